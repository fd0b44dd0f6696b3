// English days: phrases that name one, and the words that build the others.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { ago, beforeLast, workingDays } from '../day-words.ts';
import type { DayWord, DayWords } from '../lexicon.ts';
import { names } from '../word-list.ts';
import { HOLIDAYS, SEASONS } from './holidays.ts';
import { ORDINALS } from './numbers.ts';

/** `every working day of last week`, `last week, daily`. */
function everyDay(week: string, weeksBack: number): readonly (readonly [string, DayWord])[] {
  const days = 'day|weekday|working day|workday|work day|business day|single day'.split('|');
  const each = [...days.flatMap((day) => [`every ${day}`, `each ${day}`]), 'all five days', 'daily'];
  const all = ['all', 'all of', 'the whole of', 'all week', 'throughout', 'all through'];
  const said = [
    ...each.flatMap((day) => [`${day} ${week}`, `${day} of ${week}`, `${week} ${day}`, `${week} , ${day}`]),
    ...all.map((word) => `${word} ${week}`),
  ];
  return said.map((phrase) => [phrase, workingDays(weeksBack)] as const);
}

export const DAYS: DayWords = {
  days: phraseTable([
    ...beforeLast('monday tuesday wednesday thursday friday saturday sunday', (day) => [
      `${day} before last`,
      `the ${day} before last`,
      `a week last ${day}`,
      `a week ago last ${day}`,
    ]),
    ...phrasesOf("today|today's|2day|tday|earlier today|later today|just now", ago(0)),
    ...phrasesOf('this morning|early this morning|earlier this morning|today morning', ago(0, 'morning')),
    ...phrasesOf('this afternoon|this evening|today afternoon', ago(0, 'afternoon')),
    ...phrasesOf('tonight', ago(0, 'night')),
    ...phrasesOf(
      "yesterday|yesterday's|yday|y'day|yest|yst|ystrday|ystday|yesteday|yesterdy|yesturday|yestarday",
      ago(1),
    ),
    ...phrasesOf('yesterday morning|early yesterday', ago(1, 'morning')),
    ...phrasesOf('yesterday afternoon|yesterday evening|late yesterday|last evening', ago(1, 'afternoon')),
    ...phrasesOf('last night|late last night|yesterday night', ago(1, 'night')),
    ...phrasesOf('day before yesterday|the day before yesterday|day b4 yesterday', ago(2)),
    ...phrasesOf('this day last week|this time last week', ago(7)),
    ...phrasesOf('fortnight ago|fortnight back', ago(14)),
    ...HOLIDAYS,
    ...phrasesOf(
      "tomorrow|tomorrow's|tomorrow morning|tomorrow afternoon|tomorrow evening|tmrw|tmr",
      ago(-1),
    ),
    ...phrasesOf('the day after tomorrow|day after tomorrow', ago(-2)),
    ...phrasesOf('next week|next month|next year|next quarter|in the coming days|coming week', ago(-7)),
    ...everyDay('last week', 1),
    ...everyDay('this week', 0),
    ...everyDay('the week before last', 2),
  ]),
  halvesAlone: phraseTable([...phrasesOf('at night|in the night|during the night', 'night' as const)]),
  beside: phraseTable([
    ...phrasesOf('the day before|day before|the previous day', -1),
    ...phrasesOf('the day after|the next day|the following day', 1),
  ]),
  vague: phraseTable(
    phrasesOf(
      `that day|that same day|the same day|same day|some time last week|sometime last week|
        one day last week|at some point last week|last week|last month|last year|last quarter|
        this week|this month|this quarter|recently|lately|the other day|some day last week|
        earlier this week|earlier this month|over the last week|over the past week|in the last days|
        these days|a while ago|a while back|some time ago|some days ago|a few days ago|
        several days ago|a few weeks ago|last weekend|over the weekend|on the weekend|at the weekend|
        the weekend|one of these days|some time|sometime|during the week|past few days|last few days|
        the last few days|the past few days|the past week`,
      true as const,
    ),
  ),
  seasons: phraseTable(SEASONS),
  namesJoin: true,
  weekdays: new Map([
    ...names('monday tuesday wednesday thursday friday saturday sunday'),
    ...names("monday's tuesday's wednesday's thursday's friday's saturday's sunday's"),
    ...names('mon tue/tues wed/weds thu/thur/thurs fri sat sun'),
  ]),
  months: new Map([
    ...names('january february march april may june july august september october november december'),
    ...names('jan feb mar apr may jun jul aug sep/sept oct nov dec'),
  ]),
  last: new Set(['last', 'past', 'previous', 'this', 'that', 'the']),
  previous: new Set(['last', 'previous']),
  lastBehind: new Set(),
  nextBehind: new Set(),
  next: new Set(['next', 'coming', 'upcoming']),
  weeks: phraseTable([
    ...phrasesOf('this week|of this week', 0),
    ...phrasesOf(
      'last week|of last week|the week before|a week ago|the previous week|previous week|of the previous week|prior week|the prior week',
      1,
    ),
    ...phrasesOf(
      `two weeks ago|2 weeks ago|the week before last|week before last|of the week before last|before last|
        a fortnight ago`,
      2,
    ),
    ...phrasesOf('three weeks ago|3 weeks ago', 3),
    ...phrasesOf('four weeks ago|4 weeks ago', 4),
    ...phrasesOf('next week|of next week|the week after', -1),
  ]),
  weekOf: phraseTable(
    phrasesOf(
      `week of|the week of|week of the|week commencing|w/c|wc|week beginning|week starting|w/b|week from|week ending|the week ending|week ended|wk ending|w/e`,
      true as const,
    ),
  ),
  weekNumber: phraseTable(phrasesOf('week|week no|week no.|week number|wk|cw', true as const)),
  monthsBack: phraseTable([
    ...phrasesOf('of this month|this month|of the month', 0),
    ...phrasesOf('of last month|last month|of the previous month', 1),
  ]),
  ago: new Set(['ago', 'back', 'earlier']),
  agoBefore: phraseTable<true>([]),
  countedFrom: phraseTable([...phrasesOf('before|prior to', 1 as const), ...phrasesOf('after', -1 as const)]),
  periods: new Map([
    ['day', { days: 1 }],
    ['days', { days: 1 }],
    ['d', { days: 1 }],
    ['wk', { days: 7 }],
    ['wks', { days: 7 }],
    ['week', { days: 7 }],
    ['weeks', { days: 7 }],
    ['fortnight', { days: 14 }],
    ['year', { months: 12 }],
    ['years', { months: 12 }],
    ['month', { months: 1 }],
    ['months', { months: 1 }],
  ]),
  halves: phraseTable([
    ...phrasesOf('morning|in the morning', 'morning' as const),
    ...phrasesOf('afternoon|evening|in the afternoon|in the evening', 'afternoon' as const),
    ...phrasesOf('night|at night|in the night|during the night', 'night' as const),
  ]),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  ordinals: ORDINALS,
  article: new Set(['the']),
  of: new Set(['of']),
  inMonth: new Set(['in']),
  letterDays: new Map([
    ['M', 1],
    ['T', 2],
    ['Tu', 2],
    ['W', 3],
    ['R', 4],
    ['Th', 4],
    ['F', 5],
    ['Mo', 1],
    ['We', 3],
    ['Fr', 5],
    ['Sa', 6],
    ['Su', 7],
  ]),
  again: new Set(['again', 'also']),
  and: new Set(['and', '&', '+']),
  through: new Set(['-', '–', '—', 'to', 'through', 'thru', 'till', 'until']),
  before: new Set(['on', 'of', 'for', 'dated', 'from']),
  onDay: new Set(['on']),
  deadlines: new Map([
    ['by', 'future'],
    ['due', 'future'],
    ['before', 'approximate'],
    ['since', 'vague'],
    ['until', 'approximate'],
    ['till', 'approximate'],
  ]),
  afterOrdinal: new Set('for from on at i we and to was in with about inst'.split(' ')),
  verbLike: new Set(['sat', 'sun']),
  pastVerbs: new Set(['sat']),
  everyDay: phraseTable([
    ...phrasesOf('per day|each day|every day|every single day', 'anywhere' as const),
    ...phrasesOf('a day|daily', 'beside' as const),
  ]),
  lastDay: phraseTable([
    ...phrasesOf('the last day|last day|the last', 'last' as const),
    ...phrasesOf('the first day|first day|the first', 'first' as const),
  ]),
};
