import { expect, test } from '@jest/globals';
import type { InvokeEnd } from '../../../local/host/function-process.ts';
import { type Delivery, deliver } from '../../../local/pump/deliver.ts';
import { record, sequencesIn } from './sources.ts';

const settings = {
  batchSize: 10,
  timeoutSeconds: 15,
  maximumRetryAttempts: 6,
  maximumRecordAgeSeconds: 86_400,
};

/** Delivers records 1 to `count` to a function that answers as `answer` says. */
async function run(
  count: number,
  answer: (sequences: readonly string[], call: number) => InvokeEnd,
  change: Partial<Delivery> = {},
) {
  const calls: string[] = [];
  const reached: string[] = [];
  const waits: number[] = [];
  const notes: string[] = [];
  const records = Array.from({ length: count }, (_, index) => record(index + 1));
  await deliver(records, {
    settings,
    invoke: async (event) => {
      const sequences = sequencesIn(event);
      calls.push(sequences.join(','));
      return answer(sequences, calls.length);
    },
    reached: (sequence) => reached.push(sequence),
    note: (what) => notes.push(what),
    pause: async (ms) => void waits.push(ms),
    isStopping: () => false,
    now: () => 1_000_000,
    ...change,
  });
  return { calls, reached, waits, notes };
}

const done: InvokeEnd = { kind: 'result', result: { batchItemFailures: [] } };
const failing = (...names: string[]): InvokeEnd => ({
  kind: 'result',
  result: { batchItemFailures: names.map((itemIdentifier) => ({ itemIdentifier })) },
});

test('hands on records in their order, as one batch, and says how far it is', async () => {
  const { calls, reached } = await run(3, () => done);

  expect(calls).toEqual(['1,2,3']);
  expect(reached).toEqual(['3']);
});

test('begins again at the first record that failed, with those behind it, also when they succeeded', async () => {
  const { calls, reached } = await run(4, (_, call) => (call === 1 ? failing('4', '2') : done));

  expect(calls).toEqual(['1,2,3,4', '2,3', '4']);
  expect(reached).toEqual(['1', '3', '4']);
});

test.each<[string, InvokeEnd]>([
  ['throws', { kind: 'error', errorName: 'TypeError' }],
  ['takes too long', { kind: 'timeout' }],
  ['is killed', { kind: 'died' }],
  ['names a record that it was not given', failing('99')],
])('halves a batch on which the function %s', async (_how, end) => {
  const { calls, reached } = await run(4, (_, call) => (call === 1 ? end : done));

  expect(calls).toEqual(['1,2,3,4', '1,2', '3,4']);
  expect(reached).toEqual(['2', '4']);
});

test('passes over a record that keeps failing, after all tries and no sooner, and goes on with the rest', async () => {
  const { calls, reached, waits, notes } = await run(4, (sequences) =>
    sequences.includes('2') ? failing('2') : done,
  );

  expect(calls.filter((call) => call.split(',').includes('2'))).toHaveLength(7);
  expect(calls.at(-2)).toBe('2');
  expect(calls.at(-1)).toBe('3,4');
  expect(reached).toEqual(['1', '2', '4']);
  expect(waits).toEqual([200, 400, 800, 1600, 3200, 6400]);
  expect(notes).toEqual(['stream record passed over']);
});

test('passes over a failing record that is older than the stream keeps records, at its first lone failure', async () => {
  const tooLate = (1_000 + settings.maximumRecordAgeSeconds + 1) * 1000;

  const { calls, reached } = await run(1, () => failing('1'), { now: () => tooLate });

  expect(calls).toEqual(['1']);
  expect(reached).toEqual(['1']);
});

test('stops between two tries when it is told to, and says nothing of what is not done', async () => {
  let stopping = false;
  const { calls, reached } = await run(2, () => failing('2'), {
    isStopping: () => stopping,
    pause: async () => {
      stopping = true;
    },
  });

  expect(calls).toEqual(['1,2']);
  expect(reached).toEqual(['1']);
});
