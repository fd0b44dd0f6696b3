// What a text was read from, in lines: what is found in each sentence, and which rule decides on each amount. A change of a
// reading is explained by them, and one that changes no decision yet is seen.
import type { ReadingContext } from '../../../../shared/core/triage/read/context.ts';
import type { Found, Meaning } from '../../../../shared/core/triage/read/finding.ts';
import { toAnchors } from '../../../../shared/core/triage/read/refiners/anchors.ts';
import { withoutAsides } from '../../../../shared/core/triage/read/refiners/asides.ts';
import { daysOfParts } from '../../../../shared/core/triage/read/refiners/days.ts';
import { toParts } from '../../../../shared/core/triage/read/refiners/parts.ts';
import { verdictOn } from '../../../../shared/core/triage/read/refiners/verdict.ts';
import { type Scene, toScene } from '../../../../shared/core/triage/read/scene.ts';
import { sentencesIn } from './sentences.ts';

export function showFindings(text: string, context: ReadingContext): readonly string[] {
  return sentencesIn(text, context).flatMap((sentence) => showScene(toScene(sentence)));
}

function showScene(scene: Scene): readonly string[] {
  const { anchors } = toAnchors(scene);
  const judged = anchors.map((anchor) => ({ anchor, ...verdictOn(scene, anchor) }));
  const outside = withoutAsides(scene, judged);
  const parts = toParts(outside.scene, anchors);
  const days = daysOfParts(outside.scene, parts);
  return [
    `: ${showClauses(scene)}${scene.isQuestion ? ' ?' : ''}`,
    ...outside.scene.found.map((one) => `    ${showFound(scene, one)}`),
    ...judged.map(({ anchor, verdict }, i) => {
      const { pauseMinutes, joined } = anchor;
      const part = parts[i];
      const more = [
        ...(pauseMinutes === 0 ? [] : [`less ${pauseMinutes}`]),
        ...joined.map((one) => `with ${words(scene, one)}`),
        ...(part ? [`in ${words(scene, part)}`] : []),
        ...(days[i] ? [`on ${days[i].meaning.dates.join(' ')}`] : []),
      ];
      return `    = ${[verdict, words(scene, anchor), ...more].join(' ')}`;
    }),
  ];
}

/** `2h ACME | but no break`: the clauses of a sentence. */
function showClauses({ tokens, clauses }: Scene): string {
  return tokens.map(({ text }, i) => (i > 0 && clauses[i] !== clauses[i - 1] ? `| ${text}` : text)).join(' ');
}

function showFound(scene: Scene, { meaning, from, to, rule }: Found): string {
  const { kind } = meaning;
  const by = rule === kind ? [] : [`by ${rule}`];
  return [words(scene, { from, to }), kind, ...showFields(meaning), ...by].join(' ');
}

function showFields({ kind, ...fields }: Meaning): readonly string[] {
  if (kind === 'cue') return Object.values(fields);
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.map(([name, value]) => `${name}=${JSON.stringify(value).replaceAll('"', '')}`);
}

function words({ tokens }: Scene, { from, to }: { readonly from: number; readonly to: number }): string {
  const shown = tokens.slice(from, to).map(({ text }) => text);
  return `"${shown.join(' ')}"`;
}
