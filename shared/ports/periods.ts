// Timesheet periods of any member of the scope's workspace: whose the caller may see is for the caller to ask (rights.ts). Types only.
import type { MemberScope } from '../core/member.ts';
import type { Span } from '../core/span.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { ClosedParts } from '../core/timesheet/closed-parts.ts';
import type { Closing } from '../core/timesheet/hold-locked.ts';
import type { TimesheetPeriod } from '../core/timesheet/period.ts';
import type { PeriodSpan } from '../core/timesheet/period-span.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** One day of a member. */
export interface DayState {
  readonly seconds: number;
  /** How often its entries were written. */
  readonly changes: number;
  /** Which period of its member it belongs to (`spanId`), where that was submitted and not reopened. */
  readonly period?: string;
  readonly closed?: ClosedParts;
}

/** What is not there is not in the map. */
export type DayStates = ReadonlyMap<WorkDate, DayState>;

export interface PeriodBook {
  /** Those that were ever submitted and touch these days, by their first day. */
  between(scope: WorkspaceScope, memberId: string, days: Span): Promise<readonly TimesheetPeriod[]>;
  find(scope: WorkspaceScope, memberId: string, span: PeriodSpan): Promise<TimesheetPeriod | undefined>;
  days(scope: WorkspaceScope, memberId: string, days: Span): Promise<DayStates>;
  /** All entries of these days, and the days as they were then or before. */
  content(
    scope: WorkspaceScope,
    memberId: string,
    span: PeriodSpan,
  ): Promise<{ readonly days: DayStates; readonly entries: readonly TimeEntry[] }>;
}

/** For mail: what of a member's days takes no change at this moment. */
export interface ClosedDays {
  of(scope: MemberScope, days: Span): Promise<Closing>;
}
