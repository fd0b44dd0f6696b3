// The twin of the entries: sorted and cut in memory, with cursors that name their query.
import { CursorInvalidError } from '../../shared/adapters/sealed-cursor.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import { digest } from '../../shared/core/record/ids.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { Entries, EntryQuery } from '../../shared/ports.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryEntries(state: MemoryState): Entries {
  const of = (scope: MemberScope) =>
    [...state.entries.values()]
      .filter((entry) => scopeKey(entry) === scopeKey(scope))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return {
    list: async (scope, query) => {
      const after = query.cursor === undefined ? '' : fromCursor(query.cursor, scope, query);
      const found = of(scope)
        .filter(({ workDate }) => query.from <= workDate && workDate <= query.to)
        .filter((entry) => sortKey(entry) > after);
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      return last === undefined || items.length === found.length
        ? { items }
        : { items, nextCursor: toCursor(sortKey(last), scope, query) };
    },
    get: async (scope, keys) => {
      const found = new Map(of(scope).map((entry) => [sortKey(entry), entry]));
      return keys.flatMap((key) => found.get(sortKey(key)) ?? []);
    },
    dayTotals: async (scope, days) => {
      const secondsOn = (day: string) =>
        of(scope)
          .filter(({ workDate }) => workDate === day)
          .reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
      return new Map(days.map((day) => [day, secondsOn(day)]));
    },
  };
}

function sortKey({ workDate, entryId }: Pick<TimeEntry, 'workDate' | 'entryId'>): string {
  return `${workDate}#${entryId}`;
}

function toCursor(key: string, scope: MemberScope, { from, to }: EntryQuery): string {
  const proof = digest([key, scopeKey(scope), from, to]);
  return Buffer.from(`${proof}${key}`).toString('base64url');
}

function fromCursor(cursor: string, scope: MemberScope, query: EntryQuery): string {
  const key = Buffer.from(cursor, 'base64url').toString().slice(64);
  if (toCursor(key, scope, query) !== cursor) throw new CursorInvalidError('not a cursor of this query');
  return key;
}
