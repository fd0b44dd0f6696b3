// German days near today, and the weeks beside this one.
import type { DayHalf } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { ago, beforeLast, workingDays } from '../day-words.ts';
import { HOLIDAYS } from './holidays.ts';

/** What may stand behind a day; at `mittag` both halves meet. */
export const HALVES: readonly (readonly [string, DayHalf | undefined])[] = [
  ...['morgen', 'früh', 'vormittag'].map((one) => [one, 'morning'] as const),
  ...['nachmittag', 'abend'].map((one) => [one, 'afternoon'] as const),
  ['nacht', 'night'],
  ['mittag', undefined],
];

/** `heute früh`, `gestern Abend`, in one word or two. */
const halvesOf = (day: string, back: number) => [
  ...HALVES.flatMap(([word, half]) =>
    [`${day} ${word}`, `${day}${word}`].map((one) => [one, ago(back, half)] as const),
  ),
  [`${day} mittags`, ago(back)] as const,
  ...['morgens', 'vormittags', 'in der früh'].map(
    (half) => [`${day} ${half}`, ago(back, 'morning')] as const,
  ),
  ...['nachmittags', 'abends'].map((half) => [`${day} ${half}`, ago(back, 'afternoon')] as const),
  ...['nachts', 'in der nacht'].map((half) => [`${day} ${half}`, ago(back, 'night')] as const),
];

export const LAST_WEEK = [
  'letzte woche',
  'vergangene woche',
  'vorige woche',
  'letzter woche',
  'vergangener woche',
  'voriger woche',
  'die letzte woche',
  'letzten woche',
  'der letzten woche',
];
export const THIS_WEEK = ['diese woche', 'dieser woche', 'in dieser woche', 'die woche', 'diese woche lang'];
const EVERY_DAY = [
  'jeden tag',
  'täglich',
  'an jedem tag',
  'jeden werktag',
  'jeden arbeitstag',
  'an allen tagen',
  'an jedem werktag',
  'tgl',
  'alle tage',
];
const ofEveryDay = (weeks: readonly string[], back: number) =>
  weeks.flatMap((week) =>
    EVERY_DAY.flatMap((day) =>
      [`${day} ${week}`, `${week} ${day}`, `${day} in der ${week}`].map(
        (one) => [one, workingDays(back)] as const,
      ),
    ),
  );

export const NEAR_DAYS = phraseTable([
  ...HOLIDAYS,
  ...beforeLast('montag dienstag mittwoch donnerstag freitag samstag sonntag', (day) =>
    ['vorletzten', 'am vorletzten', 'vorletzter'].map((before) => `${before} ${day}`),
  ),
  ...phrasesOf(`heute|heut|heutiger|heutigen|heutige|am heutigen tag|hüt|haid|der heutige tag|heit`, ago(0)),
  ...halvesOf('heute', 0),
  ...halvesOf('heut', 0),
  ...phrasesOf('diesen morgen|heute in der früh|diesen vormittag', ago(0, 'morning')),
  ...phrasesOf('diesen nachmittag|diesen abend', ago(0, 'afternoon')),
  ...phrasesOf(
    `gestern|gestrigen|gestrige|gestriger|am gestrigen tag|am vortag von heute|gester|gestan|gstern|geschtern`,
    ago(1),
  ),
  ...halvesOf('gestern', 1),
  ...phrasesOf(
    'letzte nacht|vergangene nacht|in der letzten nacht|in der vergangenen nacht',
    ago(1, 'night'),
  ),
  ...phrasesOf('gestern spät|gestern am abend', ago(1, 'afternoon')),
  ...phrasesOf('vorgestern|vorgestrigen|vorgester', ago(2)),
  ...halvesOf('vorgestern', 2),
  ...phrasesOf('vorvorgestern', ago(3)),
  ...phrasesOf(`heute vor einer woche|vor einer woche heute|heute vor 1 woche`, ago(7)),
  ...phrasesOf(`heute vor zwei wochen|heute vor 14 tagen|heute vor 2 wochen`, ago(14)),
  ...phrasesOf('gestern vor einer woche', ago(8)),
  ...phrasesOf('morgen|morgigen|morgige|morgiger|am morgigen tag', ago(-1)),
  ...halvesOf('morgen', -1).map(([phrase]) => [phrase, ago(-1)] as const),
  ...phrasesOf('übermorgen|uebermorgen|übermorgen früh', ago(-2)),
  ...phrasesOf(
    `nächste woche|kommende woche|nächster woche|kommender woche|in der nächsten woche|in der kommenden woche|
        nächsten monat|kommenden monat|nächstes jahr|nächstes quartal|in den nächsten tagen|die nächsten tage|
        in den kommenden tagen|naechste woche|nächstes mal|in kürze|heute in einer woche|nächste wochen|übernächste woche`,
    ago(-7),
  ),
  ...ofEveryDay(LAST_WEEK, 1),
  ...ofEveryDay(THIS_WEEK, 0),
  ...phrasesOf('die ganze letzte woche jeden tag|die ganze letzte woche täglich', workingDays(1)),
  ...phrasesOf('die ganze woche jeden tag|die ganze woche täglich', workingDays(0)),
]);
