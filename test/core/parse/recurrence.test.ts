// Days of recurring events: the latest one up to a day, however far the first lies back.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latestDay, type Rule } from '../../../shared/core/parse/recurrence.ts';

const NOTHING = { interval: 1, byDay: [], byMonthDay: [], byMonth: [], weekStart: 1 } as const;
const day = (written: string) => Date.parse(`${written}T00:00:00Z`) / 86_400_000;
const written = (found: ReturnType<typeof latestDay>) =>
  typeof found === 'number' ? new Date(found * 86_400_000).toISOString().slice(0, 10) : found;
const all = () => true;
const on = (...weekdays: readonly number[]) => weekdays.map((weekday) => ({ weekday }));

describe('the latest day up to 24 November 2026', () => {
  test.each<[string, Partial<Rule> & Pick<Rule, 'freq'>, string, string]>([
    ['each day since 2001', { freq: 'DAILY' }, '2001-01-01', '2026-11-24'],
    ['every third day', { freq: 'DAILY', interval: 3 }, '2026-11-20', '2026-11-23'],
    ['each working day', { freq: 'DAILY', byDay: on(1, 2, 3, 4, 5) }, '2026-11-02', '2026-11-24'],
    ['each week on the day of the first', { freq: 'WEEKLY' }, '2026-01-08', '2026-11-19'],
    ['every other week', { freq: 'WEEKLY', interval: 2 }, '2026-11-11', '2026-11-11'],
    ['on two days of a week', { freq: 'WEEKLY', byDay: on(1, 4) }, '2026-01-05', '2026-11-23'],
    [
      'every other week from Sunday on',
      { freq: 'WEEKLY', interval: 2, byDay: on(7, 1), weekStart: 7 },
      '2026-11-08',
      '2026-11-23',
    ],
    ['each month on the 31st', { freq: 'MONTHLY' }, '2026-01-31', '2026-10-31'],
    ['the third Tuesday', { freq: 'MONTHLY', byDay: [{ weekday: 2, nth: 3 }] }, '2026-01-20', '2026-11-17'],
    ['the last Friday', { freq: 'MONTHLY', byDay: [{ weekday: 5, nth: -1 }] }, '2026-01-30', '2026-10-30'],
    ['each Wednesday of a month', { freq: 'MONTHLY', byDay: on(3) }, '2026-01-07', '2026-11-18'],
    ['the last day of a month', { freq: 'MONTHLY', byMonthDay: [-1] }, '2026-01-31', '2026-10-31'],
    ['a Friday the 13th', { freq: 'MONTHLY', byDay: on(5), byMonthDay: [13] }, '2026-01-13', '2026-11-13'],
    ['each year', { freq: 'YEARLY' }, '2019-12-01', '2025-12-01'],
    ['each year on 29 February', { freq: 'YEARLY' }, '2016-02-29', '2024-02-29'],
    [
      'the last Sunday of March and of October',
      { freq: 'YEARLY', byMonth: [3, 10], byDay: [{ weekday: 7, nth: -1 }] },
      '2020-03-29',
      '2026-10-25',
    ],
    ['three times', { freq: 'WEEKLY', count: 3 }, '2026-01-05', '2026-01-19'],
    ['so many times up to the day itself', { freq: 'WEEKLY', count: 500 }, '2026-01-06', '2026-11-24'],
    ['many times', { freq: 'WEEKLY', count: 500 }, '2026-01-05', '2026-11-23'],
    [
      'a day that never comes is only the first',
      { freq: 'DAILY', byMonth: [2], byMonthDay: [31] },
      '2026-01-05',
      '2026-01-05',
    ],
    [
      'a day that comes once in many years',
      { freq: 'DAILY', byDay: [{ weekday: 6 }], byMonth: [4], byMonthDay: [-8] },
      '2015-03-31',
      '2022-04-23',
    ],
    ['not yet', { freq: 'DAILY' }, '2026-12-01', 'none'],
    ['not yet, and counted', { freq: 'DAILY', count: 4 }, '2026-12-01', 'none'],
    ['counted from long ago', { freq: 'DAILY', count: 99_999 }, '1980-01-01', 'unknown'],
  ])('%s', (_, rule, first, meant) => {
    expect(written(latestDay({ ...NOTHING, ...rule }, day(first), day('2026-11-24'), all))).toBe(meant);
  });

  test('a day that was called off is passed over', () => {
    const fits = (one: number) => one !== day('2026-11-23');
    expect(
      written(latestDay({ ...NOTHING, freq: 'WEEKLY' }, day('2026-01-05'), day('2026-11-24'), fits)),
    ).toBe('2026-11-16');
  });
});

test('walking back from the end and walking on from the start find the same day', () => {
  const numbers = (min: number, max: number) => fc.array(fc.integer({ min, max }), { maxLength: 3 });
  const rules = fc.record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY' as const),
    interval: fc.integer({ min: 1, max: 5 }),
    byDay: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }) }), { maxLength: 3 }),
    byMonthDay: numbers(-31, 31),
    byMonth: numbers(1, 12),
    weekStart: fc.constantFrom(1, 7),
  }) as fc.Arbitrary<Rule>;
  const first = day('2022-03-31');
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 1600 }), (rule, after) => {
      const back = latestDay(rule, first, first + after, all);
      const forward = latestDay({ ...rule, count: 5000 }, first, first + after, all);
      expect(forward === 'none' ? first : forward).toBe(back);
    }),
    {
      examples: [
        [{ ...NOTHING, freq: 'DAILY', byDay: [{ weekday: 6 }], byMonthDay: [-8], byMonth: [4] }, 1523],
      ],
    },
  );
});
