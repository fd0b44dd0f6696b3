import { expect, test } from '@jest/globals';
import type { ScheduledEvent } from 'aws-lambda';
import { createHandler } from '../../../functions/sweep/handler.ts';
import { context } from '../lambda-events.ts';
import { fault, NOW } from '../world.ts';

const event = {} as ScheduledEvent;

test('what is due by now is offered again', async () => {
  const asked: Date[] = [];
  const outbox = {
    offerAgain: async (now: Date) => {
      asked.push(now);
      return 3;
    },
  };

  await createHandler({ outbox, clock: () => NOW })(event, context);

  expect(asked).toEqual([NOW]);
});

test('a sweep that cannot reach the outbox fails, so that an alarm sees it', async () => {
  const outbox = { offerAgain: () => Promise.reject(fault('TimeoutError')) };

  const swept = createHandler({ outbox, clock: () => NOW })(event, context);

  await expect(swept).rejects.toMatchObject({
    name: 'InvocationFailedError',
    message: 'sweep: TimeoutError',
  });
});
