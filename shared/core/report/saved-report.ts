// A report that a member asks again and again, under a name: over a span that goes with time.
import type { MemberScope } from '../member.ts';
import { type Weekday, weekStartOf } from '../timesheet/week-start.ts';
import { addDays, toWorkDate, type WorkDate } from '../work-date.ts';
import { previousSpan, type Span } from './calendar.ts';
import type { Grouping } from './grouping.ts';

export const PERIODS = [
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_year',
  'last_year',
] as const;
export type Period = (typeof PERIODS)[number];

export interface SavedReport extends MemberScope {
  readonly reportId: string;
  readonly name: string;
  readonly period: Period;
  readonly groupBy: readonly Grouping[];
  /** Beside it the span before. */
  readonly isCompared: boolean;
  readonly ownerId?: string;
  readonly projectId?: string;
  readonly clientId?: string;
  readonly billable?: boolean;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** Whole weeks, months and years, also where they are not over yet. */
export function spanOf(period: Period, today: WorkDate, weekStart: Weekday): Span {
  const [when, unit] = period.split('_');
  const current =
    unit === 'week' ? weekOf(today, weekStart) : unit === 'month' ? monthOf(today) : yearOf(today);
  return when === 'this' ? current : previousSpan(current);
}

function weekOf(today: WorkDate, weekStart: Weekday): Span {
  const from = weekStartOf(today, weekStart);
  return { from, to: addDays(from, 6) };
}

function monthOf(today: WorkDate): Span {
  const from = addDays(today, 1 - Number(today.slice(8)));
  const inNext = addDays(from, 31);
  return { from, to: addDays(inNext, -Number(inNext.slice(8))) };
}

function yearOf(today: WorkDate): Span {
  const year = Number(today.slice(0, 4));
  const [from, to] = [toWorkDate(year, 1, 1), toWorkDate(year, 12, 31)];
  if (from === undefined || to === undefined) throw new RangeError(`no such year: ${today}`);
  return { from, to };
}
