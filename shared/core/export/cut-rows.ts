// What an export that is too long for one answer leaves out: whole days, so that another goes on where it ends.
import type { TimeEntry } from '../time-entry.ts';
import type { WorkDate } from '../work-date.ts';

/** Entries of one member by rising day, as far as they were read. */
export interface ReadEntries {
  readonly entries: readonly TimeEntry[];
  readonly isWhole: boolean;
}

export interface ExportPart {
  /** By day, then as they were given. */
  readonly entries: readonly TimeEntry[];
  readonly isComplete: boolean;
  /** The first day that is left out; absent also where not even one day fits. */
  readonly nextFrom?: WorkDate;
}

/** How much there may be of all, and how much one is. */
export interface Room {
  readonly most: number;
  readonly sizeOf: (entry: TimeEntry) => number;
}

/** No day is shown that was not read whole of each member, unless it is the first: of that there is what fits. */
export function cutToDays(read: readonly ReadEntries[], room: Room): ExportPart {
  const all = read.flatMap(({ entries }) => entries).toSorted(byDay);
  const fitting = all.slice(0, countFitting(all, room));
  const ends = [
    ...read.filter(({ isWhole }) => !isWhole).map(({ entries }) => entries.at(-1)?.workDate),
    ...all.slice(fitting.length, fitting.length + 1).map(({ workDate }) => workDate),
  ];
  if (ends.length === 0) return { entries: all, isComplete: true };
  const nextFrom = ends.includes(undefined) ? undefined : ends.toSorted()[0];
  const kept = nextFrom === undefined ? [] : fitting.filter(({ workDate }) => workDate < nextFrom);
  return kept.length === 0 || nextFrom === undefined
    ? { entries: fitting, isComplete: false }
    : { entries: kept, isComplete: false, nextFrom };
}

function countFitting(entries: readonly TimeEntry[], { most, sizeOf }: Room): number {
  let size = 0;
  const over = entries.findIndex((entry) => {
    size += sizeOf(entry);
    return size > most;
  });
  return over === -1 ? entries.length : over;
}

function byDay(a: TimeEntry, b: TimeEntry): number {
  return a.workDate < b.workDate ? -1 : a.workDate > b.workDate ? 1 : 0;
}
