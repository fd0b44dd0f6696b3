// Whether the days of an entry take a change: they are open, or who asks may pass over the lock and says why. The transaction asks again.
import type { Role } from '../../../shared/core/member.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { isLockedOn, type Lock, lockedUpTo, mayOverride } from '../../../shared/core/timesheet/lock.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Policies } from '../../../shared/ports/ledger.ts';
import { type Refusal, refuse } from '../request/exchange.ts';

/** A next version of an entry, or its first; why it is written on a locked day, where that was said. */
export interface Versions {
  readonly before?: TimeEntry;
  readonly after: TimeEntry;
  readonly overrideReason?: string;
}

/** `override`: the role by which the lock is passed over. */
export type Unlocked = Omit<Versions, 'overrideReason'> & { readonly override?: Role };

export function overrideOf({ lockOverride }: { readonly lockOverride?: string }) {
  return lockOverride === undefined ? {} : { overrideReason: lockOverride };
}

/** A reason that none of the days needs is not kept. */
export async function passLock(
  { policies, clock }: { readonly policies: Pick<Policies, 'ofLock'>; readonly clock: () => Date },
  scope: WorkspaceScope,
  { overrideReason, ...versions }: Versions,
): Promise<Unlocked | Refusal> {
  const { before, after } = versions;
  const lock = await policies.ofLock(scope);
  const at = clock().toISOString();
  const days = [after.workDate, ...(before ? [before.workDate] : [])];
  if (!days.some((day) => isLockedOn(lock, day, at))) return versions;
  if (!mayOverride(lock, scope.role)) return refuseLocked(lock, at);
  if (overrideReason === undefined)
    return refuseLocked(lock, at, [
      { field: 'lockOverride', detail: 'says why: your role may change it all the same' },
    ]);
  return { ...versions, after: { ...after, lockOverride: overrideReason }, override: scope.role };
}

function refuseLocked(lock: Lock, at: string, errors = [DAY]): Refusal {
  const day = lockedUpTo(lock, at) ?? '';
  return refuse('period_locked', `The workspace is locked up to ${day}.`, errors);
}

const DAY = { field: 'workDate', detail: 'is a day that takes no change any more' };
