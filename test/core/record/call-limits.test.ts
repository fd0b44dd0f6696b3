// What is left of a limit, as every answer says it.
import { expect, test } from '@jest/globals';
import { callsLeft } from '../../../shared/core/record/call-limits.ts';

const LIMIT = { quota: 60, windowSeconds: 60 };
const NOW = new Date('2026-03-09T12:00:00Z');
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

test.each([
  ['a place that was taken now', 0, 0, { left: 59, seconds: 1 }],
  ['places that were taken far ahead', 29, 0, { left: 30, seconds: 30 }],
  ['places that were taken and are held', 9, 4, { left: 54, seconds: 10 }],
  ['a place that was taken half a window ago', -30, 0, { left: 60, seconds: 0 }],
  ['places that were taken half a window ago and are held yet', -30, 9, { left: 60, seconds: 0 }],
])('after %s, no more is left than the quota, and no time is below nothing', (_what, turn, held, said) => {
  expect(callsLeft('workspace', LIMIT, after(turn), NOW, held)).toMatchObject(said);
});
