// Runs of calendar days: those between two days, the week or the month of a day. No clock and no zone moves a day from one to another.
import { type Weekday, weekStartOf } from './timesheet/week-start.ts';
import { addDays, daysBetween, monthEnd, type WorkDate } from './work-date.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: WorkDate;
  readonly to: WorkDate;
}

export function daysOf({ from, to }: Span): readonly WorkDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}

/** The shortest one that holds all of these days, in whatever order; `undefined`: there are none. */
export function spanOver(days: readonly WorkDate[]): Span | undefined {
  const ordered = days.toSorted();
  const [from, to] = [ordered[0], ordered.at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

export function weekAround(day: WorkDate, weekStart: Weekday): Span {
  const from = weekStartOf(day, weekStart);
  return { from, to: addDays(from, 6) };
}

export function monthAround(day: WorkDate): Span {
  return { from: addDays(day, 1 - Number(day.slice(8))), to: monthEnd(day) };
}
