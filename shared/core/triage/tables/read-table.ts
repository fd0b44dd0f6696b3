// Reads a table: each row, or each day of a row, is one piece of work; a row that sums up is a check (reading rule 7).
import type { DraftEntry, Evidence } from '../../time-entry.ts';
import { TOTAL_WORDS } from '../languages/column-words.ts';
import type { MeaningOf } from '../read/finding.ts';
import { toStretch } from '../read/refiners/passing-time.ts';
import type { Lent } from '../read/refiners/to-drafts.ts';
import type { Doubtful } from '../read/sentence-reading.ts';
import { amountIn, type CellReader, clockIn, dayIn, rangeIn, sceneOf } from './read-cell.ts';
import {
  cellOf,
  type Day,
  evidence,
  type RowReader,
  type RowReading,
  type Timed,
  toDoubt,
  toEntry,
} from './row-entry.ts';
import type { Cell, Column, Table } from './table.ts';

export interface TableReading {
  readonly entries: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
  /** What the rows that sum up say, in minutes. */
  readonly totals: readonly number[];
}

export function readTable(table: Table, reader: CellReader, lent: Lent): TableReading {
  const people = peopleOf(table);
  const parts: RowReading[] = [];
  let day: Day | undefined = lent.day && { date: lent.day.dates.at(-1), evidence: lent.day.evidence };
  for (const row of table.rows) {
    if (isTotal(row)) parts.push({ entries: [], totals: totalsOf(row, table, reader) });
    else {
      day = dayOf(row, table, reader) ?? day;
      parts.push(readRow(row, table, { ...reader, day, lent }));
    }
  }
  const entries = parts.flatMap((part) => part.entries);
  const unclear = parts.flatMap(({ doubt }) => (doubt === undefined ? [] : [doubt]));
  const totals = parts.flatMap((part) => part.totals ?? []);
  if (people.size < 2) return { entries, doubts: unclear, totals };
  return {
    entries: [],
    doubts: entries.slice(0, 1).map((one) => toDoubt('whose_words', one.evidence[0], entries)),
    totals: [],
  };
}

/** Whose rows they are, where a column tells. */
function peopleOf({ columns, rows }: Table): ReadonlySet<string> {
  const at = columns.findIndex(({ kind }) => kind === 'person');
  const names = rows.filter((row) => !isTotal(row)).map((row) => row[at]?.text.toLowerCase() ?? '');
  return new Set(names.filter((name) => name !== ''));
}

function isTotal(row: readonly Cell[]): boolean {
  const first = row.find(({ text }) => text !== '');
  return first !== undefined && TOTAL_WORDS.has(first.text.toLowerCase().replace(/[\s:.]{1,5}$/, ''));
}

/** The last number of the row, by the unit of the column that is summed up. */
function totalsOf(row: readonly Cell[], { columns }: Table, reader: CellReader): readonly number[] {
  const amounts = columns.filter(({ kind }) => kind === 'amount');
  const [column] = amounts;
  const last = row.findLast(({ text }) => /\d/.test(text));
  if (column === undefined || last === undefined || amounts.length > 1) return [];
  const minutes = amountIn(last, sceneOf(last, reader), column);
  return typeof minutes === 'number' ? [minutes] : [];
}

function dayOf(row: readonly Cell[], { columns }: Table, reader: CellReader): Day | undefined {
  const cell = cellOf(row, columns, 'day');
  return cell && dayAt(cell, reader);
}

function dayAt(cell: Cell, reader: CellReader): Day | undefined {
  const found = dayIn(sceneOf(cell, reader));
  const date = found?.meaning.dates.at(-1);
  return date && { date, evidence: evidence('workDate', cell, reader) };
}

function readRow(row: readonly Cell[], table: Table, reader: RowReader): RowReading {
  const { columns } = table;
  const days = columns.flatMap((column, at) => (column.heading ? [{ column, cell: row[at] }] : []));
  if (days.length > 0) return readWeek(row, days, table, reader);
  const timed = readEnds(row, columns, reader);
  if (timed) return toEntry(row, table, reader, timed);
  const at = columns.findIndex(({ kind }) => kind === 'amount');
  const [cell, column] = [row[at], columns[at]];
  if (cell === undefined || column === undefined || cell.text === '') return { entries: [] };
  const minutes = amountIn(cell, sceneOf(cell, reader), column);
  if (minutes === 'vague')
    return { entries: [], doubt: toDoubt('amount_vague', evidence('duration', cell, reader)) };
  if (minutes === undefined) return { entries: [] };
  return toEntry(row, table, reader, { minutes, evidence: [evidence('duration', cell, reader)] });
}

/** The week as columns: a cell with an amount is a day's work. */
function readWeek(
  row: readonly Cell[],
  days: readonly { readonly column: Column; readonly cell: Cell | undefined }[],
  table: Table,
  reader: RowReader,
): RowReading {
  const read = days.flatMap(({ column, cell }) => {
    const day = column.heading && dayAt(column.heading, reader);
    if (cell === undefined || cell.text === '' || day === undefined) return [];
    const minutes = amountIn(cell, sceneOf(cell, reader), column);
    return minutes === undefined ? [] : [{ cell, day, minutes }];
  });
  const vague = read.find(({ minutes }) => minutes === 'vague');
  if (vague) return { entries: [], doubt: toDoubt('amount_vague', evidence('duration', vague.cell, reader)) };
  const entries = read.flatMap(({ cell, day, minutes }) =>
    typeof minutes === 'number'
      ? toEntry(row, table, { ...reader, day }, { minutes, evidence: [evidence('duration', cell, reader)] })
          .entries
      : [],
  );
  return { entries };
}

/** Start and end, in two columns or in one, less the break. */
function readEnds(row: readonly Cell[], columns: readonly Column[], reader: RowReader): Timed | undefined {
  const ends = endsApart(row, columns, reader) ?? endsJoined(row, columns, reader);
  if (ends === undefined) return undefined;
  const date = reader.day?.date ?? reader.context.now.date;
  const stretch = toStretch(ends.meaning, date, undefined, reader.context);
  if (stretch === undefined) return undefined;
  const [first, last] = ends.cells;
  const shown: Evidence[] = [
    evidence('duration', first, reader),
    evidence('start', first, reader),
    evidence('end', last, reader),
  ];
  return { ...stretch, minutes: stretch.minutes - pauseOf(row, columns, reader), evidence: shown };
}

interface Ends {
  readonly meaning: MeaningOf<'range'>;
  readonly cells: readonly [Cell, Cell];
}

function endsJoined(row: readonly Cell[], columns: readonly Column[], reader: CellReader): Ends | undefined {
  const cell = cellOf(row, columns, 'range') ?? cellOf(row, columns, 'amount');
  const range = cell && rangeIn(sceneOf(cell, reader));
  return cell && range && { meaning: range.meaning, cells: [cell, cell] };
}

function endsApart(row: readonly Cell[], columns: readonly Column[], reader: CellReader): Ends | undefined {
  const [first, last] = [cellOf(row, columns, 'start'), cellOf(row, columns, 'end')];
  const from = first && clockIn(sceneOf(first, reader));
  const to = last && clockIn(sceneOf(last, reader));
  if (!first || !last || !from || !to) return undefined;
  return { meaning: { kind: 'range', from, to }, cells: [first, last] };
}

function pauseOf(row: readonly Cell[], columns: readonly Column[], reader: CellReader): number {
  const at = columns.findIndex(({ kind }) => kind === 'pause');
  const [cell, column] = [row[at], columns[at]];
  if (cell === undefined || column === undefined || cell.text === '') return 0;
  const minutes = amountIn(cell, sceneOf(cell, reader), { ...column, unit: column.unit ?? 'minute' });
  return typeof minutes === 'number' ? minutes : 0;
}
