// Reads a time of day whose numbers have marks and whose half stands in front: `午後3時半`, `夜10時`, `午前9:30`, `25時`.
import type { ClockWords } from '../languages/lexicon.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';
import type { ClockTime, DayHalf } from './finding.ts';
import { inHalf } from './halves.ts';

const LAST_HOUR = 30; // `30時`: the night is told on as long as it lasts

interface Hands {
  readonly hour: number;
  readonly minute: number;
}

export function readMarkedClock(
  tokens: readonly Token[],
  at: number,
  clocks: ClockWords,
): Match<ClockTime> | undefined {
  const half = clocks.halvesBefore && matchPhrase(clocks.halvesBefore, tokens, at);
  const start = half?.next ?? at;
  const hands = readMarked(tokens, start, clocks) ?? (half && readColon(tokens, start));
  if (hands === undefined || hands.value.hour > LAST_HOUR || hands.value.minute > 59) return undefined;
  return { value: toClock(hands.value, half?.value), next: hands.next };
}

/** `9時30分`, `9時半`, `9時`. */
function readMarked(
  tokens: readonly Token[],
  at: number,
  { clockMarks }: ClockWords,
): Match<Hands> | undefined {
  const hour = integer(tokens[at]);
  if (hour === undefined || !clockMarks?.hour.has(lowerAt(tokens, at + 1))) return undefined;
  if (clockMarks.half.has(lowerAt(tokens, at + 2))) return { value: { hour, minute: 30 }, next: at + 3 };
  const minute = integer(tokens[at + 2]);
  if (minute === undefined || !clockMarks.minute.has(lowerAt(tokens, at + 3)))
    return { value: { hour, minute: 0 }, next: at + 2 };
  const second = tokens[at + 4]?.kind === 'number' && clockMarks.second.has(lowerAt(tokens, at + 5));
  return { value: { hour, minute }, next: second ? at + 6 : at + 4 };
}

/** `9:30`, behind a half of the day. */
function readColon(tokens: readonly Token[], at: number): Match<Hands> | undefined {
  const [hour, minute] = [integer(tokens[at]), integer(tokens[at + 2])];
  const glued = textAt(tokens, at + 1) === ':' && isGlued(tokens, at + 2);
  return hour === undefined || minute === undefined || !glued
    ? undefined
    : { value: { hour, minute }, next: at + 3 };
}

function toClock({ hour, minute }: Hands, half: DayHalf | undefined): ClockTime {
  const minutes = hour * 60 + minute;
  const shape = { bare: false, word: false };
  if (hour > 12 || hour === 0) return { ...shape, minutes, certain: true };
  if (half === undefined) return { ...shape, minutes, certain: false };
  return { ...shape, minutes: inHalf(minutes, half), certain: true };
}
