// Recognises stated lengths of time: `2h`, `1h30`, `1:30`, `an hour and a half`, `3 x 30 min`, `half a day`, `PT1H`.
import { traitBits } from '../../languages/traits.ts';
import type { Match } from '../../text/phrase.ts';
import { integer, isGlued, textAt } from '../../text/token.ts';
import type { Found } from '../finding.ts';
import { isLedAsHour, readMarkedHour } from '../hour-mark.ts';
import type { Length } from '../length.ts';
import { decimal } from '../quantity.ts';
import { mayHold, type Recogniser, type Sight, type Sighting } from '../recogniser.ts';
import { clockRange } from './clock-range.ts';
import { readColon } from './colon-amount.ts';
import { readEachOfThem } from './each-of-them.ts';
import { readMultiple, readTimes } from './multiple.ts';
import { readCount, readNamedLength, readUnitBefore, readUnitsOf } from './units.ts';
import { readWorkday } from './workday.ts';

export const amount: Recogniser = {
  name: 'amount',
  ways: [
    { at: ['unit', 'length'] },
    { at: ['number', 'quantity', 'sign'], needs: ['unit', 'length', 'colon'] },
  ],
  find(sight, at, previous) {
    const length = readLength(sight, at);
    if (length === undefined) return undefined;
    if (previous?.meaning.kind === 'amount' && repeats(sight, at, previous)) return undefined;
    return isTimeOfDay(sight, at) ? asClock(length) : withMore(sight, length);
  },
};

/** "2h a day" says how often, not how long. The next line says neither. */
function repeats({ tokens, text }: Sight, at: number, { to }: Found): boolean {
  if (to !== at || tokens[at]?.kind !== 'word') return false;
  return !text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
}

/** "at 14h": told as an hour, though its mark is a unit too. A command may still ask to "change it to 3h". */
function isTimeOfDay({ tokens, lexicon }: Sight, at: number): boolean {
  if (!isLedAsHour(tokens, at, lexicon)) return false;
  if (lexicon.clocks.hourMarks === undefined) return tellsHourAndMinute(tokens, at);
  const isColon = textAt(tokens, at + 1) === ':' && isGlued(tokens, at + 1); // `à 15:30 h`
  return isColon || readMarkedHour(tokens, at, lexicon) !== undefined;
}

/** "tested at 14h20", "at 14h": so late in the day that nobody means a length. */
function tellsHourAndMinute(tokens: Sight['tokens'], at: number): boolean {
  const hour = textAt(tokens, at + 1) === 'h' ? (integer(tokens[at]) ?? 0) : 0;
  const minutes = isGlued(tokens, at + 2) && integer(tokens[at + 2]) !== undefined;
  return hour > NOON || (hour >= FIRST_ON_CLOCK && minutes);
}

const NOON = 12;
const FIRST_ON_CLOCK = 7;

function asClock({ value, next }: Match<Length>): Sighting {
  return { meaning: { kind: 'amount', minutes: value.minutes, form: 'clock' }, next };
}

/** One length; what may follow it ("+ 45 min") is left. */
export function readLength(sight: Sight, at: number): Match<Length> | undefined {
  const isNamed = mayHold(sight, LENGTH);
  return (
    (isNamed ? readNamed(sight, at) : undefined) ??
    (mayHold(sight, COLON) ? readColon(sight, at) : undefined) ??
    readCounted(sight, at) ??
    (isNamed ? readUnitBefore(sight, at) : undefined)
  );
}

const LENGTH = traitBits('length');
const COLON = traitBits('colon');

function readNamed(sight: Sight, at: number): Match<Length> | undefined {
  return readWorkday(sight, at) ?? readNamedLength(sight, at) ?? readIso(sight, at);
}

function readCounted(sight: Sight, at: number): Match<Length> | undefined {
  const count = readCount(sight, at);
  const all = count && readEachOfThem(sight, at, count);
  return all ?? readMultiple(sight, at, count) ?? readUnitsOf(sight, at, count);
}

/** Adds what is joined ("2h + 45 min") as long as it is joined by a sign that can mean nothing else. */
function withMore(sight: Sight, first: Match<Length>): Sighting {
  const { tokens } = sight;
  const times = readTimes(sight, first.next);
  let { minutes, form } = first.value;
  if (times) minutes *= times.value;
  let next = times?.next ?? first.next;
  for (let parts = 0; parts < 5 && textAt(tokens, next) === '+'; parts += 1) {
    const more = readLength(sight, next + 1);
    if (more === undefined || isStart(sight, next + 1, more.next)) break;
    minutes += more.value.minutes;
    form = 'stated';
    next = more.next;
  }
  return { meaning: { kind: 'amount', minutes, form }, next };
}

/** `1,3 h + 14h-16h10`: the hour at which something began. */
function isStart(sight: Sight, at: number, next: number): boolean {
  return (clockRange.find(sight, at, undefined)?.next ?? 0) > next;
}

/** `PT1H30M` (ISO 8601-1, 5.5.2.4), hours and minutes only. */
function readIso({ tokens, context }: Sight, at: number): Match<Length> | undefined {
  if (textAt(tokens, at) !== 'PT') return undefined;
  let minutes = 0;
  let next = at + 1;
  for (const [letter, factor] of [
    ['H', 60],
    ['M', 1],
  ] as const) {
    const value = isGlued(tokens, next) ? decimal(tokens[next], context.locale) : undefined;
    if (value !== undefined && tokens[next + 1]?.text === letter) {
      minutes += value * factor;
      next += 2;
    }
  }
  return minutes > 0 ? { value: { minutes, form: 'stated' }, next } : undefined;
}
