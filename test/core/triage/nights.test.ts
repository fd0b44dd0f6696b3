// Hours of the night: before midnight they belong to the evening that is named, after it to the day that follows.
import { expect, test } from '@jest/globals';
import { told, writerOf } from './told.ts';

const MORNING = '2026-11-24T07:10:00.000Z';
const where = (locale: string, timeZone: string) => ({ ...writerOf(locale, timeZone), instant: MORNING });
const GERMAN = where('de-DE', 'Europe/Berlin');
const FRENCH = where('fr-FR', 'Europe/Paris');
const SPANISH = where('es-ES', 'Europe/Madrid');
const PORTUGUESE = where('pt-PT', 'Europe/Lisbon');
const DUTCH = where('nl-NL', 'Europe/Amsterdam');
const ITALIAN = where('it-IT', 'Europe/Rome');
const JAPANESE = where('ja-JP', 'Asia/Tokyo');

test.each([
  ['Last night from 1:30 to 4 on ACME', undefined, '11-24 150 ACME 01:30-04:00'],
  ['Last night from 10 to 2 on ACME', undefined, '11-23 240 ACME 22:00-02:00'],
  ['Last night from 8 to 10 on ACME', undefined, '11-23 120 ACME 20:00-22:00'],
  ['Sunday night 1 to 3 on ACME', undefined, '11-23 120 ACME 01:00-03:00'],
  ['Sunday night 11 to 1 on ACME', undefined, '11-22 120 ACME 23:00-01:00'],
  ['ACME 1 to 3 at night', undefined, '11-24 120 ACME 01:00-03:00'],
  ['ACME at night from 2 to 4', undefined, '11-24 120 ACME 02:00-04:00'],
  ['heute Nacht von 1:30 bis 4 Uhr ACME', GERMAN, '11-24 150 ACME 01:30-04:00'],
  ['heute Nacht von 23 bis 2 Uhr ACME', GERMAN, '11-23 180 ACME 23:00-02:00'],
  ['Sonntagnacht von 11 bis 1 ACME', GERMAN, '11-22 120 ACME 23:00-01:00'],
  ['nachts von 2 bis 4 ACME', GERMAN, '11-24 120 ACME 02:00-04:00'],
  ['cette nuit de 1h à 3h30 sur ACME', FRENCH, '11-24 150 ACME 01:00-03:30'],
  ['la nuit dernière de 2h à 4h sur ACME', FRENCH, '11-24 120 ACME 02:00-04:00'],
  ['anoche de 2 a 4 ACME', SPANISH, '11-24 120 ACME 02:00-04:00'],
  ['ayer por la noche de 8 a 10 ACME', SPANISH, '11-23 120 ACME 20:00-22:00'],
  ['ontem à noite das 2 às 4 ACME', PORTUGUESE, '11-24 120 ACME 02:00-04:00'],
  ['vannacht van 1 tot 3 ACME', DUTCH, '11-24 120 ACME 01:00-03:00'],
  ['stanotte dalle 1 alle 3 ACME', ITALIAN, '11-24 120 ACME 01:00-03:00'],
  ['昨夜2時から4時までACMEの対応', JAPANESE, '11-24 120 ACME 02:00-04:00'],
] as const)('at night the hour says on which side of midnight it lies: %s', (text, writer, outcome) => {
  expect(told(text, writer)).toBe(outcome);
});

test('what lasts over a change of clocks is what really passed', () => {
  const writer = { ...GERMAN, instant: '2026-10-25T09:10:00.000Z' };
  expect(told('Bereitschaft ACME heute Nacht von 1:30 bis 4 Uhr', writer)).toBe('10-25 210 ACME 01:30-04:00');
});

test.each([
  ['ACME this evening 8 to 10', undefined, '11-24 120 ACME 20:00-22:00'],
  ['ACME yesterday evening 6 to 8', undefined, '11-23 120 ACME 18:00-20:00'],
  ['gestern Abend von 8 bis 10 ACME', GERMAN, '11-23 120 ACME 20:00-22:00'],
  ['heute Mittag von 12 bis 1 ACME', GERMAN, '11-24 60 ACME 12:00-13:00'],
  ['gisteravond van 8 tot 10 ACME', DUTCH, '11-23 120 ACME 20:00-22:00'],
] as const)('an evening is no night: %s', (text, writer, outcome) => {
  expect(told(text, writer)).toBe(outcome);
});
