// What is to be worked: hours, holidays and absences. Every call wants the scope that authentication made. Types only.
import type { Span } from '../core/span.ts';
import type { Absence, HolidayCalendar, WorkSchedule } from '../core/timesheet/work-schedule.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** Any member of the scope's workspace: whom the caller may see is for the caller to ask (rights.ts). */
export interface WorkCalendar {
  schedule(scope: WorkspaceScope, memberId: string): Promise<WorkSchedule | undefined>;
  /** By day. */
  absences(scope: WorkspaceScope, memberId: string, span: Span): Promise<readonly Absence[]>;
  absence(scope: WorkspaceScope, memberId: string, date: WorkDate): Promise<Absence | undefined>;
  holidays(scope: WorkspaceScope, region: string): Promise<HolidayCalendar | undefined>;
  /** Those that have holidays, by name: few, so that they come in one piece. */
  regions(scope: WorkspaceScope): Promise<readonly string[]>;
}
