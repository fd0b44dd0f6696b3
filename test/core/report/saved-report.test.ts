// Over which days a saved report is asked, on which day.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PERIODS, spanOf } from '../../../shared/core/report/saved-report.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { day } from '../reply/receipt-facts.ts';

test.each([
  ['this_week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['last_week', '2027-01-01', '2026-12-21', '2026-12-27'],
  ['this_month', '2026-02-28', '2026-02-01', '2026-02-28'],
  ['this_month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['last_month', '2027-01-31', '2026-12-01', '2026-12-31'],
  ['last_month', '2024-03-31', '2024-02-01', '2024-02-29'],
  ['this_year', '2026-01-01', '2026-01-01', '2026-12-31'],
  ['last_year', '2026-12-31', '2025-01-01', '2025-12-31'],
] as const)('%s on %s is from %s to %s', (period, today, from, to) => {
  expect(spanOf(period, day(today), 'monday')).toEqual({ from, to });
});

test('a week begins on the day of the workspace', () => {
  expect(spanOf('this_week', day('2026-11-28'), 'sunday')).toEqual({ from: '2026-11-22', to: '2026-11-28' });
});

test('today is in this one, and the last one ends the day before it begins', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.constantFrom('week', 'month', 'year'), (days, unit) => {
      const today = addDays(day('2000-01-01'), days);
      const [current, last] = PERIODS.filter((one) => one.endsWith(unit)).map((one) =>
        spanOf(one, today, 'monday'),
      );
      if (current === undefined || last === undefined) return false;
      return current.from <= today && today <= current.to && addDays(last.to, 1) === current.from;
    }),
  );
});
