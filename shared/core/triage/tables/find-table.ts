// Finds tables in a text: a line that heads columns of work, and the lines below it that are parted in the same way.
import { columnWords } from '../languages/column-index.ts';
import { present } from '../text/present.ts';
import { type Cell, DELIMITERS, type Delimiter, isRule, type Line, splitLine } from './cells.ts';
import { dayFormAt } from './day-form.ts';
import { formAt } from './find-form.ts';
import { type Heading, type IsDay, toHeading } from './heading.ts';
import { withoutLooseCommas } from './loose-commas.ts';
import type { Table } from './table.ts';

const LONGEST_LINE = 2000; // characters
const LONGEST_LABEL = 40;

/** All tables of a text in order. Each line is split at most once as a head and once as a row, for each delimiter. */
export function findTables(text: string, isDay: IsDay): readonly Table[] {
  if (!text.includes('\n')) return []; // a head alone is no table
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length - 1; at += 1) {
    const found = tableAt(lines, at, isDay);
    const form = found === undefined ? (formAt(lines, at) ?? dayFormAt(lines, at, isDay)) : undefined;
    for (let part = found; part !== undefined; part = tableBehind(lines, part)) {
      tables.push(part.table);
      at = part.last;
    }
    if (form === undefined) continue;
    tables.push(form.table);
    at = form.last;
  }
  return tables;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const one = { text: line, start };
    start += line.length + 1;
    return one;
  });
}

function tableAt(lines: readonly Line[], at: number, isDay: IsDay) {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_LINE) return undefined;
  for (const delimiter of DELIMITERS) {
    if (!isParted(line, delimiter) || !goesOn(lines, at + 1, delimiter)) continue;
    const found = tableBelow(lines, at, { line, delimiter, isDay });
    if (found) return found;
  }
  return undefined;
}

function tableBelow(
  lines: readonly Line[],
  at: number,
  { line, delimiter, isDay }: { readonly line: Line; readonly delimiter: Delimiter; readonly isDay: IsDay },
) {
  const heading = toHeading(line, delimiter, isDay);
  const body = heading && rowsBelow(lines, at + 1, { delimiter, heading, isDay });
  if (heading === undefined || body === undefined || body.rows.length === 0) return undefined;
  const last = present(lines[body.last]);
  const table = { ...heading, rows: body.rows, start: line.start, end: last.start + last.text.length };
  return { table, last: body.last, shape: { delimiter, heading, isDay } };
}

const MOST_PROSE = 3; // lines between the rows of one table

/** Rows below a line of prose, which is read as prose, belong to the same table. */
function tableBehind(lines: readonly Line[], { last, shape }: NonNullable<ReturnType<typeof tableBelow>>) {
  for (const [i, line] of lines.slice(last + 1, last + 2 + MOST_PROSE).entries()) {
    if (isNextHead(line, shape)) return undefined;
    const row = rowOf(line, shape);
    if (row === undefined || !tellsTime(row, shape)) continue;
    const at = last + 1 + i;
    const body = rowsBelow(lines, at, shape);
    const end = present(lines[body.last]);
    const table = { ...shape.heading, rows: body.rows, start: line.start, end: end.start + end.text.length };
    return { table, last: body.last, shape };
  }
  return undefined;
}

/** A number stands where the table has its amounts. */
function tellsTime(row: readonly Cell[], { heading: { head, columns, dayColumns } }: Shape): boolean {
  const isAmount = (at: number) => columns[at]?.kind === 'amount' || columns[at]?.kind === 'start';
  return (
    row.length === head.length &&
    row.some(({ text }, at) => /^\d/.test(text) && (isAmount(at) || dayColumns.includes(at)))
  );
}

function isParted({ text }: Line, delimiter: Delimiter): boolean {
  return text.includes(delimiter === 'gaps' ? '  ' : delimiter);
}

/** One of the next lines is parted in the same way: most lines of prose end here. */
function goesOn(lines: readonly Line[], at: number, delimiter: Delimiter): boolean {
  return lines.slice(at, at + HEAD_REACH).some((line) => isParted(line, delimiter));
}

const HEAD_REACH = 3; // a rule, an empty line or a label may stand between

interface Shape {
  readonly delimiter: Delimiter;
  readonly heading: Heading;
  readonly isDay: IsDay;
}

function rowsBelow(lines: readonly Line[], from: number, shape: Shape) {
  const rows: (readonly Cell[])[] = [];
  let last = from;
  for (const [i, line] of lines.slice(from).entries()) {
    if (isRule(line.text)) continue;
    const row = rowOf(line, shape) ?? (isFollowed(lines, from + i, shape) ? labelOf(line) : undefined);
    if (row !== undefined && !isNextHead(line, shape)) {
      rows.push(row);
      last = from + i;
    } else if (row !== undefined || line.text.trim() !== '') break;
  }
  return { rows, last };
}

function isNextHead(line: Line, { delimiter, isDay }: Shape): boolean {
  return toHeading(line, delimiter, isDay) !== undefined;
}

function rowOf(line: Line, { delimiter, heading }: Shape): readonly Cell[] | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  const cells = splitLine(line, delimiter);
  if (cells.every(({ text }) => text === '') || cells.length < 2) return undefined;
  switch (delimiter) {
    case ',':
      return cells.length === heading.head.length ? cells : withoutLooseCommas(cells, heading.columns, line);
    case 'gaps':
      return /\d/.test(line.text) && cells.length <= heading.head.length
        ? lineUp(cells, line.start, heading)
        : undefined;
    default:
      return cells;
  }
}

/** A row stands right behind a line, which may be followed by rules. */
function isFollowed(lines: readonly Line[], at: number, shape: Shape): boolean {
  const next = lines[at + 1];
  return next !== undefined && rowOf(next, shape) !== undefined;
}

function labelOf({ text, start }: Line): readonly Cell[] | undefined {
  const label = text.replace(/^[\s|]{1,200}|[\s|:]{1,200}$/g, '');
  if (label === '' || label.length > LONGEST_LABEL || /[.?!]$/.test(label)) return undefined;
  const at = start + text.indexOf(label);
  return [{ text: label, start: at, end: at + label.length }];
}

/** Where empty cells leave no trace, a cell belongs to the head that it stands below. */
function lineUp(
  cells: readonly Cell[],
  lineStart: number,
  { head, lineStart: headStart }: Heading,
): readonly Cell[] {
  if (cells.length === head.length) return cells;
  const row: Cell[] = head.map(() => ({ text: '', start: lineStart, end: lineStart }));
  let from = 0;
  for (const cell of cells) {
    const place = nearest(cell, lineStart, head, headStart, from);
    row[place] = cell;
    from = Math.min(place + 1, head.length - 1);
  }
  return row;
}

function nearest(
  cell: Cell,
  lineStart: number,
  head: readonly Cell[],
  headStart: number,
  from: number,
): number {
  const distance = (one: Cell) =>
    Math.min(
      Math.abs(one.start - headStart - (cell.start - lineStart)),
      Math.abs(one.end - headStart - (cell.end - lineStart)),
    );
  let best = from;
  for (let at = from; at < head.length; at += 1) {
    const [one, other] = [head[at], head[best]];
    if (one && other && distance(one) < distance(other)) best = at;
  }
  return best;
}

/** A first cell that says that its row is a sum. */
export function isTotalLabel({ text }: Cell): boolean {
  return columnWords(text).has('total') && !/\d/.test(text);
}
