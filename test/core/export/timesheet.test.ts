// A sheet to be signed: its days, and that its totals are those of its entries.
import { expect, test } from '@jest/globals';
import { toTimesheet } from '../../../shared/core/export/timesheet.ts';
import { day } from '../reply/receipt-facts.ts';
import { rowOf } from './rows.ts';

const head = (from: string, to: string) => ({
  workspace: 'Studio',
  member: 'Maya',
  from: day(from),
  to: day(to),
  locale: 'en-GB',
  madeAt: new Date('2026-04-01T08:00:00Z'),
});
const at = (text: string, durationSeconds: number, change = {}) => ({
  ...rowOf({ durationSeconds }),
  workDate: day(text),
  ...change,
});

test('days without time are shown, and totals are those of the entries', () => {
  const rows = [at('2026-03-02', 61, { billable: true }), at('2026-03-02', 3600), at('2026-03-04', 5400)];

  const sheet = toTimesheet(rows, head('2026-03-01', '2026-03-05'));

  expect(sheet.days.map(({ day: one, totalSeconds }) => [one.slice(-2), totalSeconds])).toEqual([
    ['01', 0],
    ['02', 3661],
    ['03', 0],
    ['04', 5400],
    ['05', 0],
  ]);
  expect([sheet.totalSeconds, sheet.billableSeconds]).toEqual([9061, 61]);
});

test('of a period longer than a month only days with time are shown', () => {
  const sheet = toTimesheet([at('2026-03-02', 60)], head('2026-03-01', '2026-04-01'));

  expect(sheet.days.map(({ day: one }) => one)).toEqual(['2026-03-02']);
  expect(toTimesheet([], head('2026-03-01', '2026-03-31')).days).toHaveLength(31);
});

test('a day goes by the clock, and what has none comes last', () => {
  const rows = [
    at('2026-03-02', 60),
    at('2026-03-02', 60, { startedAt: '2026-03-02T14:00:00Z' }),
    at('2026-03-02', 60, { startedAt: '2026-03-02T09:00:00Z' }),
  ];

  const [one] = toTimesheet(rows, head('2026-03-02', '2026-03-02')).days;

  expect(one?.rows.map(({ startedAt }) => startedAt?.slice(11, 13))).toEqual(['09', '14', undefined]);
});
