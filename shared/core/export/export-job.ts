// An export that is too long for one answer: what was asked for, how far it has come, and how it ended.

import { previousSpan } from '../report/calendar.ts';
import type { Grouping } from '../report/grouping.ts';
import type { Span } from '../span.ts';
import type { WorkDate } from '../work-date.ts';
import type { Permit } from '../workspace-scope.ts';
import type { Column } from './cells.ts';

/** A workbook and a page for signature are made whole in memory: neither can be as long as it likes. */
export const JOB_FORMATS = ['csv', 'json'] as const;
export type JobFormat = (typeof JOB_FORMATS)[number];

/** What every file is asked for by. */
interface AskedTime extends Span {
  /** Whose; absent: of all whose time who asks may see. */
  readonly ownerId?: string;
  readonly projectId?: string;
  readonly billable?: boolean;
  readonly format: JobFormat;
  /** BCP 47. */
  readonly locale: string;
  readonly byteOrderMark: boolean;
}

/** Those that were kept before there were reports are of these. */
export interface EntriesAsk extends AskedTime {
  readonly of?: never;
  readonly columns: readonly Column[];
}

export interface ReportAsk extends AskedTime {
  readonly of: 'report';
  readonly groupBy: readonly Grouping[];
  readonly clientId?: string;
  /** Beside it the span before. */
  readonly isCompared: boolean;
  /** Beside it what was to be worked. */
  readonly hasTarget: boolean;
}

export type ExportAsk = EntriesAsk | ReportAsk;

/** All days that are read for it: those before its own too, where it is compared with them. */
export function readSpan(ask: ExportAsk): Span {
  const { from, to } = ask;
  return ask.of === 'report' && ask.isCompared ? { from: previousSpan(ask).from, to } : { from, to };
}

/** The last row that is in the file, or is counted in the report; without a day, all of this member's are. */
export interface ExportPlace {
  readonly memberId: string;
  readonly workDate?: WorkDate;
  readonly entryId?: string;
}

/** Where another run goes on: all before `place` is in the parts, or in the tail. */
export interface ExportProgress {
  /** Of a report: the entries that are counted, of its own span. */
  readonly rows: number;
  /** Of the rows' time. */
  readonly seconds: number;
  /** Of the file. */
  readonly bytes: number;
  readonly place?: ExportPlace;
  readonly uploadId?: string;
  /** Entity tags of the parts that are stored, in their order. */
  readonly parts: readonly string[];
  /** Which run laid down what is too short for a part, or what a report comes to so far. */
  readonly tail?: number;
  /** Its last row is in: nothing is left but to put the parts together. */
  readonly isWhole?: boolean;
  /** Then: why rows are missing. */
  readonly gap?: ExportGap;
}

export const NO_PROGRESS: ExportProgress = { rows: 0, seconds: 0, bytes: 0, parts: [] };

/** For who waits: it may be ahead of where another run would go on. */
export interface ExportCount {
  readonly rows: number;
  readonly members: number;
  readonly ofMembers: number;
}

/** Why rows are missing. */
export type ExportGap = 'too_many_rows' | 'too_large' | 'out_of_time';
/** Why there is no file. */
export type ExportFailure = 'no_longer_allowed' | 'internal_error' | 'out_of_time' | 'too_many_rows';

export interface ExportKey {
  readonly workspaceId: string;
  /** Who asked for it. */
  readonly memberId: string;
  readonly exportId: string;
}

export interface ExportJob extends ExportKey {
  readonly ask: ExportAsk;
  /** What who asked had: it is made with no more, and with no more than their role has by then. */
  readonly permits: readonly Permit[];
  /** The token that asked: while it is in force, the export is made. Absent: its member signed in, or it was asked for before this was kept. */
  readonly tokenId?: string;
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  /** Which of the workspace's places for exports under way it takes. */
  readonly slot: number;
  /** ISO 8601, UTC. */
  readonly askedAt: string;
  /** By then it has ended, one way or the other. */
  readonly deadline: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly count?: ExportCount;
  readonly progress: ExportProgress;
  readonly failure?: ExportFailure;
  /** Absent: nothing was read yet. */
  readonly whose?: ExportedTime;
  /** Seconds since 1970: when it goes, with its file. */
  readonly expiresAt: number;
}

/** A place of the workspace that an export takes until it ends, or its time is over. */
export interface ExportSlot extends ExportKey {
  readonly slot: number;
  /** ISO 8601, UTC. */
  readonly until: string;
}

/** Whose time is in the file: that of these, or whosever it is of a workspace. */
export type ExportedTime = 'all' | readonly string[];

/** Of several runs, each as who asked might at its time. */
export function togetherWith(before: ExportedTime | undefined, now: ExportedTime): ExportedTime {
  if (before === 'all' || now === 'all') return 'all';
  return [...new Set([...(before ?? []), ...now])];
}

export const EXPORT_LIMITS = {
  /** Under way at once: what they read is read from the table that mail is written to. */
  openOfWorkspace: 5,
  openOfMember: 2,
  rows: 5_000_000,
  /** Of a report, those in others, empty ones and those of the span before counted: what is held of it hangs on them. */
  reportRows: 200_000,
  /** S3 takes 5 TB in 10,000 parts; a program that reads tables does not. */
  bytes: 4_000_000_000,
  /** From asking to the end. */
  hours: 6,
} as const;

export function isUnderWay({ status }: Pick<ExportJob, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}

/** Where it stops for good, however much is left. */
export function gapOf({ rows, bytes }: ExportProgress, deadline: string, now: Date): ExportGap | undefined {
  if (rows >= EXPORT_LIMITS.rows) return 'too_many_rows';
  if (bytes >= EXPORT_LIMITS.bytes) return 'too_large';
  return now.toISOString() >= deadline ? 'out_of_time' : undefined;
}

/** Whether a row is behind the place, in the order of the file: by member, then by day. */
export function isBehind(
  place: ExportPlace | undefined,
  { memberId, workDate, entryId }: Required<ExportPlace>,
): boolean {
  if (place === undefined || memberId !== place.memberId)
    return place === undefined || memberId > place.memberId;
  if (place.workDate === undefined || place.entryId === undefined) return false;
  return workDate === place.workDate ? entryId > place.entryId : workDate > place.workDate;
}
