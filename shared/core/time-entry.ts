// What becomes of words: drafts that triage reads, and entries that the ledger keeps.
import type { Minutes } from './minutes.ts';
import type { WorkDate } from './work-date.ts';
import type { WallClock } from './zone.ts';

export type EvidenceField =
  | 'duration'
  | 'workDate'
  | 'start'
  | 'end'
  | 'project'
  | 'client'
  | 'task'
  | 'tag'
  | 'billable'
  | 'description';

/** Which text was read: the sender's words, the subject, a mail that was passed on, or what was quoted. */
export type EvidenceSource = 'body' | 'subject' | 'forward' | 'quote' | 'attachment' | 'calendar';

/** Where a field comes from. `start` and `end` are UTF-16 offsets into `source`; an implied field has an empty span. */
export interface Evidence {
  readonly field: EvidenceField;
  readonly source: EvidenceSource;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The recogniser's or refiner's name. */
  readonly rule: string;
  /** True when the writer said it, false when we assumed it. */
  readonly said: boolean;
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number;
}

/** A project of the catalogue, or a name that the writer used and the catalogue does not know. */
export type ProjectReference =
  | { readonly kind: 'known'; readonly projectId: string; readonly name: string; readonly clientId?: string }
  | { readonly kind: 'named'; readonly name: string };

/** What a mail says of one piece of work. Nothing is recorded yet. */
export interface DraftEntry {
  readonly workDate: WorkDate;
  readonly minutes: Minutes;
  readonly start?: WallClock;
  readonly end?: WallClock;
  readonly project?: ProjectReference;
  readonly description: string;
  readonly tags: readonly string[];
  /** Where stated, or by the default of a known project. */
  readonly billable?: boolean;
  /** 0 to 1: that of its least sure field. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** How a version came after the one before it. */
export interface EntryChange {
  readonly kind: 'amended' | 'voided' | 'restored';
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly memberId: string;
  /** Why, in that member's words. */
  readonly reason: string;
}

export type EntryStatus = 'logged' | 'voided';

export type EntrySource =
  /** With a proposal: a member accepted what a mail proposed. */
  | { readonly channel: 'mail'; readonly messageKey: string; readonly proposalId?: string }
  | { readonly channel: 'api' };

/** An entry of the ledger. Never edited: a correction is a new version. */
export interface TimeEntry {
  readonly entryId: string;
  readonly version: number;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly workDate: WorkDate;
  /** IANA zone in which `workDate` is a day. */
  readonly timeZone: string;
  /** Without breaks. */
  readonly durationSeconds: number;
  /** ISO 8601, UTC. */
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** Of the time between start and end, what was no work. */
  readonly breakSeconds?: number;
  readonly project?: ProjectReference;
  readonly taskId?: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly billable?: boolean;
  readonly evidence: readonly Evidence[];
  readonly source: EntrySource;
  /** Of the reader, where the entry was read out of a mail. */
  readonly engineVersion?: string;
  readonly status: EntryStatus;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Absent on the first version. */
  readonly change?: EntryChange;
  /** Why this version was written although a day of it was locked, in the words of who may. */
  readonly lockOverride?: string;
}

/** When this version came: ISO 8601, UTC. */
export function writtenAt({ change, createdAt }: TimeEntry): string {
  return change?.at ?? createdAt;
}

/** Whether it is billable as asked for; `undefined`: nobody asked. What does not say so is not billable. */
export function isAskedBillable(
  { billable }: Pick<TimeEntry, 'billable'>,
  asked: boolean | undefined,
): boolean {
  return asked === undefined || (billable === true) === asked;
}

/** `undefined` also for a project that the writer named and the catalogue does not know. */
export function projectIdOf({ project }: Pick<TimeEntry, 'project'>): string | undefined {
  return project?.kind === 'known' ? project.projectId : undefined;
}
