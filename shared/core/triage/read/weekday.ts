// Reads a weekday with what says of which week it is, and the days of a span of weekdays.

import { addDays, isoWeekday, type WorkDate } from '../../work-date.ts';
import { type Match, matchPhrase } from '../text/phrase.ts';
import { lowerAt, textAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

export interface Weekday {
  /** Monday is 1. */
  readonly number: number;
  readonly which: 'latest' | 'before' | 'next';
}

/** `Monday`, `last Tue`, `next Friday`, `the Friday`. */
export function readWeekday({ tokens, lexicon }: Sight, at: number): Match<Weekday> | undefined {
  const { weekdays, last, next, article } = lexicon.days;
  const first = lowerAt(tokens, at);
  const led = last.has(first) || next.has(first) || article.has(first);
  const nameAt = led ? at + 1 : at;
  const name = tokens[nameAt];
  const number = weekdays.get(name?.lower ?? '');
  if (number === undefined || name === undefined) return undefined;
  // "sat" and "sun" are words of their own when nothing marks them as days
  const doubtful =
    ['sat', 'sun'].includes(name.text) && !led && nameAt > 0 && tokens[nameAt - 1]?.kind === 'word';
  if (
    doubtful &&
    !lexicon.days.before.has(lowerAt(tokens, nameAt - 1)) &&
    lowerAt(tokens, nameAt - 1) !== 'and'
  )
    return undefined;
  const point =
    textAt(tokens, nameAt + 1) === '.' && name.text.length <= 4 && tokens[nameAt + 2] !== undefined;
  const which = next.has(first) ? 'next' : first === 'last' || first === 'previous' ? 'before' : 'latest';
  return { value: { number, which }, next: point ? nameAt + 2 : nameAt + 1 };
}

/** Its date, in the week that is `weeksBack` ago where one is named. */
export function weekdayDate(today: WorkDate, { number, which }: Weekday, weeksBack?: number): WorkDate {
  if (weeksBack !== undefined) return addDays(today, number - isoWeekday(today) - 7 * weeksBack);
  const back = (isoWeekday(today) - number + 7) % 7;
  if (which === 'next') return addDays(today, 7 - back);
  return addDays(today, -(which === 'before' && back === 0 ? 7 : back));
}

/** `last week`, `two weeks ago`: behind a weekday or in front of it. */
export function readWeek({ tokens, lexicon }: Sight, at: number): Match<number> | undefined {
  return matchPhrase(lexicon.days.weeks, tokens, textAt(tokens, at) === ',' ? at + 1 : at);
}
