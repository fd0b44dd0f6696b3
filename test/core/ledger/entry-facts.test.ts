// What a person says of an entry: day, duration and instants that agree with each other, or a refusal that names the field.
import { describe, expect, test } from '@jest/globals';
import { completeTime, limitsOn, type SaidEntry } from '../../../shared/core/ledger/entry-facts.ts';
import { DEFAULT_ENTRY_POLICY } from '../../../shared/core/ledger/entry-policy.ts';
import { mergeTime, type TimeChanges } from '../../../shared/core/ledger/merge-time.ts';
import { day } from '../reply/receipt-facts.ts';

const ZONE = 'Europe/London';
const NINE = new Date('2026-03-10T09:00:00Z');
const ELEVEN = new Date('2026-03-10T11:00:00Z');
const HOUR = 3600;

const said = (change: Partial<SaidEntry>): SaidEntry => ({ timeZone: ZONE, ...change });

function complete(change: Partial<SaidEntry>) {
  const completed = completeTime(said(change));
  if (completed.kind === 'refused') throw new Error(JSON.stringify(completed.errors));
  return completed.time;
}

describe('an entry', () => {
  test('of a day and a duration is just that', () => {
    expect(complete({ workDate: day('2026-03-10'), durationSeconds: HOUR })).toEqual({
      workDate: '2026-03-10',
      timeZone: ZONE,
      durationSeconds: HOUR,
    });
  });

  test('of start and end has the day of its start, and the time between them without the break', () => {
    expect(complete({ startedAt: NINE, endedAt: ELEVEN, breakSeconds: 1800 })).toEqual({
      workDate: '2026-03-10',
      timeZone: ZONE,
      durationSeconds: 5400,
      startedAt: NINE.toISOString(),
      endedAt: ELEVEN.toISOString(),
      breakSeconds: 1800,
    });
  });

  test('of a start and a duration ends when both are over', () => {
    expect(complete({ startedAt: NINE, durationSeconds: HOUR, breakSeconds: HOUR })).toMatchObject({
      durationSeconds: HOUR,
      endedAt: ELEVEN.toISOString(),
    });
  });

  test('over midnight belongs to the day on which it began, in its own zone', () => {
    const startedAt = new Date('2026-03-10T16:30:00Z');
    const endedAt = new Date('2026-03-10T18:00:00Z');

    expect(complete({ startedAt, endedAt, timeZone: 'Asia/Kolkata' })).toMatchObject({
      workDate: '2026-03-10',
      durationSeconds: 5400,
    });
    const inTokyo = { startedAt, endedAt, timeZone: 'Asia/Tokyo' };
    expect(complete(inTokyo)).toMatchObject({ workDate: '2026-03-11' });
  });

  test('counts the hours that passed where the clock changes', () => {
    const spring = { startedAt: new Date('2026-03-29T00:30:00Z'), endedAt: new Date('2026-03-29T01:30:00Z') };

    expect(complete(spring)).toMatchObject({ workDate: '2026-03-29', durationSeconds: HOUR });
  });

  test.each<[string, Partial<SaidEntry>, string]>([
    ['neither day nor start', { durationSeconds: HOUR }, 'workDate'],
    ['neither duration nor clock', { workDate: day('2026-03-10') }, 'durationSeconds'],
    [
      'a break without a clock',
      { workDate: day('2026-03-10'), durationSeconds: 1, breakSeconds: 1 },
      'breakSeconds',
    ],
    ['an end alone', { endedAt: ELEVEN }, 'startedAt'],
    ['a start alone', { startedAt: NINE }, 'endedAt'],
    ['an end before its start', { startedAt: ELEVEN, endedAt: NINE }, 'endedAt'],
    ['a break longer than all', { startedAt: NINE, endedAt: ELEVEN, breakSeconds: 3 * HOUR }, 'breakSeconds'],
    [
      'another duration than that',
      { startedAt: NINE, endedAt: ELEVEN, durationSeconds: 1 },
      'durationSeconds',
    ],
    [
      'another day than its start',
      { startedAt: NINE, endedAt: ELEVEN, workDate: day('2026-03-11') },
      'workDate',
    ],
  ])('with %s is refused by its field', (_what, change, field) => {
    expect(completeTime(said(change))).toEqual({
      kind: 'refused',
      errors: [{ field, detail: expect.any(String) }],
    });
  });
});

describe('the limits of a workspace', () => {
  const today = day('2026-03-10');
  const fieldsOf = (workDate: string, durationSeconds: number, policy = DEFAULT_ENTRY_POLICY) =>
    limitsOn({ workDate: day(workDate), timeZone: ZONE, durationSeconds }, policy, today).map(
      ({ field }) => field,
    );

  test.each<[string, string, number, readonly string[]]>([
    ['nothing', '2026-03-10', 0, ['durationSeconds']],
    ['a second', '2026-03-10', 1, []],
    ['a whole day', '2026-03-10', 24 * HOUR, []],
    ['more than a day', '2026-03-10', 24 * HOUR + 1, ['durationSeconds']],
    ['tomorrow', '2026-03-11', HOUR, ['workDate']],
    ['longer ago than entries are kept', '2018-01-01', HOUR, ['workDate']],
  ])('on %s', (_what, workDate, seconds, fields) => {
    expect(fieldsOf(workDate, seconds)).toEqual(fields);
  });

  test('are its own where it says so', () => {
    const policy = { ...DEFAULT_ENTRY_POLICY, allowZero: true, futureDays: 1, longestEntrySeconds: HOUR };

    expect(fieldsOf('2026-03-11', 0, policy)).toEqual([]);
    expect(fieldsOf('2026-03-12', HOUR + 1, policy)).toEqual(['durationSeconds', 'workDate']);
  });
});

describe('a change of time', () => {
  const clocked = complete({ startedAt: NINE, endedAt: ELEVEN, breakSeconds: 1800 });
  const plain = complete({ workDate: day('2026-03-10'), durationSeconds: HOUR });

  function merged(before: typeof plain, changes: TimeChanges) {
    return complete(mergeTime(before, changes));
  }

  test.each<[string, TimeChanges, object]>([
    ['nothing leaves all as it was', {}, clocked],
    ['a duration moves the end', { durationSeconds: HOUR }, { endedAt: '2026-03-10T10:30:00.000Z' }],
    ['an end makes the duration', { endedAt: NINE }, { durationSeconds: 0, endedAt: NINE.toISOString() }],
    [
      'a start moves the whole',
      { startedAt: new Date('2026-03-11T08:00:00Z') },
      { workDate: '2026-03-11', durationSeconds: 5400, endedAt: '2026-03-11T10:00:00.000Z' },
    ],
    ['a break shortens the work', { breakSeconds: HOUR }, { durationSeconds: HOUR, breakSeconds: HOUR }],
    [
      'a day moves start and end by the clock, over a change of the clock too',
      { workDate: day('2026-04-02') },
      { startedAt: '2026-04-02T08:00:00.000Z', endedAt: '2026-04-02T10:00:00.000Z', durationSeconds: 5400 },
    ],
    ['a zone changes the day alone', { timeZone: 'Pacific/Kiritimati' }, { startedAt: NINE.toISOString() }],
  ])('of clocked work: %s', (_what, changes, expected) => {
    const change = changes.endedAt === NINE ? { ...changes, breakSeconds: 0 } : changes;

    expect(merged(clocked, change)).toMatchObject(expected);
  });

  test('keeps the seconds of an instant, and the night over midnight', () => {
    const night = complete({
      startedAt: new Date('2026-03-10T22:00:30Z'),
      endedAt: new Date('2026-03-11T01:00:00Z'),
    });

    expect(merged(night, { workDate: day('2026-03-17') })).toMatchObject({
      startedAt: '2026-03-17T22:00:30.000Z',
      endedAt: '2026-03-18T01:00:00.000Z',
    });
  });

  test('takes the clock away where that is said', () => {
    expect(merged(clocked, { startedAt: null, breakSeconds: 0 })).toEqual({
      workDate: '2026-03-10',
      timeZone: ZONE,
      durationSeconds: 5400,
    });
  });

  test('gives plain work a clock', () => {
    expect(merged(plain, { startedAt: NINE })).toMatchObject({
      durationSeconds: HOUR,
      endedAt: '2026-03-10T10:00:00.000Z',
    });
  });

  test('of plain work changes what was said and nothing else', () => {
    expect(merged(plain, { workDate: day('2026-03-09') })).toEqual({ ...plain, workDate: '2026-03-09' });
    expect(merged(plain, { durationSeconds: 60 })).toEqual({ ...plain, durationSeconds: 60 });
  });

  test('refuses an end and a duration that do not agree', () => {
    const both = mergeTime(clocked, { endedAt: ELEVEN, durationSeconds: 1 });

    expect(completeTime(both)).toMatchObject({ kind: 'refused', errors: [{ field: 'durationSeconds' }] });
  });
});
