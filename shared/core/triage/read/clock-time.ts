// Reads one time of day as it is written; whether it is morning or afternoon may stay open.
import type { Lexicon } from '../languages/lexicon.ts';
import { type Match, matchPhrase, skip } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';
import type { ClockTime, DayHalf } from './finding.ts';

const NOON = 720;

interface Written {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly bare: boolean;
  readonly word: boolean;
  /** `09:15`, `14:00`: nobody writes an afternoon hour so. */
  readonly dayLong: boolean;
}

/** `9`, `9:30`, `9.30`, `9am`, `noon`, `half past nine`, `9 in the morning`; words such as "at" before it are stepped over. */
export function readClock(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): Match<ClockTime> | undefined {
  const { named, around } = lexicon.clocks;
  const at = skip(around, tokens, start);
  const name = matchPhrase(named, tokens, at);
  if (name)
    return { value: { minutes: name.value, certain: true, bare: false, word: true }, next: name.next };
  const written = readOffset(tokens, at, lexicon) ?? readDigits(tokens, at) ?? readWord(tokens, at, lexicon);
  return written && withHalf(written, tokens, lexicon);
}

/** `half past nine`, `quarter to 5`. */
function readOffset(tokens: readonly Token[], at: number, lexicon: Lexicon): Written | undefined {
  const offset = matchPhrase(lexicon.clocks.offsets, tokens, at);
  const hour = offset && hourAt(tokens, offset.next, lexicon);
  if (offset === undefined || hour === undefined || hour < 1 || hour > 12) return undefined;
  const minutes = hour * 60 + offset.value;
  return {
    hour: Math.floor(minutes / 60) || 12,
    minute: minutes % 60,
    next: offset.next + 1,
    bare: false,
    word: true,
    dayLong: false,
  };
}

function hourAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  return integer(tokens[at], 2) ?? lexicon.durations.numbers.get(lowerAt(tokens, at));
}

function readDigits(tokens: readonly Token[], at: number): Written | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(token.text) ?? /^(0\d|1\d|2[0-3])([0-5]\d)$/.exec(token.text);
  const hour = integer(token, 2);
  const colon = textAt(tokens, at + 1) === ':' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const minute = colon && tokens[at + 2]?.text.length === 2 ? integer(tokens[at + 2], 2) : undefined;
  const read = dotted
    ? { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, bare: false }
    : {
        hour: hour ?? 99,
        minute: minute ?? 0,
        next: minute === undefined ? at + 1 : at + 3,
        bare: minute === undefined,
      };
  if (read.hour > 24 || read.minute > 59) return undefined;
  const joined = token.text.length === 4 && !token.text.includes('.'); // `0900`
  const dayLong = read.hour > 12 || read.hour === 0 || joined || (token.text.startsWith('0') && !read.bare);
  return { ...read, word: false, dayLong };
}

function readWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Written | undefined {
  const hour = lexicon.durations.numbers.get(lowerAt(tokens, at));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const said = lexicon.durations.numbers.get(lowerAt(tokens, at + 1));
  const minute = said !== undefined && said >= 10 && said % 5 === 0 ? said : 0; // "nine thirty"
  return { hour, minute, next: minute > 0 ? at + 2 : at + 1, bare: minute === 0, word: true, dayLong: false };
}

function withHalf(written: Written, tokens: readonly Token[], { clocks }: Lexicon): Match<ClockTime> {
  const { hour, minute, word, dayLong } = written;
  const meridiem = matchPhrase(clocks.meridiems, tokens, written.next);
  const suffix = meridiem ?? matchPhrase(clocks.suffixes, tokens, written.next);
  const later = suffix?.value === 'oclock' ? matchPhrase(clocks.suffixes, tokens, suffix.next) : undefined;
  const half = later?.value ?? suffix?.value;
  const minutes = hour * 60 + minute;
  const next = later?.next ?? suffix?.next ?? written.next;
  if (half === undefined || half === 'oclock' || hour > 12 || hour === 0)
    return { value: { minutes, certain: dayLong, bare: written.bare && half === undefined, word }, next };
  return { value: { minutes: inHalf(minutes, half), certain: true, bare: false, word }, next };
}

/** `12am` is midnight, `12pm` noon. */
export function inHalf(minutes: number, half: DayHalf): number {
  const morning = minutes % NOON;
  return half === 'morning' ? morning : morning + NOON;
}
