// Tables with holes, short rows, heads that say little and lines that break them. Sent on Tuesday, 24 November 2026.
import { describe, expect, test } from '@jest/globals';
import { MOST_CELLS, splitLine } from '../../../../shared/core/triage/tables/cells.ts';
import { outcomeOf, reads } from './outcome.ts';

const LONG = ' '.repeat(2000);

describe('lines between rows', () => {
  reads([
    [
      'an empty line does not end a table',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', '', '17/11\tOrrin\t2'],
      ['logged', '11-16 60 Kestrel', '11-17 120 Orrin'],
    ],
    [
      'nor does a question',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', 'Is that all of it?', '17/11\tOrrin\t2'],
      ['logged', '11-16 60 Kestrel', '11-17 120 Orrin'],
    ],
    [
      'nor does a sentence, which is read in its place',
      [
        'Date\tProject\tHours',
        '16/11\tKestrel\t1',
        'I found the rest of it in my other notebook, and did 30 min of mail on 18/11',
        '17/11\tOrrin\t2',
      ],
      ['logged', '11-18 30 -', '11-16 60 Kestrel', '11-17 120 Orrin'],
    ],
    [
      'what a sentence says of the rows below it holds',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', 'Planned for the rest of it:', '17/11\tOrrin\t2'],
      ['logged', '11-16 60 Kestrel'],
    ],
    [
      'many lines do',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', 'One', 'Two', 'Three', 'Four', 'Five', '17/11\tOrrin\t2'],
      ['logged', '11-16 60 Kestrel'],
    ],
    [
      'words in columns below a sentence are no row',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', 'I found the rest of it!', 'Maya\tLindqvist\tLtd'],
      ['logged', '11-16 60 Kestrel'],
    ],
    [
      'a label of a column that is there already is passed over, a total is no project',
      ['Date\tProject\tHours', 'Week 47', '16/11\tKestrel\t2', 'Total', '23/11\t\t1'],
      ['logged', '11-16 120 Kestrel', '11-23 60 -'],
    ],
    [
      'a total without an amount names no project',
      ['Date\tHours', 'Kestrel', '16/11\t2', 'Total', '23/11\t1'],
      ['logged', '11-16 120 Kestrel', '11-23 60 Kestrel'],
    ],
    [
      'a comma too many belongs to the one text of its row',
      ['Date,Project,Hours', '16/11,Kestrel,1', '17/11,Orrin, too,2'],
      ['logged', '11-16 60 Kestrel', '11-17 120 Orrin, too'],
    ],
    [
      'to its task where there is a project too',
      ['Date,Project,Task,Hours', '16/11,Kestrel,call, review, mail,1.5', '17/11,Orrin,plan,2'],
      ['logged', '11-16 90 Kestrel', '11-17 120 Orrin'],
    ],
    [
      'or is the sign of its amount',
      ['Date,Project,Hours', '16/11,Kestrel,1,5', '17/11,Orrin,0,75'],
      ['logged', '11-16 90 Kestrel', '11-17 45 Orrin'],
    ],
    [
      'and is asked about where nothing tells',
      ['Date,Project,Hours', '16/11,Kestrel,1', '17/11,Orrin,2,3'],
      ['logged', '11-16 60 Kestrel', '? amount_vague'],
    ],
    [
      'also between a project and a client',
      ['Date,Project,Client,Hours', '16/11,Kestrel,Brook,1', '17/11,Orrin,Brook, Field,2'],
      ['logged', '11-16 60 Kestrel', '? amount_vague'],
    ],
    [
      'a sentence with many commas is no row',
      ['Date,Project,Hours', '16/11,Kestrel,1', 'Thanks, Maya, for all, and bye', 'Yes, no, or, well'],
      ['logged', '11-16 60 Kestrel'],
    ],
    [
      'nor is one between names, nor a row of far too many, nor one without an amount in its head',
      [
        'Date,Project,Client,Hours',
        '16/11,Kestrel,Brook,1',
        'Thanks, Maya, for, all, bye',
        '17/11,a,b,c,d,e,f,g,h,i,2',
        '',
        'Date;Project;Start;End',
        '17/11;Orrin;9:00;10:00',
      ],
      ['logged', '11-16 60 Kestrel', '11-17 60 Orrin 09:00-10:00'],
    ],
    [
      'a head without an amount mends nothing',
      ['Date,Project,Start,End', '17/11,Orrin,9:00,10:00', '18/11,Orrin, too,9:00,10:00'],
      ['logged', '11-17 60 Orrin 09:00-10:00'],
    ],
    [
      'words that are spaced out like a row are none',
      [
        'Date   Project   Hours',
        '16/11   Kestrel   2',
        'Maya   Lindqvist   sends',
        '17/11   Orrin   3',
        '18/11   Orrin   3   4',
      ],
      ['logged', '11-16 120 Kestrel', '11-17 180 Orrin'],
    ],
  ]);

  test('a line of two thousand characters is neither a head nor a row', () => {
    expect(outcomeOf(`Date\tHours${LONG}\n16/11\t2`)).toEqual(['ignored']);
    expect(outcomeOf(`Date\tHours\n16/11\t2\n17/11\t3${LONG}`)).toEqual(['logged', '11-16 120 -']);
    expect(outcomeOf(`Date\tHours\n16/11\t2${' '.repeat(1990)}`)).toEqual(['logged', '11-16 120 -']);
  });

  test.each(['gaps', '\t'] as const)('no row has more than forty cells parted by %j', (delimiter) => {
    const text = Array.from({ length: 60 }, (_, i) => `c${i}`).join(delimiter === 'gaps' ? '   ' : delimiter);
    const cells = splitLine({ text, start: 0 }, delimiter);
    expect(cells).toHaveLength(MOST_CELLS);
    expect(cells.at(-1)?.text).toBe('c39');
  });
});

describe('short rows and empty cells', () => {
  reads([
    ['a row that ends before the task', ['Date\tHours\tTask', '16/11\t2'], ['logged', '11-16 120 -']],
    ['an empty task', ['Date\tTask\tHours', '16/11\t\t2'], ['logged', '11-16 120 -']],
    ['no ends, but how long', ['Date\tStart\tEnd\tHours', '16/11\t\t\t2'], ['logged', '11-16 120 -']],
    [
      'a break without ends',
      ['Date\tHours\tBreak', '16/11\t2\t30', '17/11\t3\tsome 20 or 30'],
      ['logged', '11-16 120 -', '11-17 180 -'],
    ],
    [
      'a start without an end column',
      ['Date\tStart\tEnd\tStart', '16/11\t9:00\t10:00\t11:00'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'a start that is its end',
      ['Date\tStart\tEnd\tHours', '16/11\t9:00\t9:00\t2'],
      ['needs_review', '? amount_vague'],
    ],
    [
      'a start before an end that is no clock',
      ['Date\tStart\tEnd', '16/11\t9:00\t10:00', '17/11\t9:00\t-'],
      ['logged', '11-16 60 - 09:00-10:00', '? amount_vague'],
    ],
    [
      'an end right before its start',
      ['Date\tStart\tEnd', '16/11\t14:00\t13:00', '17/11\t22:00\t6:00'],
      ['logged', '11-17 480 - 22:00-06:00', '? contradictory'],
    ],
    [
      'an end right before its start, but how long',
      ['Date\tStart\tEnd\tHours', '16/11\t14:00\t13:00\t1'],
      ['logged', '11-16 60 -'],
    ],
    [
      'a break as long as the work',
      ['Date\tStart\tEnd\tBreak (min)', '16/11\t9:00\t10:00\t60'],
      ['needs_review', '? amount_impossible'],
    ],
    [
      'a sum row without an amount',
      ['Date\tProject\tHours', '16/11\tKestrel\t2', 'Total\t\t-'],
      ['logged', '11-16 120 Kestrel'],
    ],
    [
      'a sum of a column that has no unit',
      ['Date\tProject\tDuration', '16/11\tKestrel\t1:30', 'Total\t\t1:45'],
      ['needs_review', '? contradictory'],
    ],
  ]);
});

describe('columns that tell of the same time', () => {
  reads([
    [
      'the dates of start and end',
      ['Finish date\tStart date\tHours', '17/11\t16/11\t2'],
      ['logged', '11-16 120 -'],
    ],
    ['two amounts that differ', ['Date\tHours\tHours', '16/11\t2\t5'], ['needs_review', '? contradictory']],
    [
      'two amounts that agree but for a minute',
      ['Date\tHours\tDuration', '16/11\t1.65\t1:40'],
      ['logged', '11-16 99 -'],
    ],
    [
      'hours and the minutes behind them',
      ['Date\tHours\tMinutes', '16/11\t2\t30'],
      ['logged', '11-16 150 -'],
    ],
    [
      'sixty minutes behind hours are not told',
      ['Date\tHours\tMinutes', '16/11\t2\t60'],
      ['needs_review', '? contradictory'],
    ],
    [
      'three amounts of which each says another thing',
      ['Date\tHours\tMinutes\tDays', '16/11\t2\t30\t6'],
      ['needs_review', '? contradictory'],
    ],
  ]);
});

describe('whose it is, by the line above', () => {
  const below = ['Date\tProject\tHours', '16/11\tKestrel\t2'];
  reads([
    ['that of others is asked about', ['They worked:', ...below], ['needs_review', '? whose_words']],
    ['theirs and ours is ours', ['They and I worked:', ...below], ['logged', '11-16 120 Kestrel']],
  ]);
});
