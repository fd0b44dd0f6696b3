// Mends rows of comma-separated values that have a comma too many: in a text without quotation marks (`call, review`), or as the
// decimal sign of an amount (`1,5`).
import { present } from '../text/present.ts';
import type { Cell, Line } from './cells.ts';
import type { Head } from './heads.ts';

const MOST_COMMAS = 6; // of one text
const TENTHS = /^(?:0|00|25|5|50|75)$/;
const UNCLEAR = '?0'; // no number: it is asked about

/** A cell for each column. Where nothing tells which of them had the comma the amount is unclear. */
export function withoutLooseCommas(
  cells: readonly Cell[],
  columns: readonly Head[],
  line: Line,
): readonly Cell[] | undefined {
  const surplus = cells.length - columns.length;
  const amountAt = columns.findIndex(({ kind }) => kind === 'amount');
  if (surplus < 1 || surplus > MOST_COMMAS || amountAt < 0) return undefined;
  const parts = cells.slice(amountAt, amountAt + 2).map(({ text }) => text);
  if (surplus === 1 && parts.every((text) => /^\d{1,2}$/.test(text)))
    return withAmount(merged(cells, amountAt, surplus, line), amountAt, asDecimal(parts));
  const place = textColumn(columns);
  const row = merged(cells, place ?? 0, surplus, line);
  if (place !== undefined) return startsWithNumber(present(row[amountAt])) ? row : undefined;
  return cells.some(isNumber) ? withAmount(row, amountAt, UNCLEAR) : undefined;
}

function asDecimal(parts: readonly string[]): string {
  return TENTHS.test(present(parts[1])) ? parts.join(',') : UNCLEAR;
}

function withAmount(row: readonly Cell[], amountAt: number, text: string): readonly Cell[] {
  return row.map((cell, at) => (at === amountAt ? { ...cell, text } : cell));
}

const startsWithNumber = ({ text }: Cell): boolean => /^\d/.test(text);
const isNumber = ({ text }: Cell): boolean => /^\d{1,2}(?:\.\d{1,2})?$/.test(text);

/** The one column that holds words: a task before a name. */
function textColumn(columns: readonly Head[]): number | undefined {
  const places = (kinds: ReadonlySet<Head['kind']>) =>
    columns.flatMap(({ kind }, at) => (kinds.has(kind) ? [at] : []));
  const tasks = places(TASKS);
  const [place, more] = tasks.length > 0 ? tasks : places(NAMES);
  return more === undefined ? place : undefined;
}

const TASKS: ReadonlySet<Head['kind']> = new Set(['task']);
const NAMES: ReadonlySet<Head['kind']> = new Set(['project', 'client', 'other']);

/** The cells with those of one column as they stand in the line. */
function merged(cells: readonly Cell[], at: number, surplus: number, line: Line): Cell[] {
  const parts = cells.slice(at, at + surplus + 1);
  const start = Math.min(...parts.map((cell) => cell.start));
  const end = Math.max(...parts.map((cell) => cell.end));
  const text = line.text.slice(start - line.start, end - line.start);
  return [...cells.slice(0, at), { text, start, end }, ...cells.slice(at + surplus + 1)];
}
