// Days that are counted from another one than today.
import { expect, test } from '@jest/globals';
import { onWednesday } from '../languages/said.ts';
import { outcomeOf } from './outcome.ts';

/** Read on Wednesday 25 November 2026. */
test.each([
  ['en-GB', 'two days before yesterday 3h', '180 2026-11-22'],
  ['en-GB', '3h two weeks before last Friday', '180 2026-11-06'],
  ['en-GB', 'the day before last Friday 2h', '120 2026-11-19'],
  ['en-GB', 'The day after last Friday, three hours', '180 2026-11-21'],
  ['en-GB', '2h a month before last Friday', '120 2026-10-20'],
  ['en-GB', 'previous week Monday 3h', '180 2026-11-16'],
  ['de-DE', 'zwei Tage vor gestern 3h', '180 2026-11-22'],
  ['de-DE', 'am Tag vor Freitag 2h', '120 2026-11-19'],
  ['fr-FR', 'deux jours avant hier 3h', '180 2026-11-22'],
  ['es-ES', 'dos días antes de ayer 3h', '180 2026-11-22'],
  ['es-ES', 'el día antes del viernes 2h', '120 2026-11-19'],
  ['pt-PT', 'dois dias antes de ontem 3h', '180 2026-11-22'],
  ['nl-NL', 'twee dagen voor gisteren 3 uur', '180 2026-11-22'],
  ['it-IT', 'il giorno dopo venerdì 2 ore', '120 2026-11-21'],
  ['ja-JP', '昨日の2日前に3時間', '180 2026-11-22'],
])('%s: %j', readsAs);

test.each([
  ['en-GB', 'worked 2 days before Friday', '960 2026-11-25'],
  ['en-GB', 'Monday 3h, the day after 2h', '180 2026-11-23; 120 2026-11-24'],
  ['en-GB', 'the next day Tuesday 3h', '180 2026-11-24'],
  ['en-GB', '2h the week before Monday', '120 2026-11-16'],
  ['en-GB', 'two days before Monday and Tuesday 3h', '180 2026-11-21; 180 2026-11-24'],
  ['en-GB', '3h two days before all last week', '180 2026-11-25'],
  ['de-DE', 'drei Tage nach dem letzten Montag 2h', 'ask'],
  ['ja-JP', '昨日の会議に3時間', '180 2026-11-24'],
])('what is not counted from the day that follows, %s: %j', readsAs);

function readsAs(locale: string, text: string, expected: string) {
  const where = { ...onWednesday(locale, 'Europe/London'), instant: '2026-11-25T17:00:00.000Z' };

  expect(outcomeOf(text, { clocks: false, projects: false }, where)).toBe(expected);
}
