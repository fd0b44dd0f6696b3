// Reads a day whose month is a number behind a word or a point: `17 del 2`, `17. 2.`, `17 do 2 de 2026`.
import { toWorkDate, type WorkDate } from '../../work-date.ts';
import type { Match } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt, tokenAt } from '../text/token.ts';
import { endsDay } from './day-end.ts';
import { latest } from './latest-day.ts';
import type { Sight } from './recogniser.ts';

export function readNumberedMonth(sight: Sight, at: number): Match<WorkDate> | undefined {
  const numbers = readNumbers(sight, at);
  if (numbers === undefined) return undefined;
  const { day, month, year } = numbers.value;
  const today = sight.context.now.date;
  const value = year === undefined ? latest(today, month, day) : toWorkDate(year, month, day);
  return value && { value, next: numbers.next };
}

/** Where such a day ends, whether its month has it or not: `30. 2.` */
export function endOfNumberedMonth(sight: Sight, at: number): number | undefined {
  return readNumbers(sight, at)?.next;
}

/** `17. 2.`: two numbers with a point each, and white space between. */
export function isPointedDay(tokens: readonly Token[], at: number): boolean {
  const isPointed = (i: number) =>
    integer(tokens[i]) !== undefined && textAt(tokens, i + 1) === '.' && isGlued(tokens, i + 1);
  const isSpaced = !isGlued(tokens, at + 2) && !isGlued(tokens, at + POINTED_TOKENS);
  return isSpaced && isPointed(at) && isPointed(at + 2);
}

const POINTED_TOKENS = 4;

interface Numbers {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

function readNumbers(sight: Sight, at: number): Match<Numbers> | undefined {
  const { tokens, lexicon } = sight;
  const end = endOf(sight, at);
  const [day = 0, month = 0] = [integer(tokens[at]), integer(tokens[at + 2])];
  if (end === undefined || day < 1 || day > LAST_DAY || month < 1 || month > LAST_MONTH) return undefined;
  const yearAt = lexicon.days.of.has(lowerAt(tokens, end)) ? end + 1 : end;
  const year = tokens[yearAt]?.text.length === 4 ? integer(tokens[yearAt], 4) : undefined;
  return { value: { day, month, year }, next: year === undefined ? end : yearAt + 1 };
}

const LAST_DAY = 31;
const LAST_MONTH = 12;

function endOf(sight: Sight, at: number): number | undefined {
  const { tokens, lexicon } = sight;
  const { numberedMonth, ordinalEndings } = lexicon.days;
  if (numberedMonth?.has(lowerAt(tokens, at + 1))) return isDate(sight, at) ? at + 3 : undefined;
  return ordinalEndings.has('.') && isPointedDay(tokens, at) ? at + POINTED_TOKENS : undefined;
}

/** `17 del 2: 3h`, not `3 del 5 piso` nor `apartado 3 del 5`. */
function isDate(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  const { before, onDay, of } = lexicon.days;
  const lead = tokenAt(tokens, at - 1);
  const isLed = lead?.kind !== 'word' || before.has(lead.lower) || onDay?.has(lead.lower);
  const behind = tokens[at + 3];
  const goesOn =
    behind?.kind === 'number' ||
    [of, lexicon.durations.numbers].some((words) => words.has(behind?.lower ?? ''));
  return isLed === true && (goesOn || endsDay(sight, at + 3));
}
