// Dutch days near today, and the weeks beside this one.
import type { DayHalf } from '../../read/finding.ts';
import { phrasesOf, phraseTable } from '../../text/phrase.ts';
import { ago, beforeLast, workingDays } from '../day-words.ts';
import { HOLIDAYS } from './holidays.ts';

/** What may stand behind a day. */
export const HALVES: readonly (readonly [string, DayHalf])[] = [
  ...['ochtend', 'morgen', 'voormiddag'].map((one) => [one, 'morning'] as const),
  ...['middag', 'namiddag', 'avond'].map((one) => [one, 'afternoon'] as const),
  ['nacht', 'night'],
];

/** `gisteravond`, `gisteren avond`. */
const halvesOf = (names: readonly string[], back: number) =>
  names.flatMap((day) => [
    ...HALVES.flatMap(([word, half]) =>
      [`${day} ${word}`, `${day}${word}`].map((one) => [one, ago(back, half)] as const),
    ),
    [`${day} in de nacht`, ago(back, 'night')] as const,
  ]);

export const LAST_WEEK = [
  'vorige week',
  'afgelopen week',
  'verleden week',
  'voorbije week',
  'de vorige week',
  'de afgelopen week',
  'de voorbije week',
  'laatste week',
];
export const THIS_WEEK = ['deze week', 'van deze week', 'in deze week'];
const EVERY_DAY = [
  'elke dag',
  'iedere dag',
  'dagelijks',
  'elke werkdag',
  'iedere werkdag',
  'alle dagen',
  'alle werkdagen',
];
const ofEveryDay = (weeks: readonly string[], back: number) =>
  weeks.flatMap((week) =>
    EVERY_DAY.flatMap((day) =>
      [`${day} ${week}`, `${week} ${day}`, `${day} van ${week}`, `${day} in ${week}`].map(
        (one) => [one, workingDays(back)] as const,
      ),
    ),
  );

export const NEAR_DAYS = phraseTable([
  ...HOLIDAYS,
  ...beforeLast('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', (day) => [
    `voorlaatste ${day}`,
    `op een na laatste ${day}`,
  ]),
  ...phrasesOf(
    'vandaag|vandaag de dag|heden|vandaag nog|later vandaag|eerder vandaag|zojuist|deze dag',
    ago(0),
  ),
  ...halvesOf(['vandaag'], 0),
  ...phrasesOf(
    'vanochtend|vanmorgen|deze ochtend|deze morgen|deze voormiddag|vanvoormiddag|vanmorgend',
    ago(0, 'morning'),
  ),
  ...phrasesOf('vanmiddag|vanavond|deze middag|deze namiddag|deze avond|vannamiddag', ago(0, 'afternoon')),
  ...phrasesOf('gisteren|gister|gisteren nog|gist|gistern', ago(1)),
  ...halvesOf(['gisteren', 'gister'], 1),
  ...phrasesOf('gisteren laat|gisteren in de avond', ago(1, 'afternoon')),
  ...phrasesOf('afgelopen nacht|de afgelopen nacht|vorige nacht', ago(1, 'night')),
  ...phrasesOf('vannacht|deze nacht', ago(0, 'night')),
  ...phrasesOf('eergisteren|eergister', ago(2)),
  ...halvesOf(['eergisteren', 'eergister'], 2),
  ...phrasesOf('eereergisteren', ago(3)),
  ...phrasesOf('vandaag een week geleden|een week geleden vandaag', ago(7)),
  ...phrasesOf('vandaag twee weken geleden|vandaag 2 weken geleden', ago(14)),
  ...phrasesOf(
    'morgen|morgenvroeg|morgenochtend|morgenmiddag|morgenavond|morgen vroeg|morgen ochtend|morgen middag|morgen avond|morgenvoormiddag|morgennamiddag',
    ago(-1),
  ),
  ...phrasesOf('overmorgen', ago(-2)),
  ...phrasesOf(
    `volgende week|komende week|aanstaande week|aankomende week|de volgende week|volgende maand|komende maand|volgend jaar|
      volgend kwartaal|de komende dagen|in de komende dagen|de volgende dagen|binnenkort|volgende keer|komende dagen`,
    ago(-7),
  ),
  ...ofEveryDay(LAST_WEEK, 1),
  ...ofEveryDay(THIS_WEEK, 0),
  ...phrasesOf('heel vorige week elke dag', workingDays(1)),
]);
