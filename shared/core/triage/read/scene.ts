// A sentence with everything found in it, cut into clauses: what the refiners work on.
import { isGlued, type Token, textAt } from '../text/token.ts';
import { withBareBreaks } from './bare-breaks.ts';
import { findAll } from './find.ts';
import { type Cue, cues, type Found, type MeaningOf } from './finding.ts';
import { withLeftOutUnits } from './left-out-units.ts';
import type { Sight } from './recogniser.ts';
import { besideDays, inWeeks } from './weeks.ts';

export interface Scene extends Sight {
  readonly found: readonly Found[];
  /** For each token the number of its clause. */
  readonly clauses: readonly number[];
  readonly isQuestion: boolean;
}

const PARTING = new Set([',', ';', '(', ')', '—', '–', ':', '→', '|', '[', ']', '「', '」']);

export function toScene(sight: Sight): Scene {
  const told = besideDays(inWeeks(withLeftOutUnits(findAll(sight), sight), sight), sight);
  const found = withBareBreaks(told, sight);
  return { ...sight, found, clauses: numberClauses(sight, found), isQuestion: asks(sight) };
}

/** Cues of these kinds in the clause of a token, in order. */
export function cuesInClause(scene: Scene, at: number, ...wanted: Cue[]): readonly Found<MeaningOf<'cue'>>[] {
  const all = cues(scene.found, ...wanted);
  return all.length === 0 ? all : all.filter(({ from }) => scene.clauses[from] === scene.clauses[at]);
}

/** Where the clause of a token begins. */
export function clauseStart({ clauses }: Scene, at: number): number {
  let start = at;
  while (clauses[start - 1] === clauses[at]) start -= 1;
  return start;
}

function numberClauses({ tokens, lexicon }: Sight, found: readonly Found[]): number[] {
  let clause = 0;
  let next = 0; // of what was found: both run in order
  return tokens.map((token, i) => {
    while ((found[next]?.to ?? Number.POSITIVE_INFINITY) <= i) next += 1;
    const one = found[next];
    const covered = one !== undefined && one.from <= i && one.meaning.kind !== 'cue';
    if (
      !covered &&
      (PARTING.has(token.text) || lexicon.contrasts.has(token.lower) || isSpacedDash(tokens, i))
    )
      clause += 1;
    return clause;
  });
}

export function isSpacedDash(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === '-' && !isGlued(tokens, at) && !isGlued(tokens, at + 1);
}

function asks({ tokens, lexicon }: Sight): boolean {
  const { questionEnds } = lexicon.verdicts;
  return tokens.slice(-3).some(({ text }) => text === '?' || questionEnds?.has(text));
}

export function covers(found: readonly Found[], at: number): boolean {
  return found.some(({ from, to }) => from <= at && at < to);
}
