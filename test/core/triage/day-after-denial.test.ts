// The day of work that is told behind what was not done on another.
import { expect, test } from '@jest/globals';
import { onWednesday, said } from './languages/said.ts';

const LONDON = onWednesday('en-GB', 'Europe/London');

test.each([
  ['Yesterday I could not work on Falcon, but today I did 4h.', '240 2026-03-18'],
  ['Yesterday I did not work, today 4h', '240 2026-03-18'],
  ['Yesterday I did not take a break, 4h', '240 2026-03-17'],
  ['On Monday, not for the report of Friday, 2h', '120 2026-03-16'],
  ['On Monday 2h for the plan, but Friday was not mentioned', '120 2026-03-16'],
])('%s', (text, expected) => {
  expect(said(text, expected, LONDON)).toBe(expected);
});
