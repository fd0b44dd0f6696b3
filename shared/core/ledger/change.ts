// What one request changes: all of it is written or nothing, with the audit events that tell of it.
import type { ApiToken, ApiTokenRecord } from '../api-token.ts';
import type { AuditEvent } from '../audit-event.ts';
import type { CaptureAlias, CaptureAliasRecord } from '../capture-alias.ts';
import type { ConfirmationCode } from '../confirmation-code.ts';
import type { ExportJob } from '../export/export-job.ts';
import type { MemberProfile, MemberScope, Role } from '../member.ts';
import type { MemberAddress } from '../member-address.ts';
import type { ConfirmationItem } from '../outbox-item.ts';
import type { Proposal } from '../proposal.ts';
import type { SavedReport } from '../report/saved-report.ts';
import type { TimeEntry } from '../time-entry.ts';
import type { TimesheetPeriod } from '../timesheet/period.ts';
import type { WorkDate } from '../work-date.ts';
import type { CalendarWrite } from './calendar-change.ts';
import type { ClientRecord, ProjectRecord, TagRecord, TaskRecord } from './catalogue-records.ts';
import type { LegalHold } from './legal-hold.ts';
import type { Timer } from './timer.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';

/** A next version of an entry; without `before` its first. */
export interface EntryWrite {
  readonly kind: 'entry';
  readonly before?: TimeEntry;
  readonly after: TimeEntry;
  /** The most that its day may come to: held also against those who write at the same time. */
  readonly longestDaySeconds: number;
  /**
   * What its day came to when the others of it were read: where a doubt refuses, nothing may have come in between.
   * Absent: it does not matter.
   */
  readonly daySeconds?: number;
  /** Of whoever may pass over the workspace's lock and said why: their role. */
  readonly override?: Role;
}

/** The end of a proposal that is open. */
export interface ProposalWrite {
  readonly kind: 'proposal';
  readonly after: Proposal;
}

/** A new token; what is kept of the secret is its digest. */
export interface TokenWrite {
  readonly kind: 'token';
  readonly after: ApiTokenRecord;
  readonly secret: ApiToken;
}

/** The end of a token. */
export interface TokenEndWrite {
  readonly kind: 'tokenEnd';
  readonly after: ApiTokenRecord & { readonly revokedAt: string };
}

/** A token was used, for the first time within the hour: what tells of it is told once an hour. */
export interface TokenUseWrite {
  readonly kind: 'tokenUse';
  readonly after: MemberScope & { readonly tokenId: string; readonly lastUsedAt: string };
}

/** A new capture alias; what is kept of the secret is its digest. */
export interface AliasWrite {
  readonly kind: 'alias';
  readonly after: CaptureAliasRecord;
  readonly secret: CaptureAlias;
}

/** The end of a capture alias: at once where it is revoked, else sooner than it was. */
export interface AliasEndWrite {
  readonly kind: 'aliasEnd';
  readonly after: CaptureAliasRecord;
}

/** A timer starts where none runs, or ends where that very one runs. */
export type TimerWrite =
  | { readonly kind: 'timer'; readonly started: Timer }
  | { readonly kind: 'timer'; readonly ended: Timer };

/** What leads to a member: the registered address, one that they write from besides, or who signs in. */
export type Lead =
  | { readonly kind: 'address' | 'furtherAddress'; readonly address: string }
  | { readonly kind: 'identity'; readonly issuer: string; readonly subject: string };

/** What a member is from now on. What leads to them stays, unless it is named, and is in force as the member is. */
export interface MemberWrite {
  readonly kind: 'member';
  readonly after: MemberProfile;
  /** What was read of them: 0 for what was written before there were versions; absent: they come to be. */
  readonly version?: number;
  /** @default none */
  readonly gained?: readonly Lead[];
  readonly lost?: readonly Lead[];
  /** Other members of the workspace who must be as they were read: who gives a role, who leads. */
  readonly restsOn: readonly { readonly memberId: string; readonly version: number }[];
}

/** The end of a member who was invited and never came. */
export interface MemberEndWrite {
  readonly kind: 'memberEnd';
  readonly after: MemberProfile;
  readonly version: number;
}

/** A next version of an address that a letter asks about, or asked; without `before` its first. */
export interface AddressWrite {
  readonly kind: 'address';
  readonly before?: MemberAddress;
  readonly after: MemberAddress;
  /** What the letter of this version holds. Any earlier code leads nowhere from now on. */
  readonly code?: ConfirmationCode;
}

/** An address is the member's no more, and its code leads nowhere. */
export interface AddressEndWrite {
  readonly kind: 'addressEnd';
  readonly after: MemberAddress;
}

/** A letter that answers no mail, to be sent. */
export interface LetterWrite {
  readonly kind: 'letter';
  readonly after: ConfirmationItem;
}

/** A next version of a client, without `before` its first; its name is nobody else's. */
export interface ClientWrite {
  readonly kind: 'client';
  readonly before?: ClientRecord;
  readonly after: ClientRecord;
}

/** The same of a project, by its code. */
export interface ProjectWrite {
  readonly kind: 'project';
  readonly before?: ProjectRecord;
  readonly after: ProjectRecord;
}

/** The same of a task, by its name in its project, which stays the same. */
export interface TaskWrite {
  readonly kind: 'task';
  readonly before?: TaskRecord;
  readonly after: TaskRecord;
}

/** The same of a tag, by its name. */
export interface TagWrite {
  readonly kind: 'tag';
  readonly before?: TagRecord;
  readonly after: TagRecord;
}

/** A legal hold: set where it has no end, or lifted. */
export interface HoldWrite {
  readonly kind: 'hold';
  readonly after: LegalHold;
}

/** What becomes of a timesheet period, with the marks of its days. */
export interface PeriodWrite {
  readonly kind: 'period';
  readonly after: TimesheetPeriod;
  /** How often each of its days had been written when its entries were read: nothing may have come in between. With a submission alone. */
  readonly asRead?: ReadonlyMap<WorkDate, number>;
}

/** A report that a member saves, or forgets. */
export interface SavedReportWrite {
  readonly kind: 'savedReport';
  readonly after: SavedReport;
  readonly isDeleted: boolean;
}

/** An export that is asked for, in a place of the workspace that is free by `asOf`; or one that is deleted, and leaves its place. */
export interface ExportWrite {
  readonly kind: 'export';
  readonly after: ExportJob;
  readonly step:
    | { readonly kind: 'asked'; readonly asOf: string }
    | { readonly kind: 'deleted'; readonly leavesSlot: boolean };
}

/** What a workspace says of itself from now on; `version` is the one that was read. */
export interface WorkspaceWrite {
  readonly kind: 'workspace';
  readonly version: number;
  readonly after: WorkspaceSettings;
  /** Its lock is another one from now on. */
  readonly isLockMoved: boolean;
}

/** Each kind has its writer among the adapters and in the twin. */
export type Write =
  | AddressWrite
  | AddressEndWrite
  | AliasWrite
  | AliasEndWrite
  | CalendarWrite
  | EntryWrite
  | ExportWrite
  | HoldWrite
  | LetterWrite
  | MemberWrite
  | MemberEndWrite
  | PeriodWrite
  | ProposalWrite
  | TokenWrite
  | TokenEndWrite
  | TokenUseWrite
  | TimerWrite
  | ClientWrite
  | ProjectWrite
  | TagWrite
  | TaskWrite
  | SavedReportWrite
  | WorkspaceWrite;

export interface Change {
  readonly writes: readonly Write[];
  readonly events: readonly AuditEvent[];
}

/** Whose workspace a write is of. */
export function workspaceOf(write: Write): string {
  if (write.kind !== 'timer') return write.after.workspaceId;
  return ('started' in write ? write.started : write.ended).workspaceId;
}

/** An answer that is given again to who asks again under the same key. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Of one request with an Idempotency-Key: its digest tells whether the next one under the key is the same. */
export interface OnceMark {
  /** Digest of route and key, hex. */
  readonly key: string;
  /** Digest of what was asked, hex. */
  readonly request: string;
  readonly answer: KeptAnswer;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}
