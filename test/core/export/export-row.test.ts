// What a row says of an entry.
import { expect, test } from '@jest/globals';
import { COLUMNS, toCells } from '../../../shared/core/export/cells.ts';
import { toDurationText } from '../../../shared/core/export/duration-text.ts';
import { day } from '../reply/receipt-facts.ts';
import { rowOf } from './rows.ts';

test('names stand in the place of ids, and clocks as they stood on the wall', () => {
  const row = rowOf({
    timeZone: 'Europe/Berlin',
    startedAt: '2026-03-10T21:30:00.000Z',
    endedAt: '2026-03-10T23:45:00.000Z',
    breakSeconds: 900,
    project: { kind: 'known', projectId: 'p-1', name: 'ACME', clientId: 'c-1' },
    taskId: 'k-1',
  });

  expect(row).toMatchObject({ member: 'Maya Örtel', client: 'Initech', project: 'ACME', task: 'Polishing' });
  expect([row.start, row.end, row.startedAt]).toEqual(['22:30', '00:45', '2026-03-10T21:30:00.000Z']);
});

test('what has no name any more is shown by its id, and what is not there is not shown', () => {
  const row = rowOf({ memberId: 'm-9', taskId: 'k-9', project: { kind: 'named', name: 'Moonshot' } });

  expect(row).toMatchObject({ member: 'm-9', task: 'k-9', project: 'Moonshot' });
  expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['client']));
  expect(row).not.toHaveProperty('start');
});

test('every column has its cell: amounts are numbers and durations, the rest is text', () => {
  const rule = { mode: 'up', stepSeconds: 900, scope: 'day', saidBy: 'project' } as const;
  const row = rowOf({ breakSeconds: 60, billable: false, tags: ['a', 'b'] });
  const kinds = toCells({ ...row, roundedSeconds: 900, rounding: rule }, COLUMNS).map((cell, i) => [
    COLUMNS[i],
    cell.kind === 'text' ? cell.text : cell.kind,
  ]);

  expect(Object.fromEntries(kinds)).toEqual({
    day: 'day',
    start: 'empty',
    end: 'empty',
    break: 'duration',
    hours: 'number',
    duration: 'duration',
    minutes: 'number',
    seconds: 'number',
    roundedHours: 'number',
    roundedDuration: 'duration',
    roundedSeconds: 'number',
    rounding: 'each day up to 0:15, by the project',
    client: 'empty',
    project: 'ACME',
    task: 'empty',
    member: 'Maya Örtel',
    tags: 'a, b',
    billable: 'no',
    description: 'redesign',
    timeZone: 'Europe/London',
    startedAt: 'empty',
    endedAt: 'empty',
    memberId: 'm-1',
    entryId: 'e-1',
    version: 'number',
  });
});

test.each([
  [
    'an hour that the clock shows twice',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
    '02:30',
    '02:30',
  ],
  ['an hour that the clock skips', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', '01:30', '03:30'],
])('%s', (_which, startedAt, endedAt, start, end) => {
  const times = { timeZone: 'Europe/Berlin', startedAt, endedAt, durationSeconds: 3600 };

  expect(rowOf({ workDate: day('2026-10-25'), ...times })).toMatchObject({
    start,
    end,
    durationSeconds: 3600,
  });
});

test.each([
  [0, '0:00'],
  [5400, '1:30'],
  [59, '0:00:59'],
  [3_600_061, '1000:01:01'],
])('%d seconds are %s', (seconds, text) => {
  expect(toDurationText(seconds)).toBe(text);
});
