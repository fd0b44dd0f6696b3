// What minutes say of the time after them is nobody's work, though its date without a year would be a past one.
import { expect, test } from '@jest/globals';
import { told, writerOf } from './told.ts';

const GERMAN = writerOf('de-DE', 'Europe/Berlin');
const FRENCH = writerOf('fr-FR', 'Europe/Paris');
const SPANISH = writerOf('es-ES', 'Europe/Madrid');
const PORTUGUESE = writerOf('pt-PT', 'Europe/Lisbon');
const DUTCH = writerOf('nl-NL', 'Europe/Amsterdam');
const ITALIAN = writerOf('it-IT', 'Europe/Rome');
const JAPANESE = writerOf('ja-JP', 'Asia/Tokyo');

test.each([
  ['Next meeting 1 Dec, 14:00 - 15:00.', undefined],
  ['The next review is on 1 Dec, 14:00 - 15:00', undefined],
  ['Nächste Sitzung 1.12., 14:00 - 15:00', GERMAN],
  ['Prochaine réunion le 1er décembre, 14h-15h', FRENCH],
  ['La próxima reunión: 1 de diciembre, 14:00-15:00', SPANISH],
  ['Próxima reunião: 1 de dezembro, 14h às 15h', PORTUGUESE],
  ['Volgende vergadering: 1 december, 14:00-15:00', DUTCH],
  ['Prossima riunione: 1 dicembre, 14:00-15:00', ITALIAN],
  ['次回：12月1日 14:00-15:00', JAPANESE],
  ['次回の会議は12月1日14時から15時', JAPANESE],
] as const)('an occasion to come is not logged: %s', (text, writer) => {
  expect(told(text, writer)).not.toMatch(/\d/);
});

test.each([
  ['Prep for next meeting, ACME 2h', undefined, '11-24 120 ACME'],
  ['Next meeting prep ACME 1h', undefined, '11-24 60 ACME'],
  ['The next meeting on Monday took 2h for ACME', undefined, '11-23 120 ACME'],
  ['2 Std. Vorbereitung der nächsten Sitzung ACME', GERMAN, '11-24 120 ACME'],
] as const)('work for one or at one is: %s', (text, writer, outcome) => {
  expect(told(text, writer)).toBe(outcome);
});
