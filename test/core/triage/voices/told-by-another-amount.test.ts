// Amounts that are told by another: a number in place of a plan, "the same", shares by a ratio, units that only the last has.
import { expect, test } from '@jest/globals';
import { readsAs } from './outcome.ts';

test.each([
  // a number in place of what was planned or denied
  ['Planned 4 hours, in the end 3', '180 2026-03-18'],
  ['Budgeted 6 hours for Falcon but it took 4.', '240 2026-03-18'],
  ['Was planned 4 hours, in the end 3 on ACME', '180 2026-03-18 @ACME'],
  ['Not 3 hours, just 2', 'command'],
  ['Not 3 hours, just 2 tickets', 'nothing'],
  ['Estimated 3h, only 2 people came', 'nothing'],
  ['Planned 4 hours, in the end 3?', 'nothing'],
  ['Planned 4 hours, moved to room 3', 'nothing'],
  // the same again
  ['2h on ACME. The same on Globex.', '120 2026-03-18 @ACME; 120 2026-03-18 @Globex'],
  ['2h on ACME, twice that on Globex', '120 2026-03-18 @ACME; 240 2026-03-18 @Globex'],
  ['3h on ACME, half that on Globex', '180 2026-03-18 @ACME; 90 2026-03-18 @Globex'],
  ['Three hours on Monday and the same again on Tuesday, all roadmap', '180 2026-03-16; 180 2026-03-17'],
  ['2h on ACME, same as yesterday', '120 2026-03-18'],
  ['1h on ACME, then on the same ticket on Globex', '60 2026-03-18'],
  ['The same on Globex.', 'nothing'],
  // shares by a ratio
  ['3h split 2:1 between ACME and Globex', '120 2026-03-18 @ACME; 60 2026-03-18 @Globex'],
  ['6h split between ACME and Globex 60/40', '216 2026-03-18 @ACME; 144 2026-03-18 @Globex'],
  ['6h split between ACME and Globex on 3/4', '180 2025-04-03 @ACME; 180 2025-04-03 @Globex'],
  // units that only the last has
  ['Mon 3, Tue 4, Wed 2 hours', '180 2026-03-16; 240 2026-03-17; 120 2026-03-18'],
  ['On Monday 3 tickets, Tue 2 hours', '120 2026-03-17'],
  ['Tue 17, 2 hours', '120 2026-03-17'],
  // weekdays of one letter
  ['M: 2h PROJ-7, T: 1h PROJ-7, W: 30m PROJ-8', '120 2026-03-16; 60 2026-03-17; 30 2026-03-18'],
  ['Hours: M 8, T 8, W 6', '480 2026-03-16; 480 2026-03-17; 360 2026-03-18'],
  ['M 2, T 3, W 4', 'nothing'],
  ['T 2h, W 3h', '120 2026-03-18; 180 2026-03-18'],
  ['W 2h, T 3h, M 1h', '120 2026-03-18; 180 2026-03-18; 60 2026-03-18'],
])('%j is %j', (text, expected) => {
  expect(readsAs(text, expected)).toBe(expected);
});
