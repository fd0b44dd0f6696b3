// Totals as a check (reading rule 7): one that equals a sum is dropped, one that contradicts it makes the text doubtful.
import type { DraftEntry } from '../../time-entry.ts';

/** A stated total, with the number of entries that stood before it. */
export interface Total {
  readonly minutes: number;
  readonly position: number;
}

const ROUNDING_MINUTES = 1;

/** True when every total is the sum of all entries, of a day, or of those since the last total or up to the next. */
export function agreeWithTotals(entries: readonly DraftEntry[], totals: readonly Total[]): boolean {
  return totals.every((total, i) => {
    const before = entries.slice(totals[i - 1]?.position ?? 0, total.position);
    const after = entries.slice(total.position, totals[i + 1]?.position ?? entries.length);
    const sums = [entries, before, after, entries.slice(0, total.position), ...byDay(entries)].map(sumOf);
    return sums.some((sum) => Math.abs(sum - total.minutes) <= ROUNDING_MINUTES);
  });
}

function byDay(entries: readonly DraftEntry[]): DraftEntry[][] {
  const days = new Map<string, DraftEntry[]>();
  for (const entry of entries) days.set(entry.workDate, [...(days.get(entry.workDate) ?? []), entry]);
  return [...days.values()];
}

function sumOf(entries: readonly DraftEntry[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}
