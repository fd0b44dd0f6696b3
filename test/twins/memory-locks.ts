// The twin of what closes days, and of the question that every write of an entry asks.
import type { EntryWrite } from '../../shared/core/ledger/change.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import { writtenAt } from '../../shared/core/time-entry.ts';
import { isClosed, partOf } from '../../shared/core/timesheet/closed-parts.ts';
import { isLockedOn, mayOverride } from '../../shared/core/timesheet/lock.ts';
import type { WorkDate } from '../../shared/core/work-date.ts';
import type { ClosedDays } from '../../shared/ports/periods.ts';
import { type MemoryDay, type MemoryState, scopeKey } from './memory-state.ts';

export function memoryClosedDays(state: MemoryState): ClosedDays {
  return {
    of: async (scope, { from, to }) => {
      const days = daysBetween(state, scope, from, to);
      const closed = days.flatMap(([day, { closed: parts }]) => (parts ? [[day, parts] as const] : []));
      return { lock: state.locks.get(scope.workspaceId) ?? {}, closed: new Map(closed) };
    },
  };
}

/** By day, of those that were ever written. */
export function daysBetween(
  { days }: MemoryState,
  scope: MemberScope,
  from: WorkDate,
  to: WorkDate,
): readonly (readonly [WorkDate, MemoryDay])[] {
  const own = `${scopeKey(scope)}/`;
  return [...days]
    .filter(([key]) => key.startsWith(own))
    .map(([key, day]) => [key.slice(own.length) as WorkDate, day] as const)
    .filter(([day]) => from <= day && day <= to);
}

export function dayKey(scope: MemberScope, day: WorkDate): string {
  return `${scopeKey(scope)}/${day}`;
}

type Written = Pick<EntryWrite, 'before' | 'after' | 'override'>;

const entriesOf = ({ before, after }: Written) => (before ? [before, after] : [after]);

export function isLocked(state: MemoryState, write: Written): boolean {
  const { after, override } = write;
  const closes = entriesOf(write).some((entry) =>
    isClosed(state.days.get(dayKey(entry, entry.workDate))?.closed, partOf(entry)),
  );
  if (closes) return true;
  const lock = state.locks.get(after.workspaceId) ?? {};
  if (override !== undefined && mayOverride(lock, override)) return false;
  return entriesOf(write).some(({ workDate }) => isLockedOn(lock, workDate, writtenAt(after)));
}

/** One write of each day, however many entries of it there are. */
export function countWrites(state: MemoryState, writes: readonly Written[]): void {
  const keys = writes.flatMap(entriesOf).map((entry) => dayKey(entry, entry.workDate));
  for (const key of new Set(keys)) {
    const before = state.days.get(key) ?? { changes: 0 };
    state.days.set(key, { ...before, changes: before.changes + 1 });
  }
}
