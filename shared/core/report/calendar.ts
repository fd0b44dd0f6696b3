// Months of a report, and the span before the one that it is of.
import type { Span } from '../span.ts';
import { addDays, daysBetween, toWorkDate, type WorkDate } from '../work-date.ts';

/** `2026-11` */
export function monthOf(date: WorkDate): string {
  return date.slice(0, 7);
}

/** As many whole months before where it is whole months, else as many days. */
export function previousSpan({ from, to }: Span): Span {
  const last = addDays(from, -1);
  const isMonths = from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  if (!isMonths) return { from: addDays(from, -daysBetween(from, to) - 1), to: last };
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 1] = to.split('-').map(Number);
  const months = (endYear - year) * 12 + endMonth - month + 1;
  const first = year * 12 + month - 1 - months;
  const start = toWorkDate(Math.floor(first / 12), (first % 12) + 1, 1);
  if (start === undefined) throw new RangeError('a span before the year 1000');
  return { from: start, to: last };
}
