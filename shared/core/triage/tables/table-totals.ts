// Holds a table to its own sums (reading rule 7): one that equals none of its rows' makes the mail doubtful.
import type { Doubtful } from '../read/sentence-reading.ts';
import type { TableReading } from './read-table.ts';

const ROUNDING_MINUTES = 1;

export function tableContradiction(tables: readonly TableReading[]): Doubtful | undefined {
  const wrong = tables.find(({ entries, totals }) => entries.length > 0 && !agrees(entries, totals));
  if (wrong === undefined) return undefined;
  const evidence = (wrong.entries[0]?.evidence ?? []).filter(({ field }) => field === 'duration');
  return { doubt: 'contradictory', words: '', evidence, drafts: wrong.entries };
}

/** Each sum is that of all rows, of a day or of a project; several are parts of the whole. */
function agrees(entries: TableReading['entries'], totals: readonly number[]): boolean {
  const sums = [
    sumOf(entries),
    ...groups(entries, ({ workDate }) => workDate),
    ...groups(entries, ({ project }) => project?.name ?? ''),
  ];
  return totals.every((total) => sums.some((sum) => Math.abs(sum - total) <= ROUNDING_MINUTES));
}

function groups(
  entries: TableReading['entries'],
  key: (one: TableReading['entries'][number]) => string,
): number[] {
  const sums = new Map<string, number>();
  for (const one of entries) sums.set(key(one), (sums.get(key(one)) ?? 0) + one.minutes);
  return [...sums.values()];
}

function sumOf(entries: TableReading['entries']): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}
