// Dates as they are spoken, as machines write them, and as haste does.
import { expect, test } from '@jest/globals';
import { outcomeOf, readsAs, WEDNESDAY } from './outcome.ts';

test.each([
  ['2h ACME on February twenty eight', '120 2026-02-28'],
  ['2h ACME on February twenty-eighth', '120 2026-02-28'],
  ['2h ACME on the twenty-second', '120 2026-02-22'],
  ['2h ACME on the fifth', '120 2026-03-05'],
  ['2h ACME on the first Friday of February', '120 2026-02-06'],
  ['2h ACME on the third Wednesday of last month', '120 2026-02-18'],
  ['2h ACME on the second Tuesday', '120 2026-03-10'],
  ['20260312 2h ACME', '120 2026-03-12'],
  ['2026.03.12 2h ACME', '120 2026-03-12'],
  ['2026 03 12 2h ACME', '120 2026-03-12'],
  ['2h ACME on 12.3', '120 2026-03-12'],
  ['2h ACME on 12-3', '120 2026-03-12'],
  ['2h ACME on 15', '120 2026-03-15'],
  ['1 month and 3 days ago 2h ACME', '120 2026-02-15'],
  ['2 years ago 2h ACME', '120 2024-03-18'],
  ['the second call took 2h', '120 2026-03-18'],
  ['it may first take 2h', 'nothing'],
  ['2h on the fifth floor', '120 2026-03-18'],
  ['ticket 20269912 2h', '120 2026-03-18'],
])('%j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test('where the month comes first it does so in haste too', () => {
  const american = { ...WEDNESDAY, locale: 'en-US' };

  expect(outcomeOf('2h ACME on 3.12', { clocks: false, projects: false }, american)).toBe('120 2026-03-12');
  expect(outcomeOf('2h ACME on 13-3', { clocks: false, projects: false }, american)).toBe('120 2026-03-13');
});
