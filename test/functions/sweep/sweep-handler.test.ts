import { afterEach, describe, expect, jest, test } from '@jest/globals';
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
      return { offered: 3 };
    },
  };

  await createHandler({ outbox, clock: () => NOW })(event, context);

  expect(asked).toEqual([NOW]);
});

describe('the age of the oldest mail without an answer', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** The one line of metrics that a run writes. */
  async function metricsOf(oldestReceivedAt?: string) {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const waiting = { offered: 0, ...(oldestReceivedAt === undefined ? {} : { oldestReceivedAt }) };
    const outbox = { offerAgain: async () => waiting };

    await createHandler({ outbox, clock: () => NOW })(event, context);

    return JSON.parse(written.find((line) => line.includes('OldestUnansweredSeconds')) ?? '{}');
  }

  test.each([
    ['in whole seconds', '2026-03-11T08:58:02.400Z', 120],
    ['as 0 when nothing waits, so that a missing figure means a missing sweep', undefined, 0],
    ["as 0 when the mail's clock is ahead of ours", '2026-03-11T09:10:00.000Z', 0],
  ])('is told at each run, %s', async (_how, oldestReceivedAt, seconds) => {
    const metrics = await metricsOf(oldestReceivedAt);

    expect(metrics).toMatchObject({ OldestUnansweredSeconds: seconds });
    expect(metrics._aws.CloudWatchMetrics[0].Metrics).toContainEqual({
      Name: 'OldestUnansweredSeconds',
      Unit: 'Seconds',
    });
  });
});

test('a sweep that cannot reach the outbox fails, so that an alarm sees it', async () => {
  const outbox = { offerAgain: () => Promise.reject(fault('TimeoutError')) };

  const swept = createHandler({ outbox, clock: () => NOW })(event, context);

  await expect(swept).rejects.toMatchObject({
    name: 'InvocationFailedError',
    message: 'sweep: TimeoutError',
  });
});
