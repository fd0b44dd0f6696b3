// Words and forms of trades, places and habits that are rarer: what they tell, and what looks like them and tells nothing.
import { expect, test } from '@jest/globals';
import { outcomeOf, readsAs } from './outcome.ts';

test.each([
  ['3h to ACME and 2 to Globex', '180 2026-03-18; 120 2026-03-18'],
  ['2 hours today and three yesterday', '120 2026-03-18; 180 2026-03-17'],
  ['2h today and 3 tickets closed', '120 2026-03-18'],
  ['Spent 1h on ACME and 4 of us met Tom', '60 2026-03-18'],
  ['9-5, break 30, ACME', '450 2026-03-18 09:00-17:00'],
  ['9-5, break: 45', '435 2026-03-18 09:00-17:00'],
  ['9-5, lunch 12', '480 2026-03-18 09:00-17:00'],
  ['mon 7.30-20.00 ward 4 (hr break)', '690 2026-03-16 07:30-20:00'],
  ['Ran gel and imaged plates, 3 hrs 40', '220 2026-03-18'],
  ['2 hours 15 Downing St', '120 2026-03-18'],
  ['worked 2 hrs an a half on teh wireframes', '150 2026-03-18'],
  ['Knocked out the quarterly filing in 2 hours flat', '120 2026-03-18'],
  ['I wrote the report in 3h', '180 2026-03-18'],
  ['Delivered in 3 days', 'nothing'],
  ['Page loads in 2 min', 'nothing'],
  ['20 min each x 3', '60 2026-03-18'],
  ['Did a long day at the ward, 12.5 hours all in', '750 2026-03-18'],
])('a length: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test.each([
  ['Cut the 3h film down, 5h editing', '300 2026-03-18'],
  ['transcribed a 62 min interview: 4h', '240 2026-03-18'],
  ['Fixed the 2h sync delay, 40 min', '40 2026-03-18'],
  ['an 8h shift on Monday, 3h on Tuesday', '480 2026-03-16; 180 2026-03-17'],
  ['Ticket 90210: 1 hour 5 minutes', '65 2026-03-18'],
  ['3h out of the 10h budget on ACME', '180 2026-03-18'],
  ['6h on site inc 1h driving', '360 2026-03-18'],
  ['Globex Inc 2h', '120 2026-03-18'],
  ['budgeted 20h, 12h remaining', 'nothing'],
  ['Invoice 4711: 12.5 h at 95 EUR = 1187.50 EUR', 'nothing'],
  ['Invoice 1107 chased, 20 min', '20 2026-03-18'],
])('a length beside others: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test.each([
  ['from ten to one with the accountant', '180 2026-03-18 10:00-13:00'],
  ['9.00 hrs to 13.30 hrs, plant visit', '270 2026-03-18 09:00-13:30'],
  ['13h00-15h30 sprint review', '150 2026-03-18 13:00-15:30'],
  ['14h to 16h30 refactoring', '150 2026-03-18 14:00-16:30'],
  ['Arrived 9.05, left 12.35', '210 2026-03-18 09:05-12:35'],
  ['workd 9-1130 on docs', '150 2026-03-18 09:00-11:30'],
  ['1030-1200 budget meeting', '90 2026-03-18 10:30-12:00'],
  ['8-10h on ACME', 'ask'],
  ['7h-9h on ACME', 'ask'],
  ['1h30-2h on the report', 'ask'],
  ['1200-1500 words for Globex', 'nothing'],
  ['2020-2024 archive, 2h', '120 2026-03-18'],
])('ends: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test.each([
  ['this day last week 2h', '120 2026-03-11'],
  ['The 12th inst., attending client, 1 hour', '60 2026-03-12'],
  ['Friday before last 2h', '120 2026-03-06'],
  ['yesterday and the day before, 2h each', '120 2026-03-16; 120 2026-03-17'],
  ["St Patrick's Day, 3h on call", '180 2026-03-17'],
  ['MLK Day 2h', 'ask'],
])('a day: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

/** Members in London. */
test.each([
  ['2026-01-05', "New Year's Day, 3h on call", '180 2026-01-01'],
  ['2026-01-05', "On New Year's Eve I worked 5h", '300 2025-12-31'],
  ['2026-01-05', 'Christmas Day: 8h shift', '480 2025-12-25'],
  ['2026-01-05', 'Boxing Day 6h', '360 2025-12-26'],
  ['2025-11-28', 'On Thanksgiving 4h on call', '240 2025-11-27'],
  ['2026-04-10', 'Good Friday 4h', '240 2026-04-03'],
  ['2026-04-10', 'Easter Monday 4h', '240 2026-04-06'],
  ['2027-04-01', 'Easter Sunday 4h', '240 2027-03-28'],
  ['2026-05-27', 'Memorial Day 4h', '240 2026-05-25'],
  ['2026-11-20', 'Boxing Day sale banner 2h', '120 2026-11-20'],
])('on %s a holiday: %j', (date, text, expected) => {
  const where = { instant: `${date}T17:05:00.000Z`, catalogue: { clients: [], projects: [] } };

  expect(outcomeOf(text, { clocks: false, projects: false }, where)).toBe(expected);
});

test.each([
  ['Delivery slot 10:00-12:00 on Friday', 'nothing'],
  ['Visiting hours: 2pm-4pm and 6pm-8pm', 'nothing'],
  ["We're closed from 1 to 2 for lunch", 'nothing'],
  ['Patient to fast for 12 hours before the procedure', 'nothing'],
  ['up 12 hours since reboot', 'nothing'],
  ['p. 10-12', 'nothing'],
  ['Tom will take the Tuesday workshop (3h).', 'nothing'],
  ['Put in some time on Northwind yesterday, maybe 2-3 hours?', 'ask'],
  ['Did I log 3h on Tuesday?', 'nothing'],
])('no work that is told: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});
