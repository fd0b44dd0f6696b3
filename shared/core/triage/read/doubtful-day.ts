// Finds numbers that look like a day and say none that can be meant: `31/4`, `24/7 3h`, `Monday 40th`, `Mon 5:`, `2h ACME 20-11`. They are
// asked about: to take them for nothing would log on another day.
import { toWorkDate } from '../../work-date.ts';
import { traitBits } from '../languages/traits.ts';
import { integer, isGlued, lowerAt, textAt, tokenAt } from '../text/token.ts';
import { isAlways } from './always.ts';
import { readDate } from './calendar-date.ts';
import { tellsLengthBefore } from './compact-date.ts';
import { endOfPartAgo } from './days-ago.ts';
import { endOfNumberedMonth } from './numbered-month.ts';
import { mayHold, type Sight } from './recogniser.ts';
import { readWeekday, weekdayDate } from './weekday.ts';

/** Where it ends. */
export function endOfDoubtfulDay(sight: Sight, at: number): number | undefined {
  const said =
    sight.tokens[at]?.kind === 'number'
      ? (endOfAlways(sight, at) ?? endOfImpossible(sight, at) ?? endOfDashed(sight, at))
      : endOfWeekday(sight, at);
  return said ?? (mayHold(sight, PART_AGO) ? endOfPartAgo(sight, at) : undefined);
}

const PART_AGO = traitBits('period', 'length');

/** In the place of a day, in front of what it would be the day of. "24/7 support, 3h" describes the work. */
function endOfAlways(sight: Sight, at: number): number | undefined {
  const { tokens, context } = sight;
  const after = tokens[at + 3];
  const isSaid = ['24', '/', '7'].every((part, i) => textAt(tokens, at + i) === part);
  if (!isSaid || tokenAt(tokens, at - 1)?.kind === 'word') return undefined;
  const isInPlace = after?.kind === 'number' || after?.text === ':';
  return isInPlace && isAlways(24, 7, context) ? at + 3 : undefined;
}

const PAIR = /^(\d{1,2})\.(\d{1,2})(?:\.(?:\d{4}|\d\d))?$/;
const LEAP_YEAR = 2024;

/** `31/4`, `31.4.`, `31. 4.`, `30.02.2026`, `2026-02-30`: a month that has no such day. */
function endOfImpossible(sight: Sight, at: number): number | undefined {
  return endOfDotted(sight, at) ?? endOfSigned(sight, at) ?? endOfNumberedMonth(sight, at);
}

function endOfDotted({ tokens }: Sight, at: number): number | undefined {
  const text = textAt(tokens, at);
  if (!text.includes('.')) return undefined;
  const [, day, month] = PAIR.exec(text) ?? [];
  const isPoint = textAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1);
  const isDate = isPoint || text.split('.').length > 2;
  if (!isDate || !isNoDay(Number(day), Number(month))) return undefined;
  return isPoint ? at + 2 : at + 1;
}

function endOfSigned(sight: Sight, at: number): number | undefined {
  const { tokens } = sight;
  const numbers = numbersAt(sight, at);
  if (numbers === undefined) return undefined;
  const { first, second, third } = numbers;
  const end = third === undefined ? at + 3 : at + 5;
  const goesOn = isGlued(tokens, end) && textAt(tokens, end) === textAt(tokens, at + 1); // a longer chain
  const isNone = third !== undefined && first > 31 ? isNoDay(second, third) : isNoDay(first, second);
  return !goesOn && isNone && readDate(sight, at) === undefined ? end : undefined;
}

/** Two numbers with a stroke, or three of which one is a year. */
function numbersAt({ tokens }: Sight, at: number) {
  const sign = textAt(tokens, at + 1);
  const isJoined = DATE_SIGNS.has(sign) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const [first, second] = [integer(tokens[at], 4), integer(tokens[at + 2])];
  const third = textAt(tokens, at + 3) === sign ? integer(tokens[at + 4], 4) : undefined;
  if (!isJoined || first === undefined || second === undefined) return undefined;
  if (third !== undefined) return { first, second, third };
  return sign === '/' ? { first, second } : undefined;
}

const DATE_SIGNS = new Set(['/', '-']);

/** A day of some month, in either order, but of no such one. */
function isNoDay(a: number, b: number): boolean {
  const [month, day] = a < b ? [a, b] : [b, a];
  return (
    month >= 1 && month <= 12 && day > 28 && day <= 31 && toWorkDate(LEAP_YEAR, month, day) === undefined
  );
}

/** `Monday 40th`, `Mon 5: 2h` where the latest Monday was no fifth. */
function endOfWeekday(sight: Sight, at: number): number | undefined {
  const { tokens, lexicon, context } = sight;
  const weekday = readWeekday(sight, at);
  if (weekday === undefined) return undefined;
  const start = lexicon.days.article.has(lowerAt(tokens, weekday.next)) ? weekday.next + 1 : weekday.next;
  const number = integer(tokens[start]);
  if (number === undefined) return undefined;
  if (lexicon.days.ordinalEndings.has(lowerAt(tokens, start + 1)))
    return number > 31 || number === 0 ? start + 2 : undefined;
  const date = weekdayDate(context.now.date, weekday.value);
  return isDayLabel(sight, start) && Number(date.slice(8)) !== number ? start + 1 : undefined;
}

/** The number of `mar 16`, where the weekday's name is a month's too, and that of `Mon 5:`. */
function isDayLabel({ tokens, lexicon }: Sight, at: number): boolean {
  const isMonth = lexicon.days.months.has(lowerAt(tokens, at - 1)) && !isGlued(tokens, at + 1);
  return isMonth || (textAt(tokens, at + 1) === ':' && !isGlued(tokens, at + 2));
}

const LONGEST_NIGHT = 10; // hours

/** `2h ACME 20-11`, `16-3 ACME` where days are written so: from one evening to a morning, and a day of a month too. */
function endOfDashed(sight: Sight, at: number): number | undefined {
  const { tokens, lexicon } = sight;
  const hours = nightAt(sight, at);
  if (hours === undefined) return undefined;
  const after = tokens[at + 3];
  if (after === undefined && tellsLengthBefore(sight, at)) return at + 3;
  const isLong = lexicon.days.dashedDays && hours > LONGEST_NIGHT;
  return isLong && after?.kind !== 'sign' ? at + 3 : undefined;
}

/** The hours of `20-11`, which is a day of a month too; nothing stands glued to it. */
function nightAt({ tokens }: Sight, at: number): number | undefined {
  const [day = 0, month = 0] = [integer(tokens[at]), integer(tokens[at + 2])];
  const isPair = textAt(tokens, at + 1) === '-' && [1, 2].every((i) => isGlued(tokens, at + i));
  const isAlone = !isGlued(tokens, at) && !isGlued(tokens, at + 3);
  const isDay = day > 12 && toWorkDate(LEAP_YEAR, month, day) !== undefined;
  return isPair && isAlone && isDay ? month + 24 - day : undefined;
}
