// What the head of a column may mean, in any language.
import { describe, expect, test } from '@jest/globals';
import { columnWords, plainWords } from '../../../../shared/core/triage/languages/column-index.ts';

const meanings = (cell: string) => [...columnWords(cell)].sort().join(' ');

describe('a cell is compared', () => {
  test.each([
    ['Zeit (Std.)', 'zeit std'],
    ['  GRÖSSE  ', 'grosse'],
    ['Straße', 'strasse'],
    ['Début/Fin', 'debut fin'],
    ['✓', '✓'],
    ['№ 5', 'no 5'],
    ['', ''],
    ['—', ''],
  ])('by its plain words: %s', (cell, plain) => {
    expect(plainWords(cell)).toBe(plain);
  });

  test('by its first 120 characters', () => {
    expect(plainWords(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119));
    expect(plainWords(`${'a'.repeat(118)} b`)).toBe(`${'a'.repeat(118)} b`);
    expect(meanings(`${'工'.repeat(120)}開始`)).toBe('');
    expect(meanings(`${'工'.repeat(118)}開始`)).toBe('start');
  });
});

describe('a head means', () => {
  test.each([
    ['Date', 'date'],
    ['Start', 'start'],
    ['Start time', 'duration start'],
    ['the project of the client', 'client project'],
    ['in', 'start'],
    ['time in', 'duration start'],
    ['hours in the office', 'hours'],
    ['not in all', 'total'],
    ['cost per hour', 'hours price'],
    ['yes', 'yes'],
    ['yes we can', ''],
    ['x', 'yes'],
    ['no', 'no'],
    ['Stunden', 'hours'],
    ['anything else', ''],
    ['', ''],
  ])('what its words do, those of a whole cell only there: %s', (cell, kinds) => {
    expect(meanings(cell)).toBe(kinds);
  });

  test.each([
    ['day of week', 'date'],
    ['the day of week it fell on', 'date'],
    ['hours of operation', 'foreign hours'],
    ['our hours of operation', 'foreign hours'],
  ])('what its phrases do, however many words stand around them: %s', (cell, kinds) => {
    expect(meanings(cell)).toBe(kinds);
  });

  test.each([
    ['終了時間', 'end'],
    ['作業時間', 'duration'],
    ['開始時刻', 'start'],
    ['開始・終了', 'end start'],
    ['時間', 'hours'],
  ])('the longest of the words that overlap, where no white space parts them: %s', (cell, kinds) => {
    expect(meanings(cell)).toBe(kinds);
  });
});
