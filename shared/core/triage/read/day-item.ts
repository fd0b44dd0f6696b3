// Reads one day as it was written: a date, a weekday, a word for a day near today, so long ago.
import { isoWeekday, type WorkDate } from '../../work-date.ts';
import type { DayWord } from '../languages/lexicon.ts';
import { traitBits } from '../languages/traits.ts';
import { type Match, matchPhrase, skip } from '../text/phrase.ts';
import { present } from '../text/present.ts';
import { integer, isGlued, lowerAt, textAt } from '../text/token.ts';
import { readDate } from './calendar-date.ts';
import { readCompactDate, readDashedDay } from './compact-date.ts';
import { endsDay, isPartOfName } from './day-end.ts';
import { isAmountElsewhere, type Periods, readPeriodsAgo, readPeriodsFrom, stepBack } from './days-ago.ts';
import type { DayHalf } from './finding.ts';
import { readGatheredDays } from './gathered-days.ts';
import { latestOnWeekday } from './latest-day.ts';
import { overWeekday, readMarkedDates } from './marked-date.ts';
import { mayHold, type Sight } from './recogniser.ts';
import { readLastWeekday, readSpokenDate } from './spoken-date.ts';
import { monthToo, readWeek, readWeekday, type Weekday, weekdayDate } from './weekday.ts';

export interface Item {
  readonly dates: readonly WorkDate[];
  readonly weekday?: Weekday | undefined;
  readonly tense: 'past' | 'future';
  readonly half?: DayHalf | undefined;
  /** The week that was said in front of a weekday. */
  readonly weeksBack?: number | undefined;
}

export function readItem(sight: Sight, at: number): Match<Item> | undefined {
  const day = readDay(sight, at);
  return (day && readCountBehind(sight, day)) ?? day;
}

function readDay(sight: Sight, at: number): Match<Item> | undefined {
  return (
    readCounted(sight, at) ??
    readAgo(sight, at) ??
    asItem(readLastWeekday(sight, at), sight) ??
    readPhrase(sight, at) ??
    readNamedDay(sight, at) ??
    readMarked(sight, at) ??
    asItem(readDate(sight, at) ?? readSpokenDate(sight, at) ?? readCompactDate(sight, at), sight)
  );
}

/** `3月16日`, or several days of a month. */
function readMarked(sight: Sight, at: number): Match<Item> | undefined {
  const marked = readMarkedDates(sight, at) ?? readGatheredDays(sight, at);
  if (marked === undefined) return undefined;
  const future = marked.value.some((date) => date > sight.context.now.date);
  return { value: { dates: marked.value, tense: future ? 'future' : 'past' }, next: marked.next };
}

function asItem(date: Match<WorkDate> | undefined, sight: Sight): Match<Item> | undefined {
  return (
    date && {
      value: { dates: [date.value], tense: date.value > sight.context.now.date ? 'future' : 'past' },
      next: overWeekday(sight, date.next),
    }
  );
}

function readPhrase(sight: Sight, at: number): Match<Item> | undefined {
  const phrase = matchPhrase(sight.lexicon.days.days, sight.tokens, at);
  if (phrase === undefined) return undefined;
  const { tense, half } = phrase.value;
  const dates = datesOfPhrase(sight, phrase);
  if (dates.length === 0) return undefined;
  // "next week" governs the weekdays that follow
  const week = readWeek(sight, at);
  const weeksBack = week?.next === phrase.next ? week.value : undefined;
  return { value: { dates, tense, half, weeksBack }, next: phrase.next };
}

/** The days of a phrase; a holiday of long ago is one where a preposition says so, and no noun behind makes a name of it. */
function datesOfPhrase(sight: Sight, { value, next }: Match<DayWord>): readonly WorkDate[] {
  const { now, locale } = sight.context;
  const dates = value.dates(now.date, locale);
  if (dates.length > 0 || value.longAgo === undefined || isPartOfName(sight, next)) return dates;
  return value.longAgo(now.date, locale);
}

const PERIOD = traitBits('period');

/** `2 days ago`, `a week ago yesterday`. */
function readAgo(sight: Sight, at: number): Match<Item> | undefined {
  if (!mayHold(sight, PERIOD)) return undefined;
  const ago = readPeriodsAgo(sight, at);
  if (ago === undefined) return undefined;
  const { tokens, context } = sight;
  const from =
    readPhrase(sight, ago.next) ??
    readNamedDay(sight, sight.lexicon.days.before.has(lowerAt(tokens, ago.next)) ? ago.next + 1 : ago.next);
  const [start = context.now.date] = from?.value.dates ?? [];
  const date = stepBack(start, ago.value);
  const week = readWeek(sight, at); // "two weeks ago:" governs the weekdays below it
  const weeksBack = from === undefined && week?.next === ago.next ? week.value : undefined;
  return date && { value: { dates: [date], tense: 'past', weeksBack }, next: from?.next ?? ago.next };
}

/** `two days before last Friday`. */
export function readCounted(sight: Sight, at: number): Match<Item> | undefined {
  const periods = mayHold(sight, PERIOD) ? readPeriodsFrom(sight, at) : undefined;
  if (periods === undefined) return undefined;
  const from = readPhrase(sight, periods.next) ?? readNamedDay(sight, periods.next);
  if (from === undefined || !isAmountElsewhere(sight, { from: at, to: from.next })) return undefined;
  return stepFrom(sight, from, periods);
}

/** `昨日の2日前`. */
function readCountBehind(sight: Sight, from: Match<Item>): Match<Item> | undefined {
  const { days } = sight.lexicon;
  if (!days.countsBehind || !days.of.has(lowerAt(sight.tokens, from.next))) return undefined;
  const ago = readPeriodsAgo(sight, from.next + 1);
  return ago && stepFrom(sight, { value: from.value, next: ago.next }, ago);
}

function stepFrom(sight: Sight, { value, next }: Match<Item>, { value: periods }: Match<Periods>) {
  const date = value.dates.length === 1 ? stepBack(present(value.dates[0]), periods) : undefined;
  if (date === undefined) return undefined;
  const tense = date > sight.context.now.date ? ('future' as const) : ('past' as const);
  return { value: { dates: [date], tense }, next };
}

/** A weekday, alone or with its date (`Mon, 16 Mar`), which then says it. */
function readNamedDay(sight: Sight, at: number): Match<Item> | undefined {
  const ahead = readWeek(sight, at);
  const { of } = sight.lexicon.days;
  const weekday = readWeekday(sight, ahead ? skip(of, sight.tokens, ahead.next, 1) : at);
  if (weekday === undefined) return undefined;
  const date = ahead ? undefined : readOwnDate(sight, weekday.next, weekday.value.number);
  if (date) return asItem(date, sight);
  const today = sight.context.now.date;
  const value = weekdayDate(today, weekday.value, ahead?.value);
  const half = sight.lexicon.days.weekdayHalves?.get(lowerAt(sight.tokens, weekday.next - 1));
  const item: Item = {
    dates: [value],
    tense: value > today ? 'future' : 'past',
    weekday: ahead ? undefined : weekday.value,
    half,
    weeksBack: ahead?.value,
  };
  return { value: item, next: weekday.next };
}

/** The date of a weekday, behind a comma or in brackets. */
function readOwnDate(sight: Sight, at: number, weekday: number): Match<WorkDate> | undefined {
  const { tokens } = sight;
  const sign = textAt(tokens, at);
  const date = readDateBeside(sight, sign === ',' || sign === '(' ? at + 1 : at, weekday);
  if (date === undefined) return undefined;
  return { value: date.value, next: textAt(tokens, date.next) === ')' ? date.next + 1 : date.next };
}

/** Behind a weekday an ordinal needs no article, and is a day that fell on it where there is one: `Tuesday 27th`. */
function readDateBeside(sight: Sight, at: number, weekday: number): Match<WorkDate> | undefined {
  const date =
    readDate(sight, at) ?? readBehindArticle(sight, at) ?? onWeekday(readDashedDay(sight, at), weekday);
  const ordinal = readOrdinalOf(sight, at, weekday);
  return ordinal && (date === undefined || date.next === ordinal.next) ? ordinal : date;
}

/** Hours otherwise: `vr 9-12`. */
function onWeekday(date: Match<WorkDate> | undefined, weekday: number): Match<WorkDate> | undefined {
  return date && isoWeekday(date.value) === weekday ? date : undefined;
}

/** `Montag, den 16. März`. */
function readBehindArticle(sight: Sight, at: number): Match<WorkDate> | undefined {
  return sight.lexicon.days.article.has(lowerAt(sight.tokens, at)) ? readDate(sight, at + 1) : undefined;
}

function readOrdinalOf(sight: Sight, at: number, weekday: number): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  const start = lexicon.days.article.has(lowerAt(tokens, at)) ? at + 1 : at;
  const number = readNumberOf(sight, start);
  if (number === undefined) return undefined;
  const today = context.now.date;
  const value = latestOnWeekday(today, number.value, weekday);
  return value && monthToo(sight, at - 1, value) === undefined ? { value, next: number.next } : undefined;
}

/** `27th`; `27` and `ventisette` where nothing follows that they count, in a language that writes days so. */
function readNumberOf(sight: Sight, at: number): Match<number> | undefined {
  const { tokens, lexicon } = sight;
  const { ordinalEndings, ordinals, plainDays } = lexicon.days;
  const digits = integer(tokens[at]);
  if (digits !== undefined && isGlued(tokens, at + 1) && ordinalEndings.has(lowerAt(tokens, at + 1)))
    return { value: digits, next: at + 2 };
  const plain = digits === undefined ? matchPhrase(ordinals, tokens, at) : { value: digits, next: at + 1 };
  return plainDays && plain && endsDay(sight, plain.next) ? plain : undefined;
}
