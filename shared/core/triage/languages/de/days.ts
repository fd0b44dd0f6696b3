// German days: phrases that name one, and the words that build the others.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DayWords } from '../lexicon.ts';
import { names, words } from '../word-list.ts';
import { ORDINALS } from './numbers.ts';
import { HALVES, LAST_WEEK, NEAR_DAYS, THIS_WEEK } from './relative-days.ts';

const WEEKDAYS = 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag';
/** `Montagabend`. */
const HALF_DAYS = names(WEEKDAYS).flatMap(([day, number]) =>
  HALVES.map(([word, half]) => ({ name: `${day}${word}`, number, half })),
);

export const DAYS: DayWords = {
  days: NEAR_DAYS,
  beside: phraseTable([
    ...phrasesOf(
      'am vortag|tags zuvor|am tag davor|am tag zuvor|am tag vorher|tags davor|einen tag zuvor|den tag davor|den tag zuvor|einen tag vorher|den tag vorher',
      -1,
    ),
    ...phrasesOf(
      'am nächsten tag|am tag danach|am folgenden tag|tags darauf|am tag darauf|am folgetag|einen tag später|den tag danach|den tag darauf|am nächsten morgen',
      1,
    ),
  ]),
  vague: phraseTable([
    ...phrasesOf(
      `montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|jeden montag|jeden dienstag|jeden mittwoch|jeden donnerstag|
        jeden freitag|jeden samstag|jeden sonntag`,
      true as const,
    ),
    ...phrasesOf(
      `an einem tag|neulich|kürzlich|unlängst|letztens|vor kurzem|dieser tage|in letzter zeit|vor ein paar tagen|
        vor einigen tagen|vor mehreren tagen|vor ein paar wochen|vor einiger zeit|vor langem|letzten monat|
        vergangenen monat|vorigen monat|letztes jahr|vergangenes jahr|voriges jahr|letztes quartal|diesen monat|
        dieses quartal|in diesem monat|im letzten monat|am wochenende|übers wochenende|das wochenende|
        letztes wochenende|vergangenes wochenende|irgendwann|irgendwann letzte woche|an dem tag|an diesem tag|
        an jenem tag|am selben tag|die letzten tage|in den letzten tagen|die vergangenen tage|anfang der woche|
        anfang letzter woche|ende letzter woche|mitte der woche|mitte letzter woche|ende der woche|dieses jahr|
        unter der woche|letztes mal|an einem tag letzte woche|an einem tag der letzten woche|vor wochen|
        zwischen den jahren|anfang des monats|seit gestern|an manchen tagen|zuletzt|in den letzten wochen|
        vorletzte woche|anfang dieser woche`,
      true as const,
    ),
    ...[...LAST_WEEK, ...THIS_WEEK].map((week) => [week, true] as const),
    ...phrasesOf(
      'in der letzten woche|in der vergangenen woche|in der vorigen woche|letzte kw|vergangene kw|diese kw|in der vorletzten woche|vor zwei wochen irgendwann|über die ganze woche|die ganze letzte woche',
      true as const,
    ),
  ]),
  halvesAlone: phraseTable([
    ...phrasesOf('am morgen|am frühen morgen', 'morning' as const),
    ...phrasesOf('nachts|in der nacht', 'night' as const),
  ]),
  lately: words('neulich kürzlich'),
  weekdays: new Map([
    ...names(WEEKDAYS),
    ...names(
      'mo/mon/mont/mondtag/montage di/die/dienst/dienstg mi/mit/mitt/mittwoche do/don/donn/donnerstg fr/fre/frei sa/sam/sams so/son/sonn',
    ).filter(
      ([name]) =>
        ![
          'mondtag',
          'montage',
          'die',
          'mit',
          'don',
          'frei',
          'son',
          'mon',
          'sam',
          'mitt',
          'dienst',
          'mont',
        ].includes(name),
    ),
    ...HALF_DAYS.map(({ name, number }) => [name, number] as const),
  ]),
  weekdayHalves: new Map(
    HALF_DAYS.flatMap(({ name, half }) => (half === undefined ? [] : [[name, half] as const])),
  ),
  doubtfulWeekdays: words('so fr'),
  months: new Map([
    ...names(
      'januar/jänner/jaenner/janner februar/feber märz/maerz/marz april mai juni/juno juli/julei august september oktober november dezember',
    ),
    ...names('jan/jän feb mär/mrz/mar/maer apr mai jun jul aug sep/sept okt/oct nov dez/dec'),
  ]),
  last: words(
    'letzten letzter letzte letztem vergangenen vergangener vergangene vorigen voriger vorige diesen diesem dieser vergangenem vorherigen',
  ),
  previous: words(
    'letzten letzter letzte letztem vergangenen vergangener vergangene vorigen voriger vorige vergangenem vorherigen',
  ),
  lastBehind: new Set(),
  nextBehind: new Set(),
  next: words('nächsten nächster nächste kommenden kommender kommende kommendem nächstem naechsten'),
  weeks: phraseTable([
    ...[...THIS_WEEK, 'in dieser woche', 'der woche', 'diese kw'].map((week) => [week, 0] as const),
    ...LAST_WEEK.flatMap((week) => [
      [week, 1] as const,
      [`von ${week}`, 1] as const,
      [`aus ${week}`, 1] as const,
    ]),
    ...phrasesOf(
      'in der letzten woche|in der vergangenen woche|von der letzten woche|letzte kw|der vorwoche|vorwoche|in der vorwoche|der vergangenen woche|der vorigen woche|die woche davor|in der vorigen woche',
      1,
    ),
    ...phrasesOf('vor einer woche|vor 1 woche', 1),
    ...phrasesOf(
      'vor zwei wochen|vor 2 wochen|vorletzte woche|vorletzter woche|der vorletzten woche|in der vorletzten woche|vor 14 tagen',
      2,
    ),
    ...phrasesOf('vor drei wochen|vor 3 wochen', 3),
    ...phrasesOf('vor vier wochen|vor 4 wochen', 4),
    ...phrasesOf(
      'nächste woche|nächster woche|kommende woche|kommender woche|der nächsten woche|der kommenden woche',
      -1,
    ),
    ...phrasesOf('übernächste woche', -2),
  ]),
  weekOf: phraseTable(
    phrasesOf(
      'woche vom|die woche vom|woche ab|woche ab dem|in der woche vom|in der woche ab|kw vom|woche ab dem',
      true as const,
    ),
  ),
  weekNumber: phraseTable(phrasesOf('kw|kalenderwoche|woche|der kw|in kw|kw.', true as const)),
  monthsBack: phraseTable([
    ...phrasesOf(
      'dieses monats|diesen monats|d.m.|d. m.|diesen monat|des monats|in diesem monat|im laufenden monat|des laufenden monats',
      0,
    ),
    ...phrasesOf(
      'letzten monats|vergangenen monats|vorigen monats|des letzten monats|des vergangenen monats|des vormonats|letzten monat|im letzten monat|im vormonat|des vorigen monats|vom letzten monat',
      1,
    ),
  ]),
  ago: words('her zurück'),
  agoBefore: phraseTable(phrasesOf('vor|vor genau|vor etwa|vor ca|vor ca.', true as const)),
  countedFrom: phraseTable([
    ...phrasesOf('vor|vor dem', 1 as const),
    ...phrasesOf('nach|nach dem', -1 as const),
  ]),
  periods: new Map<string, { days?: number; months?: number }>([
    ...['tag', 'tage', 'tagen'].map((word) => [word, { days: 1 }] as const),
    ...['woche', 'wochen'].map((word) => [word, { days: 7 }] as const),
    ...['monat', 'monate', 'monaten'].map((word) => [word, { months: 1 }] as const),
    ...['jahr', 'jahre', 'jahren'].map((word) => [word, { months: 12 }] as const),
  ]),
  halves: phraseTable([
    ...phrasesOf(
      'morgens|früh|vormittag|vormittags|am morgen|am vormittag|in der früh|frühmorgens|morgen früh',
      'morning' as const,
    ),
    ...phrasesOf(
      'nachmittag|nachmittags|abend|abends|am nachmittag|am abend|spätabends',
      'afternoon' as const,
    ),
    ...phrasesOf('in der nacht|nachts|nacht', 'night' as const),
  ]),
  ordinalEndings: words('. ten te ter'),
  ordinals: ORDINALS,
  plainMonths: true,
  article: words('der den dem am'),
  of: words('von des der'),
  inMonth: new Set(['im', 'in']),
  and: words('und & + u sowie'),
  through: words('- – — bis'),
  before: words('am vom für von zum den dem der an im beim fürs in des'),
  onDay: words('am vom den dem'),
  countingLeads: words('den'),
  deadlines: new Map([
    ['bis', 'approximate'],
    ['ab', 'future'],
    ['seit', 'vague'],
  ]),
  afterOrdinal: words(
    'warens sinds gabs hab für von an bei auf habe hab haben hatte hatten war waren und ich wir mit bin gab ging kam dauerte zurück gearbeitet da dann wieder noch nur nicht insgesamt je jeweils ca um ab bis als in im zu wurde wurden sind',
  ),
  verbLike: words('so'),
  pastVerbs: words('so'),
  everyDay: phraseTable([
    ...phrasesOf('pro tag|jeden tag|täglich|an jedem tag|tgl', 'anywhere' as const),
    ...phrasesOf('am tag', 'beside' as const),
  ]),
  lastDay: phraseTable([
    ...phrasesOf(
      'am letzten tag|letzten tag|letzter tag|der letzte tag|am letzten|den letzten tag|ultimo',
      'last' as const,
    ),
    ...phrasesOf(
      'am ersten tag|ersten tag|erster tag|der erste tag|am ersten|den ersten tag',
      'first' as const,
    ),
  ]),
};
