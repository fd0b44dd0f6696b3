// Rules about amounts that are somebody else's by a name in front or behind, or each of an unknown number.
import { GIVEN_NAMES } from '../../../languages/given-names.ts';
import { lowerAt, textAt } from '../../../text/token.ts';
import { covers, cues, type Found, ofKind } from '../../finding.ts';
import type { Scene } from '../../scene.ts';
import type { Anchor } from '../anchor.ts';
import { listIn } from '../shares.ts';
import type { Verdict } from './verdict-kind.ts';

/** "24 scripts, 7 min each": of how many is a guess, unless days or projects say it; persons do not. */
export function byEach(scene: Scene, anchor: Anchor): Verdict | undefined {
  const { from, to } = anchor;
  const { found, tokens } = scene;
  if (isCountOfDays(scene, anchor)) return 'vague';
  const each = cues(found, 'each').some(
    (cue) => cue.from === to || (cue.to === from && isCounted(scene, cue.from)),
  );
  if (!each || ofKind(found, 'day').some(({ meaning }) => meaning.dates.length > 1)) return undefined;
  const names = listIn(scene, { from: 0, to: tokens.length });
  return names?.some(({ project }) => !GIVEN_NAMES.has(project.name.toLowerCase())) ? undefined : 'vague';
}

/** "The past three days, 2h a day": of how many days, and nothing says which. */
function isCountOfDays({ tokens, found, lexicon }: Scene, { from, to, length }: Anchor): boolean {
  const isDays = tokens.slice(from, to).some(({ lower }) => lexicon.durations.units.get(lower) === 'day');
  return (
    length !== undefined &&
    isDays &&
    ofKind(found, 'amount').some(
      (one) => one.from >= to && cues(found, 'each').some((cue) => cue.from === one.to),
    )
  );
}

/** `3 Leute je 2h` */
function isCounted({ tokens, found }: Scene, end: number): boolean {
  return tokens.slice(0, end).some(({ kind }, at) => kind === 'number' && !covers(found, at));
}

/** "Anna: 3h", "3h for Anna", "3h for anna@example.com": a person in the place of a project. */
export function byNameOfPerson(scene: Scene, { from, to }: Anchor): Verdict | undefined {
  const { tokens, lexicon } = scene;
  const labelled =
    /^[:–—-]$/.test(textAt(tokens, from - 1)) &&
    ((isPerson(scene, from - 2) && opens(scene, from - 2)) ||
      isAddress(scene, ({ to: end }) => end === from));
  const trailed =
    lexicon.projects.strongBefore.has(lowerAt(tokens, to)) &&
    (isPerson(scene, to + 1) || isAddress(scene, (one) => one.from === to + 1));
  return labelled || trailed || isLedByPerson(scene, from) ? 'vague' : undefined;
}

/** `Pedro 2h`, `o Pedro mais 2h`. */
function isLedByPerson(scene: Scene, from: number): boolean {
  const { durations, projects } = scene.lexicon;
  const before = (words: ReadonlySet<string>, at: number) =>
    words.has(lowerAt(scene.tokens, at - 1)) ? at - 1 : at;
  const name = before(durations.fillers, from) - 1;
  return isPerson(scene, name) && opens(scene, before(projects.articles, name));
}

function isPerson({ tokens, found }: Scene, at: number): boolean {
  const isKnown = ofKind(found, 'project').some((one) => one.from <= at && at < one.to);
  return /^\p{Lu}/u.test(textAt(tokens, at)) && GIVEN_NAMES.has(lowerAt(tokens, at)) && !isKnown;
}

function isAddress({ tokens, found }: Scene, isThere: (one: Found) => boolean): boolean {
  const run = ofKind(found, 'noise').find(isThere);
  return run !== undefined && tokens.slice(run.from, run.to).some(({ text }) => text === '@');
}

function opens({ tokens, clauses, lexicon }: Scene, at: number): boolean {
  const links = lexicon.days.and.has(lowerAt(tokens, at - 1)); // `Petra 3h und Jens 1h`
  const sign = tokens[at - 1]?.kind === 'sign' && textAt(tokens, at - 1) !== '/'; // `call w/ Ann`
  return at === 0 || links || clauses[at] !== clauses[at - 1] || sign;
}
