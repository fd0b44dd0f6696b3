// Days in plain English: the past is meant.
import { expect, test } from '@jest/globals';
import { entriesIn, read, type Where } from './reading.ts';

const dayOf = (day: string, where?: Where) =>
  read(`2h intranet ${day}`, where).entries.map(({ workDate }) => workDate);

test.each([
  ['', '2026-11-24'],
  ['today', '2026-11-24'],
  ['yesterday', '2026-11-23'],
  ['the day before yesterday', '2026-11-22'],
  ['on Friday', '2026-11-20'],
  ['last Tuesday', '2026-11-17'],
  ['on Monday', '2026-11-23'],
  ['2 days ago', '2026-11-22'],
  ['a week ago', '2026-11-17'],
  ['on the 9th', '2026-11-09'],
  ['on the 29th', '2026-10-29'],
  ['on 3 October', '2026-10-03'],
  ['on October 3rd', '2026-10-03'],
  ['on 3 December', '2025-12-03'],
  ['on 5 Nov 2025', '2025-11-05'],
  ['on 2026-11-02', '2026-11-02'],
  ['on 02/11/2026', '2026-11-02'],
  ['on 2.11.2026', '2026-11-02'],
  ['on Mon 16 Nov', '2026-11-16'],
  ['on Mon 2nd', '2026-11-02'],
  ['on Monday the 12th', '2026-10-12'],
  ['on Oct. 2', '2026-10-02'],
  ['on Oct/2', '2026-10-02'],
  ['on Oct-2', '2026-10-02'],
  ['on October second', '2026-10-02'],
  ['on October twenty-first', '2026-10-21'],
  ['on the second of October', '2026-10-02'],
  ['on the twenty third day of September', '2026-09-23'],
])('"2h intranet %s" was on %s', (words, date) => {
  expect(dayOf(words)).toEqual([date]);
});

test('numbers are read in the order of the locale', () => {
  expect(dayOf('on 3/11', { locale: 'en-GB' })).toEqual(['2026-11-03']);
  expect(dayOf('on 3/11', { locale: 'en-US' })).toEqual(['2026-03-11']);
});

test("today is the writer's day, not the server's", () => {
  const instant = '2026-11-24T03:30:00.000Z';
  expect(dayOf('today', { instant, timeZone: 'America/New_York' })).toEqual(['2026-11-23']);
  expect(dayOf('today', { instant, timeZone: 'Asia/Tokyo' })).toEqual(['2026-11-24']);
});

test('a range over the hour that is skipped in spring counts the time that passed', () => {
  const where = { instant: '2026-03-29T12:00:00.000Z', timeZone: 'Europe/London' };
  expect(read('intranet 00:30-02:30 today', where).entries.map(({ minutes }) => minutes)).toEqual([60]);
});

test('a point behind a month ends the sentence where a new one begins', () => {
  expect(entriesIn('2h intranet on 3 Oct. Yesterday 1h support.')).toEqual([
    '2026-10-03 120',
    '2026-11-23 60',
  ]);
});

test('words that only look like a day are none', () => {
  expect(read('2h intranet, where it may first look odd').days).toEqual([]);
  expect(read('2h intranet in a second round').days).toEqual([]);
});
