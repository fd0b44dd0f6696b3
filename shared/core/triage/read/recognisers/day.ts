// Recognises days: one, several ("Mon and Tue", "Mon-Wed"), relative ones and dates. What is vague has its own recogniser.
import { addDays, daysBetween, type WorkDate } from '../../../work-date.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, textAt } from '../../text/token.ts';
import { latest, latestDayOfMonth, latestOnWeekday, readDate } from '../calendar-date.ts';
import { readCompactDate } from '../compact-date.ts';
import { readPeriodsAgo, stepBack } from '../days-ago.ts';
import type { DayHalf } from '../finding.ts';
import type { Recogniser, Sight, Sighting } from '../recogniser.ts';
import { readSpokenDate } from '../spoken-date.ts';
import { readWeek, readWeekday, type Weekday, weekdayDate } from '../weekday.ts';

const LONGEST_SPAN = 31; // days of a span that is still told as one
const MOST_DAYS = 7; // named one by one
export const day: Recogniser = {
  name: 'day',
  beginsIn: ['days', 'durations'],
  find(sight, at) {
    const { tokens, lexicon } = sight;
    const word = lowerAt(tokens, at);
    const deadline = lexicon.days.deadlines.get(word);
    const led = lexicon.days.before.has(word) || deadline !== undefined;
    const read = readGroup(sight, led ? at + 1 : at);
    if (read === undefined) return undefined;
    // "by Friday" tells when it must be done, not when it was
    if (deadline === 'vague') return { meaning: { kind: 'vague_day' }, next: read.next };
    if (deadline !== undefined) return { meaning: { kind: 'cue', cue: deadline }, next: read.next };
    return read;
  },
};

/** One day as it was written. */
interface Item {
  readonly dates: readonly WorkDate[];
  readonly weekday?: Weekday;
  readonly tense: 'past' | 'future';
  readonly half?: DayHalf;
  /** The week that was said in front of a weekday. */
  readonly weeksBack?: number;
}

function readGroup(sight: Sight, at: number): Sighting | undefined {
  const span = readDaySpan(sight, at) ?? readBeside(sight, at);
  if (span) return span;
  const first = readItem(sight, at);
  if (first === undefined) return undefined;
  const { items, next } = readMore(sight, first);
  const week = items.some(({ weekday }) => weekday !== undefined) ? readWeek(sight, next) : undefined;
  const behind = week?.next ?? next;
  const half = matchPhrase(sight.lexicon.days.halves, sight.tokens, behind);
  const meaning = { kind: 'day' as const, ...datesOf(sight, items, week?.value) };
  return { meaning: { ...meaning, ...sidesOf(items, week?.value, half?.value) }, next: half?.next ?? behind };
}

/** `the day before`: of which, is told by what was said before. */
function readBeside({ tokens, lexicon, context }: Sight, at: number): Sighting | undefined {
  const { beside, days } = lexicon.days;
  const said = beside && matchPhrase(beside, tokens, at);
  const longer = matchPhrase(days, tokens, at);
  if (said === undefined || (longer && longer.next > said.next)) return undefined;
  const dates = [addDays(context.now.date, said.value)];
  const tense = said.value > 0 ? ('future' as const) : ('past' as const);
  return { meaning: { kind: 'day', dates, tense, beside: said.value }, next: said.next };
}

/** What else was said with the days: the half of the day, the week, or nothing but a weekday. */
function sidesOf(items: readonly Item[], week: number | undefined, said: DayHalf | undefined) {
  const [first] = items;
  const last = items.at(-1);
  const isBare = items.length === 1 && week === undefined && first?.weekday?.which === 'latest';
  const half = said ?? last?.half;
  const weeksBack = week ?? last?.weeksBack;
  return {
    ...(half && { half }),
    ...(isBare && { weekday: first.weekday.number }),
    ...(weeksBack !== undefined && { weeksBack }),
  };
}

function datesOf({ context }: Sight, items: readonly Item[], weeksBack: number | undefined) {
  const today = context.now.date;
  const all = items.flatMap(({ weekday, dates }) =>
    weekday && weeksBack !== undefined ? [weekdayDate(today, weekday, weeksBack)] : dates,
  );
  const dates = [...new Set(all)].sort();
  const future = items.some(({ tense }) => tense === 'future') || dates.some((date) => date > today);
  return { dates, tense: future ? ('future' as const) : ('past' as const) };
}

/** `Mon and Tue`, `Mon, Wed and Fri`, `Mon-Wed`. A list of commas alone is not one: each may begin a statement of its own. */
function readMore(sight: Sight, first: Match<Item>): { items: readonly Item[]; next: number } {
  const span = readSpan(sight, first);
  if (span) return span;
  const items = [first.value];
  let next = first.next;
  let closed = { items: [...items], next };
  while (items.length < MOST_DAYS) {
    const link = readLink(sight, next);
    const more = link && readItem(sight, link.next);
    if (more === undefined) break;
    items.push(more.value);
    next = more.next;
    if (link?.value === 'and') closed = { items: [...items], next };
  }
  return closed;
}

/** `,`, `and`, `, and`, `/` between two days. */
function readLink({ tokens, lexicon }: Sight, at: number): Match<'and' | 'comma'> | undefined {
  const comma = textAt(tokens, at) === ',';
  const and = lexicon.days.and.has(lowerAt(tokens, comma ? at + 1 : at)) || textAt(tokens, at) === '/';
  if (and) return { value: 'and', next: comma ? at + 2 : at + 1 };
  return comma ? { value: 'comma', next: at + 1 } : undefined;
}

/** `Mon-Wed`, `10 March to 12 March`. */
function readSpan(sight: Sight, first: Match<Item>): { items: readonly Item[]; next: number } | undefined {
  if (!sight.lexicon.days.through.has(lowerAt(sight.tokens, first.next))) return undefined;
  const last = readItem(sight, first.next + 1);
  const [from] = first.value.dates;
  const [to] = last?.value.dates ?? [];
  if (last === undefined || from === undefined || to === undefined) return undefined;
  if (first.value.weekday && last.value.weekday) return weekdaySpan(sight, first.value.weekday, last, to);
  const length = daysBetween(from, to);
  return length > 0 && length <= LONGEST_SPAN
    ? { items: [{ dates: days(from, to), tense: 'past' }], next: last.next }
    : undefined;
}

function weekdaySpan(sight: Sight, first: Weekday, last: Match<Item>, latestEnd: WorkDate) {
  const week = readWeek(sight, last.next);
  const end =
    week && last.value.weekday
      ? weekdayDate(sight.context.now.date, last.value.weekday, week.value)
      : latestEnd;
  const start = weekdayDate(end, first);
  return { items: [{ dates: days(start, end), tense: 'past' as const }], next: week?.next ?? last.next };
}

/** `12-14 March`, `March 12-14`. */
function readDaySpan(sight: Sight, at: number): Sighting | undefined {
  const span = readNumberSpan(sight, at);
  if (span === undefined) return undefined;
  const today = sight.context.now.date;
  const { month, from, to, next } = span;
  const [first, last] = [latest(today, month, from), latest(today, month, to)];
  if (first === undefined || last === undefined || last < first) return undefined;
  return { meaning: { kind: 'day', dates: days(first, last), tense: 'past' }, next };
}

function readNumberSpan({ tokens, lexicon }: Sight, at: number) {
  const { months, through } = lexicon.days;
  const named = months.get(lowerAt(tokens, at));
  const start = named === undefined ? at : at + 1;
  const [from, to] = [integer(tokens[start]), integer(tokens[start + 2])];
  const month = named ?? months.get(lowerAt(tokens, start + 3));
  if (from === undefined || to === undefined || month === undefined) return undefined;
  if (to <= from || !through.has(lowerAt(tokens, start + 1))) return undefined;
  return { month, from, to, next: named === undefined ? start + 4 : start + 3 };
}

function days(from: WorkDate, to: WorkDate): WorkDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
}

function readItem(sight: Sight, at: number): Match<Item> | undefined {
  return (
    readAgo(sight, at) ??
    readPhrase(sight, at) ??
    readNamedDay(sight, at) ??
    asItem(readDate(sight, at) ?? readSpokenDate(sight, at) ?? readCompactDate(sight, at), sight)
  );
}

function asItem(date: Match<WorkDate> | undefined, { context }: Sight): Match<Item> | undefined {
  return (
    date && {
      value: { dates: [date.value], tense: date.value > context.now.date ? 'future' : 'past' },
      next: date.next,
    }
  );
}

function readPhrase({ tokens, lexicon, context }: Sight, at: number): Match<Item> | undefined {
  const phrase = matchPhrase(lexicon.days.days, tokens, at);
  if (phrase === undefined) return undefined;
  const { dates, tense, half } = phrase.value;
  return { value: { dates: dates(context.now.date), tense, ...(half && { half }) }, next: phrase.next };
}

/** `2 days ago`, `a week ago yesterday`. */
function readAgo(sight: Sight, at: number): Match<Item> | undefined {
  const ago = readPeriodsAgo(sight, at);
  if (ago === undefined) return undefined;
  const { tokens, context } = sight;
  const from =
    readPhrase(sight, ago.next) ??
    readNamedDay(sight, sight.lexicon.days.before.has(lowerAt(tokens, ago.next)) ? ago.next + 1 : ago.next);
  const [start = context.now.date] = from?.value.dates ?? [];
  const date = stepBack(start, ago.value);
  return date && { value: { dates: [date], tense: 'past' }, next: from?.next ?? ago.next };
}

/** A weekday, alone or with its date (`Mon, 16 Mar`), which then says it. */
function readNamedDay(sight: Sight, at: number): Match<Item> | undefined {
  const ahead = readWeek(sight, at);
  const weekday = readWeekday(sight, ahead ? ahead.next : at);
  if (weekday === undefined) return undefined;
  const date = ahead ? undefined : readOwnDate(sight, weekday.next, weekday.value.number);
  if (date) return asItem(date, sight);
  const today = sight.context.now.date;
  const value = weekdayDate(today, weekday.value, ahead?.value);
  const item: Item = {
    dates: [value],
    tense: value > today ? 'future' : 'past',
    ...(ahead ? { weeksBack: ahead.value } : { weekday: weekday.value }),
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
  const date = readDate(sight, at);
  const ordinal = readOrdinalOf(sight, at, weekday);
  return ordinal && (date === undefined || date.next === ordinal.next) ? ordinal : date;
}

function readOrdinalOf(
  { tokens, lexicon, context }: Sight,
  at: number,
  weekday: number,
): Match<WorkDate> | undefined {
  const start = lexicon.days.article.has(lowerAt(tokens, at)) ? at + 1 : at;
  const number = integer(tokens[start]);
  const isOrdinal = isGlued(tokens, start + 1) && lexicon.days.ordinalEndings.has(lowerAt(tokens, start + 1));
  if (number === undefined || !isOrdinal) return undefined;
  const today = context.now.date;
  const value = latestOnWeekday(today, number, weekday) ?? latestDayOfMonth(today, number);
  return value && { value, next: start + 2 };
}
