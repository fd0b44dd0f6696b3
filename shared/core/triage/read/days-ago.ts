// Reads how long ago a day was: `2 days ago`, `vor 2 Tagen`, `1 month and 3 days ago`.
import { addDays, type WorkDate } from '../../work-date.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { dayOfMonth } from './latest-day.ts';
import { readQuantity } from './quantity.ts';
import type { Sight } from './recogniser.ts';

/** So many days and months before a day. */
export interface Periods {
  readonly days: number;
  readonly months: number;
}

const MOST_PERIODS = 3;
const LONGEST = 400; // of each unit

export function readPeriodsAgo(sight: Sight, at: number): Match<Periods> | undefined {
  const { tokens, lexicon } = sight;
  const before = matchPhrase(lexicon.days.agoBefore, tokens, at);
  const periods = readPeriods(sight, before?.next ?? at);
  if (periods === undefined || before) return periods;
  return lexicon.days.ago.has(lowerAt(tokens, periods.next))
    ? { value: periods.value, next: periods.next + 1 }
    : undefined;
}

/** `two days before`, `am Tag nach`: the day follows. After it they are below nothing. */
export function readPeriodsFrom(sight: Sight, at: number): Match<Periods> | undefined {
  const { tokens, lexicon } = sight;
  const { countedFrom } = lexicon.days;
  if (countedFrom === undefined) return undefined;
  const periods = readPeriods(sight, at) ?? readOneDay(sight, at);
  const side = periods && matchPhrase(countedFrom, tokens, periods.next);
  if (periods === undefined || side === undefined) return undefined;
  const { days, months } = periods.value;
  return { value: { days: days * side.value, months: months * side.value }, next: side.next };
}

/** `the day`, of `the day before Friday`. */
function readOneDay({ tokens, lexicon }: Sight, at: number): Match<Periods> | undefined {
  const { article, periods } = lexicon.days;
  const period = article.has(lowerAt(tokens, at)) ? periods.get(lowerAt(tokens, at + 1)) : undefined;
  return period?.days === 1 ? { value: { days: 1, months: 0 }, next: at + 2 } : undefined;
}

/** Another number is there, which may be the amount: `worked 2 days before Friday` is no day. */
export function isAmountElsewhere({ tokens, lexicon }: Sight, { from, to }: Extent): boolean {
  const { numbers } = lexicon.durations;
  return tokens.some(
    ({ kind, lower }, i) => (i < from || i >= to) && (kind === 'number' || numbers.has(lower)),
  );
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function readPeriods(sight: Sight, at: number): Match<Periods> | undefined {
  let sum: Match<Periods> | undefined;
  for (let i = 0; i < MOST_PERIODS; i += 1) {
    const one = readPeriod(sight, sum === undefined ? at : afterLink(sight, sum.next));
    if (one === undefined) return sum;
    const { days, months } = sum?.value ?? { days: 0, months: 0 };
    sum = { value: { days: days + one.value.days, months: months + one.value.months }, next: one.next };
  }
  return sum;
}

function afterLink({ tokens, lexicon }: Sight, at: number): number {
  const comma = textAt(tokens, at) === ',' ? at + 1 : at;
  return lexicon.days.and.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
}

function readPeriod({ tokens, lexicon, context }: Sight, at: number): Match<Periods> | undefined {
  const count = readQuantity(tokens, at, lexicon.durations, context.locale);
  const period = count && lexicon.days.periods.get(lowerAt(tokens, count.next));
  if (count === undefined || period === undefined) return undefined;
  const { value: times, next } = count;
  if (!Number.isInteger(times) || times > LONGEST) return undefined;
  return {
    value: { days: (period.days ?? 0) * times, months: (period.months ?? 0) * times },
    next: next + 1,
  };
}

/** Where `two and a half days ago`, `il y a deux jours et demi` ends: which day that was is a guess. */
export function endOfPartAgo({ tokens, lexicon, context }: Sight, at: number): number | undefined {
  const before = matchPhrase(lexicon.days.agoBefore, tokens, at);
  const end = endOfPart({ tokens, lexicon, context }, before?.next ?? at);
  if (end === undefined || before) return end;
  return lexicon.days.ago.has(lowerAt(tokens, end)) ? end + 1 : undefined;
}

/** `two and a half days`, `deux jours et demi`, `二日半`. */
function endOfPart({ tokens, lexicon, context }: Words, at: number): number | undefined {
  const { additions, workdays } = lexicon.durations;
  const days = matchPhrase(workdays, tokens, at);
  if (days) return Number.isInteger(days.value) ? undefined : days.next;
  const count = readQuantity(tokens, at, lexicon.durations, context.locale);
  if (count === undefined || !lexicon.days.periods.has(lowerAt(tokens, count.next))) return undefined;
  const behind = matchPhrase(additions, tokens, count.next + 1);
  return Number.isInteger(count.value) ? behind?.next : (behind?.next ?? count.next + 1);
}

type Words = Pick<Sight, 'tokens' | 'lexicon' | 'context'>;

/** The same day of an earlier month, or its last where that is shorter, and so many days before. */
export function stepBack(from: WorkDate, { days, months }: Periods): WorkDate | undefined {
  const number = Number(from.slice(8));
  const shorter = [number, 30, 29, 28].filter((day) => day <= number);
  const month = shorter.map((day) => dayOfMonth(from, months, day)).find((date) => date !== undefined);
  return month && addDays(month, -days);
}
