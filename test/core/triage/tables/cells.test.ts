// What single cells may hold, in the columns where people write it. Sent on Tuesday, 24 November 2026.
import { describe, expect, test } from '@jest/globals';
import { outcomeOf } from './outcome.ts';

const lines = (...all: readonly string[]) => all.join('\n');

describe('an amount', () => {
  test.each<[head: string, cell: string, meant: string]>([
    ['Hours', '½', '11-16 30 Kestrel'],
    ['Hours', '1 1/2', '11-16 90 Kestrel'],
    ['Hours', '1½', '11-16 90 Kestrel'],
    ['Hours', 'two hours', '11-16 120 Kestrel'],
    ['Hours', 'ca. 2', '11-16 120 Kestrel'],
    ['Hours', '.5', '11-16 30 Kestrel'],
    ['Hours', '9:00-11:00', '11-16 120 Kestrel 09:00-11:00'],
    ['Hours', '1:30:30', '11-16 91 Kestrel'],
    ['Hours', '2-3:30', '11-16 90 Kestrel 14:00-15:30'],
    ['Hours', '8-9:30', '11-16 90 Kestrel 08:00-09:30'],
    ['Min', '1:30', '? amount_vague'],
    ['Days', '1:30', '? amount_vague'],
    ['Hours', '2?', '? amount_vague'],
    ['Hours', '3-4', '? amount_vague'],
    ['Hours', '9:00-9:00', '? amount_vague'],
    ['Hours', '9:00-now', '? amount_vague'],
    ['Hours', '0:00', 'ignored'],
    ['Hours', '0h', 'ignored'],
    ['Hours', '2h a day', '? amount_vague'],
    ['Hours', '-2', '? amount_vague'],
    ['Minutes', '0.2', '? amount_impossible'],
  ])('%s: %s', (head, cell, meant) => {
    expect(outcomeOf(lines(`Date\tProject\t${head}`, `16/11\tKestrel\t${cell}`))).toContain(meant);
  });
});

describe('ends', () => {
  test.each<[start: string, end: string, meant: string]>([
    ['2026-11-16T09:00:00Z', '2026-11-16T10:30:00Z', '11-16 90 - 09:00-10:30'],
    ['0900', '1030', '11-16 90 - 09:00-10:30'],
    ['2026-11-16T02:00:00', '2026-11-16T03:30:00', '11-16 90 - 02:00-03:30'],
    ['9.15', '10.30', '11-16 75 - 09:15-10:30'],
    ['noon', '2pm', '11-16 120 - 12:00-14:00'],
    ['soon', '10:30', '? amount_vague'],
  ])('%s and %s', (start, end, meant) => {
    expect(outcomeOf(lines('Date\tStart\tEnd', `16/11\t${start}\t${end}`))).toContain(meant);
  });

  test('a break that cannot be read, and one of several stretches, ask', () => {
    expect(outcomeOf(lines('Date\tStart\tEnd\tBreak (min)', '16/11\t9:00\t17:00\tsome 20 or 30'))).toContain(
      '? amount_vague',
    );
    expect(
      outcomeOf(lines('Date\tIn\tOut\tIn\tOut\tBreak', '16/11\t8:00\t12:00\t13:00\t17:00\t30')),
    ).toContain('? amount_vague');
  });

  test.each([
    ['5', '11-16 475 - 09:00-17:00'],
    ['0.5', '11-16 450 - 09:00-17:00'],
    ['1', '? amount_vague'],
  ])('a break of %s without a unit: %s', (pause, meant) => {
    expect(outcomeOf(lines('Date\tStart\tEnd\tBreak', `16/11\t9:00\t17:00\t${pause}`))).toContain(meant);
  });

  test('from when to when in one column, and how long in another', () => {
    expect(outcomeOf(lines('Date\tTime\tHours', '16/11\t9:00-11:30\t2.25'))).toContain(
      '11-16 135 - 09:00-11:30',
    );
  });
});

describe('a cell of a matrix', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'from when to when',
      ['Project\tMon\tTue', 'Kestrel\t9:00-12:00\t1h'],
      ['logged', '11-23 180 Kestrel 09:00-12:00', '11-24 60 Kestrel'],
    ],
    [
      'a vague one beside a clear one',
      ['Project\tMon\tTue', 'Kestrel\t2-3h\t1h'],
      ['logged', '11-24 60 Kestrel', '? amount_vague'],
    ],
    [
      'on a day to come',
      ['Project\t23/11/2026\t25/11/2026', 'Kestrel\t1h\t2h'],
      ['logged', '11-23 60 Kestrel'],
    ],
    [
      'more than a day',
      ['Project\tMon\tTue', 'Kestrel\t30h\t1h'],
      ['logged', '11-24 60 Kestrel', '? amount_impossible'],
    ],
    [
      'below a task',
      ['Task\tMon\tTue', 'KESTREL wiring\t1h\t2h'],
      ['logged', '11-23 60 KESTREL', '11-24 120 KESTREL'],
    ],
    [
      'of a project and its task',
      ['Project\tTask\tMon\tTue', 'Kestrel\tWiring\t1h\t2h'],
      ['logged', '11-23 60 Kestrel', '11-24 120 Kestrel'],
    ],
    ['without a name', ['\tMon\tTue', '\t1h\t2h'], ['logged', '11-23 60 -', '11-24 120 -']],
  ])('%s', (_, table, meant) => {
    expect(outcomeOf(lines(...table))).toEqual(meant);
  });
});

describe('a name', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'of a project in the description',
      ['Date\tTask\tHours', '16/11\tBRK-7 wiring\t1', '17/11\tOrrin: call\t2'],
      ['logged', '11-16 60 Brookfield intranet billable', '11-17 120 Orrin'],
    ],
    [
      'of a client beside a project',
      ['Date\tClient\tProject\tHours', '16/11\tOrrin\tKestrel\t1'],
      ['logged', '11-16 60 Kestrel'],
    ],
    ['that is only signs', ['Date\tProject\tHours', '16/11\t--\t1'], ['logged', '11-16 60 -']],
    [
      'of the writer by letters and by pronoun',
      ['Who\tDate\tHours', 'M L\t16/11\t1', 'me\t17/11\t2'],
      ['logged', '11-16 60 -', '11-17 120 -'],
    ],
    ['of nobody asks', ['Who\tDate\tHours', '\t16/11\t1'], ['needs_review', '? whose_words']],
    [
      'of a budget is no row of work',
      ['Task\tHours', 'Wiring\t2', 'Remaining\t10'],
      ['logged', '11-24 120 -'],
    ],
    [
      'that is a mark of repetition for a day',
      ['Date\tProject\tHours', '16/11\tKestrel\t1', '"\tOrrin\t2'],
      ['logged', '11-16 60 Kestrel', '11-16 120 Orrin'],
    ],
    ['that is neither yes nor no', ['Date\tHours\tBillable', '16/11\t1\tmaybe'], ['logged', '11-16 60 -']],
  ])('%s', (_, table, meant) => {
    expect(outcomeOf(lines(...table))).toEqual(meant);
  });
});
