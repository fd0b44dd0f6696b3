// A report that a member asks again and again, under a name: over a span that goes with time.
import type { MemberScope } from '../member.ts';
import { monthAround, type Span, weekAround } from '../span.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import { toWorkDate, type WorkDate } from '../work-date.ts';
import { previousSpan } from './calendar.ts';
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
  /** Beside it what was to be worked. Absent: saved before there was that, or without. */
  readonly hasTarget?: boolean;
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
    unit === 'week' ? weekAround(today, weekStart) : unit === 'month' ? monthAround(today) : yearOf(today);
  return when === 'this' ? current : previousSpan(current);
}

/** The longest part of it that can be asked for by itself; `undefined`: there is none. */
export function partOf(period: Period): 'month' | 'week' | undefined {
  if (period.endsWith('_year')) return 'month';
  return period.endsWith('_month') ? 'week' : undefined;
}

function yearOf(today: WorkDate): Span {
  const year = Number(today.slice(0, 4));
  const [from, to] = [toWorkDate(year, 1, 1), toWorkDate(year, 12, 31)];
  if (from === undefined || to === undefined) throw new RangeError(`no such year: ${today}`);
  return { from, to };
}
