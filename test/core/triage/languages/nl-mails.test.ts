// Whole mails in Dutch, in many voices: what becomes of each on Wednesday, 18 March 2026, at 17:05 in Amsterdam.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '../voices/outcome.ts';

const AMSTERDAM = {
  instant: '2026-03-18T16:05:00.000Z',
  timeZone: 'Europe/Amsterdam',
  locale: 'nl-NL',
  catalogue: { clients: [], projects: [] },
};
const readsAs = (lines: readonly string[], expected: string) =>
  outcomeOf(
    lines.join('\n'),
    { clocks: /\d\d:\d\d-/.test(expected), projects: expected.includes('@') },
    AMSTERDAM,
  );

test.each([
  [
    'an agency, days as headings',
    [
      'Hallo allemaal,',
      '',
      'hierbij mijn uren van de afgelopen dagen:',
      '',
      'Maandag',
      '- 2 uur Valk, concept',
      '- 1,5 uur ACME, afstemming met klant',
      '',
      'Dinsdag',
      '- 6u Valk',
      '',
      'Morgen doe ik nog 2u ACME.',
      '',
      'Groetjes',
      'Sanne',
    ],
    '120 2026-03-16; 90 2026-03-16; 360 2026-03-17',
  ],
  [
    'a lawyer',
    [
      'Geachte heer,',
      '',
      'In het dossier Jansen heb ik op 16 maart een uur stukken bestudeerd en gisteren tweeënhalf uur aan de pleitnota gewerkt.',
      '',
      'Met vriendelijke groet,',
      'mr. K. de Vries',
    ],
    '60 2026-03-16; 150 2026-03-17',
  ],
  [
    'a craftsman',
    [
      'Hoi, was gisteren van 7 tot 16 uur op de bouw bij Bakker, half uurtje schaft. Vandaag alleen 4 uur.',
      'gr Henk',
    ],
    '510 2026-03-17; 240 2026-03-18',
  ],
  [
    'a nurse',
    ['Nachtdienst afgelopen nacht 23:00-07:30, 30 min pauze.', '', 'Groet Ingrid'],
    '480 2026-03-17 23:00-07:30',
  ],
  [
    'a student',
    [
      'hoi, heb maandag 3u aan mijn scriptie gewerkt en gisteren niks gedaan, vandaag weer 2,5u geschreven :)',
    ],
    '180 2026-03-16; 150 2026-03-18',
  ],
  [
    'a developer, terse',
    ['ACME-12: 1u30', 'ACME-15: 45m', 'Review 30min'],
    '90 2026-03-18 @ACME-12; 45 2026-03-18 @ACME-15; 30 2026-03-18 @',
  ],
  [
    'a plan and a colleague',
    [
      'Hallo,',
      'Ik heb vandaag 3 uur aan Valk gewerkt. Anna heeft ook 3 uur gewerkt.',
      'Volgende week plannen we 10 uur voor ACME in.',
      'Bedankt!',
    ],
    '180 2026-03-18 @Valk',
  ],
  [
    'a total that agrees',
    ['ma 7,5u Valk', 'di 8u Valk', 'wo 6u ACME', 'Totaal: 21,5u'],
    '450 2026-03-16; 480 2026-03-17; 360 2026-03-18',
  ],
  ['a total that does not', ['ma 7,5u Valk', 'di 8u Valk', 'Totaal: 20u'], 'ask'],
  [
    'a correction',
    ['Hallo,', 'Correctie: maandag was het 4 uur in plaats van 3 uur voor Valk.', 'Sorry!'],
    'command',
  ],
  ['a question', ['Hallo, hoeveel uur heb ik deze maand op Valk geboekt?', 'Bedankt'], 'command'],
  [
    'thanks and nothing else',
    ['Hallo Sanne,', 'hartelijk dank voor je snelle reactie, tot morgen!', 'Groet', 'Tom'],
    'nothing',
  ],
  [
    'an absence',
    ['Hallo,', 'ik ben van 16 t/m 20 maart op vakantie en vanaf maandag weer van 9 tot 17 uur bereikbaar.'],
    'nothing',
  ],
  [
    'Flemish',
    ['Dag,', 'Gisteren 3u project Valk, waarvan 1u vergadering. Vandaag een uurke voor ACME.', 'Mvg', 'Wout'],
    '180 2026-03-17 @Valk; 60 2026-03-18 @ACME',
  ],
  [
    'a day for all',
    ['Gisteren:', '9-11u Valk', '11-12u ACME', '13-17u Valk'],
    '120 2026-03-17 09:00-11:00; 60 2026-03-17 11:00-12:00; 240 2026-03-17 13:00-17:00',
  ],
  ['one line amid English', ['Hi team,', '', 'gisteren 2u ACME', '', 'Cheers'], '120 2026-03-17 @ACME'],
  ['work without an amount', ['Hallo, ik heb gisteren de hele middag aan Valk gewerkt. Groet Sanne'], 'ask'],
  [
    'last week by days',
    ['Vorige week:', 'ma 3u Valk', 'di 4u Valk', 'vr 2u ACME'],
    '180 2026-03-09; 240 2026-03-10; 120 2026-03-13',
  ],
  [
    'planned under a heading',
    ['Vandaag:', '3u Valk', '', 'Gepland voor morgen:', '4u ACME'],
    '180 2026-03-18 @Valk',
  ],
])('%s', (_voice, lines, outcome) => {
  expect(readsAs(lines, outcome)).toBe(outcome);
});
