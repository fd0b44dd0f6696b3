// What the in-memory twins of the stores share, as the tables do. Nothing survives it.
import type { ApiToken, ApiTokenRecord } from '../../shared/core/api-token.ts';
import type { AuditEvent } from '../../shared/core/audit-event.ts';
import type { CaptureAlias, CaptureAliasRecord } from '../../shared/core/capture-alias.ts';
import type { CodeHolder, ConfirmationCode } from '../../shared/core/confirmation-code.ts';
import type { ExportJob, ExportSlot } from '../../shared/core/export/export-job.ts';
import type {
  ClientRecord,
  ProjectRecord,
  TagRecord,
  TaskRecord,
} from '../../shared/core/ledger/catalogue-records.ts';
import type { OnceMark } from '../../shared/core/ledger/change.ts';
import type { EntryPolicy } from '../../shared/core/ledger/entry-policy.ts';
import type { LegalHold } from '../../shared/core/ledger/legal-hold.ts';
import type { Timer } from '../../shared/core/ledger/timer.ts';
import type { MemberProfile, MemberScope } from '../../shared/core/member.ts';
import type { MemberAddress } from '../../shared/core/member-address.ts';
import type { OutboxItem } from '../../shared/core/outbox-item.ts';
import type { MessageRecord, QuarantinedMail } from '../../shared/core/outcome.ts';
import type { Proposal } from '../../shared/core/proposal.ts';
import type { OwnRetentionDays } from '../../shared/core/record/retention.ts';
import type { RoundingPolicy } from '../../shared/core/report/rounding.ts';
import type { SavedReport } from '../../shared/core/report/saved-report.ts';
import type { Suppression } from '../../shared/core/suppression.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { Lock } from '../../shared/core/timesheet/lock.ts';
import type { TimesheetPeriod } from '../../shared/core/timesheet/period.ts';
import type { Weekday } from '../../shared/core/timesheet/week-start.ts';
import type { Absence, HolidayCalendar, WorkSchedule } from '../../shared/core/timesheet/work-schedule.ts';
import type { WorkingTimeRules } from '../../shared/core/timesheet/working-time.ts';
import type { DayState } from '../../shared/ports/periods.ts';
import type { Sender } from '../../shared/ports.ts';

export interface WaitingItem {
  readonly item: OutboxItem;
  status: 'due' | 'held' | 'sent' | 'withheld' | 'suppressed';
  attempts: number;
  /** When it may be claimed again; for a held one the end of its lease. */
  dueAt: Date;
  /** Until it is claimed. */
  offeredAt?: string | undefined;
  sesMessageId?: string;
}

/** What is kept of a day besides its sum. */
export type MemoryDay = Omit<DayState, 'seconds'>;

export interface MemoryExport {
  job: ExportJob;
  run: number;
  attempts: number;
  leaseUntil?: string;
}

export interface MemoryState {
  readonly messages: Map<string, MessageRecord>;
  /** Content key to the message that brought it first. */
  readonly contents: Map<string, string>;
  /** Key of a Message-ID to the content that came first under it. */
  readonly messageIds: Map<string, string>;
  readonly entries: Map<string, TimeEntry>;
  /** All versions of what was changed by API, by id of the entry. */
  readonly versions: Map<string, readonly TimeEntry[]>;
  /** By member and key. */
  readonly once: Map<string, OnceMark>;
  /** By member. */
  readonly timers: Map<string, Timer>;
  /** By member and id. */
  readonly savedReports: Map<string, SavedReport>;
  /** By member and id. */
  readonly exports: Map<string, MemoryExport>;
  /** By workspace and number. */
  readonly exportSlots: Map<string, ExportSlot>;
  /** By workspace: what it takes otherwise than usual. */
  readonly entryPolicies: Map<string, Partial<EntryPolicy>>;
  readonly proposals: Map<string, Proposal>;
  readonly outbox: Map<string, WaitingItem>;
  readonly quarantined: Map<string, QuarantinedMail>;
  /** By workspace and digest of the address. */
  readonly suppressed: Map<string, Suppression & { readonly liftedAt?: string }>;
  /** Ids of letters, by workspace, digest of the address and month. */
  readonly fullMailboxes: Map<string, Set<string>>;
  readonly audit: AuditEvent[];
  readonly members: Map<string, MemberProfile>;
  /** By member; 1 where none is kept. */
  readonly memberVersions: Map<string, number>;
  readonly clients: Map<string, Map<string, ClientRecord>>;
  readonly projects: Map<string, Map<string, ProjectRecord>>;
  readonly tags: Map<string, Map<string, TagRecord>>;
  readonly tasks: Map<string, Map<string, TaskRecord>>;
  readonly workspaces: Map<
    string,
    { readonly name: string; readonly version: number; readonly rounding?: RoundingPolicy }
  >;
  /** Ids of workspaces. */
  readonly withoutFallback: Set<string>;
  readonly retentionDays: Map<string, OwnRetentionDays>;
  readonly locks: Map<string, Lock>;
  /** By member and day: of those that were ever written. */
  readonly days: Map<string, MemoryDay>;
  /** By member and span. */
  readonly periods: Map<string, TimesheetPeriod>;
  readonly weekStarts: Map<string, Weekday>;
  readonly legalHolds: Map<string, LegalHold>;
  readonly recipients: Map<string, { readonly workspaceId: string }>;
  readonly senders: Map<string, Sender>;
  /** Those of them that a member confirmed besides the registered one. */
  readonly furtherSenders: Set<string>;
  /** By id. */
  readonly addresses: Map<string, MemberAddress>;
  readonly codes: Map<ConfirmationCode, CodeHolder>;
  /** By member. */
  readonly schedules: Map<string, WorkSchedule>;
  /** By member and day. */
  readonly absences: Map<string, Absence>;
  /** By workspace and region. */
  readonly holidays: Map<string, HolidayCalendar>;
  /** By workspace. */
  readonly workingTimes: Map<string, WorkingTimeRules>;
  readonly identities: Map<string, Map<string, MemberScope>>;
  readonly aliases: Map<CaptureAlias, CaptureAliasRecord>;
  readonly tokens: Map<ApiToken, ApiTokenRecord>;
}

export function memoryState(): MemoryState {
  return {
    messages: new Map(),
    contents: new Map(),
    messageIds: new Map(),
    entries: new Map(),
    versions: new Map(),
    once: new Map(),
    timers: new Map(),
    savedReports: new Map(),
    exports: new Map(),
    exportSlots: new Map(),
    entryPolicies: new Map(),
    proposals: new Map(),
    outbox: new Map(),
    quarantined: new Map(),
    suppressed: new Map(),
    fullMailboxes: new Map(),
    audit: [],
    members: new Map(),
    memberVersions: new Map(),
    clients: new Map(),
    projects: new Map(),
    tags: new Map(),
    tasks: new Map(),
    workspaces: new Map(),
    withoutFallback: new Set(),
    retentionDays: new Map(),
    locks: new Map(),
    days: new Map(),
    periods: new Map(),
    weekStarts: new Map(),
    legalHolds: new Map(),
    recipients: new Map(),
    senders: new Map(),
    furtherSenders: new Set(),
    addresses: new Map(),
    codes: new Map(),
    schedules: new Map(),
    absences: new Map(),
    holidays: new Map(),
    workingTimes: new Map(),
    identities: new Map(),
    aliases: new Map(),
    tokens: new Map(),
  };
}

export function scopeKey({ workspaceId, memberId }: MemberScope): string {
  return `${workspaceId}/${memberId}`;
}
