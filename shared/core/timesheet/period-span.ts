// The days that a timesheet is made of.
import type { WorkDate } from '../work-date.ts';

export const PERIOD_KINDS = ['week', 'month', 'custom'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** First and last day, both included. */
export interface PeriodSpan {
  readonly kind: PeriodKind;
  readonly startDate: WorkDate;
  readonly endDate: WorkDate;
}
