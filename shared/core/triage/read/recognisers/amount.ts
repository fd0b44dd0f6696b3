// Recognises stated lengths of time: `2h`, `1h30`, `1:30`, `an hour and a half`, `3 x 30 min`, `half a day`, `PT1H`.
import type { Unit } from '../../languages/lexicon.ts';
import { type Match, matchPhrase, skip } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../../text/token.ts';
import { decimal, readNumberWord, readQuantity } from '../quantity.ts';
import type { Recogniser, Sight, Sighting } from '../recogniser.ts';
import { readColon } from './colon-amount.ts';

export const amount: Recogniser = {
  name: 'amount',
  beginsIn: ['durations'],
  find(sight, at, previous) {
    const { tokens } = sight;
    const length = readLength(sight, at);
    if (length === undefined) return undefined;
    // "2h a day" says how often, not how long
    const repeats = tokens[at]?.kind === 'word' && previous?.meaning.kind === 'amount' && previous.to === at;
    return repeats ? undefined : withMore(sight, length);
  },
};

interface Length {
  readonly minutes: number;
  readonly form: 'stated' | 'adjective' | 'colon' | 'rate';
}

/** One length; what may follow it ("+ 45 min") is left. */
export function readLength(sight: Sight, at: number): Match<Length> | undefined {
  return (
    readWorkday(sight, at) ??
    readIso(sight, at) ??
    readColon(sight, at) ??
    readMultiple(sight, at) ??
    readUnits(sight, at)
  );
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
    if (more === undefined) break;
    minutes += more.value.minutes;
    form = 'stated';
    next = more.next;
  }
  return { meaning: { kind: 'amount', minutes, form }, next };
}

/** `2 hours x 3 workshops`. */
function readTimes({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  const count = lexicon.durations.times.has(lowerAt(tokens, at)) ? integer(tokens[at + 1]) : undefined;
  const fits = count !== undefined && count >= 2 && count <= MOST_TIMES;
  return fits && !lexicon.durations.units.has(lowerAt(tokens, at + 2))
    ? { value: count, next: at + 2 }
    : undefined;
}

function readWorkday({ tokens, lexicon, context }: Sight, at: number): Match<Length> | undefined {
  const share = matchPhrase(lexicon.durations.workdays, tokens, at);
  return (
    share && { value: { minutes: share.value * context.workdayMinutes, form: 'stated' }, next: share.next }
  );
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

/** `3 x 30 min`, `two 30-minute calls`, `twice 30 minutes`, `three lessons of 45 min`. */
function readMultiple(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const { times, multipliers } = lexicon.durations;
  const often = multipliers?.get(lowerAt(tokens, at));
  const count =
    often === undefined
      ? readQuantity(tokens, at, lexicon.durations, context.locale)
      : { value: often, next: at + 1 };
  if (count === undefined || !Number.isInteger(count.value) || count.value > MOST_TIMES) return undefined;
  const signed = often !== undefined || times.has(lowerAt(tokens, count.next));
  const each = readUnits(sight, times.has(lowerAt(tokens, count.next)) ? count.next + 1 : count.next);
  if (each !== undefined && (signed || (each.value.form === 'adjective' && count.value >= 2)))
    return multiplied(each, count.value);
  const named = count.value >= 2 ? readNamedOnes(sight, count.next) : undefined;
  return named && multiplied(named, count.value);
}

const MOST_TIMES = 20;
const WORDS_BEFORE_OF = 2;

/** `lessons of 45 min` behind their number. */
function readNamedOnes(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon } = sight;
  for (let of = at + 1; of <= at + WORDS_BEFORE_OF; of += 1) {
    const noun = tokens[of - 1];
    const isCounted =
      noun?.kind === 'word' &&
      !lexicon.durations.units.has(noun.lower) &&
      !lexicon.durations.quantities.has(noun.lower) &&
      !lexicon.days.periods.has(noun.lower);
    if (!isCounted) return undefined;
    if (lexicon.days.of.has(lowerAt(tokens, of))) return readUnits(sight, of + 1);
  }
  return undefined;
}

function multiplied({ value, next }: Match<Length>, count: number): Match<Length> {
  return { value: { minutes: value.minutes * count, form: 'stated' }, next };
}

function readUnits(sight: Sight, at: number): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const words = lexicon.durations;
  const count = readQuantity(tokens, at, words, context.locale) ?? bareUnit(sight, at);
  if (count === undefined) return undefined;
  const hyphen = textAt(tokens, count.next) === '-' && isGlued(tokens, count.next);
  const unitAt = hyphen
    ? count.next + 1
    : skip(count.value < 1 ? words.partitives : words.fillers, tokens, count.next);
  const unit = words.units.get(lowerAt(tokens, unitAt));
  if (unit === undefined || !isUnit(sight, at, unitAt)) return undefined;
  const first = { minutes: count.value * minutesIn(unit, context.workdayMinutes), form: 'stated' as const };
  const next = afterPoint(tokens, unitAt);
  if (hyphen && isNamed(tokens, next)) return { value: { ...first, form: 'adjective' }, next };
  const rest = readRest(sight, unitAt, next, unit);
  const minutes = first.minutes + rest.value;
  return isDaily(sight, rest.next)
    ? { value: { minutes, form: 'rate' }, next: rest.next + 2 }
    : { value: { ...first, minutes }, next: rest.next };
}

/** "hour and a half": one, though nothing says so. */
function bareUnit({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  const { units, additions } = lexicon.durations;
  const counts = (units.get(lowerAt(tokens, at)) ?? 'minute') !== 'minute' && tokens[at]?.kind === 'word';
  return counts && matchPhrase(additions, tokens, at + 1) ? { value: 1, next: at } : undefined;
}

function minutesIn(unit: Unit, workdayMinutes: number): number {
  return { hour: 60, minute: 1, day: workdayMinutes }[unit];
}

/** `3 m of cable`, `24H2` and `a 3 m ladder` hold no time. */
function isUnit(sight: Sight, at: number, unitAt: number): boolean {
  const { tokens, lexicon } = sight;
  const unit = tokens[unitAt];
  const next = tokens[unitAt + 1];
  if (next?.glued && next.kind === 'number') return integer(next) !== undefined && next.text.length === 2;
  if (isRate(sight, unitAt + 1) && !isDaily(sight, unitAt + 1)) return false;
  if (unit === undefined || !lexicon.durations.doubtfulUnits.has(unit.lower)) return true;
  if (unit.kind === 'sign') return unit.glued;
  return unit.text !== 'M' && !isMeasure(sight, at, unitAt);
}

/** `1h/day`: it counts where several days are named. */
function isDaily({ tokens, lexicon }: Sight, at: number): boolean {
  return textAt(tokens, at) === '/' && lexicon.durations.perDay?.has(lowerAt(tokens, at + 1)) === true;
}

/** `3h/week` and `3 m²`, not `3h/Meadow`. */
function isRate({ tokens, lexicon }: Sight, at: number): boolean {
  const sign = textAt(tokens, at);
  if (sign === '/') {
    const per = lowerAt(tokens, at + 1);
    return lexicon.durations.units.has(per) || lexicon.days.periods.has(per) || lexicon.counted.has(per);
  }
  return sign === '²' && isGlued(tokens, at);
}

/** Metres rather than minutes. */
function isMeasure({ tokens, lexicon }: Sight, at: number, unitAt: number): boolean {
  const next = lowerAt(tokens, unitAt + 1);
  if (lexicon.days.of.has(next) || lexicon.counted.has(next)) return true;
  return !isGlued(tokens, unitAt) && lowerAt(tokens, at - 1) === 'a';
}

/** Steps over the point of `min.` where the sentence goes on. */
function afterPoint(tokens: readonly Token[], unitAt: number): number {
  const point = tokens[unitAt + 1];
  return point?.text === '.' && point.glued && tokens[unitAt + 2] !== undefined ? unitAt + 2 : unitAt + 1;
}

/** After `two 30-minute` comes what lasted so long. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word';
}

/** What belongs to the same length behind its first unit: `1h30`, `2 hours thirty`, `an hour and a half`, `1h, 5 min`. */
function readRest(sight: Sight, unitAt: number, next: number, unit: Unit): Match<number> {
  const { tokens, lexicon, context } = sight;
  const none = { value: 0, next };
  if (unit === 'minute') return none;
  const whole = minutesIn(unit, context.workdayMinutes);
  const addition = matchPhrase(lexicon.durations.additions, tokens, next);
  if (addition) return { value: addition.value * whole, next: addition.next };
  return (
    (unit === 'hour' ? readMinutesBehind(sight, unitAt) : undefined) ??
    readSmallerUnit(sight, next, unit) ??
    none
  );
}

function readMinutesBehind(sight: Sight, unitAt: number): Match<number> | undefined {
  return readGluedMinutes(sight, unitAt) ?? readSaidMinutes(sight, unitAt);
}

/** `1h30`, `1h30m`. */
function readGluedMinutes({ tokens, lexicon }: Sight, unitAt: number): Match<number> | undefined {
  const after = tokens[unitAt + 1];
  const glued = after?.glued ? integer(after) : undefined;
  if (glued === undefined || glued >= 60) return undefined;
  const unit = lexicon.durations.units.get(lowerAt(tokens, unitAt + 2));
  const named = isGlued(tokens, unitAt + 2) && unit === 'minute';
  return { value: glued, next: unitAt + (named ? 3 : 2) };
}

/** "two hours thirty", "an hour and twenty": only at the end of what is said, else it counts something. */
function readSaidMinutes({ tokens, lexicon }: Sight, unitAt: number): Match<number> | undefined {
  const { joins, numbers, closers } = lexicon.durations;
  const at = joins.has(lowerAt(tokens, unitAt + 1)) ? unitAt + 2 : unitAt + 1;
  const said = readNumberWord(tokens, at, numbers);
  const fits =
    said && said.value >= 5 && said.value < 60 && said.value % 5 === 0 && closes(tokens[said.next], closers);
  return fits ? said : undefined;
}

function closes(after: Token | undefined, closers: ReadonlySet<string>): boolean {
  return after === undefined || after.kind === 'sign' || closers.has(after.lower);
}

function readSmallerUnit(sight: Sight, at: number, unit: Unit): Match<number> | undefined {
  const { tokens, lexicon, context } = sight;
  const words = lexicon.durations;
  const comma = textAt(tokens, at) === ',' ? at + 1 : at;
  const from = words.joins.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
  const count = readQuantity(tokens, from, words, context.locale);
  if (count === undefined) return undefined;
  const smaller = words.units.get(lowerAt(tokens, count.next));
  if (smaller === undefined || smaller === unit || smaller === 'day') return undefined;
  const minutes = count.value * minutesIn(smaller, 0);
  const fits = minutes < (unit === 'hour' ? 60 : context.workdayMinutes);
  return fits ? { value: minutes, next: afterPoint(tokens, count.next) } : undefined;
}
