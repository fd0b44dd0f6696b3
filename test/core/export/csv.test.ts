// CSV as spreadsheets and programs read it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Column, USUAL_COLUMNS } from '../../../shared/core/export/cells.ts';
import { type CsvForm, toCsv } from '../../../shared/core/export/csv.ts';
import { rowOf } from './rows.ts';

const form = (change: Partial<CsvForm> = {}): CsvForm => ({
  columns: ['day', 'hours', 'duration', 'minutes', 'description'],
  locale: 'en-GB',
  byteOrderMark: false,
  ...change,
});

/** A reader of RFC 4180 that knows nothing of the writer. */
function read(csv: string, separator: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\r\n]*))(${separator}|\r\n)`, 'y');
  const lines: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const [, quoted, plain = '', end] = field.exec(csv) ?? [];
    if (end === undefined) throw new Error(`not RFC 4180 at ${field.lastIndex}`);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

test('a row for each entry under its headings, each line ended', () => {
  expect(toCsv([rowOf({ durationSeconds: 5400 })], form())).toBe(
    'Day,Hours,Duration (h:mm),Minutes,Description\r\n2026-03-10,1.5,1:30,90,redesign\r\n',
  );
});

test('where hours have a comma, cells are told apart by semicolons', () => {
  expect(toCsv([rowOf({ durationSeconds: 5400 })], form({ locale: 'de-DE' }))).toBe(
    'Day;Hours;Duration (h:mm);Minutes;Description\r\n2026-03-10;1,5;1:30;90;redesign\r\n',
  );
});

test.each(['', 'en_GB', 'xx-YY', 'ar-EG', 'fa-IR'])(
  'digits are those of machines in the locale "%s" too',
  (locale) => {
    expect(toCsv([rowOf({ durationSeconds: 5400 })], form({ columns: ['hours'], locale }))).toMatch(
      /^Hours\r\n1[.,]5\r\n$/,
    );
  },
);

test('a byte order mark stands first where it is wanted', () => {
  const csv = toCsv([], form({ byteOrderMark: true }));

  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(toCsv([], form())).toMatch(/^Day/);
});

test('what has no end as a decimal is kept to four places, and the seconds are exact', () => {
  const columns: Column[] = ['hours', 'minutes', 'seconds', 'duration'];

  expect(toCsv([rowOf({ durationSeconds: 1250 })], form({ columns }))).toMatch(
    /\r\n0.3472,20.8333,1250,0:20:50\r\n$/,
  );
});

test('what is missing is said in a last line of as many cells', () => {
  expect(toCsv([rowOf()], form(), ['INCOMPLETE: ask again from 2026-03-11'])).toMatch(
    /\r\nINCOMPLETE: ask again from 2026-03-11,,,,\r\n$/,
  );
});

describe('text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+49 30 1234',
    '-2h',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\0=1',
    '\u200b=1',
    '\u00ad=1',
    ' \u2060\u202e-1',
  ])('is text: %j', (description) => {
    const [, [, , , , cell = ''] = []] = read(toCsv([rowOf({ description })], form()), ',');

    expect(cell).toBe(`'${description}`);
  });

  test('is disarmed in every column of words', () => {
    const words = '=HYPERLINK("https://evil.example","x")';
    const row = { ...rowOf({ tags: [words] }), member: words, client: words, project: words, task: words };

    const [, cells = []] = read(toCsv([row], form({ columns: USUAL_COLUMNS })), ',');
    expect(cells.filter((cell) => cell === `'${words}`)).toHaveLength(5);
    expect(cells.filter((cell) => cell.startsWith('='))).toEqual([]);
  });

  test('is no amount: numbers and clocks stay what they are', () => {
    expect(toCsv([rowOf({ durationSeconds: 0 })], form())).toContain('\r\n2026-03-10,0,0:00,0,');
  });
});

test('whatever is written is read again by RFC 4180, in either form, and no cell begins a formula', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab,;"\r\n\t\0\u200b =+-@＝\'ü☕') });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), fc.constantFrom('en-GB', 'de-DE'), (texts, locale) => {
      const rows = texts.map((description) => rowOf({ description }));

      const csv = toCsv(rows, form({ locale }));

      const [, ...lines] = read(csv, locale === 'de-DE' ? ';' : ',');
      const cells = lines.map((line) => line.at(-1));
      expect(lines.every(({ length }) => length === 5)).toBe(true);
      expect(cells.map((cell, i) => (cell === `'${texts[i]}` ? texts[i] : cell))).toEqual(texts);
      expect(cells.filter((cell = '') => /^[\s\0\u200b]*[=+\-@＝]|^[\t\r\n]/.test(cell))).toEqual([]);
    }),
  );
});

test('whoever cuts a line at the other separator finds no formula behind it', () => {
  const csv = toCsv([rowOf({ description: 'a;=1+1' })], form());

  expect(csv).toContain(',"a;=1+1"\r\n');
});
