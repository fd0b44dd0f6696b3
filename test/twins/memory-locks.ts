// The twin of the locks, and of the question that every write of an entry asks them.
import type { EntryWrite } from '../../shared/core/ledger/change.ts';
import { writtenAt } from '../../shared/core/time-entry.ts';
import { isLockedOn, mayOverride } from '../../shared/core/timesheet/lock.ts';
import type { Locks } from '../../shared/ports.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryLocks({ locks }: MemoryState): Locks {
  return { of: async ({ workspaceId }) => locks.get(workspaceId) ?? {} };
}

export function isLocked(
  { locks }: MemoryState,
  { before, after, override }: Pick<EntryWrite, 'before' | 'after' | 'override'>,
): boolean {
  const lock = locks.get(after.workspaceId) ?? {};
  if (override !== undefined && mayOverride(lock, override)) return false;
  const days = [...(before ? [before.workDate] : []), after.workDate];
  return days.some((day) => isLockedOn(lock, day, writtenAt(after)));
}
