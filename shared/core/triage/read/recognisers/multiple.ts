// Reads lengths that come several times: `3 x 30 min`, `two 30-minute calls`, `2 hours x 3 workshops`.
import { type Match, matchPhrase } from '../../text/phrase.ts';

import { integer, isAllCapitals, lowerAt, tokenAt } from '../../text/token.ts';
import type { Length } from '../length.ts';
import { readSum } from '../number-sum.ts';
import { readNumeral } from '../quantity.ts';
import type { Sight } from '../recogniser.ts';
import { readNamedLength, readUnits } from './units.ts';
import { readWorkday } from './workday.ts';

/** `3 x 30 min`, `two 30-minute calls`, `twice 30 minutes`, `three lessons of 45 min`. */
export function readMultiple(
  sight: Sight,
  at: number,
  count: Match<number> | undefined,
): Match<Length> | undefined {
  const often = sight.lexicon.durations.multipliers?.get(lowerAt(sight.tokens, at));
  if (often !== undefined)
    return isHowOften(sight, at + 1) ? undefined : multiplied(readUnits(sight, at + 1), often);
  const { tokens, lexicon } = sight;
  if (count === undefined || count.value > MOST_TIMES) return undefined;
  if (lexicon.durations.times.has(lowerAt(tokens, count.next)))
    return multiplied(readUnits(sight, count.next + 1), count.value);
  if (count.value < 2 || !Number.isInteger(count.value) || isPlainUnit(sight, count.next)) return undefined;
  return multiplied(readOnes(sight, count.next) ?? readOnesBehind(sight, at, count.next), count.value);
}

/** `twice a day` */
function isHowOften({ tokens, lexicon }: Sight, at: number): boolean {
  const { quantities, perDay } = lexicon.durations;
  return quantities.has(lowerAt(tokens, at)) && perDay?.has(lowerAt(tokens, at + 1)) === true;
}

/** `3 hours`, as most amounts are: nothing that comes several times. */
function isPlainUnit({ tokens, lexicon }: Sight, at: number): boolean {
  const { units, lengths, workdays } = lexicon.durations;
  const word = lowerAt(tokens, at);
  return units.has(word) && !lengths?.has(word) && !workdays.has(word);
}

/** What is counted: `30-minute calls`, `half days`, `lessons of 45 min`. */
function readOnes(sight: Sight, at: number): Match<Length> | undefined {
  const each = readNamedLength(sight, at) ?? readUnits(sight, at);
  const isOne = each?.value.form === 'adjective' || startsWithName(sight, at);
  return readWorkday(sight, at) ?? (isOne ? each : readNamedOnes(sight, at));
}

/** `two 30 min calls`, where the number opens what is said: `phase two 30 min` is a name. */
function readOnesBehind(sight: Sight, at: number, onesAt: number): Match<Length> | undefined {
  const { tokens, lexicon } = sight;
  const before = tokenAt(tokens, at - 1);
  const opens = before === undefined || before.kind === 'sign' || lexicon.edges.has(before.lower);
  if (!opens || tokens[onesAt]?.kind !== 'number') return undefined;
  const one = readUnits(sight, onesAt);
  const thing = one && tokens[one.next];
  const isThing =
    thing?.kind === 'word' && !lexicon.edges.has(thing.lower) && !lexicon.separators.has(thing.lower);
  return isThing && !isAllCapitals(thing) ? one : undefined;
}

/** `zwei einstündige Termine`. */
function startsWithName({ tokens, lexicon }: Sight, at: number): boolean {
  return lexicon.durations.lengths?.has(lowerAt(tokens, at)) === true;
}

const MOST_TIMES = 20;
const WORDS_BEFORE_OF = 2;

/** `lessons of 45 min` behind their number. */
function readNamedOnes(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon } = sight;
  for (let of = at + 1; of <= at + WORDS_BEFORE_OF; of += 1) {
    if (!isCountedThing(sight, of - 1)) return undefined;
    if (lexicon.days.of.has(lowerAt(tokens, of)))
      return isOneNumber(sight, of + 1) ? withEach(sight, readUnits(sight, of + 1)) : undefined;
  }
  return undefined;
}

/** In `three visits of 25, 40 and 30 min` each has its own. */
function isOneNumber(sight: Sight, at: number): boolean {
  const { tokens, context } = sight;
  const first = readNumeral(tokens, at, context.locale);
  return first === undefined || readSum(sight, at, first) === undefined;
}

/** `of 45 min each`: the number has been said. */
function withEach({ tokens, lexicon }: Sight, one: Match<Length> | undefined): Match<Length> | undefined {
  const each = one && matchPhrase(lexicon.cues, tokens, one.next);
  return one && each?.value === 'each' ? { value: one.value, next: each.next } : one;
}

/** A word that is no measure of time itself. */
function isCountedThing({ tokens, lexicon }: Sight, at: number): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word') return false;
  const { units, quantities } = lexicon.durations;
  return !units.has(noun.lower) && !quantities.has(noun.lower) && !lexicon.days.periods.has(noun.lower);
}

function multiplied(one: Match<Length> | undefined, count: number): Match<Length> | undefined {
  return one && { value: { minutes: one.value.minutes * count, form: 'stated' }, next: one.next };
}

/** `20 min twice a week` tells a habit. */
function isRepeated({ tokens, lexicon }: Sight, at: number): boolean {
  return lexicon.per.has(lowerAt(tokens, at)) || lexicon.days.periods.has(lowerAt(tokens, at + 1));
}

/** `2 hours x 3 workshops`, `40 min each way`. */
export function readTimes(sight: Sight, at: number): Match<number> | undefined {
  const { tokens, lexicon } = sight;
  const behind = lexicon.durations.timesBehind && matchPhrase(lexicon.durations.timesBehind, tokens, at);
  if (behind && !isRepeated(sight, behind.next)) return behind;
  const each = matchPhrase(lexicon.cues, tokens, at);
  const times = each?.value === 'each' ? each.next : at; // `20 min each x 3`
  const count = lexicon.durations.times.has(lowerAt(tokens, times)) ? integer(tokens[times + 1]) : undefined;
  const fits = count !== undefined && count >= 2 && count <= MOST_TIMES;
  return fits && !lexicon.durations.units.has(lowerAt(tokens, times + 2))
    ? { value: count, next: times + 2 }
    : undefined;
}
