// Reads dates in forms of machines and of haste: `20261016`, `2026.10.16`, `2026 10 16`, and after a word such as "on" also
// `4.22`, `4-22` and a bare `15`.
import { toWorkDate, type WorkDate } from '../../work-date.ts';
import type { Match } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, textAt } from '../text/token.ts';
import { endsDay } from './day-end.ts';
import { latest, latestDayOfMonth } from './latest-day.ts';
import { monthFirst } from './month-order.ts';
import { endOfNumberDays } from './number-days.ts';
import { endOfNumberedMonth } from './numbered-month.ts';
import { readPaddedDate } from './padded-date.ts';
import type { Sight } from './recogniser.ts';
import { readUnits } from './recognisers/units.ts';

export function readCompactDate(sight: Sight, at: number): Match<WorkDate> | undefined {
  if (sight.tokens[at]?.kind !== 'number') return undefined;
  return (
    readJoined(sight, at) ??
    readSpaced(sight, at) ??
    (isLed(sight, at)
      ? readLed(sight, at)
      : (readDashedAtHead(sight, at) ??
        readDashedAtEnd(sight, at) ??
        readPaddedDate(sight, at, readPair(sight, at))))
  );
}

/** `20261016`, `2026.10.16`. */
function readJoined({ tokens }: Sight, at: number): Match<WorkDate> | undefined {
  if (textAt(tokens, at).length < SHORTEST) return undefined;
  const [, year, month, day] =
    /^((?:19|20)\d\d)(?:\.(?=\d{1,2}\.))?(\d{1,2})\.?(\d{1,2})$/.exec(textAt(tokens, at)) ?? [];
  const isWhole = year !== undefined && (textAt(tokens, at).includes('.') || textAt(tokens, at).length === 8);
  const date = isWhole ? toWorkDate(Number(year), Number(month), Number(day)) : undefined;
  return date && { value: date, next: at + 1 };
}

const SHORTEST = 6; // characters of a year with a month and a day

function readSpaced({ tokens }: Sight, at: number): Match<WorkDate> | undefined {
  const year = integer(tokens[at], 4);
  const [month, day] = [integer(tokens[at + 1]), integer(tokens[at + 2])];
  if (year === undefined || year < 1990 || month === undefined || day === undefined) return undefined;
  const date = toWorkDate(year, month, day);
  return date && { value: date, next: at + 3 };
}

/** A word that stands before days: without it `4.22` is a number. */
function isLed({ tokens, lexicon }: Sight, at: number): boolean {
  return at > 0 && lexicon.days.onDay?.has(lowerAt(tokens, at - 1)) === true;
}

function readLed(sight: Sight, at: number): Match<WorkDate> | undefined {
  const pair = readPair(sight, at);
  const { context } = sight;
  if (pair === undefined) return readAlone(sight, at);
  const date = latestOf(context.now.date, pair.value, monthFirst(context.locale));
  return date && { value: date, next: pair.next };
}

/** `4.22`, `4-22`. */
function readPair({ tokens }: Sight, at: number): Match<readonly [number, number]> | undefined {
  const [, a, b] = /^(\d{1,2})\.(\d{1,2})$/.exec(textAt(tokens, at)) ?? [];
  if (a !== undefined) return { value: [Number(a), Number(b)], next: at + 1 };
  const dashed = textAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const [first, second] = [integer(tokens[at]), dashed ? integer(tokens[at + 2]) : undefined];
  return first === undefined || second === undefined ? undefined : { value: [first, second], next: at + 3 };
}

/** A bare `15` that nothing counts with. */
function readAlone(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, context } = sight;
  const day = integer(tokens[at]);
  if (day === undefined || !endsDay(sight, at + 1)) return undefined;
  if (endOfNumberDays(sight, at) !== undefined || endOfNumberedMonth(sight, at) !== undefined)
    return undefined;
  const date = latestDayOfMonth(context.now.date, day);
  return date && { value: date, next: at + 1 };
}

function latestOf(
  today: WorkDate,
  [a, b]: readonly [number, number],
  isMonthFirst: boolean,
): WorkDate | undefined {
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  return latest(today, month, day) ?? latest(today, day, month);
}

/** Behind a weekday: `vr 13-03`. */
export function readDashedDay(sight: Sight, at: number): Match<WorkDate> | undefined {
  const pair =
    sight.lexicon.days.dashedDays && textAt(sight.tokens, at + 1) === '-' ? readPair(sight, at) : undefined;
  if (pair === undefined || isGlued(sight.tokens, pair.next)) return undefined;
  const date = latest(sight.context.now.date, pair.value[1], pair.value[0]);
  return date && { value: date, next: pair.next };
}

const LENGTH_REACH = 8; // tokens between such a day and its length

/** `16-3 7u45`, `16-3 ACME 2u`: hours with a length of their own behind them are none. `9-12 3u` are. */
function readDashedAtHead(sight: Sight, at: number): Match<WorkDate> | undefined {
  const { tokens, lexicon, context } = sight;
  if (lexicon.days.dashedDays !== true || (at > 0 && textAt(tokens, at - 1) !== ',')) return undefined;
  const pair = readPair(sight, at);
  if (pair === undefined || (isGlued(tokens, pair.next) && textAt(tokens, pair.next) !== ':'))
    return undefined;
  const [day, month] = pair.value;
  const minutes = lengthBehind(sight, pair.next);
  const date = latest(context.now.date, month, day);
  const span = ((month - day + HALF_CLOCK) % HALF_CLOCK) * 60;
  return date && minutes !== undefined && minutes !== span ? { value: date, next: pair.next } : undefined;
}

/** `2u ACME 16-3`: behind a length, at the end of what is said, and no hours of a day that begin in the morning. */
function readDashedAtEnd(sight: Sight, at: number): Match<WorkDate> | undefined {
  const pair = sight.lexicon.days.dashedDays ? readPair(sight, at) : undefined;
  const isLast = pair !== undefined && sight.tokens[pair.next] === undefined;
  if (!isLast || pair.value[0] <= HALF_CLOCK || !tellsLengthBefore(sight, at)) return undefined;
  const date = latest(sight.context.now.date, pair.value[1], pair.value[0]);
  return date && { value: date, next: pair.next };
}

/** A length ends before a place. */
export function tellsLengthBefore(sight: Sight, end: number): boolean {
  for (let at = Math.max(0, end - LENGTH_REACH); at < end; at += 1) {
    const length = readUnits(sight, at);
    if (length && length.next <= end) return true;
  }
  return false;
}

const HALF_CLOCK = 12;

function lengthBehind(sight: Sight, from: number): number | undefined {
  for (let at = from; at < from + LENGTH_REACH; at += 1) {
    const length = readUnits(sight, at);
    if (length) return length.value.minutes;
  }
  return undefined;
}
