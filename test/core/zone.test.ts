import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkDate } from '../../shared/core/work-date.ts';
import {
  atOffset,
  clockMinutes,
  isTimeZone,
  localTime,
  toInstant,
  toWallClock,
} from '../../shared/core/zone.ts';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];

describe('the wall clock in a zone', () => {
  test.each([
    ['2026-03-29T00:59:00Z', 'Europe/London', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', 'Europe/London', '2026-03-29', '02:00'],
    ['2026-10-25T01:30:00Z', 'Europe/London', '2026-10-25', '01:30'],
    ['2026-03-18T03:30:00Z', 'America/New_York', '2026-03-17', '23:30'],
    ['2026-03-18T20:00:00Z', 'Asia/Kolkata', '2026-03-19', '01:30'],
    ['2026-12-31T12:00:00Z', 'Pacific/Kiritimati', '2027-01-01', '02:00'],
  ])('%s in %s is %s %s', (instant, zone, date, clock) => {
    expect(localTime(new Date(instant), zone)).toEqual({ date, clock });
  });

  test('an offset alone needs no zone', () => {
    expect(atOffset(new Date('2026-03-18T03:30:00Z'), -330)).toEqual({ date: '2026-03-17', clock: '22:00' });
  });

  test.each([
    ['Europe/London', true],
    ['Mars/Olympus', false],
    ['', false],
  ])('%j is a known zone: %s', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});

describe('the instant of a wall clock', () => {
  test.each([
    [
      'a time that spring skips takes the offset before',
      '2026-03-29',
      '01:30',
      'Europe/London',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'a time that autumn repeats is the first',
      '2026-10-25',
      '01:30',
      'Europe/London',
      '2026-10-25T00:30:00.000Z',
    ],
    ['half-hour changes of clocks', '2026-04-05', '03:00', 'Australia/Lord_Howe', '2026-04-04T16:30:00.000Z'],
  ])('%s', (_why, day, clock, zone, expected) => {
    const date = parseWorkDate(day);
    if (date === undefined) throw new Error('no day');

    expect(
      toInstant(
        { date, clock: toWallClock(Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) },
        zone,
      ).toISOString(),
    ).toBe(expected);
  });

  test('is the way back from the wall clock, but for times that come twice', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
        const wall = localTime(instant, zone);

        expect(localTime(toInstant(wall, zone), zone)).toEqual(wall);
      }),
    );
  });
});

test.each([
  [0, '00:00'],
  [1439, '23:59'],
  [1500, '01:00'],
  [-30, '23:30'],
])('%d minutes after midnight is %s', (minutes, clock) => {
  expect(toWallClock(minutes)).toBe(clock);
  expect(clockMinutes(toWallClock(minutes))).toBe(((minutes % 1440) + 1440) % 1440);
});
