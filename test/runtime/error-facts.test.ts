import { expect, test } from '@jest/globals';
import { toErrorFacts } from '../../shared/runtime/error-facts.ts';

const WORDS = 'two hours for a secret client';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function named(name: string, extra: object = {}): Error {
  return Object.assign(new Error(WORDS), { name, ...extra });
}

test.each<[string, unknown, object]>([
  ['its name', new RangeError(WORDS), { errorName: 'RangeError' }],
  ['its code', named('Error', { code: 'ECONNRESET' }), { errorCode: 'ECONNRESET' }],
  ['its cause by name', new Error(WORDS, { cause: named('TimeoutError') }), { causeName: 'TimeoutError' }],
  [
    'the status of a service',
    named('ServiceError', { $metadata: { httpStatusCode: 503 } }),
    { httpStatus: 503 },
  ],
  ['the place', new Error(WORDS), { errorPlace: expect.stringMatching(/^error-facts\.test\.ts:\d+$/) }],
])('of an error is told %s', (_what, error, facts) => {
  expect(toErrorFacts(error)).toMatchObject(facts);
});

test.each<[string, unknown]>([
  ['a message', new Error(WORDS)],
  ['a message of several lines that look like frames', new Error(`x\n    at ${WORDS} (secret.ts:1:1)\n`)],
  ['a name that is a sentence', named(WORDS)],
  ['a code that is a sentence', named('Error', { code: WORDS })],
  [
    'a message changed after the stack was made',
    Object.assign(new Error(`x\n    at ${WORDS} (secret.ts:1:1)`), { message: 'y' }),
  ],
  ['a parser that quotes its input', thrownBy(() => JSON.parse(WORDS))],
  ['a text that was thrown', WORDS],
  ['a cause', new Error('x', { cause: new Error(WORDS) })],
])('no word is told of %s', (_what, error) => {
  expect(JSON.stringify(toErrorFacts(error))).not.toMatch(/secret|hours/);
});
