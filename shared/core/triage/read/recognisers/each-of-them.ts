// Reads a length that each of so many things took: `5 interviews, 30 min each`, `three calls at 20 min apiece`, `3 Termine je 45 min`.
import type { Lexicon } from '../../languages/lexicon.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { lowerAt, type Token, tokenAt } from '../../text/token.ts';
import type { Length } from '../length.ts';
import type { Sight } from '../recogniser.ts';
import { readUnits } from './units.ts';

const MOST_THINGS = 60;
const LONGEST_NAME = 3; // words: `online client calls`

/** All of them together. Of people who work each has time of their own, and of two sorts of things nobody knows. */
export function readEachOfThem(sight: Sight, at: number, count: Match<number>): Match<Length> | undefined {
  const end = isCount(count.value) && opens(sight, at) ? endOfName(sight, count.next) : undefined;
  const one = end === undefined ? undefined : readOne(sight, end);
  return one && { value: { minutes: one.value * count.value, form: 'stated' }, next: one.next };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 1 && value <= MOST_THINGS;
}

/** The minutes of each, with the word for it before or behind. */
function readOne(sight: Sight, end: number): Match<number> | undefined {
  const before = pastEach(sight, end);
  const one = readUnits(sight, before.next);
  if (one?.value.form !== 'stated' || isOften(sight, one.next)) return undefined;
  const behind = each(sight, one.next);
  return before.isEach || behind.isEach ? { value: one.value.minutes, next: behind.next } : undefined;
}

/** Nothing that it numbers stands before it, and no other count that it goes on from: `phase 2`, "2 calls, 3 visits". */
function opens({ tokens, lexicon }: Sight, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before === undefined) return true;
  if (before.text === ',' || lexicon.days.and.has(before.lower))
    return !tokens.slice(0, at).some(({ kind }) => kind === 'number');
  if (before.kind === 'sign' || lexicon.verdicts.verbsLast === true) return true;
  return lexicon.edges.has(before.lower) || isDone(lexicon, before);
}

function isDone({ cues, verdicts }: Lexicon, { lower }: Token): boolean {
  const isCue = cues.get(lower)?.some(({ words, value }) => words.length === 1 && value === 'done');
  return (
    isCue === true ||
    verdicts.pastForms?.has(lower) === true ||
    (verdicts.pastEnding !== undefined && lower.endsWith(verdicts.pastEnding))
  );
}

/** Where the name of such things ends: words that are no measure of time, and none for people who work. */
function endOfName(sight: Sight, start: number): number | undefined {
  const end = pastWords(sight, start);
  const isNamed = end > start && end <= start + LONGEST_NAME;
  return isNamed && !sight.tokens.slice(start, end).some((word) => isOther(sight.lexicon, word))
    ? end
    : undefined;
}

function pastWords({ tokens, lexicon }: Sight, start: number): number {
  const { apiece } = lexicon.durations;
  let at = start;
  while (at <= start + LONGEST_NAME && tokens[at]?.kind === 'word') {
    const word = lowerAt(tokens, at);
    if (lexicon.edges.has(word) || apiece?.has(word) || eachEnd(lexicon, tokens, at) !== undefined) break;
    at += 1;
  }
  return at;
}

function isOther({ durations, days }: Lexicon, { lower }: Token): boolean {
  const { units, quantities, crews } = durations;
  return [units, quantities, crews, days.periods, days.months, days.weekdays].some((words) =>
    words.has(lower),
  );
}

/** `,`, `-`, `:`, `@`, or a small word such as "at". */
function pastLink({ tokens, lexicon }: Sight, at: number): number {
  const next = /^[,:@(–—-]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const word = lowerAt(tokens, next);
  const isSmall = lexicon.edges.has(word) && !lexicon.durations.quantities.has(word);
  return isSmall && eachEnd(lexicon, tokens, next) === undefined ? next + 1 : next;
}

/** `20 min each way` */
function isOften({ tokens, lexicon }: Sight, at: number): boolean {
  const { timesBehind } = lexicon.durations;
  return timesBehind !== undefined && matchPhrase(timesBehind, tokens, at) !== undefined;
}

interface Past {
  readonly isEach: boolean;
  readonly next: number;
}

/** Where the length may begin behind a name, and what may be "each" in front of it: `je`, `à`, `@`. */
function pastEach(sight: Sight, end: number): Past {
  const { tokens, lexicon } = sight;
  if (lexicon.durations.apiece?.has(lowerAt(tokens, end))) return { isEach: true, next: end + 1 };
  return each(sight, pastLink(sight, end));
}

function each({ tokens, lexicon }: Sight, at: number): Past {
  const end = eachEnd(lexicon, tokens, at);
  return { isEach: end !== undefined, next: end ?? at };
}

/** Where a word such as "each" ends that tells of things, not of days: not "a day". */
function eachEnd({ cues, days }: Lexicon, tokens: readonly Token[], at: number): number | undefined {
  const cue = matchPhrase(cues, tokens, at);
  if (cue?.value !== 'each') return undefined;
  const isOfDays = tokens.slice(at, cue.next).some(({ lower }) => days.periods.get(lower)?.days === 1);
  return isOfDays ? undefined : cue.next;
}
