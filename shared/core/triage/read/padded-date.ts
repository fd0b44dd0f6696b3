// Reads a day and its month that a dash joins, each of two digits, where they can be no hours: `17-03`, in the United States `03-17`.
import type { WorkDate } from '../../work-date.ts';
import type { Match } from '../text/phrase.ts';
import { isGlued, textAt } from '../text/token.ts';
import { latest } from './latest-day.ts';
import { monthFirst } from './month-order.ts';
import type { Sight } from './recogniser.ts';
import { readUnits } from './recognisers/units.ts';

type Pair = Match<readonly [number, number]>;

const PADDED = /^\d\d$/;
const HALF_CLOCK = 12;
const LEAST_UNPADDED = 10;
const DAY_LONG = 24;
const FIRST_SHIFT = 6;
const LAST_AFTERNOON = 17;
const LONG_SHIFT = 10;
const LENGTH_REACH = 8; // tokens between such a day and its length

/** At the head of what is said, or behind a sign. A length of its own behind it shows a day too. */
export function readPaddedDate(
  sight: Sight,
  at: number,
  pair: Pair | undefined,
): Match<WorkDate> | undefined {
  if (pair === undefined || !standsAlone(sight.tokens, at, pair)) return undefined;
  const { context } = sight;
  const [from, to] = pair.value;
  const [month, day] = monthFirst(context.locale) ? [from, to] : [to, from];
  const isDay = isNoHour(month, day) && (isUnlikely(from, to) || hasOwnLength(sight, pair));
  const date = isDay ? latest(context.now.date, month, day) : undefined;
  return date && { value: date, next: pair.next };
}

/** Two digits each, with nothing more glued to them: not `17-03:30`, `17-03kg`. */
function standsAlone(tokens: Sight['tokens'], at: number, { next }: Pair): boolean {
  if (at > 0 && (tokens[at - 1]?.kind !== 'sign' || isGlued(tokens, at))) return false;
  if (!PADDED.test(textAt(tokens, at)) || !PADDED.test(textAt(tokens, at + 2))) return false;
  return !isGlued(tokens, next) || (/^[,:.]$/.test(textAt(tokens, next)) && !isGlued(tokens, next + 1));
}

/** A day past noon's hour, and a month with its zero: `10-14` may be hours. */
function isNoHour(month: number, day: number): boolean {
  return day > DAY_LONG || (day > HALF_CLOCK && month < LEAST_UNPADDED);
}

/** Begun by day and ended ten hours later at night or after, or begun before the first shift. */
function isUnlikely(from: number, to: number): boolean {
  if (from < to) return from < FIRST_SHIFT || to > DAY_LONG;
  return from > DAY_LONG || (from <= LAST_AFTERNOON && spanOf(from, to) >= LONG_SHIFT);
}

function spanOf(from: number, to: number): number {
  return (to - from + DAY_LONG) % DAY_LONG;
}

/** Another one than they would make as hours. */
function hasOwnLength(sight: Sight, { value: [from, to], next }: Pair): boolean {
  for (let at = next; at < next + LENGTH_REACH; at += 1) {
    const length = readUnits(sight, at);
    if (length) return length.value.minutes !== spanOf(from, to) * 60;
  }
  return false;
}
