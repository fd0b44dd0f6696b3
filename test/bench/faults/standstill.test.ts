import { expect, test } from '@jest/globals';
import { type Signs, standstill } from '../../../bench/faults/standstill.ts';

/** Whether it is one at the last of these looks, a minute apart, when 90 s are the most. */
function isStill(...looks: readonly Omit<Signs, 'now'>[]): boolean {
  const still = standstill(90_000);
  return looks.map((look, minute) => still({ ...look, now: 1_000 + minute * 60_000 })).at(-1) ?? false;
}
const at = (messages: number | undefined, journal: number) => ({ messages, journal });

test.each<[string, readonly Omit<Signs, 'now'>[]]>([
  ['a queue that is looked at for the first time', [at(9, 0)]],
  ['queues that get shorter', [at(9, 0), at(8, 0), at(7, 0), at(6, 0)]],
  ['empty queues while letters go out', [at(0, 10), at(0, 20), at(0, 30), at(0, 40)]],
  ['a wait that is not yet long enough', [at(9, 0), at(8, 0), at(8, 0)]],
])('%s is no standstill', (_what, looks) => {
  expect(isStill(...looks)).toBe(false);
});

test.each<[string, readonly Omit<Signs, 'now'>[]]>([
  ['a queue that stays as long as it is', [at(9, 0), at(9, 0), at(9, 0)]],
  ['a queue whose messages come back again and again', [at(9, 0), at(8, 0), at(9, 0), at(8, 0)]],
  ['empty queues and letters of which none goes out', [at(0, 10), at(0, 10), at(0, 10)]],
  ['queues that nobody can count any more', [at(9, 0), at(undefined, 0), at(undefined, 0)]],
])('%s is one', (_what, looks) => {
  expect(isStill(...looks)).toBe(true);
});
