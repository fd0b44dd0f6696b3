import { describe, expect, test } from '@jest/globals';
import {
  addDays,
  daysBetween,
  isoWeekday,
  parseWorkDate,
  toWorkDate,
  type WorkDate,
} from '../../shared/core/work-date.ts';

function day(text: string): WorkDate {
  const date = parseWorkDate(text);
  if (date === undefined) throw new Error(`no such day: ${text}`);
  return date;
}

describe('a day from outside', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('%s is one', (text) => {
    expect(parseWorkDate(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('%j is none', (text) => {
    expect(parseWorkDate(text)).toBeUndefined();
  });

  test('of parts that the calendar does not have is none', () => {
    expect(toWorkDate(2026, 4, 31)).toBeUndefined();
    expect(toWorkDate(2026, 4, 30)).toBe('2026-04-30');
    expect(toWorkDate(99, 1, 1)).toBeUndefined();
  });
});

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-03-28', 2, '2026-03-30'],
])('%s and %d days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test.each([
  ['2026-03-16', 1],
  ['2026-03-22', 7],
])('%s is weekday %d, Monday being 1', (text, weekday) => {
  expect(isoWeekday(day(text))).toBe(weekday);
});
