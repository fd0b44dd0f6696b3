// A locale that is none, or that nobody here knows, is harmless wherever a profile holds it.
import { describe, expect, test } from '@jest/globals';
import { knownLocale } from '../../shared/core/known-locale.ts';
import { showAmount, showDay } from '../../shared/core/reply/amounts.ts';
import { toWorkDate } from '../../shared/core/work-date.ts';
import { entriesIn } from './triage/reading.ts';

test.each([
  ['de-AT', 'de-AT'],
  ['en-US', 'en-US'],
  ['', 'en-GB'],
  ['xx', 'en-GB'],
  ['en_GB', 'en-GB'],
  ['123', 'en-GB'],
])('%j is taken as %j', (locale, expected) => {
  expect(knownLocale(locale)).toBe(expected);
});

describe.each(['', 'xx', 'en_GB', 'de-', 'english'])('a member whose locale is %j', (locale) => {
  test('is read, days before months', () => {
    expect(entriesIn('3/11 1.250h ACME, 2h', { locale })).toEqual(['2026-11-03 75', '2026-11-03 120']);
  });

  test('is answered', () => {
    const date = toWorkDate(2026, 11, 3);

    expect(showAmount(90, locale)).toBe('1:30 (1.50 h)');
    expect(date && showDay(date, locale)).toBe('Tue 3 Nov 2026');
  });
});
