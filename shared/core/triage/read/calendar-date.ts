// Reads a date: ISO, numeric by locale, `16 March`, `March 16th, 2026`, `the 17th`. Without a year it is the latest one.
import { toWorkDate, type WorkDate } from '../../work-date.ts';
import { traitBits } from '../languages/traits.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { integer, isCapitalised, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';

import { isAlways } from './always.ts';
import { dated, readDayNumber } from './day-number.ts';
import { latest } from './latest-day.ts';
import { monthFirst } from './month-order.ts';
import { isPersonWithHours } from './named-month.ts';
import { readNumberedMonth } from './numbered-month.ts';
import { readOrdinal } from './ordinal-day.ts';
import { readNumberWord } from './quantity.ts';
import { mayHold, type Sight } from './recogniser.ts';

/** The date that begins here. Never a bare number, and never a month alone. */
export function readDate(sight: Sight, at: number): Match<WorkDate> | undefined {
  return (
    (sight.tokens[at]?.kind === 'number' ? readNumbersAlone(sight, at) : undefined) ??
    (mayHold(sight, MONTH) ? readWithMonth(sight, at) : undefined) ??
    readOrdinal(sight, at)
  );
}

const MONTH = traitBits('month');

function readNumbersAlone(sight: Sight, at: number): Match<WorkDate> | undefined {
  return (
    readIso(sight, at) ?? readDotted(sight, at) ?? readNumeric(sight, at) ?? readNumberedMonth(sight, at)
  );
}

function readWithMonth(sight: Sight, at: number): Match<WorkDate> | undefined {
  return readNamed(sight, at) ?? readNamedBehindArticle(sight, at) ?? readWordsOfMonth(sight, at);
}

function readIso({ tokens }: Sight, at: number): Match<WorkDate> | undefined {
  const year = tokens[at]?.text.length === 4 ? integer(tokens[at], 4) : undefined;
  const sign = tokens[at + 1]?.text;
  const [month, day] = [integer(tokens[at + 2]), integer(tokens[at + 4])];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isJoined = (sign === '-' || sign === '/') && textAt(tokens, at + 3) === sign;
  return isJoined ? dated(toWorkDate(year, month, day), at + 5) : undefined;
}

/** `24.02.2026`, `24.02.26`, `9.7.`: the day comes first wherever points are used. */
function readDotted({ tokens, context }: Sight, at: number): Match<WorkDate> | undefined {
  const text = textAt(tokens, at);
  if (!text.includes('.')) return undefined;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d\d))?$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return undefined;
  if (year !== undefined) return dated(toWorkDate(fullYear(year), Number(month), Number(day)), at + 1);
  const closed = textAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1);
  return closed ? dated(latest(context.now.date, Number(month), Number(day)), at + 2) : undefined;
}

/** `2/9`, `6/21/25`, `16-03-2026`: in the order of the locale, or in the only one that makes a date. */
function readNumeric({ tokens, context, lexicon }: Sight, at: number): Match<WorkDate> | undefined {
  const numbers = readNumbers(tokens, at);
  if (numbers === undefined || lexicon.counted.has(lowerAt(tokens, numbers.next))) return undefined;
  const { a, b, year, next } = numbers;
  if (year === undefined && isAlways(a, b, context)) return undefined;
  const make = (month: number, day: number) =>
    year === undefined ? latest(context.now.date, month, day) : toWorkDate(year, month, day);
  const [first, second] = monthFirst(context.locale) ? [make(a, b), make(b, a)] : [make(b, a), make(a, b)];
  return dated(first ?? second, next);
}

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly year?: number;
  readonly next: number;
}

/** Two numbers, or three of which the last is a year, all joined by the same sign; `2-9` alone is no date. */
function readNumbers(tokens: readonly Token[], at: number): Numbers | undefined {
  const [a, b] = [integer(tokens[at]), integer(tokens[at + 2])];
  const sign = textAt(tokens, at + 1);
  if (a === undefined || b === undefined || !DATE_SIGNS.has(sign) || !isGlued(tokens, at + 1))
    return undefined;
  const third = textAt(tokens, at + 3) === sign ? tokens[at + 4] : undefined;
  if (third === undefined) return sign === '-' ? undefined : { a, b, next: at + 3 };
  const isYear = third.kind === 'number' && /^(?:\d{4}|\d\d)$/.test(third.text);
  return isYear ? { a, b, year: fullYear(third.text), next: at + 5 } : undefined;
}

const DATE_SIGNS = new Set(['/', '-']);

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** `16 March`, `16th of March 2026`, `March 16th, 2026`, `16-Mar-2026`. */
function readNamed(sight: Sight, at: number): Match<WorkDate> | undefined {
  const day = readDayNumber(sight.tokens, at, sight);
  return day === undefined ? readMonthBefore(sight, at) : readMonthBehind(sight, day);
}

/** `de 1e van januari`, `den 16. März`. */
function readNamedBehindArticle(sight: Sight, at: number): Match<WorkDate> | undefined {
  return sight.lexicon.days.article.has(lowerAt(sight.tokens, at)) ? readNamed(sight, at + 1) : undefined;
}

function isMonthSign(tokens: readonly Token[], at: number): boolean {
  const joins = isGlued(tokens, at + 1) && ['/', '-'].includes(textAt(tokens, at));
  return textAt(tokens, at) === '.' || (joins && isGlued(tokens, at));
}

/** Behind a month that is written as a name: "it may first take 2h" has none. */
function readDayInWords({ tokens, lexicon }: Sight, monthAt: number): Match<number> | undefined {
  return isCapitalised(tokens[monthAt]) ? matchPhrase(lexicon.days.ordinals, tokens, monthAt + 1) : undefined;
}

/** `the second of August`, `twenty-third day of September`. */
function readWordsOfMonth(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon } = sight;
  const { article, ordinals, of, months, periods } = lexicon.days;
  const plain = lexicon.days.plainMonths ? readNumberWord(tokens, at, lexicon.durations) : undefined;
  const day = matchPhrase(ordinals, tokens, article.has(lowerAt(tokens, at)) ? at + 1 : at) ?? plain;
  if (day === undefined) return undefined;
  const link = periods.get(lowerAt(tokens, day.next))?.days === 1 ? day.next + 1 : day.next;
  const monthAt = of.has(lowerAt(tokens, link)) ? link + 1 : link;
  const month = monthAt > link || lexicon.days.plainMonths ? months.get(lowerAt(tokens, monthAt)) : undefined;
  return month === undefined ? undefined : withYear(sight, month, day.value, monthAt + 1);
}

function readMonthBehind(sight: Sight, day: Match<number>): Match<WorkDate> | undefined {
  const { tokens, lexicon } = sight;
  const link = tokens[day.next];
  const joins = link?.text === '-' || (link?.text === '/' && link.glued);
  const monthAt = joins || lexicon.days.of.has(link?.lower ?? '') ? day.next + 1 : day.next;
  const month = lexicon.days.months.get(lowerAt(tokens, monthAt));
  return month === undefined ? undefined : withYear(sight, month, day.value, monthAt + 1);
}

/** `March 16`, `Mar. 16`, `Mar/16`, `March sixteenth`. */
function readMonthBefore(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon } = sight;
  const month = lexicon.days.months.get(lowerAt(tokens, at));
  if (month === undefined) return undefined;
  const behind = isMonthSign(tokens, at + 1) ? at + 2 : at + 1;
  const day = readDayNumber(tokens, behind, sight) ?? readDayInWords(sight, at);
  if (day === undefined) return undefined;
  const isClock = textAt(tokens, day.next) === ':' && isGlued(tokens, day.next + 1);
  return isClock || isPersonWithHours(sight, at, day.next)
    ? undefined
    : withYear(sight, month, day.value, day.next);
}

/** `16 March, 2026`, `16-Mar-2026`, `16/Mar/2026`; else a word: `16 de marzo de 2026`. */
const YEAR_SIGNS = new Set([',', '-', '/']);

function withYear(
  { tokens, context, lexicon }: Sight,
  month: number,
  day: number,
  at: number,
): Match<WorkDate> | undefined {
  const point =
    textAt(tokens, at) === '.' && isGlued(tokens, at) && tokens[at + 1] !== undefined ? at + 1 : at;
  const link = lowerAt(tokens, point);
  const yearAt = YEAR_SIGNS.has(link) || lexicon.days.of.has(link) ? point + 1 : point;
  const year = tokens[yearAt]?.text.length === 4 ? integer(tokens[yearAt], 4) : undefined;
  if (year !== undefined && year > 1990 && year < 2100)
    return dated(toWorkDate(year, month, day), yearAt + 1);
  return dated(latest(context.now.date, month, day), point);
}
