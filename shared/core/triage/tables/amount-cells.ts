// Reads how long and from when to when the cells of a table say, in the unit that their head gives.
import type { Unit } from '../languages/lexicon.ts';
import { readClock } from '../read/clock-time.ts';
import type { ClockTime, MeaningOf } from '../read/finding.ts';
import { readNumeral } from '../read/quantity.ts';
import { amount } from '../read/recognisers/amount.ts';
import { clockRange } from '../read/recognisers/clock-range.ts';
import type { Cell } from './cells.ts';
import { meaningOf, readWhole, type TableReader } from './table-reader.ts';

export type CellAmount =
  | { readonly kind: 'none' }
  | { readonly kind: 'vague' }
  | { readonly kind: 'length'; readonly minutes: number }
  | { readonly kind: 'range'; readonly range: MeaningOf<'range'> };

const NONE: CellAmount = { kind: 'none' };
const VAGUE: CellAmount = { kind: 'vague' };

/** @param unit of a bare number; without one it is vague (reading rule 8). */
export function readAmountCell(reader: TableReader, cell: Cell, unit: Unit | undefined): CellAmount {
  const text = cell.text.replace(/^(?:~|≈|ca\.?|c\.)\s{0,3}/i, '');
  if (!/[\d½¼¾⅓⅔]/.test(text)) return readWords(reader, cell);
  return readDigits(text, unit) ?? readSaid(reader, cell) ?? readBare(reader, text, unit) ?? VAGUE;
}

/** "two hours" is one; "off", `-` and nothing are none. */
function readWords(reader: TableReader, cell: Cell): CellAmount {
  return readSaid(reader, cell) ?? NONE;
}

/** `1:30`, `01:30:00`. */
function readDigits(text: string, unit: Unit | undefined): CellAmount | undefined {
  const [, hours, minutes, seconds = '0'] = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  if (unit === 'minute' || unit === 'day') return VAGUE;
  return toLength(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
}

function readSaid(reader: TableReader, cell: Cell): CellAmount | undefined {
  const meaning = readWhole(reader, cell, (sight) => {
    const length = meaningOf(amount.find(sight, 0, undefined));
    return length ?? meaningOf(clockRange.find(sight, 0, undefined));
  });
  if (meaning?.kind === 'range') return isClock(meaning) ? { kind: 'range', range: meaning } : VAGUE;
  return meaning?.kind === 'amount' && meaning.form !== 'rate' && meaning.form !== 'clock'
    ? toLength(meaning.minutes)
    : undefined;
}

/** `8-10` is a morning, `2-3` an amount that is not known, `9-9` begun and left; `now` is no longer that of the row. */
function isClock({ from, to }: MeaningOf<'range'>): boolean {
  if (to === 'now' || from.minutes === to.minutes) return false;
  return !from.bare || !to.bare || from.minutes >= EARLIEST;
}

const EARLIEST = 7 * 60;

const FACTORS: Readonly<Record<Exclude<Unit, 'day'>, number>> = { hour: 60, minute: 1 };

/** A sign before three digits is a decimal one here: nobody works a thousand hours a day. */
function readBare(reader: TableReader, text: string, unit: Unit | undefined): CellAmount | undefined {
  const value = /^\d{0,4}(?:[.,]\d{1,4})?$/.test(text)
    ? Number(`0${text.replace(',', '.')}`)
    : readFraction(reader, text);
  if (value === undefined) return undefined;
  if (value === 0) return NONE;
  if (unit === undefined) return VAGUE;
  return toLength(value * (unit === 'day' ? reader.context.workdayMinutes : FACTORS[unit]));
}

/** `½`, `1½`, `1 1/2`. */
function readFraction(reader: TableReader, text: string): number | undefined {
  const whole = { text, start: 0, end: text.length };
  return readWhole({ ...reader, text }, whole, ({ tokens, context }) =>
    readNumeral(tokens, 0, context.locale),
  );
}

function toLength(minutes: number): CellAmount {
  return minutes === 0 ? NONE : { kind: 'length', minutes };
}

export interface CellClock {
  readonly clock: ClockTime;
  readonly zone?: string;
}

const STAMP = /^\d{4}-\d\d-\d\d[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z)?$/;

/** `9:00`, `0900`, `9h30`, `2026-03-16T09:00:00Z`. */
export function readClockCell(reader: TableReader, cell: Cell): CellClock | undefined {
  const [, hour, minute, zulu] = STAMP.exec(cell.text) ?? [];
  if (hour !== undefined) {
    const minutes = Number(hour) * 60 + Number(minute);
    const clock = { minutes, certain: true, bare: false, word: false, dayLong: true };
    return { clock, ...(zulu && { zone: 'UTC' }) };
  }
  const clock = readWhole(reader, cell, ({ tokens, lexicon }) => readClock(tokens, 0, lexicon));
  return clock && { clock };
}

const BREAK_IN_MINUTES = 5; // from here on a bare number is minutes: nobody rests five hours

/** A break without a unit: `30` is minutes, `0.5` hours, `1` could be either. */
export function readPauseCell(reader: TableReader, cell: Cell, unit: Unit | undefined): CellAmount {
  const value = Number(cell.text.replace(',', '.'));
  const guessed = value >= BREAK_IN_MINUTES ? 'minute' : Number.isInteger(value) ? undefined : 'hour';
  return readAmountCell(reader, cell, unit ?? guessed);
}
