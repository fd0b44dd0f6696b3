// One dead dependency costs its own time-out and nothing else.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Check } from '../../../local/health/check.ts';
import { state } from '../../../local/health/reading.ts';
import { runChecks } from '../../../local/health/run-checks.ts';
import { toWhy } from '../../../local/health/why.ts';

const READING = state('it', 'on', 'on', 'fail');
const check = (name: string, run: Check['run']): Check => ({
  group: 'test',
  name,
  slowMs: 1000,
  todo: '',
  run,
});

test('what never answers is told within its time-out, and those beside it answer as ever', async () => {
  const started = performance.now();

  const [hung, well] = await runChecks(
    [check('hung', () => new Promise(() => undefined)), check('well', async () => [READING])],
    100,
  );

  expect(hung?.readings).toEqual([{ kind: 'unasked', of: 'hung', why: 'no answer within 0.1 s' }]);
  expect(well?.readings).toEqual([READING]);
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('what listens to the signal is ended by it', async () => {
  let ended = false;
  const listening = check('listening', (signal) => {
    signal.addEventListener('abort', () => {
      ended = true;
    });
    return sleep(60_000, [], { signal, ref: false });
  });

  await runChecks([listening], 50);

  expect(ended).toBe(true);
});

test('what throws, at once or later, is a reading', async () => {
  const outcomes = await runChecks([
    check('at once', () => {
      throw new Error('sync');
    }),
    check('later', async () => {
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    }),
  ]);

  expect(outcomes.map(({ readings }) => readings)).toEqual([
    [{ kind: 'unasked', of: 'at once', why: 'Error' }],
    [{ kind: 'unasked', of: 'later', why: 'nothing listens there (ECONNREFUSED)' }],
  ]);
});

test('checks run side by side and are told in the order of the list', async () => {
  let begun = 0;
  const { promise: meeting, resolve: allBegun } = Promise.withResolvers<void>();
  const meets = (name: string) =>
    check(name, async () => {
      begun += 1;
      if (begun === 3) allBegun();
      await meeting; // one after the other, the first would wait for the others until its time-out
      return [READING];
    });

  const outcomes = await runChecks([meets('a'), meets('b'), meets('c')], 60_000);

  expect(outcomes.map(({ check: { name } }) => name)).toEqual(['a', 'b', 'c']);
  expect(outcomes.flatMap(({ readings }) => readings)).toEqual([READING, READING, READING]);
});

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.each([
  [
    named('AccessDeniedException', 'User jane@example.com may not'),
    'these credentials may not ask (AccessDeniedException)',
  ],
  [
    named('CredentialsProviderError', 'no'),
    'there are no AWS credentials here: sign in first, or name a profile with AWS_PROFILE',
  ],
  [named('ExpiredTokenException', 'no'), 'the AWS credentials have expired: sign in again'],
  [new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }), 'its name leads nowhere (ENOTFOUND)'],
  [Object.assign(new Error('x'), { code: 'CERT_HAS_EXPIRED' }), 'CERT_HAS_EXPIRED'],
  [named('ThrottlingException', 'Rate exceeded'), 'ThrottlingException'],
  ['a string', 'something was thrown that is no error'],
])('an error is told by what it is, never by its message: %p', (error, why) => {
  expect(toWhy(error, 5000)).toBe(why);
});
