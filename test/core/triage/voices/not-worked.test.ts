// Amounts that look like work and are none, or leave open what they are; beside each the words that are work.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from '../languages/said.ts';
import { read } from '../reading.ts';

const ZONES: Readonly<Record<string, string>> = {
  'de-DE': 'Europe/Berlin',
  'en-GB': 'Europe/London',
  'es-ES': 'Europe/Madrid',
  'fr-CA': 'America/Toronto',
  'fr-FR': 'Europe/Paris',
  'it-IT': 'Europe/Rome',
  'nl-NL': 'Europe/Amsterdam',
  'pt-PT': 'Europe/Lisbon',
};
const readsAs = (locale: string, text: string, expected: string) =>
  expect(said(text, expected, onWednesday(locale, ZONES[locale] ?? ''))).toBe(expected);

test.each([
  ['en-GB', 'Budget 40h, used 12h', 'nothing'],
  ['nl-NL', 'Budget 40u, gebruikt 12u', 'nothing'],
  ['de-DE', 'Budget 40h, verbraucht 12h', 'nothing'],
  ['fr-FR', 'Budget 40h, consommé 12h', 'nothing'],
  ['es-ES', 'Presupuesto 40h, gastadas 12h', 'nothing'],
  ['it-IT', 'Preventivo 40h, spese 12h', 'nothing'],
  ['pt-PT', 'Orçamento 40h, gastas 12h', 'nothing'],
  ['pt-PT', 'Orçamento: 40h, gastas: 12h', 'nothing'],
  ['pt-PT', 'Orçamento de 40h, gastei 12h', '720 2026-03-18'],
  ['en-GB', 'Budget 40h, spent 12h today', '720 2026-03-18'],
  ['en-GB', 'Budget 40h, 12h on ACME', '720 2026-03-18'],
  ['en-GB', 'Budget review 2h, spent 1h on slides', '120 2026-03-18; 60 2026-03-18'],
])('what is gone of a budget, %s: %s', readsAs);

test.each([
  ['nl-NL', 'het zou maar twee uur kosten', 'nothing'],
  ['nl-NL', 'het zou maar 2 uur duren', 'nothing'],
  ['nl-NL', 'het kost maar twee uur', 'nothing'],
  ['nl-NL', 'het kostte maar twee uur', '120 2026-03-18'],
  ['nl-NL', 'ik zou graag 2 uur boeken op ACME', '120 2026-03-18'],
  ['nl-NL', 'gepland was 3 uur maar 2 uur gewerkt', '120 2026-03-18'],
  ['nl-NL', 'Ik heb 2 uur moeten wachten op de leverancier', '120 2026-03-18'],
  ['nl-NL', 'De klant heeft 2 uur moeten wachten', 'nothing'],
])('only so much, %s: %s', readsAs);

test.each([
  ['nl-NL', '30 min reistijd gratis', 'ask'],
  ['nl-NL', '30 min gratis', 'nothing'],
  ['nl-NL', '30 min offertes', '30 2026-03-18'],
  ['nl-NL', '30 min reistijd', '30 2026-03-18'],
  ['nl-NL', 'ik heb 30 min advies gegeven, gratis', '30 2026-03-18'],
  ['en-GB', 'Version 2.5 h of the firmware', 'ask'],
  ['en-GB', 'Version 2h', '120 2026-03-18'],
  ['en-GB', 'Version control 2.5 h', '150 2026-03-18'],
])('work or a thing, %s: %s', readsAs);

test.each([
  ['en-GB', 'See Ps. 5:30 and 2:15', 'nothing'],
  ['en-GB', 'cf. Rom. 8:28', 'nothing'],
  ['en-GB', 'Read Gen. 2:15 and Isaiah 5:30', 'nothing'],
  ['en-GB', 'See ACME, 2h', '120 2026-03-18'],
  ['en-GB', 'PS. 1:30 on ACME too', '90 2026-03-18'],
])('places in a book, %s: %s', readsAs);

test.each([
  ['nl-NL', 'Woensdag laatst nog 2 uur nagekeken', 'ask'],
  ['nl-NL', 'laatst op woensdag 2 uur nagekeken', 'ask'],
  ['de-DE', 'Neulich am Mittwoch 2 Stunden korrigiert', 'ask'],
  ['nl-NL', 'Woensdag nog 2 uur nagekeken', '120 2026-03-18'],
  ['nl-NL', 'Woensdag als laatste 2 uur nagekeken', '120 2026-03-18'],
])('which Wednesday, %s: %s', readsAs);

test.each([
  ['fr-CA', '3 h pis demie de réunion', '210 2026-03-18'],
  ['fr-CA', "3h pis d'mie sur le chantier", '210 2026-03-18'],
  ['fr-CA', 'une heure pis quart au téléphone', '75 2026-03-18'],
  ['fr-CA', '2h pis 15 minutes de réunion', '135 2026-03-18'],
  ['fr-CA', '2h sur ACME pis 1h sur Globex', '120 2026-03-18; 60 2026-03-18'],
])('%s: %s', readsAs);

test.each([
  ['en-GB', '8 hours (6 on ACME, 2 on Globex)', '360 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['en-GB', '8 hours (6 ACME, 2 Globex)', '360 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['en-GB', '8 hours (6 on ACME and the rest on Globex)', '360 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['de-DE', '8 Stunden (6 für ACME, 2 für Globex)', '360 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['en-GB', 'ACME 3h (2h meetings, 1h mail)', '120 2026-03-18 @ACME; 60 2026-03-18 @ACME'],
  ['en-GB', '8 hours (6 on ACME, 3 on Globex)', 'ask'],
  ['en-GB', '8 hours (2 calls, 3 emails)', '480 2026-03-18'],
  ['en-GB', '8 hours (6 on ACME, mostly tests)', '480 2026-03-18'],
  ['en-GB', '8 hours (6 rather slow, 2 quick)', '480 2026-03-18'],
  ['en-GB', '8 hours (6 on ACME)', '480 2026-03-18'],
  ['en-GB', '8 hours (2 on ACME, 3 Globex)', '480 2026-03-18'],
  ['en-GB', '8 hours (6 on ACME, 2 on Globex', '480 2026-03-18'],
  ['de-DE', '8 Stunden (2 Besuche, 1 Telefonat)', '480 2026-03-18'],
])('a bracket of parts, %s: %s', readsAs);

const daysIn = (text: string, instant: string) =>
  read(text, { ...onWednesday('en-US', 'America/New_York'), instant }).entries.map(
    ({ minutes, workDate }) => `${minutes} ${workDate}`,
  );

test.each([
  ['Thanksgiving 4h on call', '2025-12-02T17:00:00.000Z', '240 2025-11-27'],
  ['Thanksgiving: 4h on call', '2025-12-02T17:00:00.000Z', '240 2025-11-27'],
  ['Thanksgiving campaign 4h', '2025-12-02T17:00:00.000Z', '240 2025-12-02'],
  ['the Thanksgiving 4h shift', '2025-12-02T17:00:00.000Z', '240 2025-12-02'],
  ['Christmas 4h on call', '2025-12-28T17:00:00.000Z', '240 2025-12-25'],
  ['Halloween 4h on call', '2026-03-18T17:00:00.000Z', '240 2026-03-18'],
])('a holiday that is a season too: %s, on %s', (text, instant, expected) => {
  expect(daysIn(text, instant)).toEqual([expected]);
});
