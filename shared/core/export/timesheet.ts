// One member's time of a period as a sheet to be signed: day by day, with totals. What it is drawn with is not known here.
import { daysOf, type Span } from '../span.ts';
import type { WorkDate } from '../work-date.ts';
import type { ExportRow } from './export-row.ts';

export interface TimesheetDay {
  readonly day: WorkDate;
  readonly rows: readonly ExportRow[];
  readonly totalSeconds: number;
}

export interface Timesheet extends Span {
  readonly workspace: string;
  readonly member: string;
  /** BCP 47. */
  readonly locale: string;
  readonly days: readonly TimesheetDay[];
  readonly totalSeconds: number;
  readonly billableSeconds: number;
  /** It must not be signed; absent: it is whole. */
  readonly missing?: MissingDays;
  readonly madeAt: Date;
}

/** All days from one on; without it, so long a day that nothing is there. */
export interface MissingDays {
  readonly from?: WorkDate;
}

/** Of longer periods the days without time are left out: a year's sheet would be mostly those. */
const LONGEST_WITH_EMPTY_DAYS = 31;

export function toTimesheet(
  rows: readonly ExportRow[],
  head: Omit<Timesheet, 'days' | 'totalSeconds' | 'billableSeconds'>,
): Timesheet {
  const byDay = Map.groupBy(rows, ({ workDate }) => workDate);
  const all = daysOf(head);
  const shown = all.length <= LONGEST_WITH_EMPTY_DAYS ? all : all.filter((day) => byDay.has(day));
  return {
    ...head,
    days: shown.map((day) => toDay(day, byDay.get(day) ?? [])),
    totalSeconds: sum(rows),
    billableSeconds: sum(rows.filter(({ billable }) => billable)),
  };
}

/** In the order in which the day went; what has no clock comes last. */
function toDay(day: WorkDate, rows: readonly ExportRow[]): TimesheetDay {
  const at = ({ startedAt = '~' }: ExportRow) => startedAt;
  const ordered = rows.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  return { day, rows: ordered, totalSeconds: sum(rows) };
}

function sum(rows: readonly ExportRow[]): number {
  return rows.reduce((total, { durationSeconds }) => total + durationSeconds, 0);
}
