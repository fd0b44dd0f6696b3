// Whole mails in German, in many voices: what becomes of each on Wednesday, 18 March 2026, at 17:05 in Berlin.
import { expect, test } from '@jest/globals';
import { outcomeOf } from '../voices/outcome.ts';

const BERLIN = {
  instant: '2026-03-18T16:05:00.000Z',
  timeZone: 'Europe/Berlin',
  locale: 'de-DE',
  catalogue: { clients: [], projects: [] },
};
const readsAs = (lines: readonly string[], expected: string) =>
  outcomeOf(
    lines.join('\n'),
    { clocks: /\d\d:\d\d-/.test(expected), projects: expected.includes('@') },
    BERLIN,
  );

test.each([
  [
    'an agency, days as headings',
    [
      'Hallo zusammen,',
      '',
      'hier meine Stunden der letzten Tage:',
      '',
      'Montag',
      '- 2 Std. Falke, Konzept',
      '- 1,5 Std. ACME, Abstimmung mit Kunde',
      '',
      'Dienstag',
      '- 6h Falke',
      '',
      'Morgen mache ich noch 2h ACME.',
      '',
      'Viele Grüße',
      'Lukas',
    ],
    '120 2026-03-16; 90 2026-03-16; 360 2026-03-17',
  ],
  [
    'a lawyer',
    [
      'Sehr geehrte Damen und Herren,',
      '',
      'in der Sache Müller ./. Schmidt habe ich am 16.03. eine Stunde Akten studiert und gestern zweieinhalb Stunden am Schriftsatz gearbeitet.',
      '',
      'Mit freundlichen Grüßen',
      'Dr. Katharina Vogt',
    ],
    '60 2026-03-16; 150 2026-03-17',
  ],
  [
    'a craftsman',
    [
      'Servus, war gestern von 7 bis 16 Uhr auf der Baustelle Huber, halbe Stunde Mittag. Heute nur vormittags 4 Stunden.',
      'lg Sepp',
    ],
    '510 2026-03-17; 240 2026-03-18',
  ],
  [
    'a nurse',
    ['Nachtdienst letzte Nacht 21:00-06:30, 45 Min. Pause.', '', 'LG Sabine'],
    '525 2026-03-17 21:00-06:30',
  ],
  [
    'a student',
    [
      'hi, hab am montag 3h für die bachelorarbeit recherchiert und gestern nix gemacht, heute dann 2,5h geschrieben :)',
    ],
    '180 2026-03-16; 150 2026-03-18',
  ],
  [
    'a developer, terse',
    ['ACME-12: 1h30', 'ACME-15: 45m', 'Review 30min'],
    '90 2026-03-18 @ACME-12; 45 2026-03-18 @ACME-15; 30 2026-03-18 @',
  ],
  [
    'a plan and a colleague',
    [
      'Hallo,',
      'ich habe heute 3 Stunden an Falke gearbeitet. Anna hat auch 3 Stunden gearbeitet.',
      'Nächste Woche planen wir 10 Stunden für ACME ein.',
      'Danke!',
    ],
    '180 2026-03-18 @Falke',
  ],
  [
    'a total that agrees',
    ['Mo 7,5h Falke', 'Di 8h Falke', 'Mi 6h ACME', 'Gesamt: 21,5h'],
    '450 2026-03-16; 480 2026-03-17; 360 2026-03-18',
  ],
  ['a total that does not', ['Mo 7,5h Falke', 'Di 8h Falke', 'Gesamt: 20h'], 'ask'],
  [
    'a correction',
    ['Hallo,', 'Korrektur: am Montag waren es 4 statt 3 Stunden für Falke.', 'Sorry!'],
    'command',
  ],
  ['a question', ['Hallo, wie viele Stunden habe ich diesen Monat auf Falke gebucht?', 'Danke'], 'command'],
  [
    'thanks and nothing else',
    ['Hallo Lukas,', 'vielen Dank für die schnelle Rückmeldung, bis morgen!', 'Gruß', 'Tom'],
    'nothing',
  ],
  [
    'an absence',
    ['Hallo,', 'ich bin vom 16. bis 20. März im Urlaub und ab Montag wieder von 9 bis 17 Uhr erreichbar.'],
    'nothing',
  ],
  [
    'Swiss',
    [
      'Grüezi',
      'Gestern 3 Std. Projekt Falke, davon 1 Std. Sitzung. Heute 1 Std. für ACME.',
      'Freundliche Grüsse',
      'Reto',
    ],
    '180 2026-03-17 @Falke; 60 2026-03-18 @ACME',
  ],
  [
    'Austrian, several days',
    ['Hallo! Am Montag und Dienstag jeweils 8 Stunden Falke, heute 6. Bitte eintragen, danke!'],
    '480 2026-03-16; 480 2026-03-17; 360 2026-03-18',
  ],
  [
    'a day for all',
    ['Gestern:', '9-11 Uhr Falke', '11-12 Uhr ACME', '13-17 Uhr Falke'],
    '120 2026-03-17 09:00-11:00; 60 2026-03-17 11:00-12:00; 240 2026-03-17 13:00-17:00',
  ],
  [
    'a request in one line with an English greeting',
    ['Hi team,', '', 'gestern 2h ACME', '', 'Cheers'],
    '120 2026-03-17 @ACME',
  ],
  [
    'work without an amount',
    ['Hallo, ich habe gestern den ganzen Nachmittag an Falke gearbeitet. Gruß Lukas'],
    'ask',
  ],
  [
    'last week by days',
    ['Letzte Woche:', 'Mo 3h Falke', 'Di 4h Falke', 'Fr 2h ACME'],
    '180 2026-03-09; 240 2026-03-10; 120 2026-03-13',
  ],
  [
    'planned under a heading',
    ['Heute:', '3h Falke', '', 'Geplant für morgen:', '4h ACME'],
    '180 2026-03-18 @Falke',
  ],
])('%s', (_voice, lines, outcome) => {
  expect(readsAs(lines, outcome)).toBe(outcome);
});
