// The forms in which English writers put days, projects and amounts.
import { expect, test } from '@jest/globals';
import { readsAs } from './outcome.ts';

test.each([
  [
    'Hello,\nyesterday I worked 3 hours on Falcon and the day before 2 hours on Globex.\nKind regards\nLukas',
    '180 2026-03-17 @Falcon; 120 2026-03-16 @Globex',
  ],
  [
    'Hi Timepost,\n\n3h Falcon bugfixing\n1h Falcon meeting\n30m Globex\n\nThanks!\nMaya Lindqvist\n+44 20 7946 0958\nOpen Mon-Fri 9-17',
    '180 2026-03-18 @Falcon; 60 2026-03-18 @Falcon; 30 2026-03-18 @Globex',
  ],
  [
    'ACME:\n- homepage 2h\n- hosting 1h\nGlobex:\n- call 30m',
    '120 2026-03-18 @ACME; 60 2026-03-18 @ACME; 30 2026-03-18 @Globex',
  ],
  ['**Monday** ACME 3h\n**Tuesday** ACME 5h', '180 2026-03-16 @ACME; 300 2026-03-17 @ACME'],
  ['16.03.: 3h ACME\n17.03.: 2h ACME', '180 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
  ['16/03 - ACME - 3h\n17/03 - ACME - 2h', '180 2026-03-16 @ACME; 120 2026-03-17 @ACME'],
  ['Mon: ACME 9:00-12:00, Globex 13:00-15:30', '180 2026-03-16 09:00-12:00; 150 2026-03-16 13:00-15:30'],
  ['Done:\n- ACME 2h\nPlanned:\n- Globex 3h', '120 2026-03-18 @ACME'],
  ['Today\nACME 2h\n\nTomorrow\nGlobex 3h', '120 2026-03-18 @ACME'],
  [
    'Update for the client: we have spent 12h of the 40h budget so far. Today I did 2h on the ACME login.',
    '120 2026-03-18',
  ],
  [
    'Hi Anna, could you check the report? I think it needs 2 more hours. By the way I logged nothing yet for today, it was 3h ACME.',
    '180 2026-03-18',
  ],
  ['Just got off a 50 minute call with Wendy at Northwind re the invoice.', '50 2026-03-18 @Northwind'],
  ['My train was 40 minutes late so I only managed 2h on ACME this morning.', '120 2026-03-18'],
  ['Spent an age on this: 5h in total on the Globex API yesterday.', '300 2026-03-17 @Globex'],
  ['Falcon - 2.5 hours - fixed the login bug (#1234), reviewed PR 56', '150 2026-03-18 @Falcon'],
  ['Falcon #1234 2.5h', '150 2026-03-18 @Falcon'],
  ['@globex 45m sync', '45 2026-03-18'],
  ['[ACME] 1h review', '60 2026-03-18 @ACME'],
  ['(ACME) 1h review', '60 2026-03-18 @ACME'],
  ['1h review / ACME', '60 2026-03-18 @ACME'],
  ['1h review for the ACME people', '60 2026-03-18 @ACME'],
  ['project: Globex, task: design, time: 2h30', '150 2026-03-18 @Globex'],
  [
    'Worked from home today 9-1 and 2-6, all Globex',
    '240 2026-03-18 09:00-13:00; 240 2026-03-18 14:00-18:00',
  ],
  ['6am-2pm shift', '480 2026-03-18 06:00-14:00'],
  ['10pm to 6am night shift on Sunday', '480 2026-03-15 22:00-06:00'],
  ['11-1', '120 2026-03-18 11:00-13:00'],
  ['1-3 Globex', '120 2026-03-18 13:00-15:00'],
  ['8-12 Globex', '240 2026-03-18 08:00-12:00'],
  ['7 to 9 yesterday evening, Globex', '120 2026-03-17 19:00-21:00'],
  ['8:30 until 12 on Globex', '210 2026-03-18 08:30-12:00'],
  [
    '9 - 10.30, 11 - 12 and 2 - 3',
    '90 2026-03-18 09:00-10:30; 60 2026-03-18 11:00-12:00; 60 2026-03-18 14:00-15:00',
  ],
  ['two and three quarter hours', '165 2026-03-18'],
  ['2 3/4 hours', '165 2026-03-18'],
  ['2½ h', '150 2026-03-18'],
  ['0.75h', '45 2026-03-18'],
  ['.75h', '45 2026-03-18'],
  ['1h05', '65 2026-03-18'],
  ['1 h 5 m', '65 2026-03-18'],
  ['1hr30mins', '90 2026-03-18'],
  ['1hour', '60 2026-03-18'],
  ['90mins', '90 2026-03-18'],
  ['1.30h', '78 2026-03-18'],
  ['120m', '120 2026-03-18'],
  ['1d', '480 2026-03-18'],
  ['0.5d', '240 2026-03-18'],
  ['half an hour', '30 2026-03-18'],
  ['half hr', '30 2026-03-18'],
  ['1/2 hour', '30 2026-03-18'],
  ['3 quarters of an hour', '45 2026-03-18'],
  ['a quarter hour', '15 2026-03-18'],
  ['fifteen min', '15 2026-03-18'],
  ['an hour ten', '70 2026-03-18'],
  ['about an hour or so', '60 2026-03-18'],
  ['roughly 3hrs', '180 2026-03-18'],
  ['~2h', '120 2026-03-18'],
  ['2h-ish', '120 2026-03-18'],
])('a form: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test('labels on lines of their own make a record', () => {
  const record = 'Date: 16 March 2026\nStart: 9:00\nEnd: 11:30\nProject: Globex';

  expect(readsAs(record, '150 2026-03-16 09:00-11:30 @Globex')).toBe('150 2026-03-16 09:00-11:30 @Globex');
});
