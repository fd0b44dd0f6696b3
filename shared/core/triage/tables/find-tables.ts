// Finds the tables of a text by their header: cells apart by tabs, bars, semicolons, commas or wide spaces, of which at least two
// are headed like columns of a timesheet, and one of them tells time. What has no such header is left to the reader of sentences.
import { toColumns } from './columns.ts';
import type { Cell, Table } from './table.ts';

/** Each with the fewest cells by which it makes a row: a sentence may hold a comma. */
const SEPARATORS: readonly { readonly pattern: RegExp; readonly fewest: number }[] = [
  { pattern: /\t/g, fewest: 2 },
  { pattern: /\|/g, fewest: 2 },
  { pattern: /;/g, fewest: 2 },
  { pattern: /,/g, fewest: 3 },
  { pattern: / {2,40}/g, fewest: 2 },
];
const LONGEST_LINE = 2000;
const MOST_CELLS = 40;
const MOST_ROWS = 300;
/** `|---|:--:|` and `----  ----` below a header. */
const RULE = /^[\s|:=+-]{3,2000}$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Tables in the order of the text, without overlap. */
export function findTables(text: string): Table[] {
  const lines = linesOf(text);
  const tables: Table[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = tableAt(lines, at);
    if (found) tables.push(found.table);
    at = found?.next ?? at + 1;
  }
  return tables;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { text: line, start };
    start += line.length + 1;
    return one;
  });
}

function tableAt(lines: readonly Line[], at: number): { table: Table; next: number } | undefined {
  const head = lines[at];
  if (head === undefined || head.text.length > LONGEST_LINE) return undefined;
  for (const { pattern, fewest } of SEPARATORS) {
    const header = cellsOf(head, pattern);
    if (header.length < fewest || header.length > MOST_CELLS) continue;
    const columns = toColumns(header);
    const rows = columns && rowsBelow(lines, at + 1, pattern, header.length);
    if (columns && rows && rows.cells.length > 0) {
      const table = { start: head.start, end: rows.end, columns, header, rows: rows.cells };
      return { table, next: rows.next };
    }
  }
  return undefined;
}

function rowsBelow(lines: readonly Line[], from: number, pattern: RegExp, width: number) {
  const cells: (readonly Cell[])[] = [];
  let next = from;
  let end = 0;
  for (; next < lines.length && cells.length < MOST_ROWS; next += 1) {
    const line = lines[next];
    if (line === undefined || line.text.trim() === '' || line.text.length > LONGEST_LINE) break;
    if (!RULE.test(line.text)) {
      const row = cellsOf(line, pattern);
      if (row.length < 2 || row.length > width + 1) break;
      cells.push(row);
    }
    end = line.start + line.text.length;
  }
  return { cells, next, end };
}

/** Quoted cells of CSV (RFC 4180) may hold the separator; a bar at the edges of a row is none. */
function cellsOf({ text, start }: Line, pattern: RegExp): Cell[] {
  const bounds = [...text.matchAll(pattern)]
    .map((found) => ({ from: found.index, to: found.index + found[0].length }))
    .filter(({ from }) => !isQuoted(text, from));
  const edges = [{ from: 0, to: 0 }, ...bounds, { from: text.length, to: text.length }];
  const cells = edges.slice(1).map((edge, i) => toCell(text, start, edges[i]?.to ?? 0, edge.from));
  const isFramed = pattern.source === '\\|' && text.trim().startsWith('|');
  return isFramed ? cells.slice(1, text.trim().endsWith('|') ? -1 : undefined) : cells;
}

function isQuoted(text: string, at: number): boolean {
  let quotes = 0;
  for (let i = text.indexOf('"'); i !== -1 && i < at; i = text.indexOf('"', i + 1)) quotes += 1;
  return quotes % 2 === 1;
}

function toCell(line: string, offset: number, from: number, to: number): Cell {
  const raw = line.slice(from, to);
  const text = raw.replace(/^[\s"*]{1,200}/, '');
  const start = offset + from + (raw.length - text.length);
  const trimmed = text.replace(/[\s"*]{1,200}$/, '');
  return { text: trimmed, start, end: start + trimmed.length };
}
