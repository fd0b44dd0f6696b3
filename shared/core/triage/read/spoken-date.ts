// Reads dates whose day is said in words or by its place among weekdays: `May twenty-nine`, `the twenty-second`,
// `the first Friday of July`, `Friday the fifteenth`.
import { addDays, isoWeekday, type WorkDate } from '../../work-date.ts';
import { traitBits } from '../languages/traits.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { isCapitalised, lowerAt } from '../text/token.ts';
import { dayOfMonth, latest, latestDayOfMonth } from './latest-day.ts';
import { readNumberWord } from './quantity.ts';
import { mayHold, type Sight } from './recogniser.ts';
import { afterName } from './weekday.ts';

const DAYS_A_WEEK = 7;

export function readSpokenDate(sight: Sight, at: number): Match<WorkDate> | undefined {
  const byOrdinal = mayHold(sight, ORDINAL);
  return (
    (byOrdinal ? readNthWeekday(sight, at) : undefined) ??
    (mayHold(sight, MONTH) ? readMonthAndWords(sight, at) : undefined) ??
    (byOrdinal ? readOrdinalWords(sight, at) : undefined)
  );
}

const ORDINAL = traitBits('ordinal');
const MONTH = traitBits('month');
const MONTH_OR_PERIOD = traitBits('month', 'day');

/** `May twenty nine`: a month in its capital letter, so that "may first" stays what it is. */
function readMonthAndWords({ tokens, lexicon, context }: Sight, at: number): Match<WorkDate> | undefined {
  const month = lexicon.days.months.get(lowerAt(tokens, at));
  if (month === undefined || !isCapitalised(tokens[at])) return undefined;
  const day =
    matchPhrase(lexicon.days.ordinals, tokens, at + 1) ?? readNumberWord(tokens, at + 1, lexicon.durations);
  if (day === undefined || lexicon.durations.units.has(lowerAt(tokens, day.next))) return undefined;
  const date = latest(context.now.date, month, day.value);
  return date && { value: date, next: day.next };
}

/** `the twenty-second`, where nothing follows that it could count: not `the second call`. */
function readOrdinalWords({ tokens, lexicon, context }: Sight, at: number): Match<WorkDate> | undefined {
  const { article, ordinals, afterOrdinal } = lexicon.days;
  if (!article.has(lowerAt(tokens, at))) return undefined;
  const day = matchPhrase(ordinals, tokens, at + 1);
  const after = day && tokens[day.next];
  if (day === undefined || (after?.kind === 'word' && !afterOrdinal.has(after.lower))) return undefined;
  const date = latestDayOfMonth(context.now.date, day.value);
  return date && { value: date, next: day.next };
}

/** `the first Friday of July`, `third Wednesday of last month`. */
function readNthWeekday(sight: Sight, at: number): Match<WorkDate> | undefined {
  const said = readNth(sight, at);
  const date = said && nthWeekday(said.value.first, said.value.weekday, said.value.nth);
  return date && { value: date, next: said.next };
}

/** `the last Friday of September`, `letzter Freitag im März`: only where a month is said behind it. */
export function readLastWeekday(sight: Sight, at: number): Match<WorkDate> | undefined {
  if (!mayHold(sight, MONTH_OR_PERIOD)) return undefined;
  const { tokens, lexicon } = sight;
  const { article, previous, weekdays } = lexicon.days;
  const last = article.has(lowerAt(tokens, at)) ? at + 1 : at;
  const weekday = previous.has(lowerAt(tokens, last)) ? weekdays.get(lowerAt(tokens, last + 1)) : undefined;
  const month = weekday === undefined ? undefined : readMonthOf(sight, afterName(sight, last + 1));
  if (weekday === undefined || month === undefined) return undefined;
  const value = nthWeekday(month.value, weekday, 5) ?? nthWeekday(month.value, weekday, 4);
  return value && { value, next: month.next };
}

/** Where such a day ends, whether its month has it or not: `the fifth Monday of February`. */
export function endOfNthWeekday(sight: Sight, at: number): number | undefined {
  return readNth(sight, at)?.next;
}

interface Nth {
  readonly nth: number;
  readonly weekday: number;
  /** The first day of its month. */
  readonly first: WorkDate;
}

function readNth(sight: Sight, at: number): Match<Nth> | undefined {
  const { tokens, lexicon, context } = sight;
  const { article, ordinals, weekdays } = lexicon.days;
  const nth = matchPhrase(ordinals, tokens, article.has(lowerAt(tokens, at)) ? at + 1 : at);
  const weekday = nth && weekdays.get(lowerAt(tokens, nth.next));
  if (nth === undefined || weekday === undefined || nth.value > 5) return undefined;
  const behind = afterName(sight, nth.next);
  const month = readMonthOf(sight, behind);
  const first = month?.value ?? dayOfMonth(context.now.date, 0, 1);
  return first && { value: { nth: nth.value, weekday, first }, next: month?.next ?? behind };
}

/** The first day of a month that is named or counted back. */
function readMonthOf({ tokens, lexicon, context }: Sight, at: number): Match<WorkDate> | undefined {
  const { of, inMonth, months, monthsBack } = lexicon.days;
  const today = context.now.date;
  const back = matchPhrase(monthsBack, tokens, at) ?? matchPhrase(monthsBack, tokens, at + 1);
  const first = back && dayOfMonth(today, back.value, 1);
  if (back && first) return { value: first, next: back.next };
  const link = lowerAt(tokens, at);
  const isLinked = of.has(link) || inMonth?.has(link) === true;
  const month = isLinked ? months.get(lowerAt(tokens, at + 1)) : undefined;
  const named = month === undefined ? undefined : latest(today, month, 1);
  return named && { value: named, next: at + 2 };
}

export function nthWeekday(first: WorkDate, weekday: number, nth: number): WorkDate | undefined {
  const ahead = (weekday - isoWeekday(first) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const date = addDays(first, ahead + DAYS_A_WEEK * (nth - 1));
  return date.slice(0, 7) === first.slice(0, 7) ? date : undefined;
}
