import { expect, test } from '@jest/globals';
import { type Weekday, weekStartOf } from '../../../shared/core/timesheet/week-start.ts';
import { day } from '../reply/receipt-facts.ts';

test.each<[string, Weekday, string]>([
  ['2026-03-11', 'monday', '2026-03-09'],
  ['2026-03-09', 'monday', '2026-03-09'],
  ['2026-03-15', 'monday', '2026-03-09'],
  ['2026-03-15', 'sunday', '2026-03-15'],
  ['2026-03-14', 'sunday', '2026-03-08'],
  ['2026-03-13', 'saturday', '2026-03-07'],
  ['2027-01-01', 'monday', '2026-12-28'],
  ['2024-03-01', 'thursday', '2024-02-29'],
])('the week of %s begins, where weeks begin on %s, on %s', (date, weekStart, start) => {
  expect(weekStartOf(day(date), weekStart)).toBe(start);
});
