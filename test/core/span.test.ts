// Runs of days, around clocks that change, months of every length and the end of the calendar.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysOf, monthAround, spanOver, weekAround } from '../../shared/core/span.ts';
import { addDays } from '../../shared/core/work-date.ts';
import { day } from './reply/receipt-facts.ts';

test('the days on which clocks change are one day each', () => {
  expect(daysOf({ from: day('2026-03-28'), to: day('2026-03-30') })).toEqual([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
  ]);
  expect(daysOf({ from: day('2026-10-24'), to: day('2026-10-26') })).toHaveLength(3);
});

test.each([
  ['2026-02-28', '2026-02-01', '2026-02-28'],
  ['2024-02-01', '2024-02-01', '2024-02-29'],
  ['2026-04-30', '2026-04-01', '2026-04-30'],
  ['2026-12-31', '2026-12-01', '2026-12-31'],
  ['9999-12-15', '9999-12-01', '9999-12-31'],
])('%s lies in the month from %s to %s', (date, from, to) => {
  expect(monthAround(day(date))).toEqual({ from, to });
});

test('a week begins on the day that is said, and has seven', () => {
  expect(weekAround(day('2026-03-15'), 'monday')).toEqual({ from: '2026-03-09', to: '2026-03-15' });
  expect(weekAround(day('2026-03-15'), 'sunday')).toEqual({ from: '2026-03-15', to: '2026-03-21' });
});

test('days in whatever order lie in the span over them, which no day is outside of', () => {
  const first = day('2000-01-01');
  fc.assert(
    fc.property(fc.array(fc.nat(20_000), { minLength: 1 }), (offsets) => {
      const days = offsets.map((offset) => addDays(first, offset));
      const span = spanOver(days);
      return (
        span !== undefined &&
        days.includes(span.from) &&
        days.includes(span.to) &&
        days.every((one) => span.from <= one && one <= span.to)
      );
    }),
  );
  expect(spanOver([])).toBeUndefined();
});
