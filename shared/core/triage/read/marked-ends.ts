// Reads a start and an end that each have a word of their own: `start: 9:15, end: 10:45`, `clocked in Monday at 9, out at 5`.
import { type Match, matchPhrase, type PhraseTable } from '../text/phrase.ts';
import { lowerAt, textAt } from '../text/token.ts';
import { readEnd, toSighting } from './clock-ends.ts';
import { readClock } from './clock-time.ts';
import type { ClockTime } from './finding.ts';
import { isLedAsHour } from './hour-mark.ts';
import type { Sight, Sighting } from './recogniser.ts';

const FAR = 8; // tokens between "began at 2pm" and "wrapped up at 3:30pm"
const WORK_REACH = 6; // tokens of what was begun

/** `start: 9:15, end: 10:45`: each end has a word of its own. */
export function readMarked(sight: Sight, at: number): Sighting | undefined {
  const { tokens, lexicon } = sight;
  const start = matchPhrase(lexicon.clocks.starts, tokens, at);
  const from = start ? readStart(sight, start.next) : readPlainStart(sight, at);
  if (from === undefined) return undefined;
  for (let i = from.next; i < from.next + FAR; i += 1) {
    const to = readMarkedEnd(sight, i);
    if (to === undefined) continue;
    const bare = to.value !== 'now' && to.value.bare && from.value.bare;
    if (
      !bare ||
      isClocked(start, at) ||
      [from, to].every(({ next }) => isLedAsHour(tokens, next - 1, lexicon))
    )
      return withoutDay(sight, toSighting(sight, from.value, to), at + 1);
  }
  return undefined;
}

/** `clocked on 7`, not `started 7 tickets`. */
function isClocked(start: Match<true> | undefined, at: number): boolean {
  return start !== undefined && start.next > at + 1;
}

/** `in 8.45, out 12.15`: read from the first time on. */
export function readInOut(sight: Sight, at: number): Sighting | undefined {
  const { tokens, lexicon } = sight;
  const { comings } = lexicon.clocks;
  if (comings === undefined || lowerAt(tokens, at - 1) !== comings.in) return undefined;
  const from = readClock(tokens, at, lexicon);
  if (from === undefined) return undefined;
  const out = textAt(tokens, from.next) === ',' ? from.next + 1 : from.next;
  const to = lowerAt(tokens, out) === comings.out ? readEnd(sight, out + 1) : undefined;
  return to && toSighting(sight, from.value, to);
}

/** `started at 1`; `started on the gearbox around 1`: over what was begun, where no number stands in it. */
export function readStart({ tokens, lexicon }: Sight, at: number): Match<ClockTime> | undefined {
  const clock = readClock(tokens, at, lexicon);
  if (clock) return clock;
  for (let i = at; i < at + WORK_REACH; i += 1) {
    if (tokens[i]?.kind !== 'word') return undefined;
    if (lexicon.clocks.prepositions.has(lowerAt(tokens, i))) return readClock(tokens, i + 1, lexicon);
  }
  return undefined;
}

/** "Standup 9:45, done by 10": hour and minute, and only a sign before the word for the end. */
function readPlainStart({ tokens, lexicon }: Sight, at: number): Match<ClockTime> | undefined {
  const isLed = lexicon.clocks.prepositions.has(lowerAt(tokens, at - 1));
  const isClock = !isLed && textAt(tokens, at + 1) === ':' && textAt(tokens, at + 3) === ',';
  const clock = isClock ? readClock(tokens, at, lexicon) : undefined;
  if (clock === undefined || clock.next !== at + 3 || clock.value.minutes < EARLIEST) return undefined;
  return matchPhrase(lexicon.clocks.ends, tokens, at + 4) ? clock : undefined;
}

const EARLIEST = 6 * 60; // what is less may be a length

function isOfDay({ tokens, lexicon }: Sight, at: number): boolean {
  const { days, weekdays, months } = lexicon.days;
  const word = lowerAt(tokens, at);
  return weekdays.has(word) || months.has(word) || matchPhrase(days, tokens, at) !== undefined;
}

/** `started at 9 on Tuesday, finished at 11`: the day between them is to be read too. */
export function withoutDay(sight: Sight, range: Sighting, start: number): Sighting {
  for (let at = start; at < range.next; at += 1) if (isOfDay(sight, at)) return { ...range, next: at };
  return range;
}

function readMarkedEnd(sight: Sight, at: number): Match<ClockTime | 'now'> | undefined {
  const end = matchPhrase(sight.lexicon.clocks.ends, sight.tokens, at);
  return (
    end &&
    readEnd(sight, sight.lexicon.clocks.around.has(lowerAt(sight.tokens, end.next)) ? end.next + 1 : end.next)
  );
}

/** `10時に開始して12時半に終了`, `9:30出社、18:30退社`: the words stand behind their times. */
export function readMarkedBehind(sight: Sight, at: number): Sighting | undefined {
  const { startsBehind, endsBehind } = sight.lexicon.clocks;
  if (startsBehind === undefined || endsBehind === undefined) return undefined;
  const from = readMarkedTime(sight, at, startsBehind);
  if (from === undefined) return undefined;
  for (let i = from.next; i < from.next + FAR; i += 1) {
    const to = readMarkedTime(sight, i, endsBehind);
    if (to) return withoutDay(sight, toSighting(sight, from.value, to), at + 1);
  }
  return undefined;
}

export function readMarkedTime(
  { tokens, lexicon }: Sight,
  at: number,
  marks: PhraseTable<true>,
): Match<ClockTime> | undefined {
  const clock = readClock(tokens, at, lexicon);
  const isTime = clock?.value.bare === false || lexicon.clocks.prepositions.has(lowerAt(tokens, at)); // `um 9 angefangen`
  const mark = clock && isTime ? matchPhrase(marks, tokens, clock.next) : undefined;
  return clock && mark && { value: clock.value, next: mark.next };
}
