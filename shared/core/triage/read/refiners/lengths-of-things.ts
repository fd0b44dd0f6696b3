// Tells amounts that are how long a thing is, how often something is, or a time of day, from time that was worked.
import { lowerAt } from '../../text/token.ts';
import { type MeaningOf, ofKind } from '../finding.ts';
import type { Passing } from '../passing.ts';
import type { Scene } from '../scene.ts';
import type { Anchor, Anchored } from './anchor.ts';
import { isOfNamedThing } from './named-things.ts';

/** "Reviewed the 90-minute recording: 45 min": an adjective counts only where nothing else is stated. */
export function withoutLengthsOfThings(scene: Scene, anchors: readonly Anchor[]): Anchored {
  const other = anchors.some((anchor) => anchor.range !== undefined || formOf(anchor) === 'stated');
  const passed: { anchor: Anchor; why: Passing }[] = [];
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const why = isOfThing(scene, anchor, anchors) ?? FORMS[formOf(anchor) ?? 'stated'](scene, anchor, other);
    if (why === undefined) kept.push(anchor);
    else passed.push({ anchor, why });
  }
  return { anchors: kept, passed };
}

type Form = MeaningOf<'amount'>['form'];
const formOf = ({ length }: Anchor) => length?.meaning.form;

function isOfThing(scene: Scene, anchor: Anchor, anchors: readonly Anchor[]): Passing | undefined {
  if (isOfNamedThing(scene, anchor, anchors)) return 'named_thing';
  const isLength = isLengthOf(scene, anchor) && anchors.some((one) => isTold(scene, one));
  return isLength ? 'length_of_thing' : undefined;
}

/** Why an amount of each form is none of work. */
const FORMS: Readonly<Record<Form, (scene: Scene, anchor: Anchor, other: boolean) => Passing | undefined>> = {
  stated: () => undefined,
  colon: () => undefined,
  clock: () => 'clock',
  whole: ({ found }, _anchor, other) => (!other || ofKind(found, 'day').length > 1 ? undefined : 'whole_day'), // "all of Tuesday on the permit, 7 hours"
  rate: ({ found }) =>
    ofKind(found, 'day').some(({ meaning }) => meaning.dates.length > 1) ? undefined : 'rate',
  adjective: (scene, anchor, other) => (tellsWork(scene, anchor, other) ? undefined : 'adjective'),
};

/** "A half-hour consult, then 2h of drafting": beside others where it opens what is said, and is no length of a thing. */
function tellsWork(
  { tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>,
  { from, to }: Anchor,
  other: boolean,
): boolean {
  if (lexicon.recordings.has(lowerAt(tokens, to)) || lexicon.verdicts.lengthy?.has(lowerAt(tokens, to)))
    return false;
  if (!other) return true;
  const start = lexicon.durations.quantities.has(lowerAt(tokens, from - 1)) ? from - 1 : from;
  return start < from || isIndefinite(tokens, from, lexicon) ? opens({ tokens, lexicon }, start) : false;
}

/** `a half-hour`: the article is part of the amount. */
function isIndefinite(tokens: Scene['tokens'], at: number, { durations }: Scene['lexicon']): boolean {
  return tokens[at]?.kind === 'word' && durations.quantities.has(lowerAt(tokens, at));
}

function opens({ tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>, at: number): boolean {
  return (
    at === 0 ||
    lexicon.separators.has(lowerAt(tokens, at - 1)) ||
    lexicon.days.and.has(lowerAt(tokens, at - 1))
  );
}

const THING_REACH = 2; // words between a length and the thing that has it: `the 2h sync delay`

/** "Cut the 3h film": how long a thing is. */
function isLengthOf(
  { tokens, lexicon }: Pick<Scene, 'tokens' | 'lexicon'>,
  { from, to, length }: Anchor,
): boolean {
  if (length === undefined || !lexicon.projects.articles.has(lowerAt(tokens, from - 1))) return false;
  return tokens.slice(to, to + THING_REACH).some(({ lower }) => lexicon.verdicts.lengthy?.has(lower));
}

function isTold(words: Pick<Scene, 'tokens' | 'lexicon'>, anchor: Anchor): boolean {
  return anchor.length?.meaning.form !== 'adjective' && !isLengthOf(words, anchor);
}
