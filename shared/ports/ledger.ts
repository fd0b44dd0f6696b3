// What the API reads of and writes into the ledger. Every call wants the scope that authentication made. Types only.

import type { AuditEvent } from '../core/audit-event.ts';
import type { Change, OnceMark } from '../core/ledger/change.ts';
import type { EntryPolicy } from '../core/ledger/entry-policy.ts';
import type { LegalHold } from '../core/ledger/legal-hold.ts';
import type { Timer } from '../core/ledger/timer.ts';
import type { WorkspaceSettings } from '../core/ledger/workspace-settings.ts';
import type { Page } from '../core/page.ts';
import type { Proposal } from '../core/proposal.ts';
import type { OwnRetentionDays } from '../core/record/retention.ts';
import type { EntryStatus, TimeEntry } from '../core/time-entry.ts';
import type { ClosedParts } from '../core/timesheet/closed-parts.ts';
import type { Lock } from '../core/timesheet/lock.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/**
 * `stale`: something that was read has been changed since, or an id is taken; `taken`: a name is another's; `day_full`: a day
 * would come to more than it may; `locked`: a day is locked, and the write does not pass over that; `known`: another request with this Idempotency-Key was answered. Nothing was written but by
 * `written`.
 */
export type Commit = 'written' | 'stale' | 'taken' | 'locked' | 'day_full' | 'known';

export interface Ledger {
  /**
   * Writes a change in one transaction, with the mark of its key where it has one. Conflicts with other writers are tried
   * again a few times, then thrown.
   */
  commit(scope: WorkspaceScope, change: Change, once?: OnceMark): Promise<Commit>;
  /** What was answered to this key of this member's. */
  recall(scope: WorkspaceScope, key: string): Promise<OnceMark | undefined>;
}

/** Of whose entries, and which of them. */
export interface EntryListing {
  readonly memberId: string;
  /** First and last day, both included. */
  readonly from: WorkDate;
  readonly to: WorkDate;
  readonly projectId?: string | undefined;
  readonly status?: EntryStatus | undefined;
  readonly billable?: boolean | undefined;
  /** @default 'rising': the first day comes first */
  readonly order?: 'rising' | 'falling';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Entries of any member of the scope's workspace: whose the caller may see is for the caller to ask (rights.ts). */
export interface EntryBook {
  /** Throws `CursorInvalidError` for a cursor that is not ours, or of another listing. */
  list(scope: WorkspaceScope, listing: EntryListing): Promise<Page<TimeEntry>>;
  /** The version that holds. */
  find(scope: WorkspaceScope, entryId: string): Promise<TimeEntry | undefined>;
  /** All versions, the first one first; none for an entry that is not there. */
  versions(scope: WorkspaceScope, entryId: string): Promise<readonly TimeEntry[]>;
  /** A member's entries from one day to another, and what `day` comes to, and what of it is closed, in the same moment or before. */
  around(
    scope: WorkspaceScope,
    memberId: string,
    days: { readonly from: WorkDate; readonly to: WorkDate; readonly day: WorkDate },
  ): Promise<Around>;
}

interface Around {
  readonly entries: readonly TimeEntry[];
  readonly daySeconds: number;
  readonly closed?: ClosedParts | undefined;
}

/**
 * What a workspace takes may be some seconds old: what must hold at once (that a day or a period is closed) is no policy, and belongs
 * into the conditions of the transaction that writes.
 */
export interface Policies {
  ofEntries(scope: WorkspaceScope): Promise<EntryPolicy>;
  /** For who is told before they write: the transaction has a condition of its own. */
  ofLock(scope: WorkspaceScope): Promise<Lock>;
  /** What the workspace says for itself; the rest is as the stage has it. */
  ofRetention(scope: Pick<WorkspaceScope, 'workspaceId'>): Promise<OwnRetentionDays>;
  /** For who changes them in this process: they are read anew. */
  forget(workspaceId: string): void;
}

/** What is read of another's is told of before the answer goes out. */
export interface AuditTrail {
  /** Throws when it could not be kept: then nothing is answered. */
  note(scope: WorkspaceScope, event: AuditEvent): Promise<void>;
}

export interface ProposalListing {
  /** What can still be decided at `now`, or what cannot any more. */
  readonly isOpen: boolean;
  readonly now: Date;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The proposals of who asks, and of nobody else. */
export interface ProposalBook {
  /** In no order that tells anything. Throws `CursorInvalidError`. */
  list(scope: WorkspaceScope, listing: ProposalListing): Promise<Page<Proposal>>;
  find(scope: WorkspaceScope, proposalId: string): Promise<Proposal | undefined>;
}

export interface HoldListing {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Of the scope's workspace, lifted ones too. */
export interface LegalHolds {
  /** The latest first. Throws `CursorInvalidError`. */
  list(scope: WorkspaceScope, listing: HoldListing): Promise<Page<LegalHold>>;
  find(scope: WorkspaceScope, holdId: string): Promise<LegalHold | undefined>;
}

export interface Workspaces {
  /** What the scope's workspace says of itself, as it is at this moment. */
  settings(scope: WorkspaceScope): Promise<WorkspaceSettings | undefined>;
}

export interface Timers {
  /** That of who asks. */
  of(scope: WorkspaceScope): Promise<Timer | undefined>;
}
