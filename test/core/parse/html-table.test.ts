// Tables of HTML as clients and spreadsheets write them, and tables that only lay a page out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { htmlToText } from '../../../shared/core/parse/html-to-text.ts';

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;
const rest = row('17/11', 'Orrin', '3');

describe('a table of data is a line for each row', () => {
  test.each<[string, string, string]>([
    [
      'an empty first cell stays',
      table(row('16/11', 'Kestrel', '2'), row('', 'Orrin', '1')),
      '16/11\tKestrel\t2\n\tOrrin\t1',
    ],
    [
      'paragraphs in cells',
      table(row('<p>16/11</p>', '<p><span>Kestrel</span></p>', '<p>2</p>'), rest),
      '16/11\tKestrel\t2\n17/11\tOrrin\t3',
    ],
    [
      'breaks in cells',
      table(row('16/11', 'Kestrel<br>wiring', '2'), rest),
      '16/11\tKestrel wiring\t2\n17/11\tOrrin\t3',
    ],
    [
      'a cell over columns',
      table(row('16/11', 'Kestrel', '2'), '<tr><td colspan="2">Total</td><td>2</td></tr>'),
      '16/11\tKestrel\t2\nTotal\t\t2',
    ],
    [
      'a name over rows is said in each',
      table('<tr><td rowspan="2">Mon</td><td>Kestrel</td><td>2</td></tr>', row('Orrin', '1')),
      'Mon\tKestrel\t2\nMon\tOrrin\t1',
    ],
    [
      'an amount over rows is said once',
      table('<tr><td>Kestrel</td><td rowspan=2>2</td><td>a</td></tr>', row('Orrin', 'b')),
      'Kestrel\t2\ta\nOrrin\t\tb',
    ],
    [
      'a name over three rows',
      table(
        '<tr><td rowspan="3">Mon</td><td>Kestrel</td><td>2</td></tr>',
        row('Orrin', '1'),
        row('Brook', '4'),
      ),
      'Mon\tKestrel\t2\nMon\tOrrin\t1\nMon\tBrook\t4',
    ],
    [
      'a name over rows behind other cells',
      table(
        '<tr><td>Kestrel</td><td>2</td><td rowspan="2">a</td></tr>',
        row('Orrin', '1'),
        row('Brook', '3', 'b'),
      ),
      'Kestrel\t2\ta\nOrrin\t1\ta\nBrook\t3\tb',
    ],
    [
      'a cell over more columns than any table has',
      table('<tr><td colspan="9999">All</td><td>2</td></tr>', row('Orrin', '1')),
      `All${'\t'.repeat(40)}2\nOrrin\t1`,
    ],
    [
      'a span that is none',
      table('<tr><td colspan="-3">All</td><td>2</td></tr>', row('Orrin', '1')),
      'All\t2\nOrrin\t1',
    ],
    [
      'head and body, and cells that are never closed',
      '<table><thead><tr><th>Date<th>Hours</thead><tbody><tr><td>16/11<td>2</table>',
      'Date\tHours\n16/11\t2',
    ],
    [
      'words before and behind',
      `<p>Hi,</p>${table(row('a', 'b'), row('c', 'd'))}<p>Bye</p>`,
      'Hi,\n\na\tb\nc\td\nBye',
    ],
    [
      'inside of a table that lays the page out',
      table(row(`Hello<br><br>there${table(row('a', 'b'), row('c', 'd'))}`)),
      'Hello\n\nthere\na\tb\nc\td',
    ],
    [
      'behind what Outlook answers',
      `2h<div id="appendonsend"></div>${table(row('a', 'b'), row('c', 'd'))}`,
      '2h\n> a\tb\n> c\td',
    ],
    ['in a quote', `2h<blockquote>${table(row('a', 'b'), row('c', 'd'))}</blockquote>`, '2h\n> a\tb\n> c\td'],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });
});

describe('a table that lays a page out', () => {
  test.each<[string, string, string]>([
    [
      'one row of two cells above another of one',
      table(row('<p>a</p><p>b</p>', 'c'), row('d')),
      'a\n\nb\n\nc\nd',
    ],
    ['one cell for all', table(row('<p>First</p><p>Second</p>')), 'First\n\nSecond'],
    ['a quote inside of a cell', table(row('<p>2h</p><blockquote>3h</blockquote>')), '2h\n\n> 3h'],
    [
      "Outlook's mark inside of a cell quotes only what follows",
      `${table(row('<p>2h</p><div id="divRplyFwdMsg">3h</div>'))}<p>4h</p>`,
      '2h\n\n> 3h\n> 4h',
    ],
    [
      'two columns of long text',
      table(row('<p>a</p><p>b</p>', 'c'), row('d', 'e'.repeat(200))),
      `a\n\nb\n\nc\nd\t${'e'.repeat(200)}`,
    ],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html).text).toBe(text);
  });
});

test('a sheet is told from a frame around two lines, and from what is quoted', () => {
  const sheet = table(row('a', 'b', 'c'), row('d', 'e', 'f'));

  expect(htmlToText(table(row('a', 'b', 'c'), row('d', 'e'))).hasTable).toBe(true);
  expect(htmlToText(table(row('a', 'b'), row('c', 'd'), row('e', 'f'))).hasTable).toBe(true);

  expect(htmlToText(sheet).hasTable).toBe(true);
  expect(htmlToText(table(row('a', 'b'), row('c', 'd'))).hasTable).toBe(false);
  expect(htmlToText(`<blockquote>${sheet}</blockquote>`).hasTable).toBe(false);
});

test('cells without a table, and tables within tables without end, are words all the same', () => {
  expect(htmlToText('<td>a</td><td>b</td></table>').text).toBe('a\tb');
  expect(htmlToText('<table><td>a</td><td>b</td></table>').text).toBe('a\tb');
  expect(htmlToText(`${'<table><tr><td>'.repeat(500)}deep`).text).toBe('deep');
  expect(htmlToText('<table><tr><td>a<div>b<td>c<tr><td>d<td>e</table>').text).toBe('a b\tc\nd\te');
});

test('never throws, whatever is opened and closed', () => {
  const tags = [
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<td colspan=3>',
    '<th rowspan=9>',
    '<p>',
    '</p>',
    'x',
    '<blockquote>',
    '</blockquote>',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...tags), { maxLength: 60 }),
      (html) => typeof htmlToText(html.join('')).text === 'string',
    ),
  );
});
