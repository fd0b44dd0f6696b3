import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import type { RetryQueue } from '../../shared/ports.ts';
import { queueHandler, rawQueueHandler } from '../../shared/runtime/queue-handler.ts';
import { context, sqs } from '../functions/lambda-events.ts';

const Order = z.object({ id: z.string() });
const order = (id: string) => JSON.stringify({ id });

function handlerThatKeeps(change: Partial<{ retry: RetryQueue; work: (id: string) => Promise<void> }> = {}) {
  const done: string[] = [];
  const putOff: string[] = [];
  const retry = change.retry ?? {
    later: async (handle: string, count: number) => void putOff.push(`${handle} ${count}`),
    giveUp: async () => false,
  };
  const handler = queueHandler('test', Order, retry, async ({ id }) => {
    await change.work?.(id);
    done.push(id);
  });
  return { handler, done, putOff };
}

const failing = async (id: string) => {
  if (id.startsWith('bad')) throw new Error(id);
};

describe('a batch from a queue', () => {
  test('is done message by message', async () => {
    const { handler, done, putOff } = handlerThatKeeps();

    const response = await handler(sqs([order('a'), order('b')]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(done).toEqual(['a', 'b']);
    expect(putOff).toEqual([]);
  });

  test('hands back only what failed, put off by how often it came', async () => {
    const { handler, done, putOff } = handlerThatKeeps({ work: failing });
    const bodies = [order('a'), order('bad'), 'not json', '{"id":7}', order('b')];

    const response = await handler(sqs(bodies, { receiveCount: 4 }), context);

    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
    expect(done).toEqual(['a', 'b']);
    expect(putOff.sort()).toEqual(['m1 4', 'm2 4', 'm3 4']);
  });

  test('hands back a failed message that cannot be put off too', async () => {
    const down = async () => Promise.reject(new Error('queue is down'));
    const retry = { later: down, giveUp: down };
    const { handler, done } = handlerThatKeeps({ retry, work: failing });

    const response = await handler(sqs([order('bad'), order('a')]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(done).toEqual(['a']);
  });

  test('gives up a message after its last attempt, with the name of what it failed with', async () => {
    const givenUp: object[] = [];
    const putOff: string[] = [];
    const retry: RetryQueue = {
      later: async (handle) => void putOff.push(handle),
      giveUp: async (message) => givenUp.push(message) > 0,
    };
    const { handler } = handlerThatKeeps({ retry, work: failing });

    const response = await handler(
      sqs([order('a'), order('bad'), 'not json'], { receiveCount: 12 }),
      context,
    );

    expect(response).toEqual({ batchItemFailures: [] });
    expect(givenUp).toHaveLength(2);
    expect(givenUp).toContainEqual({ body: order('bad'), receiveCount: 12, errorName: 'Error' });
    expect(givenUp).toContainEqual({ body: 'not json', receiveCount: 12, errorName: 'SyntaxError' });
    expect(putOff).toEqual([]);
  });

  test('that fails as a whole is handed back as a whole, without an error', async () => {
    const { handler } = handlerThatKeeps({ work: failing });

    const response = await handler(sqs([order('bad 1'), order('bad 2')]), context);

    expect(response.batchItemFailures).toHaveLength(2);
  });

  test('survives work that throws what is no error', async () => {
    const { handler } = handlerThatKeeps({ work: () => Promise.reject(undefined) });

    const response = await handler(sqs([order('a')]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  });

  test('keeps apart batches that one process works on at the same time', async () => {
    const { handler } = handlerThatKeeps({ work: failing });
    const batches = Array.from({ length: 20 }, (_, i) => sqs([order(i % 2 === 0 ? 'bad' : 'good')]));

    const responses = await Promise.all(batches.map((batch) => handler(batch, context)));

    expect(responses.map(({ batchItemFailures }) => batchItemFailures.length)).toEqual(
      batches.map((_, i) => (i % 2 === 0 ? 1 : 0)),
    );
  });
});

test('a queue without a form of its own gives any body, the queue that it came from, and what travels beside it', async () => {
  const seen: unknown[] = [];
  const handler = rawQueueHandler('test', undefined, async (message) => void seen.push(message));

  const response = await handler(
    sqs(['\u0000 {'], { queue: 'dead-letters', attributes: { waits: '3' } }),
    context,
  );

  expect(response).toEqual({ batchItemFailures: [] });
  expect(seen).toEqual([
    {
      body: '\u0000 {',
      queueArn: 'arn:aws:sqs:eu-west-1:111122223333:dead-letters',
      attributes: { waits: '3' },
    },
  ]);
});

test('an event that is no batch fails by name, and says nothing of itself', async () => {
  const { handler } = handlerThatKeeps();
  const wrong = JSON.parse('{"secret":"marked words"}');

  const failure = handler(wrong, context);

  await expect(failure).rejects.toMatchObject({
    name: 'InvocationFailedError',
    message: 'test: UnexpectedBatchTypeError',
  });
});
