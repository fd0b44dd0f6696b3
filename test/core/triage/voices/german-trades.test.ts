// German as a craftsman, an office, a developer, a lawyer and dictation have it.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from '../languages/said.ts';

test.each([
  // handwerker
  ['Heute 3 Std beim Kunden Meier, Heizung entlüftet', '180 2026-03-18'],
  ['Gestern ganzer Tag Baustelle Lindenhof', '480 2026-03-17'],
  ['1,5 h Material geholt, 2,5 h Montage', '90 2026-03-18; 150 2026-03-18'],
  ['Von 7 bis 11 auf der Baustelle', '240 2026-03-18 07:00-11:00'],
  ['Morgen noch 2 Stunden Restarbeiten', 'ask'],
  ['Anfahrt 35 € pauschal, Stundensatz 62 €', 'nothing'],
  ['7:00 - 12:30 Dach gedeckt', '330 2026-03-18 07:00-12:30'],
  ['Der Azubi hat 6 Stunden geschaufelt', 'nothing'],
  ['Mo 3, Di 4, Mi 2 Stunden', '180 2026-03-16; 240 2026-03-17; 120 2026-03-18'],
  ['Geplant 4 Stunden, am Ende 3', '180 2026-03-18'],
  ['Statt 4 Stunden waren es 3', 'command'],
  // büro
  ['kurzes Telefonat mit Herrn Krüger, eine Dreiviertelstunde', '45 2026-03-18'],
  ['Am Freitag noch 2h Angebot für Nordlicht geschrieben', '120 2026-03-13'],
  ['Hab heut ne Stunde an der Präse gesessen', '60 2026-03-18'],
  ['Budget Nordlicht: 40 Std., davon 12 verbraucht', 'nothing'],
  ['Bitte bis Freitag die Stunden eintragen!', 'nothing'],
  ['Sprechzeiten Mo-Fr 8-12 und 14-16 Uhr', 'nothing'],
  ['Workshop Nordlicht 2½ h', '150 2026-03-18'],
  ['2h Nordlicht. Dasselbe für Südwind.', '120 2026-03-18 @Nordlicht; 120 2026-03-18 @Südwind'],
  ['3h im Verhältnis 2:1 auf Nordlicht und Südwind aufgeteilt', '120 2026-03-18; 60 2026-03-18'],
  ['Können wir morgen 30 Minuten sprechen?', 'nothing'],
  ['Das Meeting mit Nordlicht (1h) ist ausgefallen', 'nothing'],
  ['Kollegin Weber hat gestern 5h daran gesessen', 'nothing'],
  ['2h Nordlicht, Freitag frei', '120 2026-03-18'],
  // entwickler
  ['NL-88: 3h30 Refactoring', '210 2026-03-18'],
  ['Standup 30min, danach 2h Bugfixing NL-91', '30 2026-03-18; 120 2026-03-18'],
  ['Cronjob läuft alle 2 Stunden', 'nothing'],
  ['gestern anderthalb Stunden Code-Review für Team Rot', '90 2026-03-17'],
  ['v2.3.1 deployed, Timeout auf 30s gesetzt', 'nothing'],
  ['Daily 9:45, fertig um 10', '15 2026-03-18 09:45-10:00'],
  ['1h Fehlersuche, der Server hing 3 Stunden', '60 2026-03-18'],
  ['Aufwand geschätzt auf 3 PT', 'nothing'],
  // anwältin
  ['Telefonat mit Gegenseite wg. Vergleich, 0,4 h', '24 2026-03-18'],
  ['Schriftsatz überarbeitet und versandt – 1,5 Std.', '90 2026-03-18'],
  ['12.3.: Besprechung mit Mandant, 1 Stunde', '60 2026-03-12'],
  ['Frist läuft in 14 Tagen ab', 'nothing'],
  ['Aktenstudium 1 Std. 45 Min.', '105 2026-03-18'],
  ['Honorar: 280 €/Std., Mindesttakt 6 Minuten', 'nothing'],
  ['Gerichtstermin 10-12 Uhr', '120 2026-03-18 10:00-12:00'],
  ['1h Durchsicht der Rechnung vom 2. März', '60 2026-03-18'],
  // diktat
  ['trag mir bitte zwei stunden für den lindenhof ein', '120 2026-03-18'],
  ['war heute zweieinhalb stunden beim lindenhof', '150 2026-03-18'],
  ['gestern eine stunde und heute zwei stunden büro', '60 2026-03-17; 120 2026-03-18'],
  ['erinner mich morgen an die zwei stunden', 'ask'],
  ['von acht bis zwölf beim lindenhof', '240 2026-03-18 08:00-12:00'],
  ['halbe stunde mails', '30 2026-03-18'],
  ['nein die drei stunden stimmen nicht', 'ask'],
  ['am montag und dienstag jeweils ganztags', '480 2026-03-16; 480 2026-03-17'],
  ['ich brauch noch circa zwei stunden dafür', 'ask'],
])('%j is %j', (text, expected) => {
  expect(said(text, expected, onWednesday('de-DE', 'Europe/Berlin'))).toBe(expected);
});
