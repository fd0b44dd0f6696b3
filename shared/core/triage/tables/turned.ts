// Turns a table whose rows are days and whose columns are projects into one with a row for each amount.
import type { Cell } from './cells.ts';
import { isTotalLabel } from './find-table.ts';
import { unitIn } from './heads.ts';
import type { Table } from './table.ts';

const AMOUNT = /^\d{1,2}(?:[.,]\d{1,2}|:[0-5]\d)? ?(?:h|hrs?|hours?)?$/i;
const NOTHING = /^[-–—x0]?$/i;
const PLAIN: ReadonlySet<string> = new Set(['date', 'other', 'total']);
const LEAST = 2; // amounts that make it one

/** As it was, where it is no such table. */
export function turned(table: Table): Table {
  const { head, columns, rows } = table;
  const day = columns.findIndex(({ kind }) => kind === 'date');
  const projects = columns.flatMap(({ kind }, i) => (kind === 'other' && head[i]?.text !== '' ? [i] : []));
  const isPlain = columns.every((one) => PLAIN.has(one.kind) || (one.kind === 'amount' && one.isTotal));
  if (day < 0 || !isPlain || projects.length < 2 || table.dayColumns.length > 0) return table;
  const body = rows.filter((row) => row.length === head.length && !isFoot(row));
  const cells = body.flatMap((row) => projects.map((at) => [row[day], head[at], row[at]] as const));
  const told = cells.flatMap(([date, project, value]) =>
    date && project && value && AMOUNT.test(value.text) ? [[date, project, value]] : [],
  );
  const isAll = cells.every(([, , value]) => value && (AMOUNT.test(value.text) || NOTHING.test(value.text)));
  const [first] = told;
  if (first === undefined || !isAll || told.length < LEAST) return table;
  const unit = head.map(({ text }) => unitIn(text)).find((one) => one !== undefined);
  return {
    ...table,
    head: first,
    columns: [
      { kind: 'date' },
      { kind: 'project' },
      { kind: 'amount', isTotal: false, ...(unit && { unit }) },
    ],
    rows: told,
  };
}

function isFoot(row: readonly Cell[]): boolean {
  const label = row.find(({ text }) => text !== '');
  return label === undefined || isTotalLabel(label);
}
