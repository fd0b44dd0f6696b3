// Reads hours that have a mark behind them and minutes behind that: `9h30`, `14 Uhr 30`, `neuf heures moins le quart`.
import type { Lexicon } from '../languages/lexicon.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { integer, lowerAt, type Token } from '../text/token.ts';
import { readNumberWord } from './quantity.ts';

export interface Hands {
  readonly hour: number;
  readonly minute: number;
  /** The hour is written out. */
  readonly word: boolean;
  /** Its mark is a unit too: `9h`, not `9 Uhr`. */
  readonly isLength: boolean;
}

const FIRST_ON_CLOCK = 7;
const LAST_AS_LENGTH = 12;

/** `9h`, `9h30`, `9 h 30`, `14 Uhr`, `neuf heures trente`. */
export function readMarkedHour(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Match<Hands> | undefined {
  const { hourMarks } = lexicon.clocks;
  if (hourMarks === undefined) return undefined;
  const digits = integer(tokens[at]);
  const hour =
    digits === undefined ? readNumberWord(tokens, at, lexicon.durations) : { value: digits, next: at + 1 };
  if (hour === undefined || hour.value > 24 || !hourMarks.has(lowerAt(tokens, hour.next))) return undefined;
  const isLength = lexicon.durations.units.has(lowerAt(tokens, hour.next));
  const hands = { hour: hour.value, minute: 0, word: digits === undefined, isLength };
  const minute = readMinutes(tokens, hour.next + 1, lexicon);
  if (minute) return { value: { ...hands, minute: minute.value }, next: minute.next };
  return { value: hands, next: hour.next + 1 };
}

/** `9h-12h` and `14-16h` are told on a clock, `2-3h` is a length that is left open. */
export function isOnClock(fromHour: number, toHour: number): boolean {
  return fromHour >= FIRST_ON_CLOCK || toHour > LAST_AS_LENGTH;
}

/** Two digits, or words, that count nothing else: `9h 30`, not `9h 30 min`. */
function readMinutes(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<number> | undefined {
  const { units } = lexicon.durations;
  const digits = tokens[at]?.text.length === 2 ? integer(tokens[at]) : undefined;
  const said =
    digits === undefined ? readNumberWord(tokens, at, lexicon.durations) : { value: digits, next: at + 1 };
  if (said === undefined || said.value > 59 || (digits === undefined && said.value % 5 !== 0))
    return undefined;
  const after = lowerAt(tokens, said.next);
  return units.has(after) || lexicon.counted.has(after) ? undefined : said;
}

/** What is said behind an hour, and moves it: `et demie`, `moins le quart`, `e mezza`. */
export function movedBehind<T extends { readonly hour: number; readonly minute: number }>(
  tokens: readonly Token[],
  { value, next }: Match<T>,
  { clocks }: Lexicon,
): Match<T> {
  const offset =
    clocks.offsetsBehind && value.minute === 0 ? matchPhrase(clocks.offsetsBehind, tokens, next) : undefined;
  if (offset === undefined) return { value, next };
  const minutes = value.hour * 60 + offset.value;
  return { value: { ...value, hour: Math.floor(minutes / 60), minute: minutes % 60 }, next: offset.next };
}

/** In front stands a word for times of day, never for lengths: `à 9h`, `a las 9`. */
export function isLedAsHour(tokens: readonly Token[], at: number, { clocks }: Lexicon): boolean {
  const before = lowerAt(tokens, at - 1);
  return clocks.prepositions.has(clocks.articles?.has(before) ? lowerAt(tokens, at - 2) : before);
}
