// The twin of the entries.
import { countedSeconds } from '../../shared/core/ledger/entry-versions.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import type { Entries } from '../../shared/ports.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryEntries(state: MemoryState): Entries {
  const of = (scope: MemberScope) =>
    [...state.entries.values()].filter((entry) => scopeKey(entry) === scopeKey(scope));
  return {
    list: async (scope, { from, to, limit, cursor }) =>
      pageOf(
        of(scope).filter(({ workDate }) => from <= workDate && workDate <= to),
        sortKey,
        'rising',
        { bound: [scopeKey(scope), from, to], limit, cursor },
      ),
    get: async (scope, keys) => {
      const found = new Map(of(scope).map((entry) => [sortKey(entry), entry]));
      return keys.flatMap((key) => found.get(sortKey(key)) ?? []);
    },
    dayTotals: async (scope, days) => {
      return new Map(days.map((day) => [day, totalOn(state, scope, day)]));
    },
  };
}

function sortKey({ workDate, entryId }: Pick<TimeEntry, 'workDate' | 'entryId'>): string {
  return `${workDate}#${entryId}`;
}

/** In seconds. */
export function totalOn(state: MemoryState, scope: MemberScope, day: WorkDate): number {
  return [...state.entries.values()]
    .filter((entry) => scopeKey(entry) === scopeKey(scope) && entry.workDate === day)
    .reduce((sum, entry) => sum + countedSeconds(entry), 0);
}
