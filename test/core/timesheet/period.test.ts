// Where periods lie, and how they are named.
import { describe, expect, test } from '@jest/globals';
import {
  daysOf,
  isSpan,
  monthOf,
  parsePeriodId,
  periodId,
  shownPeriodStatus,
  spansBetween,
  weekOf,
} from '../../../shared/core/timesheet/period.ts';
import type { PeriodKind } from '../../../shared/core/timesheet/period-span.ts';
import { day } from '../reply/receipt-facts.ts';

const span = (kind: PeriodKind, startDate: string, endDate: string) => ({
  kind,
  startDate: day(startDate),
  endDate: day(endDate),
});

test.each([
  ['2026-01-31', '2026-01-01', '2026-01-31'],
  ['2026-02-01', '2026-02-01', '2026-02-28'],
  ['2028-02-15', '2028-02-01', '2028-02-29'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
  ['2026-04-30', '2026-04-01', '2026-04-30'],
])('the month of %s lasts from %s to %s', (date, startDate, endDate) => {
  expect(monthOf(day(date))).toEqual(span('month', startDate, endDate));
});

test('a week over the turn of the year is one period', () => {
  expect(weekOf(day('2027-01-01'), 'monday')).toEqual(span('week', '2026-12-28', '2027-01-03'));
  expect(daysOf(weekOf(day('2026-03-29'), 'sunday'))).toHaveLength(7);
});

test('the weeks or months that touch some days are all of them, and no other', () => {
  const days = { from: day('2026-01-31'), to: day('2026-03-01') };

  expect(spansBetween('month', days, 'monday').map(({ startDate }) => startDate)).toEqual([
    '2026-01-01',
    '2026-02-01',
    '2026-03-01',
  ]);
  expect(spansBetween('week', days, 'sunday').map(({ startDate }) => startDate)).toEqual([
    '2026-01-25',
    '2026-02-01',
    '2026-02-08',
    '2026-02-15',
    '2026-02-22',
    '2026-03-01',
  ]);
});

test.each<[PeriodKind, string, string, boolean]>([
  ['week', '2026-03-09', '2026-03-15', true],
  ['week', '2026-03-11', '2026-03-17', true],
  ['week', '2026-03-09', '2026-03-16', false],
  ['month', '2026-03-01', '2026-03-31', true],
  ['month', '2026-03-01', '2026-03-30', false],
  ['month', '2026-03-02', '2026-03-31', false],
  ['custom', '2026-03-05', '2026-03-05', true],
  ['custom', '2026-03-01', '2026-05-01', true],
  ['custom', '2026-03-01', '2026-05-02', false],
  ['custom', '2026-03-05', '2026-03-04', false],
])('a %s from %s to %s may be: %s', (kind, from, to, may) => {
  expect(isSpan(span(kind, from, to))).toBe(may);
});

describe('the name of a period', () => {
  test('leads back to it', () => {
    const named = { memberId: 'm-1', ...span('week', '2026-03-09', '2026-03-15') };

    expect(periodId(named)).toBe('m-1.week.2026-03-09.2026-03-15');
    expect(parsePeriodId(periodId(named))).toEqual({
      memberId: 'm-1',
      span: span('week', '2026-03-09', '2026-03-15'),
    });
  });

  test.each([
    '',
    'm-1',
    'm-1.week.2026-03-09',
    'm-1.day.2026-03-09.2026-03-09',
    'm-1.week.2026-03-09.2026-03-16',
    'm-1.month.2026-02-01.2026-02-30',
    'm-1.custom.2026-03-09.2027-03-09',
    '.week.2026-03-09.2026-03-15',
  ])('is none where none can be: %j', (id) => {
    expect(parsePeriodId(id)).toBeUndefined();
  });
});

test.each([
  ['approved', '2026-03-15', 'locked'],
  ['approved', '2026-03-14', 'approved'],
  ['approved', undefined, 'approved'],
  ['partially_approved', '2026-03-15', 'partially_approved'],
  ['submitted', '2026-03-31', 'submitted'],
] as const)(
  'a week to 15 March that is %s, with days locked up to %s, is shown as %s',
  (status, lockedUpTo, shown) => {
    const week = span('week', '2026-03-09', '2026-03-15');

    expect(shownPeriodStatus(status, week, lockedUpTo && day(lockedUpTo))).toBe(shown);
  },
);
