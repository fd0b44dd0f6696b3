// Tells whether a line heads a table, and what its columns are.
import type { Unit } from '../languages/lexicon.ts';
import { type Cell, type Delimiter, type Line, splitLine } from './cells.ts';
import { type DayHead, splitDayHead, unitOfDays } from './day-heads.ts';
import { type Head, toHead } from './heads.ts';

export type IsDay = (cell: Cell) => boolean;

export interface Heading {
  readonly head: readonly Cell[];
  readonly columns: readonly Head[];
  /** Columns that are days, by index. */
  readonly dayColumns: readonly number[];
  /** The unit that the heads of all days give: `Mon (h)`. */
  readonly dayUnit?: Unit;
  readonly lineStart: number;
}

const LONGEST_HEAD = 40; // characters of one cell
const STRONG: ReadonlySet<Delimiter> = new Set(['\t', '|', ';']);

export function toHeading(line: Line, delimiter: Delimiter, isDay: IsDay): Heading | undefined {
  const cells = splitLine(line, delimiter);
  if (cells.length < 2 || cells.some(({ text }) => text.length > LONGEST_HEAD)) return undefined;
  const days = cells.map((cell) => toDayHead(cell, isDay));
  const head = cells.map((cell, i) => days[i]?.cell ?? cell);
  const columns = head.map(toHead);
  const dayUnit = unitOfDays(days);
  const dayColumns = head.flatMap((cell, i) => (mayBeDay(cell, columns[i]) && isDay(cell) ? [i] : []));
  const heading = { head, columns, dayColumns, ...(dayUnit && { dayUnit }), lineStart: line.start };
  return isHeading(heading, delimiter) ? heading : undefined;
}

function toDayHead(cell: Cell, isDay: IsDay): DayHead | undefined {
  const split = splitDayHead(cell);
  return split && mayBeDay(split.cell, toHead(split.cell)) && isDay(split.cell) ? split : undefined;
}

/** A word, a number, or both. */
function mayBeDay({ text }: Cell, column: Head | undefined): boolean {
  return (
    column?.kind === 'other' &&
    text.length <= LONGEST_DAY &&
    !/^\d{1,2}[.,]\d{1,2}$/.test(text) &&
    /^(?:\p{L}{1,12}\.?)?[\s,(]{0,2}[\d./-]{0,10}\p{L}{0,9}\)?$/u.test(text)
  );
}

const LONGEST_DAY = 20; // characters

/** Two columns that are known, or one where the sign between them is used for nothing else. */
function isHeading({ head, columns, dayColumns }: Heading, delimiter: Delimiter): boolean {
  const others = head.filter((_, i) => !dayColumns.includes(i));
  if (others.some(({ text }) => /\d/.test(text.replace(/\(.{0,20}\)/, '')))) return false;
  if (dayColumns.length >= MATRIX) return true;
  if (dayColumns.length > 0) return false;
  const known = columns.filter(({ kind }) => kind !== 'other').length;
  const hasTime = columns.some(({ kind }) => kind === 'amount' || kind === 'start');
  const least = STRONG.has(delimiter) ? 1 : 2;
  return hasTime ? known >= least : STRONG.has(delimiter) && known >= 2;
}

const MATRIX = 2; // days beside each other make one
