// Reads the days of a table: each cell in any form that days are written in, and what the cells say of each other: the order
// of day and month, the month that only a heading names, the one week that a row of weekdays lies in.
import { isoWeekday, type WorkDate } from '../../work-date.ts';
import type { DayHalf } from '../read/finding.ts';
import { dayOfMonth, latest, latestDayOfMonth, latestOnWeekday } from '../read/latest-day.ts';
import { monthFirst } from '../read/month-order.ts';
import type { Sight } from '../read/recogniser.ts';
import { day } from '../read/recognisers/day.ts';
import { monthToo, readWeekday, weekdayDate } from '../read/weekday.ts';
import { integer, lowerAt, type Token } from '../text/token.ts';
import type { Cell } from './cells.ts';
import { meaningOf, readWhole, type TableReader } from './table-reader.ts';

export interface CellDay {
  readonly dates: readonly WorkDate[];
  readonly half?: DayHalf;
  /** Nothing but a weekday: of which week is for the other cells to say. */
  readonly weekday?: number;
  readonly cell: Cell;
}

/** What the text around a table says of its days. */
export interface DayFrame {
  /** So many weeks back from this one. */
  readonly week?: number | undefined;
  /** A day of the month that a heading names. */
  readonly month?: WorkDate;
}

/** The days of some cells of one table; `undefined` where a cell holds none. */
export function readDays(
  reader: TableReader,
  cells: readonly (Cell | undefined)[],
  frame: DayFrame,
): readonly (CellDay | undefined)[] {
  const ordered = { ...reader, context: { ...reader.context, locale: localeOf(reader, cells) } };
  const read = cells.map((cell) => (cell === undefined ? undefined : readDayCell(ordered, cell, frame)));
  return inOneWeek(read, reader.context.now.date, frame.week);
}

const PAIR = /^(\d{1,2})([./-])(\d{1,2})(?:\2(?:\d\d|\d{4})|\.)?$/;

/** Of two orders of day and month, the one that all cells have: `3/16` beside `3/4`. */
function localeOf({ context }: TableReader, cells: readonly (Cell | undefined)[]): string {
  const pairs = cells.map((cell) => PAIR.exec(cell?.text ?? '')).filter((pair) => pair?.[2] !== '.');
  const dayFirst = pairs.some((pair) => Number(pair?.[1]) > 12);
  const isMonthFirst = pairs.some((pair) => Number(pair?.[3]) > 12);
  if (dayFirst === isMonthFirst) return context.locale;
  return dayFirst ? 'en-GB' : 'en-US';
}

export function readDayCell(reader: TableReader, cell: Cell, frame: DayFrame = {}): CellDay | undefined {
  const alone = /^(\d{1,2})(?:\.|st|nd|rd|th|er|º|日)?$/i.exec(cell.text);
  const date = alone
    ? inMonth(reader.context.now.date, Number(alone[1]), frame)
    : (readPair(reader, cell) ?? readShortYear(reader, cell));
  if (date) return { dates: [date], cell };
  if (alone) return undefined;
  const found = readWhole(reader, cell, (sight) => readDay(sight, frame));
  return found && { ...found, cell };
}

function readDay(sight: Sight, frame: DayFrame) {
  const named = numberOnWeekday(sight);
  const dates = named && datesOnWeekday(sight, named, frame);
  if (dates) return { value: { dates }, next: sight.tokens.length };
  return named && frame.month ? undefined : readOneDay(sight);
}

/** Both days where the weekday's abbreviation is a month's too (`mar 16`): it is asked. */
function datesOnWeekday(
  sight: Sight,
  named: NonNullable<ReturnType<typeof numberOnWeekday>>,
  frame: DayFrame,
) {
  const today = sight.context.now.date;
  const date = dateOnWeekday(named, today, frame);
  const month = date && monthToo(sight, named.weekdayAt, date);
  const other = month && latest(today, month, named.number);
  return date && (other ? [date, other] : [date]);
}

function readOneDay(sight: Sight) {
  const found = meaningOf(day.find(sight, 0, undefined));
  if (found?.value.kind !== 'day') return undefined;
  const { dates, half, weekday } = found.value;
  const value = { dates, ...(half && { half }), ...(weekday !== undefined && { weekday }) };
  return { value, next: afterTime(sight.tokens, found.next) };
}

/** The time of day of `2026-03-16 09:00` and `2026-03-16T09:00:00Z` is another column's. */
function afterTime(tokens: readonly Token[], at: number): number {
  const from = lowerAt(tokens, at) === 't' ? at + 1 : at;
  const isTime = integer(tokens[from]) !== undefined && lowerAt(tokens, from + 1) === ':';
  return isTime ? tokens.length : at;
}

/** `16/3` by the order of the column. */
function readPair({ context }: TableReader, { text }: Cell): WorkDate | undefined {
  const [, first, sign, second] = /^(\d{1,2})([./-])(\d{1,2})\.?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const isMonthFirst = sign !== '.' && monthFirst(context.locale);
  const [month, number] = isMonthFirst ? [first, second] : [second, first];
  const { date } = context.now;
  return latest(date, Number(month), Number(number)) ?? latest(date, Number(number), Number(month));
}

/** `16-Nov-26`, as spreadsheets write it. */
function readShortYear(reader: TableReader, cell: Cell): WorkDate | undefined {
  const [, number, month, year] = /^(\d{1,2})[-/. ](\p{L}{3,12})\.?[-/. ](\d\d)$/u.exec(cell.text) ?? [];
  if (number === undefined) return undefined;
  const text = `${number} ${month} 20${year}`;
  return readDayCell({ ...reader, text }, { text, start: 0, end: text.length })?.dates[0];
}

function inMonth(today: WorkDate, number: number, { month }: DayFrame): WorkDate | undefined {
  return month === undefined ? latestDayOfMonth(today, number) : dayOfMonth(month, 0, number);
}

/** `Mon 16`, `Mo, 16.`, `16 Mon`. */
function numberOnWeekday(sight: Sight) {
  const { tokens } = sight;
  const numberAt = tokens.findIndex(({ kind }) => kind === 'number');
  const weekdayAt = numberAt === 0 ? 1 : 0;
  const number = integer(tokens[numberAt]);
  const weekday = readWeekday(sight, weekdayAt);
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  if (number === undefined || weekday === undefined || words.length !== 2) return undefined;
  if (tokens.some(({ text }) => text === '/' || text === '-')) return undefined;
  return { number, weekday: weekday.value.number, weekdayAt };
}

/** The month that a heading names must have the two fall together. */
function dateOnWeekday(
  { number, weekday }: NonNullable<ReturnType<typeof numberOnWeekday>>,
  today: WorkDate,
  frame: DayFrame,
): WorkDate | undefined {
  if (frame.month === undefined) return latestOnWeekday(today, number, weekday);
  const date = inMonth(today, number, frame);
  return date && isoWeekday(date) === weekday ? date : undefined;
}

/** Weekdays that follow each other lie in one week: the latest that has come, or the one that the text names. */
function inOneWeek(
  days: readonly (CellDay | undefined)[],
  today: WorkDate,
  week: number | undefined,
): readonly (CellDay | undefined)[] {
  const numbers = days.flatMap((one) => (one?.weekday === undefined ? [] : [one.weekday]));
  const back = week ?? weeksBack(numbers, today);
  if (back === undefined) return days;
  return days.map((one) => {
    if (one?.weekday === undefined) return one;
    return { ...one, dates: [weekdayDate(today, { number: one.weekday, which: 'latest' }, back)] };
  });
}

/** `undefined` where each weekday stands for itself. */
function weeksBack(numbers: readonly number[], today: WorkDate): number | undefined {
  const last = numbers.at(-1);
  const isAscending = numbers.every((number, i) => number >= (numbers[i - 1] ?? 0));
  if (last === undefined || !isAscending || last === numbers[0]) return undefined;
  return last <= isoWeekday(today) ? 0 : 1;
}
