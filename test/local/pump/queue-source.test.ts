import type { Message } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import type { InvokeEnd } from '../../../local/host/function-process.ts';
import { runQueueSource } from '../../../local/pump/queue-source.ts';
import { message } from './sources.ts';

/** Offers these batches one after the other, then stops the source; a batch may be a fault of the queue. */
async function run(
  batches: readonly (readonly Message[] | Error)[],
  invoke: (event: unknown) => Promise<InvokeEnd>,
  held: readonly string[] = [],
) {
  const stop = new AbortController();
  const removed: string[] = [];
  const offered: [string, number][] = [];
  const notes: string[] = [];
  const inFlight: (readonly string[])[] = [];
  const left = [...batches];
  const queue = {
    arn: 'arn:aws:sqs:eu-west-1:000000000000:timepost-inlet',
    receive: async () => {
      const next = left.shift();
      if (next instanceof Error) throw next;
      if (left.length === 0) stop.abort();
      return next ?? [];
    },
    remove: async (messages: readonly Message[]) => {
      removed.push(...messages.map(({ MessageId = '' }) => MessageId));
    },
    offerAgain: async (handle: string, seconds: number) => {
      offered.push([handle, seconds]);
    },
  };
  const kept = { left: () => held, set: (handles: readonly string[]) => inFlight.push(handles) };
  await runQueueSource({ queue, invoke, inFlight: kept, note: (what) => notes.push(what) }, stop.signal);
  return { removed, offered, notes, inFlight };
}

const result = (value: unknown): Promise<InvokeEnd> => Promise.resolve({ kind: 'result', result: value });

test('hands on a batch with what Lambda would tell of each message, and deletes what was done', async () => {
  const events: SQSEvent[] = [];
  const batch = [message('m1'), message('m2', { Attributes: { ApproximateReceiveCount: '3' } })];

  const { removed, offered } = await run([batch], (event) => {
    events.push(event as SQSEvent);
    return result({ batchItemFailures: [] });
  });

  expect(events).toHaveLength(1);
  expect(events[0]?.Records[0]).toEqual({
    messageId: 'm1',
    receiptHandle: 'handle-m1',
    body: '{"mail":"m1"}',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1',
      SenderId: 's',
      ApproximateFirstReceiveTimestamp: '2',
    },
    messageAttributes: {},
    md5OfBody: '0'.repeat(32),
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:timepost-inlet',
    awsRegion: 'eu-west-1',
  });
  expect(events[0]?.Records[1]?.attributes.ApproximateReceiveCount).toBe('3');
  expect(removed).toEqual(['m1', 'm2']);
  expect(offered).toEqual([]);
});

test('leaves what failed to the delay that the function set', async () => {
  const { removed, offered } = await run([[message('m1'), message('m2')]], () =>
    result({ batchItemFailures: [{ itemIdentifier: 'm1' }] }),
  );

  expect(removed).toEqual(['m2']);
  expect(offered).toEqual([]);
});

describe('deletes nothing of a batch', () => {
  test.each<[string, InvokeEnd, string]>([
    ['that the function threw on', { kind: 'error', errorName: 'TypeError' }, 'batch of 1: TypeError'],
    ['that took too long', { kind: 'timeout' }, 'batch of 1: timeout'],
    ['whose process was killed', { kind: 'died' }, 'batch of 1: died'],
  ])('%s', async (_why, end, noted) => {
    const { removed, notes } = await run([[message('m1')]], async () => end);

    expect(removed).toEqual([]);
    expect(notes).toEqual([noted]);
  });
});

test('offers what a killed process held again soon, later each time, and apart from each other', async () => {
  const batch = ['1', '2', '3', '12'].map((count, index) =>
    message(`m${index}`, { Attributes: { ApproximateReceiveCount: count } }),
  );

  const { offered } = await run([batch], async () => ({ kind: 'died' }));

  expect(offered).toEqual([
    ['handle-m0', 1],
    ['handle-m1', 3],
    ['handle-m2', 6],
    ['handle-m3', 90],
  ]);
});

test('offers at once what a pump that was killed held', async () => {
  const { offered, inFlight } = await run([[]], () => result(null), ['handle-1', 'handle-2']);

  expect(offered).toEqual([
    ['handle-1', 0],
    ['handle-2', 0],
  ]);
  expect(inFlight).toEqual([[]]);
});

test('remembers what it holds before it invokes, and forgets it after', async () => {
  const { inFlight } = await run([[message('m1')]], () => result(null));

  expect(inFlight).toEqual([[], ['handle-m1'], []]);
});

test('waits out a queue that is away, says so once, and goes on', async () => {
  const away = new TypeError('with words that must not be told');

  const { removed, notes } = await run([away, away, [message('m1')]], () => result(null));

  expect(notes).toEqual(['queue: TypeError']);
  expect(removed).toEqual(['m1']);
});

test('what failed right before the queue was away is offered at once when it is back: nobody could put it off', async () => {
  const failing = () => result({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  const away = new TypeError('away');

  const { offered, removed } = await run([[message('m1'), message('m2')], away, []], failing);

  expect(offered).toEqual([['handle-m1', 0]]);
  expect(removed).toEqual(['m2']);
});
