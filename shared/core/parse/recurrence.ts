// The days of a recurring event (RFC 5545, 3.3.10), found near the day that is asked for instead of by walking there: a rule of a
// million instances, or of none, costs what any other does. Days are counted from 1970.

export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count?: number;
  /** Monday is 1. `nth` counts within the month, from its end where it is negative. */
  readonly byDay: readonly { readonly weekday: number; readonly nth?: number }[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  /** The day on which its weeks start. */
  readonly weekStart: number;
}

/** A day and its calendar parts. */
interface Day {
  readonly at: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const MS_A_DAY = 86_400_000;
// Weekdays and dates meet again after 28 years (no century year that is not leap lies near): a rule that names no day in so
// many days names none. Longer periods are fewer.
const MOST_PERIODS_BACK = 28 * 366;
const MOST_PERIODS_ON = 8000; // of a rule that counts its instances: 21 years of days

/** The last day of the rule that `fits`, up to `limit`; `unknown` where it lies beyond what is walked. */
export function latestDay(
  rule: Rule,
  first: number,
  limit: number,
  fits: (day: number) => boolean,
): number | 'none' | 'unknown' {
  return rule.count === undefined
    ? walkBack(rule, first, limit, fits)
    : walkOn(rule, rule.count, { first, limit, fits });
}

function walkBack(rule: Rule, first: number, limit: number, fits: (day: number) => boolean): number | 'none' {
  const last = periodOf(rule, first, limit);
  for (let period = last; period >= 0 && period > last - MOST_PERIODS_BACK; period -= 1) {
    const day = daysIn(rule, first, period).findLast((one) => one <= limit && fits(one));
    if (day !== undefined) return day;
  }
  return first <= limit && fits(first) ? first : 'none';
}

interface Walk {
  readonly first: number;
  readonly limit: number;
  readonly fits: (day: number) => boolean;
}

function walkOn(rule: Rule, count: number, { first, limit, fits }: Walk): number | 'none' | 'unknown' {
  let left = count;
  let latest: number | undefined;
  const last = periodOf(rule, first, limit);
  for (let period = 0; period <= last; period += 1) {
    if (period > MOST_PERIODS_ON) return 'unknown';
    const days = daysIn(rule, first, period).slice(0, left);
    latest = days.findLast((one) => one <= limit && fits(one)) ?? latest;
    left -= days.length;
    if (left <= 0) break;
  }
  return latest ?? 'none';
}

/** The number of the period that holds a day, counted from that of the first. */
function periodOf({ freq, interval, weekStart }: Rule, first: number, day: number): number {
  switch (freq) {
    case 'DAILY':
      return Math.floor((day - first) / interval);
    case 'WEEKLY':
      return Math.floor((day - startOfWeek(first, weekStart)) / (7 * interval));
    case 'MONTHLY':
      return Math.floor((monthOf(toDay(day)) - monthOf(toDay(first))) / interval);
    case 'YEARLY':
      return Math.floor((toDay(day).year - toDay(first).year) / interval);
  }
}

/** The days of one period in their order, none before the first of all. */
function daysIn(rule: Rule, first: number, period: number): readonly number[] {
  const days = new Set(candidates(rule, first, period * rule.interval));
  return [...days].filter((day) => day >= first && isNamed(rule, day)).sort((a, b) => a - b);
}

function candidates(rule: Rule, first: number, steps: number): readonly number[] {
  const start = toDay(first);
  switch (rule.freq) {
    case 'DAILY':
      return [first + steps];
    case 'WEEKLY': {
      const monday = startOfWeek(first, rule.weekStart) + 7 * steps;
      const all = Array.from({ length: 7 }, (_, i) => monday + i);
      return rule.byDay.length > 0 ? all : all.filter((day) => weekdayOf(day) === weekdayOf(first));
    }
    case 'MONTHLY':
      return inMonth(rule, start, monthOf(start) + steps);
    case 'YEARLY': {
      const months = rule.byMonth.length > 0 ? rule.byMonth : [start.month];
      return months.flatMap((month) => inMonth(rule, start, (start.year + steps) * 12 + month - 1));
    }
  }
}

/** By day of the month, by weekday, by both, or on the day of the first. A month that has no such day is passed over. */
function inMonth({ byDay, byMonthDay }: Rule, start: Day, month: number): readonly number[] {
  const first = Date.UTC(Math.floor(month / 12), month % 12, 1) / MS_A_DAY;
  const length = Date.UTC(Math.floor((month + 1) / 12), (month + 1) % 12, 1) / MS_A_DAY - first;
  const all = Array.from({ length }, (_, i) => first + i);
  if (byMonthDay.length > 0) return all;
  if (byDay.length === 0) return all.filter((_, i) => i + 1 === start.date);
  return all.filter((day, i) =>
    byDay.some(({ weekday, nth }) => weekday === weekdayOf(day) && isNth(nth, i, length)),
  );
}

function isNth(nth: number | undefined, i: number, length: number): boolean {
  if (nth === undefined) return true;
  return nth > 0 ? Math.floor(i / 7) + 1 === nth : Math.floor((length - 1 - i) / 7) + 1 === -nth;
}

/** What limits the days of any period. */
function isNamed({ byDay, byMonthDay, byMonth }: Rule, at: number): boolean {
  const { month, date, year } = toDay(at);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const ofWeek = byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(at));
  const ofMonth =
    byMonthDay.length === 0 || byMonthDay.includes(date) || byMonthDay.includes(date - length - 1);
  return ofWeek && ofMonth && (byMonth.length === 0 || byMonth.includes(month));
}

function toDay(at: number): Day {
  const day = new Date(at * MS_A_DAY);
  return { at, year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() };
}

function monthOf({ year, month }: Day): number {
  return year * 12 + month - 1;
}

/** Monday is 1; the first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function startOfWeek(day: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}
