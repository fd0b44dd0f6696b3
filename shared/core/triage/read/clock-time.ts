// Reads one time of day as it is written; whether it is morning or afternoon may stay open.
import type { Lexicon } from '../languages/lexicon.ts';
import { type Match, matchPhrase, skip } from '../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../text/token.ts';
import type { ClockTime, DayHalf } from './finding.ts';
import { inHalf } from './halves.ts';
import { movedBehind, readMarkedHour } from './hour-mark.ts';
import { readMarkedClock } from './marked-clock.ts';
import { readNumberWord } from './quantity.ts';

const DAY = 1440;

interface Written {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly bare: boolean;
  readonly word: boolean;
  /** `09:15`, `14:00`: nobody writes an afternoon hour so. */
  readonly dayLong: boolean;
  readonly isLength?: boolean;
}

/** `9`, `9:30`, `9.30`, `9am`, `noon`, `half past nine`, `9 in the morning`; words such as "at" before it are stepped over. */
export function readClock(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): Match<ClockTime> | undefined {
  const { around, clockMarks, halvesBefore } = lexicon.clocks;
  const at = skip(around, tokens, start);
  const marked = clockMarks && readMarkedClock(tokens, at, lexicon.clocks);
  if (marked) return marked;
  const half = halvesBefore && matchPhrase(halvesBefore, tokens, at);
  if (half) return inSaidHalf(half.value, readPlain(tokens, skip(around, tokens, half.next), lexicon));
  return readPlain(tokens, at, lexicon);
}

function readPlain(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<ClockTime> | undefined {
  const name = matchPhrase(lexicon.clocks.named, tokens, at);
  if (name) return readNamed(name, tokens, lexicon);
  const written =
    readMarked(tokens, at, lexicon) ??
    readOffset(tokens, at, lexicon) ??
    readDigits(tokens, at) ??
    readWord(tokens, at, lexicon);
  return written && withHalf(moved(written, tokens, lexicon), tokens, lexicon);
}

/** `'s morgens 8`, `abends um 6`: what is past noon says its half itself. */
function inSaidHalf(half: DayHalf, clock: Match<ClockTime> | undefined): Match<ClockTime> | undefined {
  if (clock === undefined) return undefined;
  const { minutes, dayLong } = clock.value;
  const isSaid = dayLong === true || minutes > DAY / 2;
  const value = {
    ...clock.value,
    minutes: isSaid ? minutes : inHalf(minutes, half),
    certain: true,
    bare: false,
  };
  return { ...clock, value };
}

/** `noon`, `midi et demi`. */
function readNamed(
  { value, next }: Match<number>,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Match<ClockTime> {
  const hands = movedBehind(tokens, { value: { hour: value / 60, minute: 0 }, next }, lexicon);
  const minutes = (hands.value.hour * 60 + hands.value.minute + DAY) % DAY;
  return { value: { minutes, certain: true, bare: false, word: true }, next: hands.next };
}

function readMarked(tokens: readonly Token[], at: number, lexicon: Lexicon): Written | undefined {
  const hands = readMarkedHour(tokens, at, lexicon);
  if (hands === undefined) return undefined;
  const { hour } = hands.value;
  const dayLong = hour > 12 || hour === 0 || lowerAt(tokens, at).startsWith('0');
  return { ...hands.value, next: hands.next, bare: false, dayLong };
}

function moved(written: Written, tokens: readonly Token[], lexicon: Lexicon): Written {
  const { value, next } = movedBehind(tokens, { value: written, next: written.next }, lexicon);
  return next === written.next ? written : { ...value, next, bare: false };
}

/** `10 to 4` as an end: in front of it words link it to its start, or to its end behind it. */
export function readOffsetEnd(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Match<ClockTime> | undefined {
  const { offsetsOfEnds } = lexicon.clocks;
  const written = offsetsOfEnds && readOffset(tokens, at, lexicon, offsetsOfEnds);
  return written && withHalf(written, tokens, lexicon);
}

/** `half past nine`, `quarter to 5`. */
function readOffset(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  offsets = lexicon.clocks.offsets,
): Written | undefined {
  const offset = matchPhrase(offsets, tokens, at);
  const hour = offset && hourAt(tokens, offset.next, lexicon);
  if (offset === undefined || hour === undefined || hour < 1 || hour > 12) return undefined;
  const hands = handsOf(hour * 60 + offset.value);
  return { ...hands, next: offset.next + 1, bare: false, word: true, dayLong: false };
}

/** `halb eins` is half past twelve. */
function handsOf(minutes: number): Pick<Written, 'hour' | 'minute'> {
  return { hour: Math.floor(minutes / 60) || 12, minute: minutes % 60 };
}

/** `ten` and `ten fifteen`, whatever follows. */
export function readHourWord(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Match<ClockTime> | undefined {
  const written = readWord(tokens, skip(lexicon.clocks.around, tokens, at), lexicon);
  return written && withHalf(written, tokens, lexicon);
}

function hourAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  return integer(tokens[at], 2) ?? lexicon.durations.numbers.get(lowerAt(tokens, at));
}

function readDigits(tokens: readonly Token[], at: number): Written | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const read = readOneNumber(token, at) ?? readHourAndMinute(tokens, at);
  if (read === undefined || read.hour > 24 || read.minute > 59) return undefined;
  return { ...read, word: false, dayLong: isDayLong(token, read) };
}

/** `14`, `0`, `0900`, `09:15`, not `9` and `9:15`. */
function isDayLong({ text }: Token, { hour, bare }: Digits): boolean {
  const joined = text.length === 4 && !text.includes('.');
  return hour > 12 || hour === 0 || joined || (text.startsWith('0') && !bare);
}

type Digits = Pick<Written, 'hour' | 'minute' | 'next' | 'bare'>;

/** `9.30` and `0930`. */
function readOneNumber({ text }: Token, at: number): Digits | undefined {
  if (text.length < 4) return undefined; // as most are
  const digits = /^(\d{1,2})\.(\d\d)$/.exec(text) ?? /^(0\d|1\d|2[0-3])([0-5]\d)$/.exec(text);
  return digits
    ? { hour: Number(digits[1]), minute: Number(digits[2]), next: at + 1, bare: false }
    : undefined;
}

/** `9`, `9:30` and `9h30`. */
function readHourAndMinute(tokens: readonly Token[], at: number): Digits | undefined {
  const hour = integer(tokens[at], 2);
  if (hour === undefined) return undefined;
  if (isFullHour(tokens, at, hour)) return { hour, minute: 0, next: at + 2, bare: false };
  const colon =
    PARTS_MINUTES.test(textAt(tokens, at + 1)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const minute = colon && tokens[at + 2]?.text.length === 2 ? integer(tokens[at + 2], 2) : undefined;
  return minute === undefined
    ? { hour, minute: 0, next: at + 1, bare: true }
    : { hour, minute, next: afterSeconds(tokens, at + 3), bare: false };
}

/** `14h`: past noon it is no length that anybody ends at another hour. */
function isFullHour(tokens: readonly Token[], at: number, hour: number): boolean {
  const marked = lowerAt(tokens, at + 1) === 'h' && isGlued(tokens, at + 1);
  return marked && hour > 12 && !(isGlued(tokens, at + 2) && tokens[at + 2]?.kind === 'number');
}

const PARTS_MINUTES = /^[:h]$/i;

/** `17:55:23`: nobody counts them. */
function afterSeconds(tokens: readonly Token[], at: number): number {
  const seconds = textAt(tokens, at) === ':' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return seconds && tokens[at + 1]?.text.length === 2 && integer(tokens[at + 1]) !== undefined ? at + 2 : at;
}

function readWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Written | undefined {
  const whole = lexicon.clocks.wholeWords?.get(lowerAt(tokens, at));
  if (whole !== undefined)
    return { ...handsOf(whole), next: at + 1, bare: false, word: true, dayLong: false };
  const hour = lexicon.durations.numbers.get(lowerAt(tokens, at));
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const said = readMinuteWord(tokens, at + 1, lexicon);
  return {
    hour,
    minute: said?.value ?? 0,
    next: said?.next ?? at + 1,
    bare: said === undefined,
    word: true,
    dayLong: false,
  };
}

/** The minutes of `nine thirty`, `nine forty-five`, `two-fifteen`; `nine-ten` may be two hours. */
function readMinuteWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<number> | undefined {
  const isJoined = textAt(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const said = readNumberWord(tokens, isJoined ? at + 1 : at, lexicon.durations);
  if (said === undefined || said.value % 5 !== 0 || said.value > 59) return undefined;
  return said.value >= (isJoined ? 15 : 10) ? said : undefined;
}

function withHalf(written: Written, tokens: readonly Token[], lexicon: Lexicon): Match<ClockTime> {
  const { hour, minute, word } = written;
  const isLength = written.isLength || undefined;
  const { value: half, next } = readHalf(tokens, written.next, lexicon);
  const minutes = hour * 60 + minute;
  if (half === undefined || half === 'oclock' || hour > 12 || hour === 0) {
    const { dayLong } = written;
    const bare = written.bare && half === undefined;
    return {
      value: { word, isLength, minutes, certain: dayLong, bare, dayLong: dayLong || undefined },
      next,
    };
  }
  const value = { word, isLength, minutes: inHalf(minutes, half), certain: true, bare: false };
  return { value, next };
}

/** `am`, `in the morning`, `o'clock in the morning`. */
function readHalf(
  tokens: readonly Token[],
  at: number,
  { clocks }: Lexicon,
): Match<DayHalf | 'oclock' | undefined> {
  const suffix =
    (isGlued(tokens, at) && clocks.gluedMeridiems
      ? matchPhrase(clocks.gluedMeridiems, tokens, at)
      : undefined) ??
    matchPhrase(clocks.meridiems, tokens, at) ??
    matchPhrase(clocks.suffixes, tokens, at);
  if (suffix === undefined) return { value: undefined, next: at };
  const later = suffix.value === 'oclock' ? matchPhrase(clocks.suffixes, tokens, suffix.next) : undefined;
  return later ?? suffix;
}
