// Reads one table: whether it tells of work at all, its rows, and whether its own sums agree with them (reading rule 7).
import type { Doubt } from '../../decision.ts';
import type { WorkDate } from '../../work-date.ts';
import { columnWords } from '../languages/column-index.ts';
import type { Unit } from '../languages/lexicon.ts';
import { agreeWithTotals } from '../read/totals.ts';
import { present } from '../text/present.ts';
import { readDayCell } from './day-cells.ts';
import { unitIn } from './heads.ts';
import { type Layout, layoutOf } from './layout.ts';
import { readMatrix } from './matrix.ts';
import { rowDoubt } from './row-draft.ts';
import { type RowsRead, readRows } from './rows.ts';
import type { Table } from './table.ts';
import type { TableReader } from './table-reader.ts';
import { SILENT, type TableFrame, type TableReading } from './table-reading.ts';

export function readTable(table: Table, reader: TableReader, frame: TableFrame): TableReading {
  const layout = withUnit(layoutOf(table), unitAround(reader, frame));
  const purpose = purposeOf(table, layout, frame);
  if (purpose === 'foreign' || frame.mood === 'dropped') return SILENT;
  const month = monthAround(reader, frame, table);
  const known = { ...frame, ...(month && { month }) };
  const read =
    table.dayColumns.length > 0
      ? readMatrix(table, layout, reader, known, unitAround(reader, frame))
      : readRows(table, layout, reader, known);
  return asked(
    toReading(read, reader),
    reader,
    frame.doubt ?? frame.mood ?? (purpose === 'doubtful' ? 'whose_words' : undefined),
  );
}

type Purpose = 'work' | 'doubtful' | 'foreign';

/** Prices, plans and opening hours are no work; an invoice of hours could be another's. */
function purposeOf({ dayColumns }: Table, layout: Layout, { caption }: TableFrame): Purpose {
  const { dates, isPriced } = layout;
  const isDated = dates.length > 0 || dayColumns.length > 0;
  if (!tellsTime(layout, dayColumns) || (isPriced && !isDated)) return 'foreign';
  const isForeign = caption.split('\n').some((line) => columnWords(line).has('foreign'));
  if (isForeign) return isDated && isNamed(layout) ? 'doubtful' : 'foreign';
  return isPriced && isOfNobody(layout) ? 'doubtful' : 'work';
}

function tellsTime({ amounts, starts, ends }: Layout, dayColumns: readonly number[]): boolean {
  return amounts.length > 0 || (starts.length > 0 && ends.length > 0) || dayColumns.length > 0;
}

function isNamed({ project, tasks }: Layout): boolean {
  return project !== undefined || tasks.length > 0;
}

function isOfNobody({ project, persons, starts }: Layout): boolean {
  return project === undefined && persons.length === 0 && starts.length === 0;
}

/** "My hours this week" above a table gives the unit that its heads leave out. */
function unitAround({ context }: TableReader, { caption }: TableFrame): Unit | undefined {
  const words = `${caption} ${context.topic ?? ''}`.split(/[^\p{L}]+/u).filter((word) => word.length >= 3);
  const units = new Set(
    words.map((word) => unitIn(word)).filter((unit) => unit === 'hour' || unit === 'minute'),
  );
  return units.size === 1 ? [...units][0] : undefined;
}

function withUnit(layout: Layout, unit: Unit | undefined): Layout {
  if (unit === undefined || layout.amounts.some((one) => one.unit !== undefined)) return layout;
  return { ...layout, amounts: layout.amounts.map((one) => ({ ...one, unit })) };
}

/** "March 2026" above days that are numbers alone. */
function monthAround(reader: TableReader, { caption }: TableFrame, { head }: Table): WorkDate | undefined {
  const { months } = reader.lexicon.days;
  const words = `${reader.context.topic ?? ''} ${caption} ${present(head[0]).text}`.split(/[^\p{L}\p{N}]+/u);
  const at = words.findLastIndex((word) => word !== 'may' && months.has(word.toLowerCase()));
  const name = words[at];
  if (name === undefined) return undefined;
  const year = /^\d{4}$/.test(words[at + 1] ?? '') ? ` ${words[at + 1]}` : '';
  const text = `1 ${name}${year}`;
  return readDayCell({ ...reader, text }, { text, start: 0, end: text.length })?.dates[0];
}

function toReading(
  { drafts, doubts, sums, isPartial, candidates }: RowsRead,
  reader: TableReader,
): TableReading {
  const [sum] = sums;
  const agrees = isPartial || agreeWithTotals(drafts, sums);
  const conflict =
    sum === undefined || agrees ? undefined : rowDoubt(reader, [sum.cell], 'contradictory', drafts);
  return { entries: drafts, doubts, candidates, ...(conflict && { conflict }) };
}

/** What a table of plans, or one that may be another's, tells is asked about. */
function asked(reading: TableReading, reader: TableReader, doubt: Doubt | undefined): TableReading {
  const { entries, doubts, candidates } = reading;
  if (doubt === undefined || entries.length === 0) return reading;
  const cells = entries.slice(0, 1).flatMap(({ evidence }) => evidence.slice(0, 1));
  return { entries: [], doubts: [rowDoubt(reader, cells, doubt, entries), ...doubts], candidates };
}
