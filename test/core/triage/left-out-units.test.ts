// Numbers whose unit was said before: they count where they stand to their day or project as the amount before them did.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from './languages/said.ts';

const ZONES: Readonly<Record<string, string>> = {
  'en-GB': 'Europe/London',
  'de-DE': 'Europe/Berlin',
  'fr-FR': 'Europe/Paris',
  'es-ES': 'Europe/Madrid',
  'pt-BR': 'America/Sao_Paulo',
  'it-IT': 'Europe/Rome',
  'nl-NL': 'Europe/Amsterdam',
};

test.each([
  ['en-GB', 'Thursday 2 hours, Friday 3', '120 2026-03-12; 180 2026-03-13'],
  ['en-GB', 'Mon 2h, Tue 3, Wed 4.5', '120 2026-03-16; 180 2026-03-17; 270 2026-03-18'],
  ['en-GB', '3h on ACME and 2 on Globex', '180 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['en-GB', '3h for ACME and 2 for the Globex people', '180 2026-03-18; 120 2026-03-18'],
  ['de-DE', 'am Do 2 Stunden, am Fr 3', '120 2026-03-12; 180 2026-03-13'],
  ['de-DE', 'gestern: 2 Stunden, heute: 3', '120 2026-03-17; 180 2026-03-18'],
  ['fr-FR', 'jeudi 2 heures, vendredi 3', '120 2026-03-12; 180 2026-03-13'],
  ['es-ES', 'Apúntame 3h a ACME y 2 a Globex', '180 2026-03-18; 120 2026-03-18'],
  ['pt-BR', 'Duas horas hoje e três ontem', '120 2026-03-18; 180 2026-03-17'],
  ['it-IT', 'giovedì 2 ore, venerdì 3', '120 2026-03-12; 180 2026-03-13'],
  ['nl-NL', 'donderdag 2 uur, vrijdag 3', '120 2026-03-12; 180 2026-03-13'],
])('%s: %s', (locale, text, expected) => {
  expect(said(text, expected, onWednesday(locale, ZONES[locale] ?? ''))).toBe(expected);
});

test.each([
  ['en-GB', '2h on Monday, 3 bugs on Tuesday', '120 2026-03-16'],
  ['en-GB', '2h today, fixed 3 yesterday', '120 2026-03-18'],
  ['en-GB', '2h on ACME and 2 on call', '120 2026-03-18'],
  ['en-GB', '2h on ACME and 20 on Globex', '120 2026-03-18'],
  ['en-GB', '2h today and 3% yesterday', '120 2026-03-18'],
  ['en-GB', '30 min on Monday, 20 on Tuesday', '30 2026-03-16'],
  ['fr-FR', 'jeudi 2h, vendredi 13 : 3h', '120 2026-03-12; 180 2026-03-13'],
  ['fr-FR', '2h hier, une aujourd’hui', '120 2026-03-17'],
])('%s: %s is another number', (locale, text, expected) => {
  expect(said(text, expected, onWednesday(locale, ZONES[locale] ?? ''))).toBe(expected);
});
