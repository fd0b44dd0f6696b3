// Finds lines of a day and a bare number each ("Mon: 4", "Tue: 5.5") and reads them as the rows of a table; the unit stands in a
// line around them ("Total hours: 9.5").
import { present } from '../text/present.ts';
import type { Cell, Line } from './cells.ts';
import type { IsDay } from './heading.ts';
import { unitIn } from './heads.ts';
import type { Table } from './table.ts';

const VALUE = /^(?:\d{1,2}(?:[.,]\d{1,2})?|[-–—])$/;
const LONGEST_LABEL = 24; // characters
const PARTING = new Set([':', '=', '\t', '-', '–']);
const AROUND = new Set([' ', '>', '*', '•', '·', ...PARTING]);
const MOST = 62; // lines of one form
const LEAST = 2;
const REACH = 3; // lines around it in which the unit may stand

/** The form that begins at a line, and its last line. */
export function dayFormAt(
  lines: readonly Line[],
  at: number,
  isDay: IsDay,
): { table: Table; last: number } | undefined {
  const { rows, last } = rowsFrom(lines, at, isDay);
  const told = rows.filter(([, value]) => /\d/.test(present(value).text));
  const [first] = rows;
  if (first === undefined || told.length < LEAST) return undefined;
  const around = [...lines.slice(Math.max(0, at - REACH), at), ...lines.slice(last + 1, last + 1 + REACH)];
  const unit = around.map(({ text }) => unitIn(text)).find((one) => one === 'hour' || one === 'minute');
  const end = present(lines[last]);
  const table: Table = {
    head: first,
    columns: [{ kind: 'date' }, { kind: 'amount', isTotal: false, ...(unit && { unit }) }],
    dayColumns: [],
    rows,
    start: present(first[0]).start,
    end: end.start + end.text.length,
  };
  return { table, last };
}

function rowsFrom(lines: readonly Line[], at: number, isDay: IsDay) {
  const rows: (readonly Cell[])[] = [];
  let last = at - 1;
  for (let i = at; i < Math.min(at + MOST, lines.length); i += 1) {
    const line = present(lines[i]);
    const row = rowOf(line);
    if (row?.slice(0, 1).every(isDay)) {
      rows.push(row);
      last = i;
    } else if (rows.length === 0 || line.text.trim() !== '') break;
  }
  return { rows, last };
}

function rowOf({ text, start }: Line): readonly Cell[] | undefined {
  const end = text.trimEnd().length;
  let from = end;
  while (from > 0 && !/[\s:=]/.test(text.charAt(from - 1))) from -= 1;
  if (!VALUE.test(text.slice(from, end))) return undefined;
  let [first, last] = [0, from];
  while (AROUND.has(text.charAt(last - 1))) last -= 1;
  while (first < last && AROUND.has(text.charAt(first))) first += 1;
  const isParted = [...text.slice(last, from)].some((sign) => PARTING.has(sign));
  if (!isParted || last === first || last - first > LONGEST_LABEL) return undefined;
  return [
    { text: text.slice(first, last), start: start + first, end: start + last },
    { text: text.slice(from, end), start: start + from, end: start + end },
  ];
}
