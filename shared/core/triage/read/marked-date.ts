// Reads dates whose numbers have marks behind them: `2026年3月16日（月）`, `令和8年3月16日`, `先月の16日`, `16日`, and spans and lists
// of them in one month. Without a year it is the latest one.
import { addDays, daysBetween, toWorkDate, type WorkDate } from '../../work-date.ts';
import type { DateMarks } from '../languages/written-forms.ts';
import { type Match, matchPhrase, skip } from '../text/phrase.ts';
import { integer, lowerAt, textAt } from '../text/token.ts';
import { dayOfMonth, latest, latestDayOfMonth, latestOnWeekday } from './latest-day.ts';
import type { Sight } from './recogniser.ts';
import { nthWeekday } from './spoken-date.ts';

const MOST_DAYS = 7; // named one by one

/** The days that begin here; several where they share their month. */
export function readMarkedDates(sight: Sight, at: number): Match<readonly WorkDate[]> | undefined {
  const marks = sight.lexicon.days.dateMarks;
  if (marks === undefined) return undefined;
  const first = readFirst(sight, at, marks);
  if (first === undefined) return undefined;
  const behind = overWeekday(sight, first.next);
  return readSpanInMonth(sight, first.value, behind) ?? readList(sight, first.value, behind, marks);
}

function readFirst(sight: Sight, at: number, marks: DateMarks): Match<WorkDate> | undefined {
  return (
    readMonthAndDay(sight, at, marks) ??
    readInMonth(sight, at) ??
    readNthInMonth(sight, at, marks) ??
    readDayAlone(sight, at, marks)
  );
}

/** `2026年3月16日`, `昨年3月の16日`, `3月16日`. */
function readMonthAndDay(sight: Sight, at: number, marks: DateMarks): Match<WorkDate> | undefined {
  const { tokens, context } = sight;
  const year = readYear(sight, at, marks);
  const monthAt = year?.next ?? at;
  const month = integer(tokens[monthAt]);
  if (month === undefined || !marks.month.has(lowerAt(tokens, monthAt + 1))) return undefined;
  const day = readDay(sight, skip(sight.lexicon.days.of, tokens, monthAt + 2, 1), marks);
  if (day === undefined) return undefined;
  const date = year ? toWorkDate(year.value, month, day.value) : latest(context.now.date, month, day.value);
  return date && { value: date, next: day.next };
}

/** `2026年`, `26年`, `令和8年`, `昨年の`. */
function readYear(
  { tokens, lexicon, context }: Sight,
  at: number,
  marks: DateMarks,
): Match<number> | undefined {
  const back = matchPhrase(marks.yearsBack, tokens, at);
  if (back)
    return {
      value: Number(context.now.date.slice(0, 4)) - back.value,
      next: skip(lexicon.days.of, tokens, back.next, 1),
    };
  const era = marks.eras.get(lowerAt(tokens, at));
  const numberAt = era === undefined ? at : at + 1;
  const isFirst = marks.firstYear.has(lowerAt(tokens, numberAt));
  const number = isFirst ? 1 : integer(tokens[numberAt], 4);
  if (number === undefined || !marks.year.has(lowerAt(tokens, numberAt + 1))) return undefined;
  const year = era === undefined && number < 100 ? 2000 + number : number;
  return { value: year + (era ?? 0), next: numberAt + 2 };
}

function readDay({ tokens }: Sight, at: number, marks: DateMarks): Match<number> | undefined {
  const day = integer(tokens[at]);
  const isDay = marks.day.has(lowerAt(tokens, at + 1)) && !marks.notBehind.has(lowerAt(tokens, at + 2));
  return day !== undefined && isDay ? { value: day, next: at + 2 } : undefined;
}

/** `先月の16日`. */
function readInMonth(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  const { dateMarks, monthsBack, of } = lexicon.days;
  const month = matchPhrase(monthsBack, tokens, at);
  const day = month && dateMarks && readDay(sight, skip(of, tokens, month.next, 1), dateMarks);
  const date = day && dayOfMonth(context.now.date, month.value, day.value);
  return date && { value: date, next: day.next };
}

/** `7月の第1金曜日`, `先月の第三水曜日`. */
function readNthInMonth(sight: Sight, at: number, marks: DateMarks): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  const { monthsBack, of, ordinals, weekdays } = lexicon.days;
  const back = matchPhrase(monthsBack, tokens, at);
  const number = marks.month.has(lowerAt(tokens, at + 1)) ? integer(tokens[at]) : undefined;
  const today = context.now.date;
  const first = back ? dayOfMonth(today, back.value, 1) : number && latest(today, number, 1);
  const nth = matchPhrase(ordinals, tokens, skip(of, tokens, back?.next ?? at + 2, 1));
  const weekday = nth && weekdays.get(lowerAt(tokens, nth.next));
  const date = first && weekday ? nthWeekday(first, weekday, nth.value) : undefined;
  return date && nth && { value: date, next: nth.next + 1 };
}

/** `16日`, `16日（月）`. */
function readDayAlone(sight: Sight, at: number, marks: DateMarks): Match<WorkDate> | undefined {
  const { tokens, context } = sight;
  const day = readDay(sight, at, marks);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const weekday = weekdayBehind(sight, day.next);
  const bare = day.value === 1 && weekday === undefined;
  if (bare && !marks.afterFirst.has(lowerAt(tokens, day.next))) return undefined;
  const today = context.now.date;
  const date =
    (weekday && latestOnWeekday(today, day.value, weekday.value)) ?? latestDayOfMonth(today, day.value);
  return date && { value: date, next: day.next };
}

/** `（月）`, `月曜日`, `の月曜`. */
function weekdayBehind({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  const { weekdays, of } = lexicon.days;
  const bracket = textAt(tokens, at) === '(';
  const comma = textAt(tokens, at) === ',';
  const nameAt = bracket || comma ? at + 1 : skip(of, tokens, at, 1);
  const number = weekdays.get(lowerAt(tokens, nameAt));
  if (number === undefined || (bracket && textAt(tokens, nameAt + 1) !== ')')) return undefined;
  return { value: number, next: bracket ? nameAt + 2 : nameAt + 1 };
}

/** The weekday that may stand behind a date says nothing new. */
export function overWeekday(sight: Sight, at: number): number {
  return weekdayBehind(sight, at)?.next ?? at;
}

/** `3月10日から12日`, `10日〜12日`: the month is said once, by marks or by numbers (`3/10から12日`). */
export function readSpanInMonth(
  sight: Sight,
  from: WorkDate,
  at: number,
): Match<readonly WorkDate[]> | undefined {
  const marks = sight.lexicon.days.dateMarks;
  if (marks === undefined || !sight.lexicon.days.through.has(lowerAt(sight.tokens, at))) return undefined;
  const day = readDay(sight, at + 1, marks);
  const to = day && inSameMonth(from, day.value);
  if (day === undefined || to === undefined || to <= from) return undefined;
  return { value: daysFrom(from, to), next: overWeekday(sight, day.next) };
}

export function daysFrom(from: WorkDate, to: WorkDate): WorkDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}

/** `3月10日と11日`, `10日・11日`. */
function readList(sight: Sight, first: WorkDate, at: number, marks: DateMarks): Match<readonly WorkDate[]> {
  const dates = [first];
  let next = at;
  while (dates.length < MOST_DAYS && links(sight, next)) {
    const day = readDay(sight, next + 1, marks);
    const date = day && inSameMonth(first, day.value);
    if (day === undefined || date === undefined) break;
    dates.push(date);
    next = overWeekday(sight, day.next);
  }
  return { value: dates, next };
}

export function links({ tokens, lexicon }: Sight, at: number): boolean {
  const sign = lowerAt(tokens, at);
  return sign === ',' || lexicon.days.and.has(sign);
}

export function inSameMonth(date: WorkDate, day: number): WorkDate | undefined {
  return toWorkDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day);
}
