// The lock of a workspace: days up to a date that take no change any more. It is asked of each day, never of a week: the open days of a
// half-locked week stay open.
import type { Role } from '../member.ts';
import type { WorkDate } from '../work-date.ts';

/** Who may write on locked days all the same, with a reason. */
export const OVERRIDE_ROLES = ['owner', 'admin', 'manager', 'nobody'] as const;
export type OverrideRole = (typeof OVERRIDE_ROLES)[number];

/** Instants are ISO 8601, UTC, with milliseconds: they compare as texts. */
export interface Lock {
  /** This day and all before it. Absent: none. */
  readonly lockedUpTo?: WorkDate;
  /** Until then the days take changes yet, but for those that were locked before. */
  readonly graceUntil?: string;
  /** What was locked already when the date was moved: no grace opens it again. */
  readonly firmUpTo?: WorkDate;
  /** @default admin */
  readonly overrideRole?: OverrideRole;
}

export interface LockChanges {
  readonly lockedUpTo?: WorkDate | null;
  readonly graceUntil?: string | null;
  readonly overrideRole?: OverrideRole | null;
}

export const DEFAULT_OVERRIDE_ROLE = 'admin' satisfies OverrideRole;

export function isLockedOn(lock: Lock, day: WorkDate, at: string): boolean {
  const upTo = lockedUpTo(lock, at);
  return upTo !== undefined && day <= upTo;
}

/** The last day that takes no change at this moment. */
export function lockedUpTo({ lockedUpTo, graceUntil, firmUpTo }: Lock, at: string): WorkDate | undefined {
  return graceUntil !== undefined && graceUntil > at ? firmUpTo : lockedUpTo;
}

const RANKS: Readonly<Partial<Record<Role, readonly OverrideRole[]>>> = {
  owner: ['owner', 'admin', 'manager'],
  admin: ['admin', 'manager'],
  manager: ['manager'],
};

/** The locks that a role may pass over, by whom they let: whoever stands above may what they may. */
export function overridesOf(role: Role): readonly OverrideRole[] {
  return RANKS[role] ?? [];
}

export function mayOverride({ overrideRole = DEFAULT_OVERRIDE_ROLE }: Lock, role: Role): boolean {
  return overridesOf(role).includes(overrideRole);
}

/** What is absent stays, null is as if it had never been said. A date that is moved has the grace that is said with it. */
export function amendLock(before: Lock, changes: LockChanges, at: string): Lock {
  const { lockedUpTo: date = before.lockedUpTo, overrideRole = before.overrideRole } = changes;
  const isMoved = date !== before.lockedUpTo;
  const { graceUntil = isMoved ? undefined : before.graceUntil } = changes;
  const firm = isMoved ? lockedUpTo(before, at) : before.firmUpTo;
  return {
    ...(date && { lockedUpTo: date }),
    ...(date && graceUntil && { graceUntil }),
    ...(date && firm !== undefined && { firmUpTo: firm < date ? firm : date }),
    ...(overrideRole && { overrideRole }),
  };
}

/** Of several days, the first: where it takes changes, all of them do. */
export function firstOf(days: readonly WorkDate[]): WorkDate {
  const [first] = [...days].sort();
  if (first === undefined) throw new RangeError('no day at all');
  return first;
}
