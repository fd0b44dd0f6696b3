// Reads a weekday with what says of which week it is, and the days of a span of weekdays.

import { addDays, isoWeekday, type WorkDate } from '../../work-date.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { isCapitalised, isGlued, lowerAt, type Token, textAt, tokenAt } from '../text/token.ts';
import { isDoubtfulWeekday } from './doubtful-weekday.ts';
import type { Sight } from './recogniser.ts';

export interface Weekday {
  /** Monday is 1. */
  readonly number: number;
  readonly which: 'latest' | 'before' | 'next';
}

/** `Monday`, `last Tue`, `next Friday`, `the Friday`, `vendredi dernier`. */
export function readWeekday(sight: Sight, at: number): Match<Weekday> | undefined {
  const { tokens, lexicon } = sight;
  const { weekdays } = lexicon.days;
  const first = lowerAt(tokens, at);
  if (!weekdays.has(first) && !weekdays.has(lowerAt(tokens, at + 1))) return undefined;
  const led = leadsToName(lexicon.days, first);
  const nameAt = led ? at + 1 : at;
  const number = weekdays.get(lowerAt(tokens, nameAt));
  if (number === undefined || (!led && (isOtherWord(sight, nameAt) || isJoined(sight, nameAt))))
    return undefined;
  const behind = afterName(sight, nameAt);
  if (isOrdinal(sight, nameAt, behind)) return undefined;
  const trailing = whichBehind(sight, behind);
  if (trailing) return { value: { number, which: trailing }, next: behind + 1 };
  return { value: { number, which: whichBefore(sight, first) }, next: behind };
}

function leadsToName({ last, next, article }: Sight['lexicon']['days'], word: string): boolean {
  return last.has(word) || next.has(word) || article.has(word);
}

/** Past the name, the point of its short form, and what belongs to it: `segunda-feira`. */
export function afterName({ tokens, lexicon }: Sight, at: number): number {
  const tail = lexicon.days.weekdayTails && matchPhrase(lexicon.days.weekdayTails, tokens, at + 1);
  return tail?.next ?? (isAbbreviated(tokens, at) ? at + 2 : at + 1);
}

/** `a segunda reunião`: the number of a noun that follows it, where the weekday begins no statement. */
function isOrdinal({ tokens, lexicon }: Sight, at: number, behind: number): boolean {
  const { ordinalWeekdays, afterOrdinal, weekdays } = lexicon.days;
  if (behind > at + 1 || !ordinalWeekdays?.has(lowerAt(tokens, at))) return false;
  const after = tokens[behind];
  if (after?.kind !== 'word' || isCapitalised(after) || tokenAt(tokens, at - 1)?.kind !== 'word')
    return false;
  return !afterOrdinal.has(after.lower) && !weekdays.has(after.lower);
}

function whichBehind({ tokens, lexicon }: Sight, at: number): Weekday['which'] | undefined {
  const word = lowerAt(tokens, at);
  if (lexicon.days.lastBehind.has(word)) return 'before';
  return lexicon.days.nextBehind.has(word) ? 'next' : undefined;
}

function whichBefore({ lexicon }: Sight, word: string): Weekday['which'] {
  if (lexicon.days.next.has(word)) return 'next';
  return lexicon.days.previous.has(word) ? 'before' : 'latest';
}

/** `3月` is a month and `いい日` no Sunday: a single sign is a weekday alone, or in a list of them (`月・火・水は`). */
function isJoined({ tokens, lexicon }: Sight, at: number): boolean {
  const [before, after] = [tokenAt(tokens, at - 1), tokens[at + 1]];
  if (isGlued(tokens, at) && before?.kind === 'number') return true;
  if (textAt(tokens, at).length > 1) return false;
  const joined =
    (isGlued(tokens, at) && before?.kind === 'word') || (after?.glued === true && after.kind === 'word');
  return joined && !isListed({ lexicon, tokens }, at, -1) && !isListed({ lexicon, tokens }, at, 1);
}

/** A weekday stands behind the link on one side. */
function isListed({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, at: number, side: 1 | -1): boolean {
  const { and, through, weekdays } = lexicon.days;
  const link = lowerAt(tokens, at + side);
  return (and.has(link) || through.has(link) || link === ',') && weekdays.has(lowerAt(tokens, at + 2 * side));
}

function isOtherWord(sight: Sight, at: number): boolean {
  return isVerb(sight, at) || isDoubtfulWeekday(sight, at);
}

/** "sat" and "sun" are words of their own where nothing marks them as days. */
function isVerb({ tokens, lexicon }: Sight, at: number): boolean {
  if (!lexicon.days.verbLike.has(textAt(tokens, at)) || tokenAt(tokens, at - 1)?.kind !== 'word')
    return false;
  if (isListed({ tokens, lexicon }, at, 1) || isBeforeTime({ tokens, lexicon }, at + 1)) return false;
  const before = lowerAt(tokens, at - 1);
  return !lexicon.days.before.has(before) && !lexicon.days.and.has(before);
}

/** `Falco lun 3h`, `worked sat 9-5`: a length or ends, but "sat 3 hours". */
function isBeforeTime({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  const isRange = textAt(tokens, at + 1) === '-' && tokens[at + 2]?.kind === 'number';
  return isRange || !lexicon.days.pastVerbs?.has(lowerAt(tokens, at - 1));
}

const RECENT = 31; // days

/** `mar 16` is a Tuesday or the 16th of March, where that Tuesday is long ago. */
export function monthToo(
  { tokens, lexicon, context }: Sight,
  at: number,
  date: WorkDate,
): number | undefined {
  return date < addDays(context.now.date, -RECENT) ? lexicon.days.months.get(lowerAt(tokens, at)) : undefined;
}

/** The point of `Mon.` where the sentence goes on. */
function isAbbreviated(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at + 1) === '.' && textAt(tokens, at).length <= 4 && tokens[at + 2] !== undefined;
}

/** Its date, in the week that is `weeksBack` ago where one is named. */
export function weekdayDate(today: WorkDate, { number, which }: Weekday, weeksBack?: number): WorkDate {
  if (weeksBack !== undefined) return addDays(today, number - isoWeekday(today) - 7 * weeksBack);
  const back = (isoWeekday(today) - number + 7) % 7;
  if (which === 'next') return addDays(today, 7 - back);
  return addDays(today, -(which === 'before' && back === 0 ? 7 : back));
}

/** `last week`, `two weeks ago`. */
export function readWeek({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  return matchPhrase(lexicon.days.weeks, tokens, at);
}

/** The same behind a weekday: `Tuesday, last week`. */
export function readWeekBehind(sight: Sight, at: number): Match<number> | undefined {
  return readWeek(sight, textAt(sight.tokens, at) === ',' ? at + 1 : at);
}
