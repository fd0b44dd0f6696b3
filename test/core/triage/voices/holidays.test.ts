// Holidays whose day differs by country, as the member's locale says it.
import { expect, test } from '@jest/globals';
import { onWednesday } from '../languages/said.ts';
import { outcomeOf } from './outcome.ts';

test.each([
  ['en-CA', '2026-10-14', 'Thanksgiving 4h on call', '240 2026-10-12'],
  ['en-CA', '2026-10-14', 'On Thanksgiving I worked 4h', '240 2026-10-12'],
  ['en-US', '2026-11-30', 'Thanksgiving 4h on call', '240 2026-11-26'],
  ['en-GB', '2026-11-30', 'Thanksgiving 4h on call', '240 2026-11-26'],
  ['en', '2026-11-30', 'On Thanksgiving I worked 4h', '240 2026-11-26'],
  ['fr-CA', '2026-10-14', 'On Thanksgiving I worked 4h for the shop', '240 2026-10-12'],
  ['en-IN', '2026-08-17', '3h on Independence Day', '180 2026-08-15'],
  ['en-US', '2026-07-06', '3h on Independence Day', '180 2026-07-04'],
  ['en-IN', '2026-01-28', 'Republic Day 2h', '120 2026-01-26'],
  ['en-CA', '2026-05-20', 'Victoria Day 5h', '300 2026-05-18'],
  ['en-CA', '2026-07-03', 'Canada Day 5h', '300 2026-07-01'],
  ['en-CA', '2026-02-20', 'Family Day 5h', '300 2026-02-16'],
  ['en-CA', '2026-08-05', 'Civic Holiday 5h', '300 2026-08-03'],
  ['en-CA', '2026-09-09', 'Labour Day 5h', '300 2026-09-07'],
  ['en-NZ', '2026-10-28', 'Labour Day 5h', '300 2026-10-26'],
  ['en-NZ', '2026-02-09', 'Waitangi Day 5h', '300 2026-02-06'],
  ['en-GB', '2026-11-12', 'Remembrance Day 5h', '300 2026-11-11'],
  ['en-GB', '2026-02-20', 'Family day leaflet 5h', '300 2026-02-20'],
])('%s on %s: %j', (locale, date, text, expected) => {
  const where = { ...onWednesday(locale, 'Europe/London'), instant: `${date}T12:00:00.000Z` };

  expect(outcomeOf(text, { clocks: false, projects: false }, where)).toBe(expected);
});
