// The forms that the voices of `in-may` and `mails-in-may` use, and beside each what only looks like one.
import { expect, test } from '@jest/globals';
import { saidThere } from '../languages/said.ts';
import { entriesIn } from '../reading.ts';
import { WEDNESDAY } from './outcome.ts';

saidThere('en-GB', 'Europe/London', [
  ['In 8.45 out 12.15', '210 2026-03-18 08:45-12:15'],
  ['in 8.45, out 12.15', '210 2026-03-18 08:45-12:15'],
  ['in 8.45 and no way out', 'nothing'],
  ['in short, out 12.15', 'nothing'],
  ['clocked on 7, clocked off 3', '480 2026-03-18 07:00-15:00'],
  ['on site 10 to 3 with half an hour for lunch', '270 2026-03-18'],
  ['half an hour for lunch, 3h ACME', '180 2026-03-18'],
  ['Monday 7-4, Tuesday 7-4, half hour break each day', '510 2026-03-16; 510 2026-03-17'],
  ["taught three classes, that's 2h", '120 2026-03-18'],
  ["Periods 1-3 taught, that's 3 x 50 minutes", '150 2026-03-18'],
  ["that's 3 x 50 minutes", 'nothing'],
  ['Mon 3h ACME, Tue same, Wed 1h', '180 2026-03-16; 180 2026-03-17; 60 2026-03-18'],
  ['Mon 3h ACME, Tue: same', '180 2026-03-16; 180 2026-03-17'],
  ['Mon 3h ACME, the same old mess', '180 2026-03-16'],
  [
    'Mo 3h Kestrel, Tu 2.5h Kestrel, We nothing, Th 6h Kestrel',
    '180 2026-03-16; 150 2026-03-17; 360 2026-03-12',
  ],
  ['fix: race in a1b2c3d (2h)', '120 2026-03-18'],
  ['an hour and 20 on the abstract', '80 2026-03-18'],
  ['We are open 8-6, Saturdays 9-1', 'nothing'],
  ['Kit covers, 9-5', 'nothing'],
  ['design 12h, build 40h, test 8h', 'nothing'],
  ['design 2h, build 4h, test 8h', '120 2026-03-18; 240 2026-03-18; 480 2026-03-18'],
  ['Hours per project:\n2h ACME', '120 2026-03-18'],
  ['Aurora\n2h call\n\nQuill Site\n1h invoice', '120 2026-03-18 @Aurora; 60 2026-03-18 @Quill'],
  ['Hello\n2h call', '120 2026-03-18 @'],
  ['Wendy\n2h call', '120 2026-03-18 @'],
  ['Also this\n2h call', '120 2026-03-18 @'],
  ['Mon: 4\nTue: 5.5\nWed: -\n\nTotal hours: 9.5', '240 2026-03-16; 330 2026-03-17'],
  ['Minutes\nMon: 40\n\nTue: 55', '40 2026-03-16; 55 2026-03-17'],
  ['Mon: 4\nTue: 5.5', 'ask'],
  ['Mon: 4', 'nothing'],
  ['Ann: 4\nBob: 5', 'nothing'],
  [
    'Day\tAurora\tQuill\tTotal hours\nMon\t3\t2\t5\nTue\t4\t-\t4\nTotal\t7\t2\t9',
    '180 2026-03-16; 120 2026-03-16; 240 2026-03-17',
  ],
  ['Day | Aurora | Quill | Total\nMon | 3h | 2h | 5h\n | | | ', '180 2026-03-16; 120 2026-03-16'],
  ['Day | Aurora | Quill | Total\nMon | done | 2h | 5h', 'nothing'],
  ['Day | Aurora | Quill | Total\nMon | 3h | - | 3h', 'nothing'],
  ['Day | Aurora | Total\nMon | 3h | 3h', 'nothing'],
]);

test('of a chat only what the writer said counts', () => {
  const chat = (name: string) => `[15:19] Lena: I need 3h\n[15:20] ${name}: done, took me 2h`;

  expect(entriesIn(chat('Lena'), WEDNESDAY)).toEqual([]);
});
