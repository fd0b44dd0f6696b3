// What columns, their heads and the lines around a table make of its rows. Sent on Tuesday, 24 November 2026.
import { describe, expect, test } from '@jest/globals';
import { outcomeOf, reads } from './outcome.ts';

const ONE = ['Date\tProject\tHours', '16/11\tKestrel\t2'];

describe('rules and frames', () => {
  reads([
    [
      'a rule is no row, whatever stands below it',
      ['| Date | Project | Hours |', '|-------|---------|-----|', '| | Kestrel | 2 |'],
      ['logged', '11-24 120 Kestrel'],
    ],
    [
      'nor is one between rows',
      ['| Date | Project | Hours |', '| 16/11 | Kestrel | 2 |', '|======|=====|====|', '| | Orrin | 1 |'],
      ['logged', '11-16 120 Kestrel', '11-16 60 Orrin'],
    ],
    ['one column in a frame heads no table', ['|Hours|', '|2|3|'], ['ignored']],
    [
      'a frame may be open at either side',
      ['Date | Project | Hours |', '16/11 | Kestrel | 2 |', '17/11 | Orrin |'],
      ['logged', '11-16 120 Kestrel'],
    ],
    [
      'many empty lines do not end a table',
      [...ONE, '', '', '', '17/11\tOrrin\t1'],
      ['logged', '11-16 120 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'another head does',
      [...ONE, '', 'Project\tDate\tHours', 'Orrin\t17/11\t1'],
      ['logged', '11-16 120 Kestrel', '11-17 60 Orrin'],
    ],
    [
      'a day alone in its row is that of the next',
      ['Date\tProject\tHours', '16/11\t\t', '\tKestrel\t2'],
      ['logged', '11-16 120 Kestrel'],
    ],
  ]);

  test('a line of two thousand characters is the longest', () => {
    const row = (length: number) => `16/11\tKestrel\t2${' '.repeat(length - 15)}`;

    expect(outcomeOf(`Date\tProject\tHours\n${row(2000)}`)).toEqual(['logged', '11-16 120 Kestrel']);
    expect(outcomeOf(`Date\tProject\tHours\n${row(2001)}`)).toEqual(['ignored']);
    expect(outcomeOf(`Date\tProject\tHours${' '.repeat(1982)}\n${row(20)}`)).toEqual([
      'logged',
      '11-16 120 Kestrel',
    ]);
    expect(outcomeOf(`Date\tProject\tHours${' '.repeat(1983)}\n${row(20)}`)).toEqual(['ignored']);
  });
});

describe('wide spaces', () => {
  reads([
    [
      'an empty cell leaves the others below their heads',
      [
        'Date        Project     Task        Hours',
        '16/11       Kestrel                     2',
        '17/11                   Wiring        1.5',
        '            Orrin       Calls           1',
      ],
      ['logged', '11-16 120 Kestrel', '11-17 90 -', '11-17 60 Orrin'],
    ],
    [
      'numbers end where their heads do',
      ['Date      Hours  Minutes', '16/11               30', '17/11        2'],
      ['logged', '11-16 30 -', '11-17 120 -'],
    ],
  ]);
});

describe('sums', () => {
  reads([
    [
      'a running total beside the hours is none of them',
      ['Date\tProject\tHours\tTotal hours', '16/11\tKestrel\t2\t2', '17/11\tOrrin\t3\t5'],
      ['logged', '11-16 120 Kestrel', '11-17 180 Orrin'],
    ],
    [
      'a last row with nothing but the total must agree',
      ['Date\tProject\tHours\tTotal hours', '16/11\tKestrel\t2\t', '\t\t\t7'],
      ['needs_review', '? contradictory'],
    ],
    [
      'total hours alone are the hours',
      ['Date\tProject\tTotal hours', '16/11\tKestrel\t2'],
      ['logged', '11-16 120 Kestrel'],
    ],
    [
      'a sum of each column',
      ['Date\tBillable hours\tNon-billable hours', '16/11\t2\t1', '17/11\t3\t', 'Total\t5\t1'],
      ['logged', '11-16 120 - billable', '11-16 60 - free', '11-17 180 - billable'],
    ],
    [
      'a sum of the first column that is wrong',
      ['Date\tBillable hours\tNon-billable hours', '16/11\t2\t1', 'Total\t9\t1'],
      ['needs_review', '? contradictory'],
    ],
    [
      'rows in doubt need not agree',
      ['Project (h)\tMon\tTue', 'Kestrel\t1\t2?', 'Orrin\t1\t1', 'Total\t2\t3'],
      ['logged', '11-23 60 Kestrel', '11-23 60 Orrin', '11-24 60 Orrin', '? amount_vague'],
    ],
    [
      'a total of each row must agree',
      ['Project\tMon\tTue\tHours', 'Kestrel\t1\t2\t4'],
      ['needs_review', '? contradictory'],
    ],
    [
      'a foot must agree',
      ['Project (h)\tMon\tTue', 'Kestrel\t1\t2', 'Orrin\t1\t1', 'Total\t2\t9'],
      ['needs_review', '? contradictory'],
    ],
  ]);
});

describe('units', () => {
  reads([
    [
      'of a matrix must be one',
      ['Project (h)\tMon\tTue\tTotal (min)', 'Kestrel\t1\t2\t'],
      ['needs_review', '? amount_vague'],
    ],
    ['of a head win over those above it', ['My minutes this week:', ...ONE], ['logged', '11-16 120 Kestrel']],
    [
      'above a table are those of heads that name none',
      ['My minutes this week:', 'Date\tProject\tDuration', '16/11\tKestrel\t20'],
      ['logged', '11-16 20 Kestrel'],
    ],
    [
      'above it of two kinds are none',
      ['My hours and minutes this week:', 'Date\tProject\tDuration', '16/11\tKestrel\t20'],
      ['needs_review', '? amount_vague'],
    ],
    ['may be minutes down to one', ['Date\tMinutes', '16/11\t1'], ['logged', '11-16 1 -']],
    [
      'of two amounts that are no hours and minutes',
      ['Date\tHours\tHours', '16/11\t2\t0.5'],
      ['needs_review', '? contradictory'],
    ],
  ]);
});

describe('what is no work of the writer', () => {
  reads([
    [
      'opening hours in the first line above',
      ['Opening hours', 'of the shop', 'Project\tHours', 'Kestrel\t2'],
      ['ignored'],
    ],
    [
      'what a person is paid for is work',
      ['Name\tDate\tHours\tRate', 'Maya\t16/11\t2\t95'],
      ['logged', '11-16 120 -'],
    ],
    [
      'what nobody is paid for could be',
      ['Date\tTask\tHours\tRate', '16/11\tWiring\t2\t95'],
      ['needs_review', '? whose_words'],
    ],
    [
      'two letters are no initial',
      ['Name\tDate\tHours', 'Ma\t16/11\t4', 'M. Lindqvist\t17/11\t2'],
      ['logged', '11-17 120 -'],
    ],
    [
      'a budget below the hours is none of them',
      ['Project\tHours', 'Kestrel\t2', 'Budget\t40'],
      ['logged', '11-24 120 Kestrel'],
    ],
    [
      'work on a budget is',
      ['Project\tHours', 'Kestrel\t2', 'Budget review for Orrin\t4'],
      ['logged', '11-24 120 Kestrel', '11-24 240 Budget review for Orrin'],
    ],
    [
      'a budget on a day is',
      ['Date\tProject\tHours', '16/11\tKestrel\t2', '17/11\tBudget\t4'],
      ['logged', '11-16 120 Kestrel', '11-17 240 Budget'],
    ],
    [
      'of others, far down in a long table',
      [
        'They worked:',
        'Date\tProject\tHours',
        ...Array.from({ length: 12 }, (_, i) => `${i + 1}/11\tKestrel and other things\t2`),
      ],
      ['needs_review', '? whose_words'],
    ],
  ]);
});

describe('more than one of a kind', () => {
  reads([
    [
      'ends and two marked lengths are two entries without ends',
      ['Date\tStart\tEnd\tBillable hours\tNon-billable hours', '16/11\t9:00\t12:00\t2\t1'],
      ['logged', '11-16 120 - billable', '11-16 60 - free'],
    ],
    [
      'ends and one length are one entry with both',
      ['Date\tStart\tEnd\tHours', '16/11\t9:00\t12:00\t2.5'],
      ['logged', '11-16 150 - 09:00-12:00'],
    ],
    [
      'two pairs of ends and one length are the length',
      ['Date\tIn\tOut\tIn\tOut\tHours', '16/11\t9:00\t12:00\t13:00\t14:00\t4'],
      ['logged', '11-16 240 -'],
    ],
    ['two days in one cell are asked about', ['Date\tHours', 'Mon-Tue\t4'], ['needs_review', '? day_vague']],
    [
      'a number before the tasks is no project',
      ['Nr\tTask\tMon\tTue', '1\tWiring\t2h\t'],
      ['logged', '11-23 120 -'],
    ],
    [
      'heads of which only one is known are none where no time is among them',
      ['Project\tX', 'Kestrel\t2h yesterday'],
      ['logged', '11-23 120 Kestrel'],
    ],
    [
      'a row that ends before its last day',
      ['Project (h)\tMon\tTue', 'Kestrel\t1', 'Orrin\t\t2'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Orrin'],
    ],
  ]);
});
