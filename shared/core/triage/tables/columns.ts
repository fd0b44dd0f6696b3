// Knows the columns of a table by the words of its header, in any language that is read.
import { COLUMN_KINDS, COLUMN_UNITS, type ColumnKind } from '../languages/column-words.ts';
import { LEXICONS } from '../languages/registry.ts';
import type { Cell, Column } from './table.ts';

const FEWEST_DAYS = 3; // of a week as columns
const LONGEST_HEADER = 40;

/** `undefined`: this is no header of a timesheet. */
export function toColumns(header: readonly Cell[]): readonly Column[] | undefined {
  const days = header.filter(({ text }) => isDay(text)).length;
  const columns = header.map((cell) => toColumn(cell, days >= FEWEST_DAYS));
  const known = columns.filter((column) => column !== undefined).length;
  const kinds = new Set(columns.map((column) => column?.kind));
  // a table of plans or prices is known too, so that nothing of it is read as a sentence
  if (known < 2 || !(tellsTime(kinds) || kinds.has('other'))) return undefined;
  return columns.map((column) => column ?? { kind: 'text' });
}

function tellsTime(kinds: ReadonlySet<ColumnKind | undefined>): boolean {
  return kinds.has('amount') || kinds.has('range') || (kinds.has('start') && kinds.has('end'));
}

function toColumn(cell: Cell, isMatrix: boolean): Column | undefined {
  if (isMatrix && isDay(cell.text)) return { kind: 'amount', heading: cell };
  if (cell.text.length > LONGEST_HEADER) return undefined;
  const words = cell.text
    .toLowerCase()
    .split(/[\s()[\]./:_-]{1,20}/)
    .filter((word) => word !== '');
  const unit = words.map((word) => COLUMN_UNITS.get(word)).find((one) => one !== undefined);
  const kind = kindOf(cell.text.toLowerCase().trim(), words);
  return withUnit(kind, unit);
}

/** "Hours" counts by itself, "Break (min)" has a unit, "Hourly rate" has none. */
function withUnit(kind: ColumnKind | undefined, unit: Column['unit']): Column | undefined {
  if (unit === undefined) return kind && { kind };
  if (kind === 'pause') return { kind, unit };
  const counts = kind === undefined || kind === 'amount' || kind === 'text';
  return counts ? { kind: 'amount', unit } : { kind };
}

function kindOf(whole: string, words: readonly string[]): ColumnKind | undefined {
  const kinds = words.map((word) => COLUMN_KINDS.get(word)).filter((kind) => kind !== undefined);
  if (kinds.includes('other')) return 'other'; // "planned hours", "hourly rate"
  return COLUMN_KINDS.get(whole) ?? kinds[0];
}

/** A weekday, or a date in figures. */
function isDay(text: string): boolean {
  const [word = ''] = /^\p{L}{1,12}/u.exec(text.toLowerCase()) ?? [];
  return (
    LEXICONS.some(({ days }) => days.weekdays.has(word)) ||
    /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?$/.test(text)
  );
}
