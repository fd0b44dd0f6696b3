// What was seen becomes a verdict by its limit alone; what nobody could say is never well.
import { expect, test } from '@jest/globals';
import type { Outcome } from '../../../local/health/check.ts';
import { judge, judgeReading } from '../../../local/health/judge.ts';
import * as limits from '../../../local/health/limits.ts';
import { amount, type Limit, notApplicable, type Reading, state } from '../../../local/health/reading.ts';

const of = (readings: readonly Reading[], milliseconds = 10): Outcome => ({
  check: { group: 'queues', name: 'inlet', slowMs: 1000, todo: 'Look.' },
  milliseconds,
  readings,
});

const unasked: Reading = { kind: 'unasked', of: 'age', why: 'no answer' };

test.each<[number, Limit, string]>([
  [120, limits.QUEUE_AGE_SECONDS, 'ok'],
  [121, limits.QUEUE_AGE_SECONDS, 'warn'],
  [900, limits.QUEUE_AGE_SECONDS, 'warn'],
  [901, limits.QUEUE_AGE_SECONDS, 'fail'],
  [0, limits.DEAD_LETTERS, 'ok'],
  [1, limits.DEAD_LETTERS, 'fail'],
  [0, limits.PARKED, 'ok'],
  [500, limits.PARKED, 'warn'],
  [21, limits.CERTIFICATE_DAYS, 'ok'],
  [20, limits.CERTIFICATE_DAYS, 'warn'],
  [3, limits.CERTIFICATE_DAYS, 'warn'],
  [2, limits.CERTIFICATE_DAYS, 'fail'],
  [-5, limits.CERTIFICATE_DAYS, 'fail'],
  [1_000, limits.WAITING, 'ok'],
  [1_001, limits.WAITING, 'warn'],
  [Number.NaN, limits.PARKED, 'fail'],
])('%d against %j is %s', (value, limit, verdict) => {
  expect(judgeReading(amount('it', value, 's', limit))).toBe(verdict);
});

test.each<[Reading, string]>([
  [state('table', 'ACTIVE', 'ACTIVE', 'fail'), 'ok'],
  [state('table', 'DELETING', 'ACTIVE', 'fail'), 'fail'],
  [state('PITR', 'DISABLED', 'ENABLED', 'warn'), 'warn'],
  [unasked, 'fail'],
  [notApplicable('DNS', 'a laptop'), 'not applicable'],
])('%j is %s', (reading, verdict) => {
  expect(judgeReading(reading)).toBe(verdict);
});

const well = state('table', 'ACTIVE', 'ACTIVE', 'fail');
const worse = state('PITR', 'DISABLED', 'ENABLED', 'warn');

test.each<[string, readonly Reading[], string]>([
  ['one that is worse among many that are well', [well, worse, well], 'warn'],
  ['one that did not answer beside a warning', [worse, unasked, well], 'fail'],
  ['what applies, beside what does not', [well, notApplicable('PITR', 'a laptop')], 'ok'],
  ['nothing that applies', [notApplicable('PITR', 'a laptop')], 'not applicable'],
  ['nothing at all', [], 'fail'],
])('the check of %s is judged by the worst of it', (_, readings, verdict) => {
  expect(judge(of(readings)).verdict).toBe(verdict);
});

test.each([
  [1000, 'ok'],
  [1001, 'warn'],
])('an answer that is right after %d ms of 1000 is %s', (milliseconds, verdict) => {
  expect(judge(of([well], milliseconds)).verdict).toBe(verdict);
});

test('what did not answer is not called slow besides, nor what was never asked', () => {
  expect(judge(of([unasked], 5000)).findings).toHaveLength(1);
  expect(judge(of([notApplicable('age', 'a laptop')], 5000)).verdict).toBe('not applicable');
});
