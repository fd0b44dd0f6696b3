// What is left out of an export that is too long.
import { expect, test } from '@jest/globals';
import { cutToDays, type ReadEntries } from '../../../shared/core/export/cut-rows.ts';
import { onDay } from './rows.ts';

const ROOM = { most: 100, sizeOf: () => 1 };
const read = (days: readonly string[], isWhole = true): ReadEntries => ({
  entries: days.map((text) => onDay(`2026-03-${text}`)),
  isWhole,
});
const shown = (readings: readonly ReadEntries[], most = 100) => {
  const { entries, ...part } = cutToDays(readings, { ...ROOM, most });
  return { ...part, days: entries.map(({ workDate }) => workDate.slice(-2)) };
};

test('what was read whole is complete, by day', () => {
  expect(shown([read(['02', '04']), read(['01', '03'])])).toEqual({
    isComplete: true,
    days: ['01', '02', '03', '04'],
  });
  expect(shown([])).toEqual({ isComplete: true, days: [] });
});

test('the last day that was read in part is left to the next export', () => {
  expect(shown([read(['01', '02', '02'], false)])).toEqual({
    isComplete: false,
    nextFrom: '2026-03-02',
    days: ['01'],
  });
});

test('of several members no day is shown that was not read of each', () => {
  expect(shown([read(['01', '05']), read(['01', '02', '03'], false), read(['01', '04'], false)])).toEqual({
    isComplete: false,
    nextFrom: '2026-03-03',
    days: ['01', '01', '01', '02'],
  });
});

test('what has no room is left out by whole days', () => {
  expect(shown([read(['01', '02', '03', '03', '03'])], 4)).toEqual({
    isComplete: false,
    nextFrom: '2026-03-03',
    days: ['01', '02'],
  });
});

test.each([
  ['a first day that is too long', [read(['01', '01', '01'])], 2, ['01', '01']],
  ['a first day that was read in part', [read(['01', '01'], false)], 100, ['01', '01']],
  ['a member of whom nothing was read yet', [read(['01', '02']), read([], false)], 100, ['01', '02']],
])('%s is shown as far as it goes, and nothing says where to go on', (_which, readings, most, days) => {
  expect(shown(readings, most)).toEqual({ isComplete: false, days });
});
