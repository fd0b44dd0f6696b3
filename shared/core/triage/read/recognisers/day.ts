// Recognises days: one, several ("Mon and Tue", "Mon-Wed"), relative ones and dates. What is vague has its own recogniser.
import { addDays, daysBetween, type WorkDate } from '../../../work-date.ts';
import { traitBits } from '../../languages/traits.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { isGlued, lowerAt, textAt } from '../../text/token.ts';
import { type Item, readCounted, readItem } from '../day-item.ts';
import type { DayHalf } from '../finding.ts';
import { daysFrom, readSpanInMonth } from '../marked-date.ts';
import { readDaysBehindMonth, readNumberDays } from '../number-days.ts';
import { readNumberSpan } from '../number-span.ts';
import { mayHold, type Recogniser, type Sight, type Sighting } from '../recogniser.ts';
import { pastThrough } from '../through.ts';
import { readWeekBehind, type Weekday, weekdayDate } from '../weekday.ts';

const MONTH = traitBits('month');
const LONGEST_SPAN = 31; // days of a span that is still told as one
const MOST_DAYS = 7; // named one by one

export const day: Recogniser = {
  name: 'day',
  ways: [
    { at: ['day', 'dateNumber'] },
    { at: ['dayLead'], needs: ['day', 'dateNumber', 'period'] },
    { at: ['number', 'quantity'], needs: ['month', 'period'] },
  ],
  find(sight, at) {
    const { tokens, lexicon } = sight;
    const word = lowerAt(tokens, at);
    const deadline = lexicon.days.deadlines.get(word);
    const led = lexicon.days.before.has(word) || deadline !== undefined;
    // `avant-hier` begins with a word that may lead a day
    const whole = led ? (phraseOfDay(sight, at) ?? readCounted(sight, at)) : undefined;
    const isLed = led && whole === undefined;
    const read = readGroup(sight, isLed ? afterLead(sight, at, deadline !== undefined) : at);
    if (read === undefined) return undefined;
    const behind = lexicon.days.deadlinesBehind?.get(lowerAt(tokens, read.next));
    if (behind !== undefined) return closed(read, behind);
    // "by Friday" tells when it must be done, not when it was
    return deadline === undefined || !isLed ? read : asDeadline(deadline, read.next);
  },
};

function phraseOfDay({ tokens, lexicon }: Sight, at: number): Match<unknown> | undefined {
  const { days, halvesAlone } = lexicon.days;
  return matchPhrase(days, tokens, at) ?? (halvesAlone && matchPhrase(halvesAlone, tokens, at));
}

/** `月曜まで` is a term, but `月曜から水曜まで` a span. */
function closed(read: Sighting, deadline: Deadline): Sighting {
  const isSpan = read.meaning.kind === 'day' && read.meaning.dates.length > 1;
  return isSpan ? { ...read, next: read.next + 1 } : asDeadline(deadline, read.next + 1);
}

type Deadline = 'future' | 'approximate' | 'vague';

function asDeadline(deadline: Deadline, next: number): Sighting {
  return { meaning: deadline === 'vague' ? { kind: 'vague_day' } : { kind: 'cue', cue: deadline }, next };
}

/** Behind a term there may be more: `jusqu'à lundi`, `avant le 12`. */
function afterLead({ tokens, lexicon }: Sight, at: number, isTerm: boolean): number {
  const { through, before } = lexicon.days;
  const word = lowerAt(tokens, at + 1);
  return isTerm && (through.has(word) || before.has(word)) ? at + 2 : at + 1;
}

function readGroup(sight: Sight, at: number): Sighting | undefined {
  const isNumber = sight.tokens[at]?.kind === 'number';
  const span = readNumberSpan(sight, at) ?? readSeveral(sight, at, isNumber) ?? readBeside(sight, at);
  if (span) return span;
  const first = readItem(sight, at);
  if (first === undefined) return undefined;
  const { items, next } = readMore(sight, first);
  const week = items.some(({ weekday }) => weekday !== undefined) ? readWeekBehind(sight, next) : undefined;
  const behind = week?.next ?? next;
  const half = readHalf(sight, behind);
  const { dates, tense } = datesOf(sight, items, week?.value);
  const sides = sidesOf(items, week?.value, half?.value);
  return { meaning: { kind: 'day', dates, tense, ...sides }, next: half?.next ?? behind };
}

/** `the day before`: of which, is told by what was said before. */
function readBeside(sight: Sight, at: number): Sighting | undefined {
  const { tokens, lexicon, context } = sight;
  const { beside, days, halvesAlone } = lexicon.days;
  const half = halvesAlone && matchPhrase(halvesAlone, tokens, at);
  const said = half ? { value: 0, next: half.next } : beside && matchPhrase(beside, tokens, at);
  if (said === undefined) return undefined;
  const longer = matchPhrase(days, tokens, at) ?? readCounted(sight, at);
  if (longer && longer.next > said.next) return undefined;
  const dates = [addDays(context.now.date, said.value)];
  const tense = said.value > 0 ? ('future' as const) : ('past' as const);
  return {
    meaning: { kind: 'day', dates, tense, beside: said.value, half: half?.value },
    next: said.next,
  };
}

/** `morning`; where an hour follows (`昨日の午後3時`) it is part of the time of day. */
function readHalf({ tokens, lexicon }: Sight, at: number): Match<DayHalf> | undefined {
  const half = matchPhrase(lexicon.days.halves, tokens, at);
  const ofClock = lexicon.clocks.halvesBefore !== undefined && tokens[half?.next ?? at]?.kind === 'number';
  return ofClock ? undefined : half;
}

/** What else was said with the days: the half of the day, the week, or nothing but a weekday. */
function sidesOf(items: readonly Item[], week: number | undefined, said: DayHalf | undefined) {
  const [first] = items;
  const last = items.at(-1);
  const isBare = items.length === 1 && week === undefined && first?.weekday?.which === 'latest';
  return {
    half: said ?? last?.half,
    weekday: isBare ? first.weekday.number : undefined,
    weeksBack: week ?? last?.weeksBack,
  };
}

function datesOf(sight: Sight, items: readonly Item[], weeksBack: number | undefined) {
  const today = sight.context.now.date;
  const governing = { weeksBack: weeksBack ?? items[0]?.weeksBack };
  const [first, other] = items;
  const all =
    first !== undefined && other === undefined
      ? inWeekOf(sight, governing, first)
      : items.flatMap((item) => inWeekOf(sight, governing, item));
  const dates = all.length < 2 ? all : [...new Set(all)].sort();
  const future = items.some(({ tense }) => tense === 'future') || dates.some((date) => date > today);
  return { dates, tense: future ? ('future' as const) : ('past' as const) };
}

/** `Mon and Tue`, `Mon, Wed and Fri`, `Mon-Wed`. A list of commas alone is not one: each may begin a statement of its own. */
function readMore(sight: Sight, first: Match<Item>): { items: readonly Item[]; next: number } {
  const span = readSpan(sight, first);
  if (span) return span;
  let next = first.next;
  let closed = { items: [first.value], next };
  const items = [first.value];
  while (items.length < MOST_DAYS) {
    const link = readLink(sight, next);
    const at = link && afterOn(sight, link.next);
    const more =
      at === undefined ? undefined : (readItem(sight, at) ?? readDayBefore(sight, at, items.at(-1)));
    if (more === undefined) break;
    items.push(more.value);
    next = more.next;
    if (link?.value === 'and') closed = { items: [...items], next };
  }
  return closed;
}

/** `yesterday and the day before`. */
function readDayBefore(sight: Sight, at: number, item: Item | undefined): Match<Item> | undefined {
  const { beside } = sight.lexicon.days;
  const day = item?.dates[0];
  const said = beside && matchPhrase(beside, sight.tokens, at);
  if (day === undefined || said === undefined || said.value >= 0) return undefined;
  return { value: { dates: [addDays(day, said.value)], tense: 'past' }, next: said.next };
}

/** `Monday and on Tuesday`, `le 12 et le 13`, `on Monday and again on Tuesday`. */
function afterOn({ tokens, lexicon }: Sight, at: number): number {
  const on = lexicon.days.again?.has(lowerAt(tokens, at)) ? at + 1 : at;
  return lexicon.days.onDay?.has(lowerAt(tokens, on)) ? on + 1 : on;
}

/** `,`, `and`, `, and`, `/` between two days. */
function readLink({ tokens, lexicon }: Sight, at: number): Match<'and' | 'comma'> | undefined {
  const comma = textAt(tokens, at) === ',';
  const word = comma ? at + 1 : at;
  const and = lexicon.days.and.has(lowerAt(tokens, word)) || textAt(tokens, at) === '/';
  // `Mo u. Di`
  if (and)
    return {
      value: 'and',
      next: textAt(tokens, word + 1) === '.' && isGlued(tokens, word + 1) ? word + 2 : word + 1,
    };
  if (comma) return { value: 'comma', next: at + 1 };
  // `Mon Tue full days`
  return lexicon.days.weekdays.has(lowerAt(tokens, at)) && lexicon.days.weekdays.has(lowerAt(tokens, at - 1))
    ? { value: 'and', next: at }
    : undefined;
}

/** `Mon-Wed`, `10 March to 12 March`. */
function readSpan(sight: Sight, first: Match<Item>): { items: readonly Item[]; next: number } | undefined {
  const behind = pastThrough(sight, first.next);
  const [from] = first.value.dates;
  if (behind === undefined || from === undefined) return undefined;
  const inMonth = readSpanInMonth(sight, from, first.next);
  if (inMonth) return { items: [{ dates: inMonth.value, tense: 'past' }], next: inMonth.next };
  const last = readItem(sight, behind);
  const [to] = last ? inWeekOf(sight, first.value, last.value) : [];
  return last && to && spanTo(sight, { first: first.value, from, to }, last);
}

function spanTo(
  sight: Sight,
  { first, from, to }: { readonly first: Item; readonly from: WorkDate; readonly to: WorkDate },
  last: Match<Item>,
): { items: readonly Item[]; next: number } | undefined {
  if (first.weekday && last.value.weekday) return weekdaySpan(sight, first.weekday, last, to);
  const length = daysBetween(from, to);
  return length > 0 && length <= LONGEST_SPAN
    ? { items: [{ dates: daysFrom(from, to), tense: 'past' }], next: last.next }
    : undefined;
}

/** `先週の月曜から水曜`: the week that was said with the first. */
function inWeekOf(
  { context }: Sight,
  { weeksBack }: Pick<Item, 'weeksBack'>,
  { weekday, dates }: Item,
): readonly WorkDate[] {
  return weekday && weeksBack !== undefined ? [weekdayDate(context.now.date, weekday, weeksBack)] : dates;
}

function weekdaySpan(sight: Sight, first: Weekday, last: Match<Item>, latestEnd: WorkDate) {
  const week = readWeekBehind(sight, last.next);
  const end =
    week && last.value.weekday
      ? weekdayDate(sight.context.now.date, last.value.weekday, week.value)
      : latestEnd;
  const start = weekdayDate(end, first);
  return { items: [{ dates: daysFrom(start, end), tense: 'past' as const }], next: week?.next ?? last.next };
}

function readSeveral(sight: Sight, at: number, isNumber: boolean): Sighting | undefined {
  const behindMonth = () => (mayHold(sight, MONTH) ? readDaysBehindMonth(sight, at) : undefined);
  const several = isNumber ? readNumberDays(sight, at) : behindMonth();
  return several && { meaning: { kind: 'day', dates: several.value, tense: 'past' }, next: several.next };
}
