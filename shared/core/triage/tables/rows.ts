// Reads a table whose rows are pieces of work, one below the other.
import type { DraftEntry } from '../../time-entry.ts';
import { columnWords } from '../languages/column-index.ts';
import type { Doubtful, SaidDay, SaidProject } from '../read/sentence-reading.ts';
import { readClockCell } from './amount-cells.ts';
import { type Cell, cellsAt } from './cells.ts';
import { type CellDay, type DayFrame, readDayCell, readDays } from './day-cells.ts';
import { isTotalLabel } from './find-table.ts';
import type { Layout } from './layout.ts';
import { amountsOf, type Told } from './row-amounts.ts';
import { rowDoubt, toRowDraft } from './row-draft.ts';
import { billableIn, isWriters, mentionedIn, namedBy } from './row-names.ts';
import { isSum, sumsIn } from './row-sums.ts';
import type { Table } from './table.ts';
import { evidenceOfCell, type TableReader } from './table-reader.ts';
import { MOST_CANDIDATES, type Sum, type TableFrame } from './table-reading.ts';

export interface RowsRead {
  readonly drafts: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
  readonly sums: readonly Sum[];
  /** Rows of others, and rows that are in doubt, are not in the drafts: sums need not agree. */
  readonly isPartial: boolean;
  readonly candidates: number;
}

type Row = readonly Cell[];

interface Walk {
  readonly drafts: DraftEntry[];
  readonly doubts: Doubtful[];
  readonly sums: Sum[];
  isPartial: boolean;
  candidates: number;
  day: SaidDay | undefined;
  /** The date of the row was written and cannot be read. */
  isDayUnread: boolean;
  project: SaidProject | undefined;
  /** A line among the rows says that those below it are plans. */
  isPlanned: boolean;
}

interface Rows {
  readonly reader: TableReader;
  readonly layout: Layout;
  readonly frame: TableFrame;
  readonly days: readonly (CellDay | undefined)[];
  readonly isDayLong: boolean;
}

export function readRows(
  table: Table,
  layout: Layout,
  reader: TableReader,
  frame: TableFrame & DayFrame,
): RowsRead {
  const days = readDays(
    reader,
    table.rows.map((row) => dateCell(row, layout)),
    frame,
  );
  const rows: Rows = { reader, layout, frame, days, isDayLong: countsTo24(table, layout, reader) };
  const walk: Walk = {
    drafts: [],
    doubts: [],
    sums: [],
    isPartial: false,
    candidates: 0,
    day: frame.lent.day,
    isDayUnread: false,
    project: frame.lent.project,
    isPlanned: false,
  };
  table.rows.forEach((row, i) => {
    if (row.length === 1 && row[0]) readLabel(rows, walk, row[0]);
    else if (walk.candidates > MOST_CANDIDATES) return;
    else if (isSum(row, layout)) walk.sums.push(...sumsIn(reader, row, layout, walk.drafts.length));
    else readRow(rows, walk, row, i);
  });
  return walk;
}

/** The first of the date columns that says something: `Day` and `Date` often stand side by side, and a date says more. */
function dateCell(row: Row, { dates: named, starts }: Layout): Cell | undefined {
  const stamped = cellsAt(row, starts).filter(({ text }) => STAMP.test(text));
  const dates = named.length > 0 ? cellsAt(row, named) : stamped;
  const cells = dates.filter(({ text }) => text !== '');
  return cells.find(({ text }) => /\d/.test(text)) ?? cells[0];
}

const STAMP = /^\d{4}-\d\d-\d\d[T ]/; // a start that tells its day

/** One time past 13 o'clock tells of all. */
function countsTo24(table: Table, { starts, ends }: Layout, reader: TableReader): boolean {
  const cells = table.rows.flatMap((row) => cellsAt(row, [...starts, ...ends]));
  return cells.some(
    (cell) => (readClockCell(reader, cell)?.clock.dayLong ?? false) && /^(?:1[3-9]|2\d)/.test(cell.text),
  );
}

function readLabel({ reader, layout }: Rows, walk: Walk, label: Cell): void {
  const day = readDayCell(reader, label);
  walk.isPlanned = isPlan(label);
  if (walk.isPlanned) return;
  if (day) walk.day = toSaid(reader, day);
  else if (layout.project === undefined && !isTotalLabel(label)) walk.project = namedBy(reader, label);
}

export function toSaid(reader: TableReader, { dates, half, cell }: CellDay): SaidDay {
  const evidence = evidenceOfCell(reader, cell, 'workDate', 'table-day');
  const tense = dates.some((date) => date > reader.context.now.date) ? 'future' : 'past';
  return { dates, tense, half, evidence };
}

function readRow(rows: Rows, walk: Walk, row: Row, i: number): void {
  const { reader, layout } = rows;
  noteDay(rows, walk, row, i);
  const whose = isOwn(rows, row);
  if (whose === false || isNoWork(row, layout)) {
    walk.isPartial = true;
    return;
  }
  const amounts = amountsOf(reader, row, layout, rows.isDayLong);
  if (amounts.kind !== 'told') {
    walk.candidates += 1;
    walk.isPartial = true;
    walk.doubts.push(
      rowDoubt(reader, amounts.cells, amounts.kind === 'vague' ? 'amount_vague' : 'contradictory'),
    );
    return;
  }
  for (const told of amounts.told) addTold(rows, walk, row, told, whose);
}

/** An empty cell repeats the day above it. */
function noteDay({ days, reader, layout }: Rows, walk: Walk, row: Row, i: number): void {
  const cell = dateCell(row, layout);
  if (cell === undefined) return;
  const day = days[i];
  if (day) walk.day = toSaid(reader, day);
  walk.isDayUnread = day === undefined && !REPEATS.test(cell.text);
}

const REPEATS = /^["”″〃〃'-]{1,3}$/;

function isOwn({ reader, layout }: Rows, row: Row): boolean | undefined {
  if (layout.persons.length === 0) return true;
  const names = cellsAt(row, layout.persons).map(({ text }) => text);
  return isWriters(names.join(' '), reader.context);
}

/** "Budget", "Remaining": a row that is headed as a column of plans would be. */
function isNoWork(row: Row, { dates }: Layout): boolean {
  const first = row.find(({ text }) => text !== '');
  const hasDate = dates.some((at) => row[at]?.text !== '' && row[at] !== first);
  return first !== undefined && !hasDate && first.text.split(/\s+/).length <= 2 && isPlan(first);
}

function isPlan({ text }: Cell): boolean {
  const words = columnWords(text);
  return words.has('planned') && !words.has('task') && !/\d/.test(text);
}

function addTold(rows: Rows, walk: Walk, row: Row, told: Told, whose: boolean | undefined): void {
  const { reader, layout } = rows;
  const task = cellsAt(row, layout.tasks);
  const project = projectOf(rows, walk, row, task);
  const billable = billableOf(layout, row) ?? told.billable;
  walk.candidates += 1;
  const draft = toRowDraft(reader, {
    ...told,
    ...(walk.day && { day: walk.day }),
    ...(project && { project }),
    task,
    ...(billable && { billable }),
  });
  if ('doubt' in draft) {
    add(walk, draft);
    return;
  }
  const doubt = doubtOf(rows, walk, told, { draft, whose });
  if (doubt) add(walk, doubt);
  else walk.drafts.push(draft);
}

function projectOf(
  { reader, layout }: Rows,
  walk: Walk,
  row: Row,
  task: readonly Cell[],
): SaidProject | undefined {
  const own = layout.project === undefined ? undefined : row[layout.project];
  return (own && namedBy(reader, own)) ?? mentioned(reader, task) ?? walk.project;
}

function billableOf({ billable }: Rows['layout'], row: Row): Told['billable'] {
  const cell = billable === undefined ? undefined : row[billable];
  const value = billableIn(cell);
  return cell && value !== undefined ? { value, cell } : undefined;
}

/** Why a row that could be drafted is asked about all the same. */
function doubtOf(
  rows: Rows,
  walk: Walk,
  { amountCells }: Told,
  { draft, whose }: { readonly draft: DraftEntry; readonly whose: boolean | undefined },
): Doubtful | undefined {
  const { reader } = rows;
  if (whose === undefined) return rowDoubt(reader, amountCells, 'whose_words', [draft]);
  if (isDayOpen(rows, walk)) return rowDoubt(reader, amountCells, 'day_vague', [draft]);
  const isToCome = walk.isPlanned || draft.workDate > reader.context.now.date;
  return isToCome ? rowDoubt(reader, amountCells, 'future', [draft]) : undefined;
}

function mentioned(reader: TableReader, tasks: readonly Cell[]): SaidProject | undefined {
  for (const cell of tasks) {
    const named = mentionedIn(reader, cell);
    if (named) return named;
  }
  return undefined;
}

function add(walk: Walk, doubt: Doubtful): void {
  walk.isPartial = true;
  walk.doubts.push(doubt);
}

/** Which of several days is meant, or whether any is, cannot be told. */
function isDayOpen({ frame }: Rows, { day, isDayUnread }: Walk): boolean {
  return isDayUnread || (day === undefined ? frame.isDayOpen === true : day.dates.length > 1);
}
