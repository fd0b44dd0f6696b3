// What a workspace says of itself, and how that is amended. What it does not say is as the core's tables and its stage have it.
import type { OwnRetentionDays } from '../record/retention.ts';
import type { RoundingPolicy } from '../report/rounding.ts';
import { amendLock, type Lock, type LockChanges } from '../timesheet/lock.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import type { WorkingTimeRules } from '../timesheet/working-time.ts';
import type { EntryPolicy } from './entry-policy.ts';

export interface WorkspaceSettings {
  readonly workspaceId: string;
  readonly name: string;
  /** 0: written before there were versions. */
  readonly version: number;
  /** Whether a model may be asked about its mails, in a stage that has one. */
  readonly fallback: boolean;
  readonly entryPolicy: Partial<EntryPolicy>;
  readonly retentionDays: OwnRetentionDays;
  /** Of all time whose client and project say no other. */
  readonly rounding?: RoundingPolicy | undefined;
  readonly lock: Lock;
  /** @default monday */
  readonly weekStart?: Weekday;
  /** Beyond which a day or week is warned of. @default nothing is */
  readonly workingTime: WorkingTimeRules;
}

/** Of each part, `null` for what shall be as if it had never been said. */
type PartOf<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };

export interface SettingsChanges {
  readonly name?: string;
  readonly fallback?: boolean;
  readonly entryPolicy?: PartOf<EntryPolicy>;
  readonly retentionDays?: PartOf<OwnRetentionDays>;
  readonly rounding?: RoundingPolicy | null;
  readonly lock?: LockChanges;
  readonly weekStart?: Weekday;
  readonly workingTime?: PartOf<WorkingTimeRules>;
}

/** The next version. What is absent stays. */
export function amendSettings(
  before: WorkspaceSettings,
  changes: SettingsChanges,
  now: Date,
): WorkspaceSettings {
  const { weekStart = before.weekStart } = changes;
  return {
    ...before,
    version: before.version + 1,
    name: changes.name ?? before.name,
    fallback: changes.fallback ?? before.fallback,
    entryPolicy: merged(before.entryPolicy, changes.entryPolicy),
    retentionDays: merged(before.retentionDays, changes.retentionDays),
    rounding: changes.rounding === undefined ? before.rounding : (changes.rounding ?? undefined),
    lock: changes.lock === undefined ? before.lock : amendLock(before.lock, changes.lock, now.toISOString()),
    ...(weekStart && { weekStart }),
    workingTime: merged(before.workingTime, changes.workingTime),
  };
}

function merged<T extends object>(before: T, changes: object = {}): T {
  const all = Object.entries({ ...before, ...changes });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined)) as T;
}
