// What stands amid or behind a length: a name before its unit, words that make it a part of another.
import { type Match, matchPhrase } from '../text/phrase.ts';
import { isCapitalised, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';
import type { Length } from './length.ts';
import type { Sight } from './recogniser.ts';

/** `1.25 Halden hrs`: the name is left to be read as one. */
export function aroundName(
  sight: Sight,
  at: number,
  { value, next }: Match<number>,
): Match<Length> | undefined {
  const { tokens, lexicon } = sight;
  const unit = lowerAt(tokens, next + 1);
  const isHours = unit.length > 1 && lexicon.durations.units.get(unit) === 'hour';
  if (tokens[at]?.kind !== 'number' || !isHours || !isName(sight, next)) return undefined;
  return { value: { minutes: value * 60, form: 'stated' }, next };
}

function isName({ tokens, lexicon }: Sight, at: number): boolean {
  const { ordinary, abbreviations } = lexicon.projects;
  const word = lowerAt(tokens, at);
  return (
    isCapitalised(tokens[at]) && ![ordinary, abbreviations, lexicon.numbered].some((words) => words.has(word))
  );
}

/** `1h, 20 min of it on the phone` tells what part of the hour went where, `three days, 2h a day` how long each of them was. */
export function isToldOfMore(
  { tokens, lexicon }: Sight,
  at: number,
  { isJoined, isOfDays }: { readonly isJoined: boolean; readonly isOfDays: boolean },
): boolean {
  const cue = matchPhrase(lexicon.cues, tokens, at)?.value;
  return (isOfDays && cue === 'each') || (isJoined && (cue === 'part' || cue === 'part_after'));
}

/** Behind `,`, `and` or both. */
export function pastJoin({ tokens, lexicon }: Sight, at: number): number {
  const comma = textAt(tokens, at) === ',' ? at + 1 : at;
  return lexicon.durations.joins.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
}

/** `a1b2c3d`: the name of a commit. */
function isInHash(tokens: readonly Token[], at: number, unitAt: number): boolean {
  const isHex = (i: number) => isGlued(tokens, i) && /^[a-f]{1,6}$/.test(textAt(tokens, i));
  return isHex(unitAt) && isGlued(tokens, at) && isHex(at - 1);
}

/** Metres rather than minutes. */
export function isMeasure({ tokens, lexicon }: Sight, at: number, unitAt: number): boolean {
  if (isInHash(tokens, at, unitAt)) return true;
  const next = lowerAt(tokens, unitAt + 1);
  if (lexicon.days.of.has(next) || lexicon.counted.has(next)) return true;
  if (lexicon.durations.measuring?.has(lowerAt(tokens, at - 1))) return true; // `laid 12 m`
  return !isGlued(tokens, unitAt) && lowerAt(tokens, at - 1) === 'a';
}
