import { describe, expect, test } from '@jest/globals';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { regionsOf, type WorkFacts, workDays } from '../../../shared/core/timesheet/work-days.ts';
import { type Absence, usualWeek, type WorkSchedule } from '../../../shared/core/timesheet/work-schedule.ts';
import { day, entry, maya } from '../reply/receipt-facts.ts';

const H = 3600;
/** Monday, 9 March 2026, and the Sunday after it. */
const WEEK = { from: day('2026-03-09'), to: day('2026-03-15') };

const hours = (...ofDays: readonly number[]) => ofDays.map((one) => one * H);
const scheduleOf = (...weeks: WorkSchedule['weeks']): WorkSchedule => ({
  workspaceId: 'w-1',
  memberId: 'm-1',
  version: 1,
  weeks,
});
const away = (date: string, part: Absence['part'] = 'full'): Absence => ({
  workspaceId: 'w-1',
  memberId: 'm-1',
  date: day(date),
  kind: 'vacation',
  part,
  version: 1,
});
const logged = (date: string, seconds: number, change: Partial<TimeEntry> = {}): TimeEntry => ({
  ...entry,
  entryId: `${date} ${seconds} ${change.startedAt ?? ''}`,
  workDate: day(date),
  durationSeconds: seconds,
  ...change,
});
/** On the clock, UTC. */
const clocked = (date: string, start: string, end: string): TimeEntry => {
  const [startedAt, endedAt] = [`${date}T${start}:00.000Z`, `${date}T${end}:00.000Z`];
  return logged(date, (Date.parse(endedAt) - Date.parse(startedAt)) / 1000, { startedAt, endedAt });
};
const berlin = {
  workspaceId: 'w-1',
  region: 'DE-BE',
  version: 1,
  holidays: [
    { date: day('2026-03-09'), name: "Women's Day, moved", part: 'full' },
    { date: day('2026-03-12'), name: 'half of a day', part: 'half' },
  ],
} as const;

const of = (change: Partial<WorkFacts> = {}, span = WEEK) =>
  workDays(span, {
    schedule: undefined,
    usual: usualWeek(maya),
    calendars: [],
    absences: [],
    entries: [],
    rules: {},
    weekStart: 'monday',
    today: day('2026-03-11'),
    ...change,
  });
const targets = (change: Partial<WorkFacts>, span = WEEK) =>
  of(change, span).days.map(({ targetSeconds }) => targetSeconds / H);

describe('what is to be worked', () => {
  test('is the working day from Monday to Friday where nothing else was said', () => {
    expect(targets({})).toEqual([8, 8, 8, 8, 8, 0, 0]);
  });

  test('is as the hours in force on each day say, from the day that they begin', () => {
    const schedule = scheduleOf(
      { validFrom: day('2026-01-01'), daySeconds: hours(8, 8, 8, 8, 8, 0, 0) },
      { validFrom: day('2026-03-11'), daySeconds: hours(6, 6, 6, 6, 0, 0, 2) },
    );
    expect(targets({ schedule })).toEqual([8, 8, 6, 6, 0, 0, 2]);
  });

  test('is nothing before the first hours', () => {
    const schedule = scheduleOf({ validFrom: day('2026-03-12'), daySeconds: hours(8, 8, 8, 8, 8, 0, 0) });
    expect(targets({ schedule })).toEqual([0, 0, 0, 8, 8, 0, 0]);
  });

  test('is nothing on a holiday of the region, and half of it on a half one', () => {
    const week = { validFrom: day('2026-01-01'), daySeconds: hours(8, 8, 8, 8, 8, 0, 0) };
    const calendars = [{ ...berlin, region: 'DE-BY', holidays: [] }, berlin];
    expect(targets({ schedule: scheduleOf({ ...week, region: 'DE-BE' }), calendars })).toEqual([
      0, 8, 8, 4, 8, 0, 0,
    ]);
    expect(targets({ schedule: scheduleOf(week), calendars })).toEqual([8, 8, 8, 8, 8, 0, 0]);
  });

  test('is less where somebody is away, and half of a half where both come together', () => {
    const week = { validFrom: day('2026-01-01'), daySeconds: hours(8, 8, 8, 8, 8, 0, 0), region: 'DE-BE' };
    const absences = [away('2026-03-10'), away('2026-03-12', 'half'), away('2026-03-14')];
    expect(targets({ schedule: scheduleOf(week), calendars: [berlin], absences })).toEqual([
      0, 0, 8, 2, 8, 0, 0,
    ]);
  });

  test('says of each day what it is for', () => {
    const week = { validFrom: day('2026-01-01'), daySeconds: hours(8, 8, 8, 8, 8, 0, 0), region: 'DE-BE' };
    const absences = [away('2026-03-10'), away('2026-03-14')];
    const { days } = of({ schedule: scheduleOf(week), calendars: [berlin], absences });
    expect(days.map(({ kind }) => kind)).toEqual([
      'holiday',
      'absence',
      'work',
      'work',
      'work',
      'free',
      'free',
    ]);
  });

  test('takes whole minutes of an odd half', () => {
    const week = { validFrom: day('2026-01-01'), daySeconds: [27_660, 0, 0, 0, 0, 0, 0] };
    const [monday] = of({ schedule: scheduleOf(week), absences: [away('2026-03-09', 'half')] }).days;
    expect(monday?.targetSeconds).toBe(13_860);
  });
});

describe('a day is missing', () => {
  const missing = (change: Partial<WorkFacts>) =>
    of(change)
      .days.filter(({ isMissing }) => isMissing)
      .map(({ date }) => date);

  test('that was to be worked, until today, and has no time', () => {
    expect(missing({ entries: [logged('2026-03-10', H)] })).toEqual(['2026-03-09', '2026-03-11']);
  });

  test('also where all of its time was voided', () => {
    expect(missing({ entries: [logged('2026-03-10', H, { status: 'voided' })] })).toContain('2026-03-10');
  });

  test('and no other: none that is free, a holiday, or away', () => {
    const absences = [away('2026-03-09'), away('2026-03-10')];
    expect(missing({ absences, today: day('2026-03-31'), entries: [logged('2026-03-13', 1)] })).toEqual([
      '2026-03-11',
      '2026-03-12',
    ]);
  });
});

describe('totals', () => {
  test('of weeks are those of their days, from the day on which weeks begin here', () => {
    const entries = [logged('2026-03-09', 7 * H), logged('2026-03-09', H), logged('2026-03-14', 2 * H)];
    const { weeks, days } = of({ entries, weekStart: 'saturday' });

    expect(
      weeks.map(({ from, to, loggedSeconds, targetSeconds }) => [
        from,
        to,
        loggedSeconds / H,
        targetSeconds / H,
      ]),
    ).toEqual([
      ['2026-03-09', '2026-03-13', 8, 40],
      ['2026-03-14', '2026-03-15', 2, 0],
    ]);
    expect(days.reduce((sum, { loggedSeconds }) => sum + loggedSeconds, 0)).toBe(10 * H);
  });

  test('are of whole days, also over the nights in which clocks are set', () => {
    const span = { from: day('2026-03-27'), to: day('2026-03-30') };
    expect(targets({}, span)).toEqual([8, 0, 0, 8]);
    expect(targets({}, { from: day('2026-12-31'), to: day('2027-01-01') })).toEqual([8, 8]);
  });
});

describe('beyond the bounds that a workspace set', () => {
  const rules = {
    mostDaySeconds: 10 * H,
    mostWeekSeconds: 48 * H,
    leastRestSeconds: 11 * H,
    breaks: [
      { afterSeconds: 6 * H, breakSeconds: 1800 },
      { afterSeconds: 9 * H, breakSeconds: 2700 },
    ],
  };
  const warned = (...entries: readonly TimeEntry[]) =>
    of({ entries, rules }).days.flatMap(({ date, warnings }) => warnings.map((one) => ({ date, ...one })));

  test('a day is too long', () => {
    expect(warned(logged('2026-03-10', 11 * H))).toEqual([
      { date: '2026-03-10', kind: 'long_day', seconds: 11 * H, mostSeconds: 10 * H },
    ]);
    expect(warned(logged('2026-03-10', 10 * H))).toEqual([]);
  });

  test('a week is too long', () => {
    const entries = [9, 10, 11, 12, 13].map((date) =>
      logged(`2026-03-${String(date).padStart(2, '0')}`, 10 * H),
    );
    expect(of({ entries, rules }).weeks).toMatchObject([
      { warnings: [{ kind: 'long_week', seconds: 50 * H, mostSeconds: 48 * H }] },
    ]);
  });

  test('the night between two days is too short, also before the first of them', () => {
    expect(warned(clocked('2026-03-08', '16:00', '22:00'), clocked('2026-03-09', '07:00', '08:00'))).toEqual([
      { date: '2026-03-09', kind: 'short_rest', seconds: 9 * H, leastSeconds: 11 * H },
    ]);
  });

  test('a break is too short, for how long the day was', () => {
    const long = [clocked('2026-03-10', '08:00', '12:00'), clocked('2026-03-10', '12:20', '16:00')];
    expect(warned(...long)).toEqual([
      { date: '2026-03-10', kind: 'short_break', seconds: 1200, leastSeconds: 1800 },
    ]);
    expect(warned(clocked('2026-03-10', '08:00', '12:00'), clocked('2026-03-10', '12:30', '16:00'))).toEqual(
      [],
    );
  });

  test('nothing is said of breaks where one entry does not say when it was', () => {
    expect(warned(clocked('2026-03-10', '08:00', '12:00'), logged('2026-03-10', 4 * H))).toEqual([]);
  });

  test('nothing is warned of where nothing was set', () => {
    expect(of({ entries: [logged('2026-03-10', 20 * H)] }).days.flatMap(({ warnings }) => warnings)).toEqual(
      [],
    );
  });
});

test('only the regions of hours that are in force in the span are asked for', () => {
  const week = { daySeconds: hours(8, 8, 8, 8, 8, 0, 0) };
  const schedule = scheduleOf(
    { ...week, validFrom: day('2026-01-01'), region: 'DE-BE' },
    { ...week, validFrom: day('2026-02-01'), region: 'DE-BY' },
    { ...week, validFrom: day('2026-03-12') },
    { ...week, validFrom: day('2026-06-01'), region: 'FR' },
  );
  expect(regionsOf(WEEK, schedule)).toEqual(['DE-BY']);
  expect(regionsOf(WEEK, undefined)).toEqual([]);
});
