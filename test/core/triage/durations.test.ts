// Lengths of time in plain English.
import { expect, test } from '@jest/globals';
import { entriesIn, read } from './reading.ts';

const minutesIn = (text: string) => read(text).entries.map(({ minutes }) => minutes);

test.each([
  ['3h on the intranet', 180],
  ['3 hrs on the intranet', 180],
  ['intranet: 1.25 hours', 75],
  ['1,5h intranet', 90],
  ['1h20 intranet', 80],
  ['1h 20m intranet', 80],
  ['2:45 intranet', 165],
  ['50 minutes of intranet testing', 50],
  ['50min intranet', 50],
  ['an hour on the intranet', 60],
  ['half an hour on the intranet', 30],
  ['an hour and a half of intranet testing', 90],
  ['three quarters of an hour on the intranet', 45],
  ['two and a half hours on the intranet', 150],
  ['half a day on the intranet', 240],
  ['a full day on the intranet', 480],
  ['1 day intranet', 480],
  ['about 2 hours on the intranet', 120],
  ['just over 2 hours on the intranet', 120],
])('"%s" is %i minutes', (text, minutes) => {
  expect(minutesIn(text)).toEqual([minutes]);
});

test.each([
  ['from 9:15 to 11:00 on the intranet', 105, '09:15', '11:00'],
  ['intranet 13:00-14:30', 90, '13:00', '14:30'],
  ['intranet 2pm to 3.30pm', 90, '14:00', '15:30'],
  ['intranet from 11 till 1', 120, '11:00', '13:00'],
  ['intranet 9-12', 180, '09:00', '12:00'],
  ['intranet 0900-1030', 90, '09:00', '10:30'],
  ['yesterday 22:00 - 01:00 on the intranet', 180, '22:00', '01:00'],
])('"%s" is %i minutes from %s to %s', (text, minutes, start, end) => {
  const [entry, ...others] = read(text).entries;
  expect(others).toEqual([]);
  expect([entry?.minutes, entry?.start, entry?.end]).toEqual([minutes, start, end]);
});

test('each line of a list is an entry of its own', () => {
  const text =
    'My week:\n\n- Monday: 3h intranet\n- Tuesday: 45 min support call\n* Friday - 9:00-10:30 review\n';
  expect(entriesIn(text, { instant: '2026-11-28T12:00:00.000Z' })).toEqual([
    '2026-11-23 180',
    '2026-11-24 45',
    '2026-11-27 90',
  ]);
});

test('a day that heads a list holds for its lines', () => {
  expect(entriesIn('Yesterday:\n- 2h intranet\n- 1h support')).toEqual(['2026-11-23 120', '2026-11-23 60']);
});

test('a total that agrees with its parts is not an entry', () => {
  expect(entriesIn('2h intranet, 1h support, 3h in total')).toEqual(['2026-11-24 120', '2026-11-24 60']);
});

test('the same amount on two days is an entry on each', () => {
  expect(entriesIn('3h intranet on Thursday and Friday')).toEqual(['2026-11-19 180', '2026-11-20 180']);
});
