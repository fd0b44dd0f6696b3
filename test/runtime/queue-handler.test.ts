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
  const takenOff: string[] = [];
  const retry = change.retry ?? {
    later: async (handle: string, count: number) => void putOff.push(`${handle} ${count}`),
    giveUp: async () => false,
    done: async (handle: string) => void takenOff.push(handle),
  };
  const handler = queueHandler('test', Order, retry, async ({ id }) => {
    await change.work?.(id);
    done.push(id);
  });
  return { handler, done, putOff, takenOff };
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
    expect(done.sort()).toEqual(['a', 'b']);
    expect(putOff.sort()).toEqual(['m1 4', 'm2 4', 'm3 4']);
  });

  test('hands back a failed message that cannot be put off too', async () => {
    const down = async () => Promise.reject(new Error('queue is down'));
    const retry = { later: down, giveUp: down, done: down };
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
      done: async () => undefined,
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

describe('a batch with a message that came three times', () => {
  const bodies = ['a', 'b', 'c', 'd'].map(order);

  test('is worked on one by one, and what is done is taken off at once', async () => {
    let atWork = 0;
    let most = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await new Promise(setImmediate);
      atWork -= 1;
    };
    const { handler, takenOff } = handlerThatKeeps({ work });

    const response = await handler(sqs(bodies, { receiveCount: 3 }), context);

    expect(most).toBe(1);
    expect(takenOff.sort()).toEqual(['m0', 'm1', 'm2', 'm3']);
    expect(response).toEqual({ batchItemFailures: [] });
  });

  test('hands back what failed, and takes off what was given up', async () => {
    const putOff: string[] = [];
    const takenOff: string[] = [];
    const retry: RetryQueue = {
      later: async (handle) => void putOff.push(handle),
      giveUp: async ({ body }) => body === order('bad and given up'),
      done: async (handle) => void takenOff.push(handle),
    };
    const { handler } = handlerThatKeeps({ retry, work: failing });

    const response = await handler(
      sqs([order('bad'), order('bad and given up'), order('a')], { receiveCount: 9 }),
      context,
    );

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(putOff).toEqual(['m0']);
    expect(takenOff).toEqual(['m1', 'm2']);
  });

  test('is done also where nothing can be taken off singly', async () => {
    const retry: RetryQueue = {
      later: async () => undefined,
      giveUp: async () => false,
      done: async () => Promise.reject(new Error('queue is down')),
    };
    const { handler, done } = handlerThatKeeps({ retry });

    const response = await handler(sqs(bodies, { receiveCount: 3 }), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(done.sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([[[4]], [[0, 9]], [[3, 7]], [[2, 3, 8]]])(
    'is not lost with those that end its process each time, although they always come together: %p',
    async (killing) => {
      let left = Array.from({ length: 10 }, (_, i) =>
        order(killing.includes(i) ? `kills ${i}` : `fine ${i}`),
      );
      for (let receiveCount = 1; receiveCount <= 12; receiveCount += 1) {
        const end = Promise.withResolvers<never>();
        const work = (id: string) => (id.startsWith('kills') ? end.promise : Promise.resolve());
        const { handler, takenOff } = handlerThatKeeps({ work });

        const answer = handler(sqs(left, { receiveCount }), context);
        await Promise.race([answer, untilStill()]);
        const gone = new Set(takenOff); // the process ends here, without an answer
        end.reject(new Error('the process has ended'));
        await answer;

        left = left.filter((_, i) => !gone.has(`m${i}`));
      }

      expect(left).toEqual(killing.map((i) => order(`kills ${i}`)));
    },
  );
});

/** Nothing is left to do but what waits for ever. */
async function untilStill(): Promise<void> {
  for (let i = 0; i < 50; i += 1) await new Promise(setImmediate);
}

test('the messages of a batch that came once or twice are worked on side by side', async () => {
  const all = Promise.withResolvers<void>();
  let atWork = 0;
  const work = async () => {
    atWork += 1;
    if (atWork === 3) all.resolve();
    await all.promise;
  };
  const { handler, takenOff } = handlerThatKeeps({ work });

  await handler(sqs(['a', 'b', 'c'].map(order), { receiveCount: 2 }), context);

  expect(takenOff).toEqual([]);
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
