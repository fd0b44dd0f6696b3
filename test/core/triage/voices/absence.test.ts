// Time in which the writer was not there, and time at work elsewhere.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from '../languages/said.ts';

test.each([
  ['nl-NL', 'van 14 tot 16 uur was ik weg', 'nothing'],
  ['nl-NL', 'Ik ben 3 uur weg geweest', 'nothing'],
  ['nl-NL', 'was er om zeven uur en ging om vier uur weg', '540 2026-03-18'],
  ['nl-NL', 'van 9 tot 17 uur aan de weg gewerkt', '480 2026-03-18'],
  ['de-DE', 'Von 14 bis 16 Uhr war ich weg', 'nothing'],
  ['de-DE', 'Ich war von 14 bis 16 Uhr unterwegs zum Kunden', '120 2026-03-18'],
  ['en-GB', 'I was away from 2 to 4pm', 'nothing'],
  ['en-GB', 'I was away on site for ACME 2-4pm', '120 2026-03-18'],
  ['en-GB', 'Was away from my desk, then 2h on ACME', '120 2026-03-18'],
  ['es-ES', 'Estuve fuera de 14 a 16', 'nothing'],
  ['it-IT', 'Ero via dalle 14 alle 16', 'nothing'],
  ['pt-PT', 'Estive fora das 14h às 16h', 'nothing'],
])('%s: %s', (locale, text, expected) => {
  expect(said(text, expected, onWednesday(locale, 'Europe/Amsterdam'))).toBe(expected);
});
