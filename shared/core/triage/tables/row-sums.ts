// The sums that rows of a table state of those above them.
import type { Unit } from '../languages/lexicon.ts';
import { readAmountCell } from './amount-cells.ts';
import type { Cell } from './cells.ts';
import { isTotalLabel } from './find-table.ts';
import type { Layout } from './layout.ts';
import type { TableReader } from './table-reader.ts';
import type { Sum } from './table-reading.ts';

type Row = readonly Cell[];

/** "Total", or the last amounts without any word. */
export function isSum(row: Row, { amounts, totals }: Layout): boolean {
  const words = row.filter(({ text }) => text !== '');
  const [first] = words;
  if (first === undefined || isTotalLabel(first)) return true;
  return words.every((cell) => [...amounts, ...totals].some(({ at }) => row[at] === cell));
}

/** @param position how many drafts stand above the row. */
export function sumsIn(reader: TableReader, row: Row, { amounts }: Layout, position: number): readonly Sum[] {
  const cells = amounts.map(({ at, unit }) => ({ cell: row[at], unit })).filter(({ cell }) => cell?.text);
  const [unit] = amounts.map((one) => one.unit);
  const last = row.findLast(({ text }) => text !== '');
  const sums = (cells.length > 0 ? cells : [{ cell: last, unit }]).flatMap((one) =>
    sumIn(reader, one, position),
  );
  return amounts.every(({ billable }) => billable !== undefined) ? added(sums) : sums;
}

function sumIn(
  reader: TableReader,
  { cell, unit }: { readonly cell: Cell | undefined; readonly unit: Unit | undefined },
  position: number,
): readonly Sum[] {
  const read = cell && readAmountCell(reader, cell, unit);
  return cell && read?.kind === 'length' ? [{ minutes: read.minutes, cell, position }] : [];
}

/** What is billed and what is not make the whole together. */
function added(sums: readonly Sum[]): readonly Sum[] {
  const minutes = sums.reduce((all, one) => all + one.minutes, 0);
  return sums.slice(0, 1).map((first) => ({ ...first, minutes }));
}
