// Gives numbers their unit where it is said once: "2h on Monday, 3 on Tuesday", "3h for ACME and 2 for Globex". The number
// must stand to its day, or to its project, as the amount before it stands to its own.
import type { WorkDate } from '../../work-date.ts';
import { isCapitalised, isGlued, lowerAt } from '../text/token.ts';
import { cues, type Found, type MeaningOf } from './finding.ts';
import { readNumberWord, readNumeral } from './quantity.ts';
import type { Sight } from './recogniser.ts';
import { readWeekday, weekdayDate } from './weekday.ts';

type Amount = Found<MeaningOf<'amount'>>;
type Side = 'before' | 'behind' | 'project' | 'done';

const MOST_HOURS = 12;
const SMALL_WORDS = 2; // between a number and its day

/** What was found, with such numbers as amounts of hours. */
export function withLeftOutUnits(found: readonly Found[], sight: Sight): readonly Found[] {
  const first = found.findIndex((one) => isOfHours(one, sight));
  const model = found[first];
  if (model === undefined && hasLabel(found, sight))
    return withAmounts(found, sight, { from: 0, sides: BEFORE });
  if (model === undefined || !hasLooseNumber(found, sight, 0)) return found;
  const sides = sidesOf(found, sight, model);
  if (sides.size === 0) return found;
  const apart = found.flatMap((one, i) => (i > first ? partedDay(one, sight, sides) : [one]));
  const from = sides.has('before') ? 0 : model.to; // "Mon 3, Tue 4, Wed 2 hours"
  return withAmounts(apart, sight, { from, sides });
}

const BEFORE: ReadonlySet<Side> = new Set(['before']);

/** `Hours: Mon 2, Tue 3.5`, `Mon 2, Tue 3.5 (hours)`: the unit alone, as a label or in a bracket. */
function hasLabel(found: readonly Found[], { tokens, lexicon }: Sight): boolean {
  return tokens.some(({ lower }, at) => {
    if (at > 1 && lowerAt(tokens, at - 1) !== '(') return false; // no label stands there
    if (lexicon.durations.units.get(lower) !== 'hour') return false;
    const isFirst = at === 0 || (at === 1 && lexicon.verdicts.own.has(lowerAt(tokens, 0)));
    const week = found.find(({ from }) => from === at + 1);
    if (isFirst) return [at + 1, week?.to ?? 0].some((colon) => lowerAt(tokens, colon) === ':');
    return lowerAt(tokens, at - 1) === '(' && /^[,)]$/.test(lowerAt(tokens, at + 1));
  });
}

export function isOfHours({ meaning, from, to }: Found, { tokens, lexicon }: Sight): boolean {
  if (meaning.kind !== 'amount' || meaning.form !== 'stated') return false;
  return tokens.slice(from, to).some(({ lower }) => lexicon.durations.units.get(lower) === 'hour');
}

/** Numbers that nothing was made of, or that end a day: `venerdì 3`. Most texts have none, and cost no more. */
function hasLooseNumber(found: readonly Found[], { tokens, lexicon }: Sight, from: number): boolean {
  return tokens.some(({ kind, lower }, at) => {
    if (at < from || (kind !== 'number' && !lexicon.durations.numbers.has(lower))) return false;
    const holder = found.find((one) => one.from <= at && at < one.to);
    return holder === undefined || (holder.meaning.kind === 'day' && holder.to === at + 1);
  });
}

function withAmounts(
  found: readonly Found[],
  sight: Sight,
  { from, sides }: { readonly from: number; readonly sides: ReadonlySet<Side> },
): readonly Found[] {
  const { tokens } = sight;
  const all = [...found];
  for (let at = from; at < tokens.length; at += 1) {
    const number = found.some((one) => one.from <= at && at < one.to) ? undefined : looseNumber(sight, at);
    if (number === undefined) continue;
    const amount = hours(number.value, at, number.next);
    const said = sidesOf(found, sight, amount);
    if ([...said].some((side) => sides.has(side) && fits(sight, amount, side))) all.push(amount);
    at = number.next - 1;
  }
  return all.sort((a, b) => a.from - b.from);
}

export function hours(value: number, from: number, to: number): Amount {
  const meaning = { kind: 'amount', minutes: value * 60, form: 'stated' } as const;
  return { meaning, from, to, rule: 'unit-left-out' };
}

/** A number that is no part of a longer sign and counts nothing that is known. */
export function looseNumber({ tokens, lexicon, context }: Sight, at: number) {
  const said =
    readNumeral(tokens, at, context.locale) ?? moreThanOne(readNumberWord(tokens, at, lexicon.durations));
  if (said === undefined || said.value <= 0 || said.value > MOST_HOURS) return undefined;
  const isOfMore =
    (isGlued(tokens, at) && lowerAt(tokens, at - 1) !== '(') ||
    (isGlued(tokens, said.next) && !isEnd(lowerAt(tokens, said.next)));
  return isOfMore || lexicon.counted.has(lowerAt(tokens, said.next)) ? undefined : said;
}

/** `un` and `eine` are articles. */
function moreThanOne<T extends { readonly value: number }>(said: T | undefined): T | undefined {
  return said !== undefined && said.value > 1 ? said : undefined;
}

function isEnd(sign: string): boolean {
  return sign === ',' || sign === '.' || sign === ';' || sign === ')' || sign === '!';
}

/** Where an amount has its day, and whether a project is named behind it. */
function sidesOf(
  found: readonly Found[],
  { tokens, lexicon }: Sight,
  { from, to }: Pick<Found, 'from' | 'to'>,
): ReadonlySet<Side> {
  const sides = new Set<Side>();
  const small = (start: number, end: number) =>
    end >= start &&
    end - start <= SMALL_WORDS &&
    tokens.slice(start, end).every(({ lower }) => lower === ':' || lexicon.edges.has(lower));
  for (const { meaning, from: start, to: end } of found) {
    if (meaning.kind !== 'day') continue;
    if (small(end, from)) sides.add('before');
    if (small(to, start)) sides.add('behind');
  }
  const name = lexicon.projects.articles.has(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  const isLed = lexicon.projects.before.has(lowerAt(tokens, to));
  if (isLed && isCapitalised(tokens[name])) sides.add('project');
  // "I did 3 on the front end" behind "Tom did 5 hours on the server"
  if (isLed && cues(found, 'done').some((verb) => verb.to === from)) sides.add('done');
  return sides;
}

/** Nothing behind it, or nothing but what links it in front. */
function fits({ tokens, lexicon }: Sight, { from, to }: Amount, side: Side): boolean {
  const links = (at: number) => {
    const word = lowerAt(tokens, at);
    return isEnd(word) || lexicon.days.and.has(word) || lexicon.separators.has(word);
  };
  if (side === 'done') return true;
  return side === 'before'
    ? to >= tokens.length || lowerAt(tokens, to) === '(' || links(to)
    : links(from - 1);
}

/** `jeudi 2 heures, vendredi 3`: the number is no day of the month where days were told with hours before. */
function partedDay(one: Found, sight: Sight, sides: ReadonlySet<Side>): readonly Found[] {
  const number = looseNumber(sight, one.to - 1);
  const { tokens } = sight;
  if (one.meaning.kind !== 'day' || !sides.has('before') || number?.next !== one.to) return [one];
  const weekday = readWeekday(sight, one.from);
  const isOpen = one.to >= tokens.length || isEnd(lowerAt(tokens, one.to));
  if (weekday?.next !== one.to - 1 || !isOpen) return [one];
  return [{ ...one, meaning: onWeekday(sight, weekday.value), to: weekday.next }];
}

function onWeekday({ context }: Sight, value: Parameters<typeof weekdayDate>[1]): MeaningOf<'day'> {
  const date: WorkDate = weekdayDate(context.now.date, value);
  const tense = date > context.now.date ? ('future' as const) : ('past' as const);
  return { kind: 'day', dates: [date], tense, weekday: value.number };
}
