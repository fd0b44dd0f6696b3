// Mails of many trades, in English: lawyers, nurses, craftsmen, students, people who write English as their second language.
import { expect, test } from '@jest/globals';
import { readsAs } from './outcome.ts';

test.each([
  [
    'Hi both,\n\nQuick summary of my week so far:\n\nMonday - mostly meetings, about 5 hours on the Northwind kickoff and then an hour of admin.\nTuesday - all day on Falcon.\nToday - 3h Falcon, rest of the day was training (4h).\n\nShout if anything is off.\nJ.',
    '300 2026-03-16; 60 2026-03-16; 480 2026-03-17; 180 2026-03-18; 240 2026-03-18',
  ],
  [
    "Morning! Yesterday's hours:\n\n09:00-10:30 Falcon stand-up & planning\n10:30-12:00 Falcon dev\n13:00-17:00 Globex on-site\n\nTa,\nPri",
    '90 2026-03-17 09:00-10:30; 90 2026-03-17 10:30-12:00; 240 2026-03-17 13:00-17:00',
  ],
  [
    'Dear Sir or Madam,\n\nPlease find below the time that I have spent on the matter of Henderson v. Baxter on 17 March 2026:\n\n- Attendance upon client, 0.5 hours\n- Drafting particulars of claim, 2.3 hours\n- Correspondence, 12 minutes\n\nYours faithfully,\nA. Whitcombe',
    '30 2026-03-17; 138 2026-03-17; 12 2026-03-17',
  ],
  ['yo, 3 hrs on falcon yday + 1.5 on globex today. gonna do another 2 tmrw', '180 2026-03-17'],
  [
    'Shift report ward 4B: early shift 06:00-14:15, 30 min break. Handover 15 min late.',
    '465 2026-03-18 06:00-14:15',
  ],
  ['job done at mrs kaplan - replaced boiler valve, 2h45 incl travel', '165 2026-03-18'],
  ["Replaced valve at Kaplan's (1h30 labour, 45 min travel). Parts: £84.20.", '90 2026-03-18; 45 2026-03-18'],
  ['Study group for statistics 1.5h, library from 2 to 5, read 40 pages', '90 2026-03-18; 180 2026-03-18'],
  [
    "Hello, I have worked on Monday from 08:00 o'clock until 12:30 o'clock and in the afternoon from 13:15 until 17:00. Best regards, Jürgen",
    '270 2026-03-16 08:00-12:30; 225 2026-03-16 13:15-17:00',
  ],
  ['I have made 3 hours for project Falcon.', '180 2026-03-18 @Falcon'],
  ['We have been doing 2 hours of testing with Globex yesterday in the morning.', '120 2026-03-17'],
  ['Time booking: 18.03.2026, 4,5 hrs, Globex, concept', '270 2026-03-18'],
  ['Did the Falcon release - 22:00 to 00:30 on Monday night.', '150 2026-03-16 22:00-00:30'],
  ['Call with Sara ran from 4 to quarter past 5.', '75 2026-03-18 16:00-17:15'],
  ['After the 9:30 standup I spent 2h on Falcon.', '120 2026-03-18'],
  ['The 10:00 meeting took an hour.', '60 2026-03-18'],
  ['Meeting at 10:00, 1h, Globex', '60 2026-03-18'],
  ['10:00 Globex call (30 min)', '30 2026-03-18'],
  [
    '14:00-14:30: Globex call; 15:00-16:00: Falcon review',
    '30 2026-03-18 14:00-14:30; 60 2026-03-18 15:00-16:00',
  ],
  ['I billed Globex 4h at £95/h yesterday.', '240 2026-03-17'],
  ['Spent £40 on parking and 2h in the car for Globex', '120 2026-03-18'],
  ['Two thirds of an hour on Globex', '40 2026-03-18'],
  ['I only worked half of Tuesday, 4h on Falcon', '240 2026-03-17'],
  ['Out of office until 23 March', 'nothing'],
  ['Could you tell me how to log time for last week?', 'nothing'],
  ['The client asked for 10 extra hours.', 'nothing'],
  ['Anna and Tom each did 3h, I did 1h', '60 2026-03-18'],
  ['she did 4h, I did 2h', '120 2026-03-18'],
  ['30 min lunch with Globex (billable)', '30 2026-03-18'],
  ['1h lunch & learn', '60 2026-03-18'],
  ['no lunch today, 9 to 5 straight', '480 2026-03-18 09:00-17:00'],
  ['PS: also 20 min on the Baxter invoice', '20 2026-03-18'],
  ['Forgot earlier: 20 min on the Baxter invoice on Friday', '20 2026-03-13'],
  ['Time spent\nFalcon 2:30\nGlobex 0:45\nTotal 3:15', '150 2026-03-18; 45 2026-03-18'],
])('a mail: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});

test.each([
  ['Anna: 3h, me: 2h on Globex', '120 2026-03-18'],
  ['please log 2h for me and 3h for Anna', '120 2026-03-18'],
  [
    'Lecture prep 2h, marking 3h (24 scripts, ~7 min each), office hour 1h',
    '120 2026-03-18; 180 2026-03-18; 60 2026-03-18',
  ],
  ['Anna: 3h', 'ask'],
  ['24 scripts, 7 min each', '168 2026-03-18'],
])('the time of others and of an unknown number is asked about: %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});
