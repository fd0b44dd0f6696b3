// Days and ends that are those of something else, and others' time by what they are.
import { expect, test } from '@jest/globals';
import { readsAs } from './outcome.ts';

test.each([
  ['2h on ACME, Friday off', '120 2026-03-18'],
  ['2h on ACME on Friday', '120 2026-03-13'],
  ['1h, chased the invoice from 12 March', '60 2026-03-18'],
  ['Report of 12 March: 1h', '60 2026-03-12'],
  ["2h preparing tomorrow's demo", '120 2026-03-18'],
  ['On Thursday and again on Friday, 1h each', '60 2026-03-12; 60 2026-03-13'],
  ['1h mails, the 2h workshop and 1h calls', '60 2026-03-18; 120 2026-03-18; 60 2026-03-18'],
  ['Spent 2h on the 3h workshop prep', '120 2026-03-18'],
  ['1h ACME and the 2h call with Globex', '60 2026-03-18; 120 2026-03-18'],
  ['Standup 9:45, done by 10', '15 2026-03-18 09:45-10:00'],
  ['ACME 9:00, finished 11:30', '150 2026-03-18 09:00-11:30'],
  ['ACME 1:30, done by 5', '90 2026-03-18'],
  ['Worked the 9 to 5 shift', '480 2026-03-18 09:00-17:00'],
  ['ACME closed 9-10', 'nothing'],
  ['We were open 9-5, worked all of it', '480 2026-03-18'],
  ['Hours for Anna: 2h', 'nothing'],
  ['Hours for ACME: 2h', '120 2026-03-18 @ACME'],
  ['The interns did 20 hours between them', 'ask'],
  ['The electrician worked from 8 to 11', 'ask'],
  ['The time spent on ACME: 2h', '120 2026-03-18'],
  ['My day spent 8 hours on ACME', '480 2026-03-18'],
  ['I think he did 2h', 'nothing'],
  ['I helped while she was out, 2h', '120 2026-03-18'],
  ['I reviewed what she wrote 2h', '120 2026-03-18'],
  ['Should be done in about 2 hours', 'nothing'],
  ['It should be 2h', 'command'],
  ['Prepare my hours report', 'command'],
  ['Prepare for and attend hearing on motion to dismiss, 1.5 hours', '90 2026-03-18'],
])('%j is %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});
