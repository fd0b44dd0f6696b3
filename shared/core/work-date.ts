// A calendar day as people mean it: no clock and no zone. What turns an instant into a day is in zone.ts.

declare const brand: unique symbol;
/** A calendar day, `YYYY-MM-DD`. Only `toWorkDate` and `addDays` make one. */
export type WorkDate = string & { readonly [brand]: 'WorkDate' };

const MS_A_DAY = 86_400_000;

/** The day with these parts (month 1 to 12), or `undefined` where the calendar has none (31 April). */
export function toWorkDate(year: number, month: number, day: number): WorkDate | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const exists = isWhole && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return exists && year >= 1000 && year <= 9999 ? written(year, month, day) : undefined;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of its month. */
export function monthEnd(date: WorkDate): WorkDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  return written(year, month, lastDay(year, month));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Reads `YYYY-MM-DD` from outside; anything else, and days that do not exist, are `undefined`. */
export function parseWorkDate(text: string): WorkDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : toWorkDate(Number(year), Number(month), Number(day));
}

export function addDays(date: WorkDate, days: number): WorkDate {
  if (days === 0) return date;
  const at = new Date((dayNumber(date) + days) * MS_A_DAY);
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function isoWeekday(date: WorkDate): number {
  return (((dayNumber(date) + THURSDAY) % 7) + 7) % 7 || 7;
}

const THURSDAY = 4; // 1 January 1970

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: WorkDate, to: WorkDate): number {
  return dayNumber(to) - dayNumber(from);
}

// Days are made and compared many times for each text: no date is written or read by way of the platform's ISO format.

function dayNumber(date: WorkDate): number {
  return utcMidnight(date) / MS_A_DAY;
}

/** Milliseconds from 1 January 1970 to the first moment of a day in UTC. */
export function utcMidnight(date: WorkDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, digitsAt(date, 8));
}

function yearOf(date: WorkDate): number {
  return digitsAt(date, 0) * 100 + digitsAt(date, 2);
}

function monthOf(date: WorkDate): number {
  return digitsAt(date, 5);
}

function digitsAt(date: WorkDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

const ZERO = 0x30;

function written(year: number, month: number, day: number): WorkDate {
  const century = Math.floor(year / 100);
  return `${TWO_DIGITS[century]}${TWO_DIGITS[year - 100 * century]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as WorkDate;
}

/** `00` to `99`. */
export const TWO_DIGITS = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
