// A week of Maya's with time on two projects and on none, for what is tested of periods.
import { firstVersion } from '../../../shared/core/ledger/entry-versions.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import type { TimesheetPeriod } from '../../../shared/core/timesheet/period.ts';
import { contentOf } from '../../../shared/core/timesheet/period-content.ts';
import type { PeriodSpan } from '../../../shared/core/timesheet/period-span.ts';
import { day, maya } from '../reply/receipt-facts.ts';

export const WEEK: PeriodSpan = {
  kind: 'week',
  startDate: day('2026-03-09'),
  endDate: day('2026-03-15'),
};
const MADE = new Date('2026-03-11T09:00:02.000Z');

export function timeOn(
  entryId: string,
  projectId?: string,
  seconds = 3600,
  workDate = '2026-03-09',
): TimeEntry {
  const project = projectId === undefined ? undefined : ({ kind: 'known', projectId, name: 'ACME' } as const);
  const facts = {
    workDate: day(workDate),
    timeZone: maya.timeZone,
    durationSeconds: seconds,
    description: 'redesign',
    tags: [],
    ...(project && { project, billable: true }),
  };
  return firstVersion({ ...maya, entryId }, facts, MADE);
}

/** Never submitted. */
export function openPeriod(entries: readonly TimeEntry[] = [], span = WEEK): TimesheetPeriod {
  const { workspaceId, memberId } = maya;
  const content = contentOf({ ...span, memberId }, entries);
  return { ...span, workspaceId, memberId, version: 0, status: 'open', content, steps: [] };
}
