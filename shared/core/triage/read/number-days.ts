// Reads several days of a month that are said as numbers: `12, 13 et 14 mars`, `le 12 et le 13`, `du 3 au 5`.
import { addDays, daysBetween, toWorkDate, type WorkDate } from '../../work-date.ts';
import type { Match } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, textAt } from '../text/token.ts';
import { endsDay } from './day-end.ts';
import { latest, latestDayOfMonth } from './latest-day.ts';
import type { Sight } from './recogniser.ts';
import { readUnits } from './recognisers/units.ts';

const MOST_NUMBERS = 7;
const LONGEST_SPAN = 31;

interface Numbers {
  readonly days: readonly number[];
  /** The last two are joined as ends: `du 3 au 5`. */
  readonly isSpan: boolean;
  readonly next: number;
}

/** Two or more days. Without a month a word such as `le` must lead them. */
export function readNumberDays(sight: Sight, at: number): Match<readonly WorkDate[]> | undefined {
  const numbers = readNumbers(sight, at);
  if (numbers === undefined) return undefined;
  const { tokens, lexicon, context } = sight;
  const today = context.now.date;
  const month = readMonth(sight, numbers.next);
  if (month) {
    const { year, number } = month.value;
    const dateOf = (day: number) =>
      year === undefined ? latest(today, number, day) : toWorkDate(year, number, day);
    return toDays(numbers, month.next, dateOf);
  }
  const isLed = at > 0 && lexicon.days.onDay?.has(lowerAt(tokens, at - 1)) === true;
  return isLed && endsDay(sight, numbers.next)
    ? toDays(numbers, numbers.next, (day) => latestDayOfMonth(today, day))
    : undefined;
}

/** `March 3 and 4`, `Mar 3, 4 & 5`: the month is said in front, and nothing is counted by the last. */
export function readDaysBehindMonth(sight: Sight, at: number): Match<readonly WorkDate[]> | undefined {
  const month = sight.lexicon.days.months.get(lowerAt(sight.tokens, at));
  const numbers = month === undefined ? undefined : readNumbers(sight, at + 1);
  if (month === undefined || numbers === undefined || numbers.isSpan) return undefined;
  if (!endsList(sight, numbers.next)) return undefined;
  return toDays(numbers, numbers.next, (day) => latest(sight.context.now.date, month, day));
}

/** Also in front of a length: `March 3 and 4 3h`. */
function endsList(sight: Sight, at: number): boolean {
  return endsDay(sight, at) || readUnits(sight, at) !== undefined;
}

/** Where several days and their month end, whether the month has them or not: `30 et 31 février`. */
export function endOfNumberDays(sight: Sight, at: number): number | undefined {
  const numbers = readNumbers(sight, at);
  return numbers && readMonth(sight, numbers.next)?.next;
}

interface Month {
  readonly number: number;
  readonly year?: number;
}

/** `mars`, `de marzo de 2026`. */
function readMonth({ tokens, lexicon }: Sight, at: number): Match<Month> | undefined {
  const { of, months } = lexicon.days;
  const monthAt = of.has(lowerAt(tokens, at)) ? at + 1 : at;
  const number = months.get(lowerAt(tokens, monthAt));
  if (number === undefined) return undefined;
  const yearAt = of.has(lowerAt(tokens, monthAt + 1)) ? monthAt + 2 : monthAt + 1;
  const year = tokens[yearAt]?.text.length === 4 ? integer(tokens[yearAt], 4) : undefined;
  return year === undefined
    ? { value: { number }, next: monthAt + 1 }
    : { value: { number, year }, next: yearAt + 1 };
}

function toDays(
  { days, isSpan }: Numbers,
  next: number,
  dateOf: (day: number) => WorkDate | undefined,
): Match<readonly WorkDate[]> | undefined {
  const dates = days.map(dateOf).filter((date) => date !== undefined);
  const [from, to] = dates;
  if (from === undefined || to === undefined || dates.length < days.length) return undefined;
  if (!isSpan) return { value: dates, next };
  const length = daysBetween(from, to);
  return length > 0 && length < LONGEST_SPAN
    ? { value: Array.from({ length: length + 1 }, (_, i) => addDays(from, i)), next }
    : undefined;
}

function readNumbers(sight: Sight, at: number): Numbers | undefined {
  const { tokens, lexicon } = sight;
  const first = dayAt(sight, at);
  if (first === undefined) return undefined;
  const days = [first.value];
  let { next } = first;
  let closed: Numbers | undefined; // a comma alone may part two statements
  while (days.length < MOST_NUMBERS) {
    const { isSpan, and, comma } = linkAt(sight, next, days.length === 1);
    if (!isSpan && !and && !comma) break;
    const start = lexicon.days.onDay?.has(lowerAt(tokens, next + 1)) ? next + 2 : next + 1;
    const day = dayAt(sight, start);
    if (day === undefined) break;
    days.push(day.value);
    next = day.next;
    if (isSpan) return { days, isSpan, next };
    if (and) closed = { days: [...days], isSpan, next };
  }
  return closed;
}

function linkAt({ tokens, lexicon }: Sight, at: number, isFirst: boolean) {
  const link = lowerAt(tokens, at);
  const isSpan = isFirst && lexicon.days.through.has(link) && tokens[at]?.kind === 'word';
  return { isSpan, and: lexicon.days.and.has(link), comma: link === ',' };
}

/** A number that can be a day: `3`, `3rd`, not `3h`, `12:30`. */
function dayAt({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  const value = integer(tokens[at]);
  if (value === undefined || value < 1 || value > 31) return undefined;
  const sign = textAt(tokens, at + 1);
  const isJoined = isGlued(tokens, at + 1);
  if (isJoined && lexicon.days.ordinalEndings.has(lowerAt(tokens, at + 1))) return { value, next: at + 2 };
  const parts = sign === ',' || (sign === ':' && !isGlued(tokens, at + 2)); // `3, 4 and 5: 3h`
  return isJoined && !parts ? undefined : { value, next: at + 1 };
}
