// How long a row says, from one column or from several that say the same, and from when to when.
import type { MeaningOf } from '../read/finding.ts';
import { type CellAmount, readAmountCell, readClockCell, readPauseCell } from './amount-cells.ts';
import { type Cell, cellsAt } from './cells.ts';
import type { AmountColumn, Layout } from './layout.ts';
import type { TableReader } from './table-reader.ts';

/** One stretch of work that a row tells of. */
export interface Told {
  readonly minutes?: number;
  readonly range?: MeaningOf<'range'>;
  readonly pauseMinutes: number;
  readonly amountCells: readonly Cell[];
  readonly endCells: readonly Cell[];
  readonly billable?: { readonly value: boolean; readonly cell: Cell };
}

export type RowAmounts = { readonly kind: 'told'; readonly told: readonly Told[] } | Unclear;
type Unclear = { readonly kind: 'vague' | 'contradictory'; readonly cells: readonly Cell[] };

type Row = readonly Cell[];

interface Read {
  readonly column: AmountColumn;
  readonly cell: Cell;
  readonly amount: CellAmount;
}

/** @param isDayLong the table's clocks count to 24. */
export function amountsOf(reader: TableReader, row: Row, layout: Layout, isDayLong: boolean): RowAmounts {
  const read = layout.amounts.flatMap((column) => toRead(reader, row, column));
  const vague = read.find(({ amount }) => amount.kind === 'vague');
  if (vague) return { kind: 'vague', cells: [vague.cell] };
  const lengths = lengthOf(read);
  if (!Array.isArray(lengths)) return lengths as Unclear;
  const spans = spansOf(reader, row, layout, isDayLong);
  if (!Array.isArray(spans)) return spans as Unclear;
  return { kind: 'told', told: combined(lengths, spans, layout) };
}

function toRead(reader: TableReader, row: Row, column: AmountColumn): readonly Read[] {
  const cell = row[column.at];
  const amount = cell && readAmountCell(reader, cell, column.unit);
  return cell === undefined || amount === undefined || amount.kind === 'none'
    ? []
    : [{ column, cell, amount }];
}

function lengthOf(read: readonly Read[]): readonly Told[] | Unclear {
  const general = read.filter(({ column }) => column.billable === undefined);
  const marked = read.filter(({ column }) => column.billable !== undefined);
  const [first, ...others] = general;
  if (first === undefined) return marked.map(toTold);
  const told = toTold(first);
  if (!saySame(first, others)) return inParts(general) ?? { kind: 'contradictory', cells: [first.cell] };
  const [mark] = marked;
  const isAll = mark !== undefined && saySame(first, [mark]);
  return [isAll ? { ...told, billable: { value: mark.column.billable === true, cell: mark.cell } } : told];
}

function toTold(read: Read): Told {
  const { amount, cell, column } = read;
  const marks = column.billable === undefined ? {} : { billable: { value: column.billable, cell } };
  const one = { pauseMinutes: 0, amountCells: [cell], endCells: [], ...marks };
  if (amount.kind === 'range') return { ...one, range: amount.range, endCells: [cell] };
  return { ...one, minutes: minutesOf(read) };
}

const ROUNDING_MINUTES = 1;

/** `1:30` beside `1.5`. */
function saySame(first: Read, others: readonly Read[]): boolean {
  return others.every((one) => Math.abs(minutesOf(one) - minutesOf(first)) <= ROUNDING_MINUTES);
}

function minutesOf({ amount }: Read): number {
  return amount.kind === 'length' ? amount.minutes : Number.NaN;
}

/** Hours in one column, the minutes behind them in the next; or from when to when beside how long. */
function inParts(general: readonly Read[]): readonly Told[] | undefined {
  const [a, b, more] = general;
  if (a === undefined || b === undefined || more !== undefined) return undefined;
  const amountCells = [a.cell, b.cell];
  const range = [a, b].find(({ amount }) => amount.kind === 'range');
  const length = [a, b].find(({ amount }) => amount.kind === 'length');
  if (range?.amount.kind === 'range' && length)
    return [
      {
        minutes: minutesOf(length),
        range: range.amount.range,
        pauseMinutes: 0,
        amountCells: [length.cell],
        endCells: [range.cell],
      },
    ];
  const isSplit = a.column.unit === 'hour' && b.column.unit === 'minute' && minutesOf(b) < 60;
  return isSplit
    ? [{ minutes: minutesOf(a) + minutesOf(b), pauseMinutes: 0, amountCells, endCells: [] }]
    : undefined;
}

type Clock = NonNullable<ReturnType<typeof readClockCell>>;

function rangeOf(from: Clock, to: Clock, isDayLong: boolean): MeaningOf<'range'> {
  const [first, last] = isDayLong
    ? [
        { ...from.clock, certain: true },
        { ...to.clock, certain: true },
      ]
    : [from.clock, to.clock];
  const zone = from.zone ?? to.zone;
  return { kind: 'range', from: first, to: last, ...(zone && { zone }) };
}

/** `9:00` and `9:00` are no twelve hours: the row was begun and left. */
function isSame(from: Clock, to: Clock): boolean {
  return from.clock.minutes === to.clock.minutes;
}

/** Start and end of each pair of columns. */
function spansOf(
  reader: TableReader,
  row: Row,
  layout: Layout,
  isDayLong: boolean,
): readonly Told[] | Unclear {
  const spans: Told[] = [];
  for (const [i, startAt] of layout.starts.entries()) {
    const cells = cellsAt(row, [startAt, ...layout.ends.slice(i, i + 1)]);
    const [from, to] = cells.map((cell) => readClockCell(reader, cell));
    if (from === undefined && to === undefined) continue;
    if (from === undefined || to === undefined || isSame(from, to)) return { kind: 'vague', cells };
    spans.push({
      range: rangeOf(from, to, isDayLong),
      pauseMinutes: 0,
      amountCells: cells,
      endCells: cells,
    });
  }
  return withPause(reader, row, layout, spans);
}

function withPause(
  reader: TableReader,
  row: Row,
  { pause }: Layout,
  spans: readonly Told[],
): readonly Told[] | Unclear {
  const cell = pause && row[pause.at];
  const read = cell && readPauseCell(reader, cell, pause.unit);
  if (cell === undefined || read === undefined || read.kind === 'none') return spans;
  const [only, more] = spans;
  if (read.kind !== 'length' || only === undefined || more !== undefined)
    return spans.length === 0 ? spans : { kind: 'vague', cells: [cell] };
  return [{ ...only, pauseMinutes: read.minutes }];
}

/** A stated length belongs to its ends; where there are several pairs of ends it is their sum, and stands alone. */
function combined(lengths: readonly Told[], spans: readonly Told[], layout: Layout): readonly Told[] {
  const [length, another] = lengths;
  const [span, more] = spans;
  if (length === undefined || span === undefined) return length === undefined ? spans : lengths;
  if (another !== undefined || more !== undefined || layout.starts.length > 1) return lengths;
  return [{ ...length, ...span, amountCells: length.amountCells }];
}
