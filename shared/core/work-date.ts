// A calendar day as people mean it: no clock and no zone. What turns an instant into a day is in zone.ts.

declare const brand: unique symbol;
/** A calendar day, `YYYY-MM-DD`. Only `toWorkDate` and `addDays` make one. */
export type WorkDate = string & { readonly [brand]: 'WorkDate' };

const MS_A_DAY = 86_400_000;

/** The day with these parts (month 1 to 12), or `undefined` where the calendar has none (31 April). */
export function toWorkDate(year: number, month: number, day: number): WorkDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? toDay(at) : undefined;
}

/** Reads `YYYY-MM-DD` from outside; anything else, and days that do not exist, are `undefined`. */
export function parseWorkDate(text: string): WorkDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : toWorkDate(Number(year), Number(month), Number(day));
}

export function addDays(date: WorkDate, days: number): WorkDate {
  return toDay(new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_A_DAY));
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function isoWeekday(date: WorkDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: WorkDate, to: WorkDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

function toDay(at: Date): WorkDate {
  return at.toISOString().slice(0, 10) as WorkDate;
}
