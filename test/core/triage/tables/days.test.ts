// The days of tables: by the month above them, on a weekday, with a half or a time of day. Sent on Tuesday, 24 November 2026.
import { describe, expect, test } from '@jest/globals';
import type { Where } from '../reading.ts';
import { outcomeOf, reads } from './outcome.ts';

describe('a day in a column', () => {
  test.each<[cell: string, meant: string, where?: Where]>([
    ['16', '11-16'],
    ['16th', '11-16'],
    ['16-Nov-26', '11-16'],
    ['Mon 16', '11-16'],
    ['16 Mon', '11-16'],
    ['2026-11-16T09:00', '11-16'],
    ['2026-11-16T09:00:00Z', '11-16'],
    ['2026-11-16 t 9:00', '11-16'],
    ['2026-11-16 09:00', '11-16'],
    ['11.16', '11-16'],
    ['11/16', '11-16'],
    ['3/4', '04-03'],
    ['3/4', '03-04', { locale: 'en-US' }],
    ['3.4', '04-03', { locale: 'en-US' }],
    ['16-mar', '03-16', { locale: 'it-IT' }],
    ['10-mar', '03-10', { locale: 'es-ES' }],
    ['24/mar', '03-24', { locale: 'es-ES' }],
    ['24 mar', '11-24', { locale: 'es-ES' }],
    ['mar/16', '03-16', { locale: 'es-ES' }],
  ])('%s', (cell, day, where = {}) => {
    expect(outcomeOf(`Date\tHours\n${cell}\t2`, where)).toEqual(['logged', `${day} 120 -`]);
  });

  test.each(['32', '31/31', '16-Xyz-26', 'Mon 33', 'Mon/16'])('%s is none: it is asked about', (cell) => {
    expect(outcomeOf(`Date\tHours\n${cell}\t2`)).toEqual(['needs_review', '? day_vague']);
  });

  reads([
    [
      'one that shows the order of day and month shows it for all, but not where a full stop stands',
      ['Date\tHours', '3/4\t1', '11/13\t2', '16.11.\t3'],
      ['logged', '03-04 60 -', '11-13 120 -', '11-16 180 -'],
    ],
    [
      'the day first in all of them',
      ['Date\tHours', '3/4\t1', '13/11\t2'],
      ['logged', '04-03 60 -', '11-13 120 -'],
      { locale: 'en-US' },
    ],
    [
      'a half of a day says which of two clocks is meant',
      ['Day\tStart\tEnd', 'Monday afternoon\t2:00\t4:00'],
      ['logged', '11-23 120 - 14:00-16:00'],
    ],
    [
      'weekdays that come again stand for themselves',
      ['Day\tHours', 'Mon\t1', 'Tue\t2', 'Mon\t3'],
      ['logged', '11-23 60 -', '11-24 120 -', '11-23 180 -'],
    ],
    [
      'weekdays up to one that is to come are those of last week',
      ['Day\tHours', 'Mon\t1', 'Tue\t2', 'Wed\t3'],
      ['logged', '11-16 60 -', '11-17 120 -', '11-18 180 -'],
    ],
  ]);
});

describe('the month that a line above names', () => {
  reads([
    [
      'is that of its numbers, and no project',
      ['October 2026', 'Date\tHours', '5\t2', 'Tue 6\t3'],
      ['logged', '10-05 120 -', '10-06 180 -'],
    ],
    [
      'with its year',
      ['October 2025', 'Date\tHours', 'Mon 6\t2', '8\t1'],
      ['logged', '10-06 120 -', '10-08 60 -'],
    ],
    ['has not every day', ['November 2026', 'Date\tHours', 'Mon 31\t2'], ['needs_review', '? day_vague']],
    [
      'must have the weekday on that day',
      ['October 2026', 'Date\tHours', 'Mon 6\t2'],
      ['needs_review', '? day_vague'],
    ],
    [
      'lends no day of another month',
      ['November 2026', 'Project (h)\t22.\t24.\t31.', 'Kestrel\t1\t\t2'],
      ['logged', '11-22 60 Kestrel', '? day_vague'],
    ],
    [
      'needs no year',
      ['My hours in October', 'Project\t16.\t17.', 'Kestrel\t1\t2'],
      ['logged', '10-16 60 Kestrel', '10-17 120 Kestrel'],
    ],
    [
      'may stand in the first head',
      ['October\t16.\t17.', 'Kestrel\t1h\t2h'],
      ['logged', '10-16 60 Kestrel', '10-17 120 Kestrel'],
    ],
    ['does not hide a project', ['Kestrel', 'Date\tHours', '16/11\t2'], ['logged', '11-16 120 Kestrel']],
  ]);
});

test('a month is no other word of a subject', () => {
  const text = 'Date\tHours\n5\t2';

  expect(outcomeOf(text, { topic: 'Hours that you may want' })).toEqual(['logged', '11-05 120 -']);
  expect(outcomeOf(text, { topic: 'Hours of May' })).toEqual(['logged', '05-05 120 -']);
});

describe('days beside each other', () => {
  reads([
    [
      'a total of a row may be left out',
      ['Project\tMon\tTue\tHours', 'Kestrel\t1\t2\t', 'Orrin\t1\t1\t2'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Kestrel', '11-23 60 Orrin', '11-24 60 Orrin'],
    ],
    [
      'a foot that cannot be read contradicts nothing',
      ['Project (h)\tMon\tTue', 'Kestrel\t1\t2', 'Total\t1\t2?'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Kestrel'],
    ],
    [
      'a foot that is of hours gives the unit',
      ['Client\tMon\tTue', 'Kestrel\t1\t2', 'Total hours\t1\t2'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Kestrel'],
    ],
    ['a foot without a unit gives none', ['Client\tMon', 'Kestrel\t1', 'Total\t1'], ['ignored']],
    [
      'days beside each other whose foot has no unit are asked about',
      ['Client\tMon\tTue', 'Kestrel\t1\t', 'Total\t1\t'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'hours and minutes in one cell give it to the others',
      ['Client\tMon\tTue', 'Kestrel\t1', 'Orrin\t\t2:30'],
      ['logged', '11-23 60 Kestrel', '11-24 150 Orrin'],
    ],
    [
      'a head of two days is asked about',
      ['Project (h)\tMon-Tue\tWed', 'Kestrel\t1\t2'],
      ['logged', '11-18 120 Kestrel', '? day_vague'],
    ],
    [
      'a cell that says no length is asked about',
      ['Project (h)\tMon\tTue', 'Kestrel\t1\t2?'],
      ['logged', '11-23 60 Kestrel', '? amount_vague'],
    ],
    [
      'a name behind the days is that of a person',
      ['Project (h)\tMon\tTue\tPerson', 'Kestrel\t1\t2\tAnna', 'Orrin\t1\t\tMaya', 'Orrin\t\t1'],
      ['logged', '11-23 60 Orrin'],
    ],
    [
      'a task behind them leaves the project in front',
      ['Project (h)\tMon\tTue\tTask', 'Kestrel\t1\t2', 'Orrin\t1\t\tCall'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Kestrel', '11-23 60 Orrin'],
    ],
  ]);
});
