// Reads a day by its place in a month: `the 17th`, `17th:`, `the 9th, 16th and 17th`, `the last day of last month`.
import { addDays, type WorkDate } from '../../work-date.ts';
import { traitBits } from '../languages/traits.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { integer, isCapitalised, isGlued, lowerAt } from '../text/token.ts';
import { dated, readDayNumber } from './day-number.ts';
import { dayOfMonth, latestDayOfMonth } from './latest-day.ts';
import { mayHold, type Sight } from './recogniser.ts';

const DATE_NUMBER = traitBits('dateNumber');
const ORDINAL = traitBits('ordinal');

/** `the 17th`, `17th:`, `the 12th of last month`, `the last day of last month`. */
export function readOrdinal(sight: Sight, at: number): Match<WorkDate> | undefined {
  return (
    readEdge(sight, at) ??
    (mayHold(sight, DATE_NUMBER) ? readDayOfMonth(sight, at) : undefined) ??
    (mayHold(sight, ORDINAL) ? readDayOfMonthInWords(sight, at) : undefined)
  );
}

function readEdge({ tokens, lexicon, context }: Sight, at: number): Match<WorkDate> | undefined {
  const edge = matchPhrase(lexicon.days.lastDay, tokens, at);
  const month = edge && matchPhrase(lexicon.days.monthsBack, tokens, edge.next);
  return edge && month && dated(edgeOfMonth(context.now.date, month.value, edge.value), month.next);
}

function readDayOfMonth(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  const words = lexicon.days;
  const day = readDayNumber(tokens, words.article.has(lowerAt(tokens, at)) ? at + 1 : at, sight);
  if (day === undefined || !words.ordinalEndings.has(lowerAt(tokens, day.next - 1))) return undefined;
  const month = matchPhrase(words.monthsBack, tokens, day.next);
  if (month) return dated(dayOfMonth(context.now.date, month.value, day.value), month.next);
  return (isLed(sight, at) || isInList(sight, at, day.next)) && standsAlone(sight, day.next)
    ? dated(latestDayOfMonth(context.now.date, day.value), day.next)
    : undefined;
}

function isLed({ tokens, lexicon }: Sight, at: number): boolean {
  const { article, before } = lexicon.days;
  return at === 0 || article.has(lowerAt(tokens, at)) || before.has(lowerAt(tokens, at - 1));
}

/** `the 9th, 16th and 17th`, `11th - 13th`; `16th: 1h, 17th: 2h`, where a sign says that what follows was on that day. */
function isInList(sight: Sight, at: number, behind: number): boolean {
  const { tokens, lexicon } = sight;
  const { and, through } = lexicon.days;
  const [before, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, behind)];
  const isParted = before === ',' || before === ';';
  if (isParted && LABEL_ENDS.has(after)) return true;
  const links = and.has(before) || through.has(before) || (isParted && (and.has(after) || after === ','));
  return links && isListBefore(sight, at);
}

/** Ordinals, each behind a sign or a word, of which something leads the first. */
function isListBefore(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  let first = at;
  for (let days = 0; days < MOST_DAYS && isOrdinalBehind(sight, first - ORDINAL_TOKENS); days += 1)
    first -= ORDINAL_TOKENS;
  const start = lexicon.days.article.has(lowerAt(tokens, first - 1)) ? first - 1 : first;
  return first < at && isLed(sight, start);
}

/** `16th` and what links it. */
function isOrdinalBehind({ tokens, lexicon }: Sight, at: number): boolean {
  return (
    integer(tokens[at]) !== undefined &&
    isGlued(tokens, at + 1) &&
    lexicon.days.ordinalEndings.has(lowerAt(tokens, at + 1))
  );
}

const ORDINAL_TOKENS = 3;
const MOST_DAYS = 7;
const LABEL_ENDS = new Set([':', '-', '–', '—']);

/** `am Siebzehnten`, `on the seventeenth`: the first few are also numbers of order (`on the second`). */
function readDayOfMonthInWords(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  const { article, onDay, ordinals } = lexicon.days;
  const led = onDay?.has(lowerAt(tokens, at - 1)) === true;
  const word = led ? (article.has(lowerAt(tokens, at)) ? at + 1 : at) : undefined;
  const day = word === undefined ? undefined : matchPhrase(ordinals, tokens, word);
  if (word === undefined || day === undefined || !standsAlone(sight, day.next)) return undefined;
  const isSure = day.value > 3 || isCapitalised(tokens[word]);
  return isSure ? dated(latestDayOfMonth(context.now.date, day.value), day.next) : undefined;
}

/** `the 17th floor` is no day. */
function standsAlone({ tokens, lexicon }: Sight, at: number): boolean {
  const after = tokens[at];
  return after === undefined || after.kind !== 'word' || lexicon.days.afterOrdinal.has(after.lower);
}

function edgeOfMonth(today: WorkDate, monthsBack: number, edge: 'first' | 'last'): WorkDate | undefined {
  if (edge === 'first') return dayOfMonth(today, monthsBack, 1);
  const next = dayOfMonth(today, monthsBack - 1, 1);
  return next && addDays(next, -1);
}
