// Reads days whose mark is said once: `3月14・15日`, `14、15日`, `14〜16日`.
import type { WorkDate } from '../../work-date.ts';
import type { DateMarks } from '../languages/written-forms.ts';
import type { Match } from '../text/phrase.ts';
import { present } from '../text/present.ts';
import { integer, lowerAt } from '../text/token.ts';
import { latest, latestDayOfMonth } from './latest-day.ts';
import { daysFrom, inSameMonth, links } from './marked-date.ts';
import type { Sight } from './recogniser.ts';

const MOST_DAYS = 7;
const LAST_DAY = 31;

interface Gathered extends Numbers {
  readonly month: number | undefined;
}

interface Numbers {
  readonly days: readonly number[];
  readonly isSpan: boolean;
}

export function readGatheredDays(sight: Sight, at: number): Match<readonly WorkDate[]> | undefined {
  const gathered = readGathered(sight, at);
  const dates = gathered ? datesOf(sight, gathered.value) : [];
  const [first, last] = [dates[0], dates.at(-1)];
  if (gathered === undefined || first === undefined || last === undefined) return undefined;
  return { value: gathered.value.isSpan ? daysFrom(first, last) : dates, next: gathered.next };
}

/** Where such days end, whether their month has them or not: `2月30・31日`. */
export function endOfGatheredDays(sight: Sight, at: number): number | undefined {
  return readGathered(sight, at)?.next;
}

function readGathered(sight: Sight, at: number): Match<Gathered> | undefined {
  const marks = sight.lexicon.days.dateMarks;
  if (marks === undefined) return undefined;
  const month = marks.month.has(lowerAt(sight.tokens, at + 1)) ? integer(sight.tokens[at]) : undefined;
  const numbers = readNumbers(sight, month === undefined ? at : at + 2, marks);
  return numbers && { value: { ...numbers.value, month }, next: numbers.next };
}

/** All in the month of the first; none where that is too short. */
function datesOf({ context }: Sight, { month, days }: Gathered): readonly WorkDate[] {
  const today = context.now.date;
  const day = present(days[0]);
  const first = month === undefined ? latestDayOfMonth(today, day) : latest(today, month, day);
  const dates = days.flatMap((one) => (first && inSameMonth(first, one)) ?? []);
  return dates.length === days.length ? dates : [];
}

/** Rising numbers with signs between them and one mark of a day behind. */
function readNumbers(sight: Sight, at: number, marks: DateMarks): Match<Numbers> | undefined {
  const days = risingFrom(sight, at);
  const next = at + 2 * days.length - 1;
  const word = lowerAt(sight.tokens, next);
  const isMarked = marks.day.has(word) && !marks.notBehind.has(lowerAt(sight.tokens, next + 1));
  if (days.length < 2 || !isMarked) return undefined;
  return { value: { days, isSpan: spans(sight, at + 1) }, next: next + 1 };
}

function risingFrom(sight: Sight, at: number): readonly number[] {
  const days: number[] = [];
  for (let i = at; days.length < MOST_DAYS; i += 2) {
    const day = integer(sight.tokens[i]) ?? 0;
    if (day <= (days.at(-1) ?? 0) || day > LAST_DAY) break;
    days.push(day);
    if (!links(sight, i + 1) && !spans(sight, i + 1)) break;
  }
  return days;
}

function spans({ tokens, lexicon }: Sight, at: number): boolean {
  return lexicon.days.through.has(lowerAt(tokens, at));
}
