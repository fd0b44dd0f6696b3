// The span before, around years that turn.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { previousSpan } from '../../../shared/core/report/calendar.ts';
import { addDays, daysBetween } from '../../../shared/core/work-date.ts';
import { day } from '../reply/receipt-facts.ts';

test.each([
  ['2026-03-23', '2026-03-29', '2026-03-16', '2026-03-22'],
  ['2026-10-26', '2026-10-26', '2026-10-25', '2026-10-25'],
  ['2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
  ['2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
  ['2027-01-01', '2027-01-31', '2026-12-01', '2026-12-31'],
  ['2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
  ['2026-12-01', '2027-02-28', '2026-09-01', '2026-11-30'],
  ['2026-01-01', '2026-01-07', '2025-12-25', '2025-12-31'],
  ['2026-11-02', '2026-11-30', '2026-10-04', '2026-11-01'],
])('before %s to %s lie %s to %s', (from, to, first, last) => {
  expect(previousSpan({ from: day(from), to: day(to) })).toEqual({ from: first, to: last });
});

test('the span before ends where this one begins, and has a day at least', () => {
  const first = day('2000-01-01');
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(800), (start, length) => {
      const from = addDays(first, start);
      const before = previousSpan({ from, to: addDays(from, length) });
      return addDays(before.to, 1) === from && daysBetween(before.from, before.to) >= 0;
    }),
  );
});
