// A timesheet period: a member's week, month or other run of days, that is submitted and decided as a whole or project by project.
import type { MemberScope } from '../member.ts';
import { daysOf as daysIn, monthAround, type Span, weekAround } from '../span.ts';
import { addDays, daysBetween, parseWorkDate, type WorkDate } from '../work-date.ts';
import type { ClosedParts } from './closed-parts.ts';
import type { PeriodContent } from './period-content.ts';
import type { PeriodKind, PeriodSpan } from './period-span.ts';
import type { Weekday } from './week-start.ts';

export const PERIOD_STATUSES = [
  'open',
  'submitted',
  'approved',
  'changes_requested',
  'partially_approved',
] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];

/** As a period is told of: what is approved is locked too, where the workspace's lock holds all of its days. */
export const SHOWN_PERIOD_STATUSES = [...PERIOD_STATUSES, 'locked'] as const;
export type ShownPeriodStatus = (typeof SHOWN_PERIOD_STATUSES)[number];

/** @param lockedUpTo the last day that is locked at this moment; absent: none is */
export function shownPeriodStatus(
  status: PeriodStatus,
  { endDate }: PeriodSpan,
  lockedUpTo: WorkDate | undefined,
): ShownPeriodStatus {
  const isLocked = lockedUpTo !== undefined && endDate <= lockedUpTo;
  return status === 'approved' && isLocked ? 'locked' : status;
}

export const PERIOD_STEPS = ['submitted', 'approved', 'changes_requested', 'reopened'] as const;

/** What was done with a period, by whom, on what content. */
export interface PeriodStep {
  readonly step: (typeof PERIOD_STEPS)[number];
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  /** Of one project alone; `null` is time without a project. Absent: all. */
  readonly projectId?: string | null;
  readonly contentHash?: string;
  readonly reason?: string;
}

/** Kept from the first submission on; what was never submitted is open. */
export interface TimesheetPeriod extends PeriodSpan {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly version: number;
  readonly status: PeriodStatus;
  /** As it was submitted; of an open period what was submitted last. */
  readonly content: PeriodContent;
  /** What of its days takes no change; absent while it is open. */
  readonly closed?: ClosedParts;
  /** The first one first; the latest alone are kept. */
  readonly steps: readonly PeriodStep[];
}

/** All days of a period are closed in one transaction, which holds 100 items. */
export const MOST_PERIOD_DAYS = 62;

export function weekOf(day: WorkDate, weekStart: Weekday): PeriodSpan {
  return toPeriodSpan('week', weekAround(day, weekStart));
}

export function monthOf(day: WorkDate): PeriodSpan {
  return toPeriodSpan('month', monthAround(day));
}

function toPeriodSpan(kind: PeriodKind, { from, to }: Span): PeriodSpan {
  return { kind, startDate: from, endDate: to };
}

/** The weeks or months that touch these days, in their order. */
export function spansBetween(
  kind: Exclude<PeriodKind, 'custom'>,
  { from, to }: Span,
  weekStart: Weekday,
): readonly PeriodSpan[] {
  const spanOf = (day: WorkDate) => (kind === 'week' ? weekOf(day, weekStart) : monthOf(day));
  const spans: PeriodSpan[] = [];
  for (let span = spanOf(from); span.startDate <= to; span = spanOf(addDays(span.endDate, 1)))
    spans.push(span);
  return spans;
}

/** Whether a period may be so: weeks of seven days on any day that weeks may begin on, whole months, other runs of up to 62 days. */
export function isSpan({ kind, startDate, endDate }: PeriodSpan): boolean {
  const days = daysBetween(startDate, endDate) + 1;
  if (kind === 'week') return days === 7;
  if (kind === 'month')
    return monthOf(startDate).startDate === startDate && monthOf(startDate).endDate === endDate;
  return days >= 1 && days <= MOST_PERIOD_DAYS;
}

export function daysOf({ startDate, endDate }: PeriodSpan): readonly WorkDate[] {
  return daysIn({ from: startDate, to: endDate });
}

/** Where a period lies among its member's: `week.2026-03-09.2026-03-15`. */
export function spanId({ kind, startDate, endDate }: PeriodSpan): string {
  return `${kind}.${startDate}.${endDate}`;
}

/** A period's name, in the API and in the audit trail: whose it is, and where it lies. */
export function periodId({ memberId, ...span }: Pick<MemberScope, 'memberId'> & PeriodSpan): string {
  return `${memberId}.${spanId(span)}`;
}

export const PERIOD_ID = /^[\w-]{1,64}\.(week|month|custom)\.[\d-]{10}\.[\d-]{10}$/;

/** `undefined`: no period has this name. */
export function parsePeriodId(
  id: string,
): { readonly memberId: string; readonly span: PeriodSpan } | undefined {
  if (!PERIOD_ID.test(id)) return undefined;
  const [memberId = '', kind, from = '', to = ''] = id.split('.');
  const [startDate, endDate] = [parseWorkDate(from), parseWorkDate(to)];
  if (startDate === undefined || endDate === undefined) return undefined;
  const span = { kind: kind as PeriodKind, startDate, endDate };
  return isSpan(span) ? { memberId, span } : undefined;
}
