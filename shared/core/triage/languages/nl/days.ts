// Dutch days: the words that build those that no phrase names.
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import type { DayWords } from '../lexicon.ts';
import { names, words } from '../word-list.ts';
import { withS } from './clocks.ts';
import { ORDINALS } from './numbers.ts';
import { HALVES, LAST_WEEK, NEAR_DAYS, THIS_WEEK } from './relative-days.ts';

const WEEKDAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
/** `maandagmiddag`. */
const HALF_DAYS = names(WEEKDAYS).flatMap(([day, number]) =>
  HALVES.map(([word, half]) => ({ name: `${day}${word}`, number, half })),
);

export const DAYS: DayWords = {
  days: NEAR_DAYS,
  halvesAlone: phraseTable([...phrasesOf("'s nachts|in de nacht", 'night' as const)]),
  beside: phraseTable([
    ...phrasesOf(
      'de dag ervoor|de dag daarvoor|de vorige dag|daags voordien|de dag voordien|een dag eerder',
      -1,
    ),
    ...phrasesOf(
      'de dag erna|de dag daarna|de volgende dag|de dag erop|daags nadien|daags daarna|de dag nadien|een dag later',
      1,
    ),
  ]),
  vague: phraseTable([
    ...phrasesOf(
      `maandags|dinsdags|woensdags|donderdags|vrijdags|zaterdags|zondags|elke maandag|elke dinsdag|elke woensdag|elke donderdag|elke vrijdag|
        iedere maandag|iedere dinsdag|iedere woensdag|iedere donderdag|iedere vrijdag`,
      true as const,
    ),
    ...phrasesOf(
      `die dag|op die dag|diezelfde dag|dezelfde dag|onlangs|recent|laatst|kortgeleden|kort geleden|pas geleden|een tijdje geleden|
        een paar dagen geleden|enkele dagen geleden|een aantal dagen geleden|een paar weken geleden|enkele weken geleden|
        enige tijd geleden|vorige maand|afgelopen maand|verleden maand|vorig jaar|afgelopen jaar|verleden jaar|vorig kwartaal|
        deze maand|dit kwartaal|dit jaar|in het weekend|het weekend|afgelopen weekend|vorig weekend|dit weekend|
        ergens vorige week|op een dag vorige week|een keer vorige week|begin vorige week|eind vorige week|begin deze week|
        eerder deze week|later deze week|de laatste dagen|de afgelopen dagen|afgelopen dagen|een dezer dagen|een keer|ooit|
        de voorbije dagen|halverwege de week|doordeweeks|midden vorige week|de laatste tijd|sinds gisteren|ergens deze week|
        de hele vorige week|van de week|eind van de week|eind deze week|in de loop van de week|dezer dagen`,
      true as const,
    ),
    ...[...LAST_WEEK, ...THIS_WEEK].map((week) => [week, true] as const),
  ]),
  lately: words('laatst onlangs'),
  weekdays: new Map([
    ...names(WEEKDAYS),
    ...names('ma/maa/mnd di/din/dins wo/woe/woens do/don/dond vr/vri/vrij za/zat/zatd zo/zon/zond').filter(
      ([name]) => !['maa', 'mnd', 'vrij', 'zon', 'don', 'zatd'].includes(name),
    ),
    ...HALF_DAYS.map(({ name, number }) => [name, number] as const),
  ]),
  weekdayHalves: new Map(HALF_DAYS.map(({ name, half }) => [name, half] as const)),
  doubtfulWeekdays: words('zo zat'),
  months: new Map([
    ...names('januari februari maart april mei juni juli augustus september oktober november december'),
    ...names('jan feb/febr mrt/maa apr mei jun jul aug sep/sept okt/oct nov dec'),
  ]),
  last: words('vorige afgelopen laatste verleden voorbije voorgaande deze die jongstleden'),
  previous: words('vorige afgelopen laatste verleden voorbije voorgaande'),
  lastBehind: words('jl jongstleden'),
  nextBehind: words('aanstaande as'),
  next: words('volgende komende aanstaande aankomende eerstvolgende'),
  weeks: phraseTable([
    ...THIS_WEEK.map((week) => [week, 0] as const),
    ...LAST_WEEK.flatMap((week) => [
      [week, 1] as const,
      [`van ${week}`, 1] as const,
      [`in ${week}`, 1] as const,
    ]),
    ...phrasesOf('een week geleden|1 week geleden|van de week ervoor|de week ervoor', 1),
    ...phrasesOf('twee weken geleden|2 weken geleden|14 dagen geleden|veertien dagen geleden', 2),
    ...phrasesOf('drie weken geleden|3 weken geleden', 3),
    ...phrasesOf('vier weken geleden|4 weken geleden', 4),
    ...phrasesOf('volgende week|van volgende week|komende week', -1),
  ]),
  weekOf: phraseTable(phrasesOf('week van|de week van|week vanaf|in de week van', true as const)),
  weekNumber: phraseTable(phrasesOf('week|wk|wk.|weeknr|weeknummer|week nr|week nr.', true as const)),
  monthsBack: phraseTable([
    ...phrasesOf('van deze maand|deze maand|van de maand|dezer', 0),
    ...phrasesOf(
      'van vorige maand|vorige maand|van de vorige maand|van afgelopen maand|van verleden maand|van de afgelopen maand',
      1,
    ),
  ]),
  ago: words('geleden terug eerder'),
  agoBefore: phraseTable<true>([]),
  countedFrom: phraseTable([...phrasesOf('voor', 1 as const), ...phrasesOf('na', -1 as const)]),
  periods: new Map<string, { days?: number; months?: number }>([
    ...['dag', 'dagen'].map((word) => [word, { days: 1 }] as const),
    ...['week', 'weken'].map((word) => [word, { days: 7 }] as const),
    ...['maand', 'maanden'].map((word) => [word, { months: 1 }] as const),
    ...['jaar', 'jaren'].map((word) => [word, { months: 12 }] as const),
  ]),
  halves: phraseTable([
    ...[
      'ochtend',
      'morgen',
      'voormiddag',
      'in de ochtend',
      'in de voormiddag',
      'vroeg',
      ...withS('ochtends morgens voormiddags'),
    ].map((one) => [one, 'morning' as const] as const),
    ...[
      'middag',
      'namiddag',
      'avond',
      'in de middag',
      'in de namiddag',
      'in de avond',
      ...withS('middags avonds namiddags'),
    ].map((one) => [one, 'afternoon' as const] as const),
    ...['nacht', 'in de nacht', ...withS('nachts')].map((one) => [one, 'night' as const] as const),
  ]),
  ordinalEndings: words('e de ste'),
  ordinals: ORDINALS,
  plainMonths: true,
  plainDays: true,
  dashedDays: true,
  article: words('de'),
  of: words('van'),
  inMonth: new Set(['in']),
  and: words('en & +'),
  through: words('- – — tot'),
  throughPhrases: phraseTable(phrasesOf('t/m|t.e.m.|tem|tot en met|tm|tot aan|- t/m|tot', true as const)),
  before: words('op van voor dd de vanaf'),
  onDay: words('op de dd'),
  countingLeads: words('de'),
  deadlines: new Map([
    ['tegen', 'future'],
    ['uiterlijk', 'future'],
    ['vanaf', 'future'],
    ['sinds', 'vague'],
    ['tot', 'approximate'],
  ]),
  afterOrdinal: words(
    'voor van aan bij op heb had hebben hadden was waren en ik we wij met ben ging kwam in terug gewerkt dan weer nog maar niet werd is zijn',
  ),
  verbLike: words('zo zat'),
  pastVerbs: words('zo zat'),
  everyDay: phraseTable([
    ...phrasesOf('elke dag|per dag|iedere dag|op elke dag|alle dagen', 'anywhere' as const),
    ...phrasesOf('dagelijks', 'beside' as const),
  ]),
  lastDay: phraseTable([
    ...phrasesOf('de laatste dag|laatste dag|de laatste', 'last' as const),
    ...phrasesOf('de eerste dag|eerste dag|de eerste', 'first' as const),
  ]),
};
