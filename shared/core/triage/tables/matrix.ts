// Reads a table whose columns are days: a row for each project, and sums at its right and its foot.
import type { Unit } from '../languages/lexicon.ts';
import type { Doubtful, SaidDay, SaidProject } from '../read/sentence-reading.ts';
import { present } from '../text/present.ts';
import { type CellAmount, readAmountCell } from './amount-cells.ts';
import { type Cell, cellsAt } from './cells.ts';
import { type CellDay, type DayFrame, readDays } from './day-cells.ts';
import { isTotalLabel } from './find-table.ts';
import { unitIn } from './heads.ts';
import type { Layout } from './layout.ts';
import { rowDoubt, toRowDraft } from './row-draft.ts';
import { isWriters, mentionedIn, namedBy } from './row-names.ts';
import { type RowsRead, toSaid } from './rows.ts';
import type { Table } from './table.ts';
import type { TableReader } from './table-reader.ts';
import { MOST_CANDIDATES, type Sum, type TableFrame } from './table-reading.ts';

type Row = readonly Cell[];

interface Amount {
  readonly cell: Cell;
  readonly column: number;
  readonly read: Exclude<CellAmount, { readonly kind: 'none' }>;
}

export function readMatrix(
  table: Table,
  layout: Layout,
  reader: TableReader,
  frame: TableFrame & DayFrame,
  unit: Unit | undefined,
): RowsRead {
  const unitOfCells = table.dayUnit ?? unit ?? unitOfHeads(table) ?? unitOfRows(table);
  const rows = table.rows.map((row) => ({ row, amounts: amountsIn(reader, row, table, unitOfCells) }));
  const candidates = rows.reduce((count, { amounts }) => count + amounts.length, 0);
  if (candidates > MOST_CANDIDATES) return { ...NOTHING, candidates };
  const days = daysOf(
    table,
    reader,
    frame,
    rows.map(({ amounts }) => amounts),
  );
  const all = rows.map(({ row, amounts }) =>
    readRow({ row, amounts, layout, reader, frame, days, unit: unitOfCells }),
  );
  return {
    drafts: all.flatMap(({ drafts }) => drafts),
    doubts: all.flatMap(({ doubts }) => doubts),
    sums: sumsOf(all),
    isPartial: all.some(({ isPartial }) => isPartial),
    candidates,
  };
}

/** `Project (h)`, `Total hours`: a unit that any other head gives. */
function unitOfHeads({ head, dayColumns }: Table): Unit | undefined {
  const units = head.flatMap(({ text }, i) => (dayColumns.includes(i) ? [] : (unitIn(text) ?? [])));
  return new Set(units).size === 1 ? units[0] : undefined;
}

/** A foot that is `Total hours` gives it too, and so does `2:30` in one of the cells. */
function unitOfRows({ rows, dayColumns }: Table): Unit | undefined {
  const feet = rows.flatMap((row) => row.filter(isTotalLabel).flatMap(({ text }) => unitIn(text) ?? []));
  const hasHours = rows.some((row) => dayColumns.some((at) => HOURS.test(row[at]?.text ?? '')));
  return feet[0] ?? (hasHours ? 'hour' : undefined);
}

const HOURS = /^\d{1,2}:[0-5]\d$/;

function amountsIn(
  reader: TableReader,
  row: Row,
  { dayColumns }: Table,
  unit: Unit | undefined,
): readonly Amount[] {
  return dayColumns.flatMap((column) => {
    const cell = row[column];
    const read = cell && readAmountCell(reader, cell, unit);
    return cell === undefined || read === undefined || read.kind === 'none' ? [] : [{ cell, column, read }];
  });
}

/** Only columns that hold something say in which week they lie: nobody has worked tomorrow. */
function daysOf(
  { head, dayColumns }: Table,
  reader: TableReader,
  frame: DayFrame,
  amounts: readonly (readonly Amount[])[],
): ReadonlyMap<number, CellDay> {
  const filled = new Set(amounts.flat().map(({ column }) => column));
  const columns = dayColumns.filter((column) => filled.has(column));
  const read = readDays(
    reader,
    columns.map((column) => head[column]),
    frame,
  );
  return new Map(columns.flatMap((column, i) => (read[i] ? [[column, read[i]] as const] : [])));
}

interface MatrixRow {
  readonly row: Row;
  readonly amounts: readonly Amount[];
  readonly layout: Layout;
  readonly reader: TableReader;
  readonly frame: TableFrame;
  readonly days: ReadonlyMap<number, CellDay>;
  readonly unit: Unit | undefined;
}

function readRow(one: MatrixRow): Omit<RowsRead, 'candidates'> {
  const { row, amounts, layout, reader, unit } = one;
  const label = present(row.find(({ text }) => text !== ''));
  if (isTotalLabel(label)) return { ...NOTHING, sums: footOf(amounts) };
  const whose = layout.persons.length === 0 ? true : isWriters(personOf(row, layout), reader.context);
  if (whose === false) return { ...NOTHING, isPartial: amounts.length > 0 };
  const read = amounts.map((amount) => toDraft(one, amount, whose));
  const drafts = read.flatMap((draft) => ('doubt' in draft ? [] : [draft]));
  const doubts = read.flatMap((draft) => ('doubt' in draft ? [draft] : []));
  const sums = layout.totals.flatMap(({ at }): readonly Sum[] => {
    const cell = row[at];
    const total = cell && readAmountCell(reader, cell, unit);
    return cell && total?.kind === 'length'
      ? [{ minutes: total.minutes, cell, position: drafts.length }]
      : [];
  });
  return { drafts, doubts, sums, isPartial: doubts.length > 0 };
}

const NOTHING = { drafts: [], doubts: [], sums: [], isPartial: false } as const;

function personOf(row: Row, { persons }: Layout): string {
  return cellsAt(row, persons)
    .map(({ text }) => text)
    .join(' ');
}

/** The sums below the days are those of all rows: their own sum is that of the table. */
function footOf(amounts: readonly Amount[]): readonly Sum[] {
  return amounts.flatMap(({ cell, read }) =>
    read.kind === 'length' ? [{ minutes: read.minutes, cell, position: 0 }] : [],
  );
}

function toDraft(
  { row, layout, reader, frame, days }: MatrixRow,
  { cell, column, read }: Amount,
  whose: boolean | undefined,
) {
  const day = days.get(column);
  if (day === undefined) return rowDoubt(reader, [cell], 'day_vague');
  if (read.kind === 'vague') return rowDoubt(reader, [cell], 'amount_vague');
  const said: SaidDay = toSaid(reader, day);
  const tasks = cellsAt(row, layout.tasks);
  const project = projectOf(row, layout, reader, tasks) ?? frame.lent.project;
  const draft = toRowDraft(reader, {
    day: said,
    ...(read.kind === 'range' ? { range: read.range } : { minutes: read.minutes }),
    pauseMinutes: 0,
    amountCells: [cell],
    endCells: [cell],
    ...(project && { project }),
    task: tasks,
  });
  if ('doubt' in draft) return draft;
  return doubtOf(reader, cell, said, whose, draft) ?? draft;
}

function doubtOf(
  reader: TableReader,
  cell: Cell,
  day: SaidDay,
  whose: boolean | undefined,
  draft: RowsRead['drafts'][number],
): Doubtful | undefined {
  if (whose === undefined) return rowDoubt(reader, [cell], 'whose_words', [draft]);
  if (day.dates.length > 1) return rowDoubt(reader, [cell], 'day_vague', [draft]);
  return day.tense === 'future' ? rowDoubt(reader, [cell], 'future', [draft]) : undefined;
}

function projectOf(
  row: Row,
  { project }: Layout,
  reader: TableReader,
  [task]: readonly Cell[],
): SaidProject | undefined {
  const cell = project === undefined ? undefined : row[project];
  return cell ? namedBy(reader, cell) : task && mentionedIn(reader, task);
}

/** Each row's own sum counts from its place; those of the foot from the whole. */
function sumsOf(rows: readonly Omit<RowsRead, 'candidates'>[]): readonly Sum[] {
  let position = 0;
  return rows.flatMap(({ drafts, sums }) => {
    position += drafts.length;
    return sums.map((sum) => ({ ...sum, position }));
  });
}
