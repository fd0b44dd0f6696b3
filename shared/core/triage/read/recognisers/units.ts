// Reads a quantity with its unit and what belongs to the same length behind it: `2h`, `1h30`, `an hour and a half`, `1h/day`.
import type { Unit } from '../../languages/lexicon.ts';
import { type Match, matchPhrase, skip } from '../../text/phrase.ts';
import { integer, isGlued, lowerAt, type Token, textAt } from '../../text/token.ts';
import { aroundName, isMeasure, isToldOfMore, pastJoin } from '../beside-units.ts';
import type { Length } from '../length.ts';
import { readSum } from '../number-sum.ts';
import { readNumberWord, readQuantity } from '../quantity.ts';
import type { Sight } from '../recogniser.ts';

export function readUnits(sight: Sight, at: number): Match<Length> | undefined {
  return readUnitsOf(sight, at, readCount(sight, at));
}

/** @param said how many. */
export function readUnitsOf(
  sight: Sight,
  at: number,
  said: Match<number> | undefined,
): Match<Length> | undefined {
  const { tokens, lexicon, context } = sight;
  const words = lexicon.durations;
  const count = said ?? bareUnit(sight, at);
  if (count === undefined) return undefined;
  const { hyphen, unitAt } = unitBehind(sight, count);
  const unit = words.units.get(lowerAt(tokens, unitAt));
  if (unit === undefined) return aroundName(sight, at, count);
  if (!isUnit(sight, at, unitAt)) return undefined;
  const first = { minutes: count.value * minutesIn(unit, context.workdayMinutes), form: 'stated' as const };
  const next = afterPoint(tokens, unitAt);
  if (hyphen && (isNamed(tokens, next) || isCompound(tokens, next)))
    return { value: { ...first, form: 'adjective' }, next };
  const rest = readRest(sight, unitAt, next, unit);
  const minutes = first.minutes + rest.value;
  return isDaily(sight, rest.next)
    ? { value: { minutes, form: 'rate' }, next: rest.next + 2 }
    : { value: { ...first, minutes }, next: rest.next };
}

export function readCount(sight: Sight, at: number): Match<number> | undefined {
  const { tokens, lexicon, context } = sight;
  const first = readQuantity(tokens, at, lexicon.durations, context.locale);
  return first && tokens[at]?.kind === 'number' ? (readSum(sight, at, first) ?? first) : first;
}

/** `ore 2,5`: only a decimal number, since `ore 14` is a time of day. */
export function readUnitBefore({ tokens, lexicon, context }: Sight, at: number): Match<Length> | undefined {
  const unit = lexicon.durations.unitsBefore?.get(lowerAt(tokens, at));
  if (unit === undefined) return undefined;
  const [, whole, part] = /^(\d{1,2}),(\d{1,2})$/.exec(textAt(tokens, at + 1)) ?? [];
  if (whole === undefined || lexicon.durations.units.has(lowerAt(tokens, at + 2))) return undefined;
  const minutes = Number(`${whole}.${part}`) * minutesIn(unit, context.workdayMinutes);
  return { value: { minutes, form: 'stated' }, next: at + 2 };
}

/** `eine Viertelstunde`. */
export function readNamedLength({ tokens, lexicon }: Sight, at: number): Match<Length> | undefined {
  const named = lexicon.durations.lengths && matchPhrase(lexicon.durations.lengths, tokens, at);
  return named && { value: { minutes: named.value, form: 'stated' }, next: named.next };
}

/** Where the unit of a count stands, fillers left out: `2 full hours`, `¾ of an hour`, `90-minute`. */
function unitBehind({ tokens, lexicon }: Sight, { value, next }: Match<number>) {
  const { partitives, fillers } = lexicon.durations;
  const hyphen = textAt(tokens, next) === '-' && isGlued(tokens, next);
  return {
    hyphen,
    unitAt: hyphen ? skip(fillers, tokens, next + 1) : skip(value < 1 ? partitives : fillers, tokens, next),
  };
}

/** "hour and a half", "hr break": one, though nothing says so. */
function bareUnit({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  const { units, additions } = lexicon.durations;
  const counts = (units.get(lowerAt(tokens, at)) ?? 'minute') !== 'minute' && tokens[at]?.kind === 'word';
  if (!counts) return undefined;
  const cue = matchPhrase(lexicon.cues, tokens, at + 1)?.value;
  const isRough = cue === 'approximate' && lexicon.durations.or.has(lowerAt(tokens, at + 1)); // `hour or so`
  return isRough || cue === 'pause' || matchPhrase(additions, tokens, at + 1)
    ? { value: 1, next: at }
    : undefined;
}

function minutesIn(unit: Unit, workdayMinutes: number): number {
  return { hour: 60, minute: 1, day: workdayMinutes }[unit];
}

/** `3 m of cable`, `24H2` and `a 3 m ladder` hold no time. */
function isUnit(sight: Sight, at: number, unitAt: number): boolean {
  const { tokens, lexicon } = sight;
  const unit = tokens[unitAt];
  const next = tokens[unitAt + 1];
  if (next?.glued && next.kind === 'number')
    return integer(next) !== undefined && isMinutes(sight, unitAt + 1);
  if (isOfMore(sight, unitAt + 1)) return false;
  if (unit === undefined || !lexicon.durations.doubtfulUnits.has(unit.lower)) return true;
  if (unit.kind === 'sign') return unit.glued && !isOwned(next);
  return unit.text !== 'M' && !isMeasure(sight, at, unitAt);
}

/** `room 2.15's wiring` */
const isOwned = (next: Token | undefined) => next?.glued === true && next.kind === 'word';

/** The number behind an hour: `1h30`, `2h5m`. */
function isMinutes({ tokens, lexicon }: Sight, at: number): boolean {
  const named = isGlued(tokens, at + 1) && lexicon.durations.units.get(lowerAt(tokens, at + 1)) === 'minute';
  return named || textAt(tokens, at).length === 2;
}

/** A share of something, or a rate. */
function isOfMore(sight: Sight, at: number): boolean {
  return isShare(sight, at) || (isRate(sight, at) && !isDaily(sight, at));
}

/** `3分の1` is a third. */
function isShare({ tokens, lexicon }: Sight, at: number): boolean {
  return isGlued(tokens, at) && lexicon.days.of.has(lowerAt(tokens, at)) && tokens[at + 1]?.kind === 'number';
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

/** Steps over the point of `min.` where the sentence goes on. */
function afterPoint(tokens: readonly Token[], unitAt: number): number {
  const point = tokens[unitAt + 1];
  return point?.text === '.' && point.glued && tokens[unitAt + 2] !== undefined ? unitAt + 2 : unitAt + 1;
}

/** `2-hour-turnaround`. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return (
    textAt(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1) && isNamed(tokens, at + 1)
  );
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
  const isLess =
    addition !== undefined &&
    addition.value < 0 &&
    lexicon.durations.units.has(lowerAt(tokens, addition.next));
  if (addition && !isLess) return { value: addition.value * whole, next: addition.next }; // `less ten minutes` is a break
  return (
    (unit === 'hour' ? readMinutesBehind(sight, unitAt, next) : undefined) ??
    readSmallerUnit(sight, next, unit) ??
    none
  );
}

function readMinutesBehind(sight: Sight, unitAt: number, next: number): Match<number> | undefined {
  return (
    readGluedMinutes(sight, unitAt) ??
    readSpacedMinutes(sight, unitAt) ??
    readSaidMinutes(sight, unitAt) ??
    readLastMinutes(sight, next)
  );
}

/** `1 Std. 10`, `2 ore 45`, "an hour and 20": at the end of what is said. */
function readLastMinutes({ tokens, lexicon }: Sight, start: number): Match<number> | undefined {
  const at = lexicon.days.and.has(lowerAt(tokens, start)) ? start + 1 : start;
  const minutes = tokens[at]?.text.length === 2 ? integer(tokens[at]) : undefined;
  const after = tokens[at + 1];
  const isLast =
    after === undefined ||
    (after.kind === 'sign' && /^[,.;!)]$/.test(after.text)) ||
    lexicon.durations.closers.has(after.lower);
  const fits = minutes !== undefined && minutes < 60 && minutes % 5 === 0 && isLast;
  return fits ? { value: minutes, next: at + 1 } : undefined;
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

/** `1 h 30`, where hours are written so; not `2h 30 tickets`. */
function readSpacedMinutes({ tokens, lexicon }: Sight, unitAt: number): Match<number> | undefined {
  const digits = tokens[unitAt + 1];
  const minutes = digits?.text.length === 2 ? integer(digits) : undefined;
  if (minutes === undefined || minutes > 59 || minutes % 5 !== 0) return undefined;
  if (lexicon.clocks.hourMarks?.has(lowerAt(tokens, unitAt)) !== true) return undefined;
  const after = lowerAt(tokens, unitAt + 2);
  const counts = lexicon.counted.has(after) || lexicon.durations.units.has(after);
  return counts || isGlued(tokens, unitAt + 2) ? undefined : { value: minutes, next: unitAt + 2 };
}

/** "two hours thirty", "an hour and twenty", "2 ore e 30", "3 hrs 40": only at the end of what is said, else it counts something. */
function readSaidMinutes({ tokens, lexicon }: Sight, unitAt: number): Match<number> | undefined {
  const { joins, closers } = lexicon.durations;
  const joined = joins.has(lowerAt(tokens, unitAt + 1));
  const at = joined ? unitAt + 2 : unitAt + 1;
  const digits = tokens[at]?.text.length === 2 ? integer(tokens[at]) : undefined;
  const said =
    digits === undefined ? readNumberWord(tokens, at, lexicon.durations) : { value: digits, next: at + 1 };
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
  const from = pastJoin(sight, at);
  const count = readQuantity(tokens, from, words, context.locale);
  if (count === undefined) return undefined;
  const smaller = words.units.get(lowerAt(tokens, count.next));
  if (smaller === undefined || smaller === unit || smaller === 'day') return undefined;
  if (isToldOfMore(sight, count.next + 1, { isJoined: from > at, isOfDays: unit === 'day' }))
    return undefined;
  const minutes = count.value * minutesIn(smaller, 0);
  const whole = unit === 'hour' ? 60 : context.workdayMinutes;
  return minutes < whole ? { value: minutes, next: afterPoint(tokens, count.next) } : undefined;
}
