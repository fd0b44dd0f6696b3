// Recognises a start and an end: `9-11:30`, `from 9am until now`, `start: 9:15, end: 10:45`, `nine till noon`.
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt, tokenAt } from '../../text/token.ts';
import { DASHES, standsAlone } from '../bare-span.ts';
import { readEnd, readZone, toSighting } from '../clock-ends.ts';
import { readClock, readHourWord, readOffsetEnd } from '../clock-time.ts';
import { readEndFirst } from '../ends-first.ts';
import type { ClockTime, Found } from '../finding.ts';
import { isOnClock } from '../hour-mark.ts';
import { readInOut, readMarked, readMarkedBehind } from '../marked-ends.ts';
import type { Recogniser, Sight, Sighting } from '../recogniser.ts';
import { isOfStreet } from '../street.ts';
import { toSpan } from '../working-hours.ts';
import { readNamedLength, readUnits } from './units.ts';

const EARLIEST = 6 * 60;
const LONGEST = 12 * 60;
const NOON = 12 * 60;

export const clockRange: Recogniser = {
  name: 'clock-range',
  ways: [
    { at: ['clock', 'number', 'quantity'], needs: ['clockLink', 'clockMark'] },
    { at: ['clockMark'], needs: ['clock'] },
  ],
  find(sight, at, previous) {
    return (
      readJoined(sight, at, previous) ??
      readInOut(sight, at) ??
      readMarked(sight, at) ??
      readMarkedBehind(sight, at) ??
      readEndFirst(sight, at)
    );
  },
};

function readJoined(sight: Sight, at: number, previous: Found | undefined): Sighting | undefined {
  const { tokens, lexicon } = sight;
  const opener = matchPhrase(lexicon.clocks.openers, tokens, at);
  const start = readStart(sight, opener?.next ?? at, opener !== undefined);
  if (start === undefined) return undefined;
  const { from, zone, connector } = start;
  const sign = lowerAt(tokens, connector.next - 1);
  if (lexicon.clocks.pairing.has(sign) && !lexicon.clocks.pairOpeners.has(lowerAt(tokens, at)))
    return undefined;
  const to = inSameClock(sight, opener?.next ?? at, readEnd(sight, connector.next));
  if (to === undefined || !isRange(sight, { at, from, to, opened: opener !== undefined, sign, previous }))
    return undefined;
  const end = isMarkedClock(sight, to) ? { ...to, next: to.next + 1 } : to;
  return toSighting(sight, from.value, end, zone?.value);
}

interface Start {
  readonly from: Match<ClockTime>;
  readonly zone: Match<string> | undefined;
  readonly connector: Match<true>;
}

/** The start and what links it to its end. In "from ten to one" the first is an hour, not ten minutes before one. */
function readStart(sight: Sight, at: number, opened: boolean): Start | undefined {
  const { tokens, lexicon } = sight;
  const linked = (from: Match<ClockTime> | undefined) => {
    const zone = from && readZone(sight, from.next);
    const connector = from && matchPhrase(lexicon.clocks.connectors, tokens, zone?.next ?? from.next);
    return from && connector && { from, zone, connector };
  };
  return (
    linkedOn(sight, linked(readOffsetEnd(tokens, at, lexicon))) ??
    linked(readClock(tokens, at, lexicon)) ??
    (opened ? linked(readHourWord(tokens, at, lexicon)) : undefined)
  );
}

/** `10 to 9 till 11`, not `10 to 12 and 1 to 4` nor `10 to 11 to plan`. */
function linkedOn(sight: Sight, start: Start | undefined): Start | undefined {
  if (start === undefined) return undefined;
  const { next } = start.connector;
  const isPair = sight.lexicon.clocks.pairing.has(lowerAt(sight.tokens, next - 1));
  return isPair || readEnd(sight, next) === undefined ? undefined : start;
}

/** `17:00〜9:00`: where hours are counted to 24, one who began in the evening counts on so. */
function inSameClock(
  { tokens, lexicon }: Sight,
  start: number,
  to: Match<ClockTime | 'now'> | undefined,
): Match<ClockTime | 'now'> | undefined {
  const hour = lexicon.clocks.clockMarks ? integer(tokens[start]) : undefined;
  if (to === undefined || to.value === 'now' || hour === undefined || hour < EVENING) return to;
  return { ...to, value: { ...to.value, certain: true } };
}

const EVENING = 16;

interface Candidate {
  readonly at: number;
  readonly from: Match<ClockTime>;
  readonly to: Match<ClockTime | 'now'>;
  readonly opened: boolean;
  readonly sign: string;
  readonly previous: Found | undefined;
}

/** Two numbers with a dash between are many things: pages, scores, phone numbers, versions. */
function isRange(sight: Sight, candidate: Candidate): boolean {
  const { at, from, to, sign } = candidate;
  if (to.value === 'now') return true;
  if (isSomethingElse(sight, candidate) || isAboutSoLong(sight, at, to)) return false;
  const bare = [from, to].filter(({ value }) => value !== 'now' && value.bare).length;
  if (sign === '/') return bare === 0 && !tellsHours(sight, at, to.next);
  return bare < 2 || isOfHours(sight, candidate, to.value);
}

/** Two bare numbers: not those of houses. */
function isOfHours(sight: Sight, { at, from, to, opened, previous }: Candidate, end: ClockTime): boolean {
  if (isOfStreet(sight, to.next)) return false;
  return opened || (isWorkingSpan(from.value, end) && standsAlone(sight, at, to.next, previous));
}

/** `3 hours / two hours`, `1h30 / two hours`: two lengths. */
function tellsHours({ tokens, lexicon }: Sight, at: number, next: number): boolean {
  const isUnit = (i: number) => lexicon.durations.units.has(lowerAt(tokens, i));
  for (let i = at; i < next; i += 1) if (isUnit(i)) return true;
  return false;
}

function isSomethingElse(sight: Sight, { at, from, to, sign }: Candidate): boolean {
  const { tokens, lexicon } = sight;
  const words = from.value.word && to.value !== 'now' && to.value.word;
  if (words && DASHES.has(sign)) return true; // "nine-one"
  if (isLength({ tokens, lexicon }, at, from.value, to.value)) return true;
  return (
    isCounted(sight, to) ||
    isCount({ tokens, lexicon }, at, to.next) ||
    isChained(tokens, at, to.next) ||
    (from.value.bare && lexicon.numbered.has(lowerAt(tokens, at - 1)))
  );
}

/** "de 2 à 3 heures", "2 tot 3 uur": how long, not when; "van 2 tot 3 uur" says when. `le 17 - 3h` is a day, and how long. */
function isLength(
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  at: number,
  from: ClockTime,
  to: ClockTime | 'now',
): boolean {
  if (to === 'now' || !from.bare || !to.isLength) return false;
  if (lexicon.days.onDay?.has(lowerAt(tokens, at - 1))) return true;
  return (
    !lexicon.clocks.clockOpeners?.has(lowerAt(tokens, at)) && !isOnClock(from.minutes / 60, to.minutes / 60)
  );
}

/** "About 2-3 hours" is as long as `2-3 hours` behind it. */
function isAboutSoLong(
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  at: number,
  { next }: Match<ClockTime | 'now'>,
): boolean {
  return (
    tokens[at + 1]?.kind === 'number' &&
    tokens[at]?.kind === 'word' &&
    lexicon.durations.units.has(lowerAt(tokens, next - 1)) &&
    matchPhrase(lexicon.clocks.openers, tokens, at) === undefined
  );
}

/** `9-12 degrees`, `2-3 hours`, `16-20 March`; `1:30-2:15 mails` counts none. */
function isCounted(sight: Sight, { value, next }: Match<ClockTime | 'now'>): boolean {
  const { counted, durations, days } = sight.lexicon;
  const after = lowerAt(sight.tokens, next);
  const isBare = value !== 'now' && value.bare;
  if (isBare && counted.has(after)) return true;
  if (isMarkedClock(sight, { value, next })) return false;
  return days.months.has(after) || (durations.units.has(after) && !isLess(sight, next));
}

/** `8.00-15.30 h`: hour and minutes past noon, and a mark that is a unit too. */
function isMarkedClock({ tokens, lexicon }: Sight, { value, next }: Match<ClockTime | 'now'>): boolean {
  const isLate = value !== 'now' && !value.bare && value.minutes > NOON;
  return isLate && lexicon.clocks.hourMarks?.has(lowerAt(tokens, next)) === true;
}

/** `8.00-15.30 min half uur pauze`: the unit is a word for less. */
function isLess(sight: Sight, at: number): boolean {
  const less = matchPhrase(sight.lexicon.durations.less, sight.tokens, at);
  return (
    less !== undefined && (readUnits(sight, less.next) ?? readNamedLength(sight, less.next)) !== undefined
  );
}

/** Four digits are a time of day where the first begins with 0 or one tells minutes (`0900-1130`, `1700-1930`), not `2020-2024`. */
function isCount({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, at: number, next: number): boolean {
  if (isSaidAsHour({ tokens, lexicon }, at, next)) return false;
  if (textAt(tokens, next - 1) === '00' && textAt(tokens, next - 2) === '-') return true; // a house: `15-00`
  const long = tokens.slice(at, next).filter(({ text }) => text.length === 4 && /^\d{4}$/.test(text));
  const [first] = long;
  if (first === undefined || (long.length > 1 && first.text.startsWith('0'))) return false;
  return !long.some(({ text }) => MINUTES_TOLD.test(text)) || YEAR.test(first.text);
}

/** `1000 hrs to 1300 hrs` */
function isSaidAsHour(
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  at: number,
  next: number,
): boolean {
  for (let i = at + 1; i < next; i += 1)
    if (tokens[i - 1]?.kind === 'number' && matchPhrase(lexicon.clocks.suffixes, tokens, i)) return true;
  return false;
}

const MINUTES_TOLD = /(?:15|30|45)$/;
const YEAR = /^(?:19|20)/;

/** `9-11-2026`, `555-0142-9`, `1.2.3-4`: a longer chain of numbers. */
function isChained(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokenAt(tokens, at - 1), tokens[next]];
  const joins = (token: Token | undefined) => token !== undefined && /^[-–/.#$€£]$/.test(token.text);
  const leads = joins(before) && isGlued(tokens, at) && tokenAt(tokens, at - 2)?.kind === 'number';
  const symbol = before !== undefined && /^[#$€£]$/.test(before.text);
  return leads || symbol || (joins(after) && after?.glued === true && isGlued(tokens, next + 1));
}

/** `4-1` would begin at night: a score, not a time. */
function isWorkingSpan(from: ClockTime, to: ClockTime): boolean {
  const span = toSpan(from, to);
  return span !== undefined && span.from >= EARLIEST && span.to - span.from <= LONGEST;
}
