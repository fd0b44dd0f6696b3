// A dependency that is away for an hour makes mail wait: no mail uses up its attempts, and each is done when it is back.
// The real edge and the real delays, on a clock that the test moves from attempt to attempt.
import type { ChangeMessageVisibilityCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { DependencyLeftAloneError } from '../../shared/adapters/clients/guarded-client.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { queueHandler, RESERVE_MS } from '../../shared/runtime/queue-handler.ts';
import { context, sqs } from './lambda-events.ts';

const HOUR = 3600;
const { maxReceiveCount, visibilitySeconds, timeoutSeconds } = QUEUES.inlet.consumer;

interface Told {
  /** What the dependency does while it is away. */
  readonly away: () => Promise<void>;
  /** 0 to 1: how long the delays turn out. */
  readonly chance: number;
  /** The first attempt, in seconds after it went away. */
  readonly from: number;
  readonly tookSeconds: number;
}

/** Receives one message again and again as SQS does, until it is done or would be a dead letter. */
async function live({ away, chance, from, tookSeconds }: Told) {
  let now = from;
  let hidden = visibilitySeconds;
  const queue = {
    send: async ({ input }: ChangeMessageVisibilityCommand) => {
      hidden = input.VisibilityTimeout ?? 0;
    },
  } as unknown as SQSClient;
  const handler = queueHandler(
    'test',
    z.object({}),
    sqsRetry(queue, 'https://sqs.test/inlet', QUEUES.inlet.consumer, () => chance),
    () => (now < HOUR ? away() : Promise.resolve()),
  );
  // What is left of an invocation is cut short: only its reserve counts here.
  const invocation = { ...context, getRemainingTimeInMillis: () => RESERVE_MS + 5 };
  for (let receiveCount = 1; receiveCount <= maxReceiveCount; receiveCount += 1) {
    hidden = visibilitySeconds;
    const { batchItemFailures } = await handler(sqs(['{}'], { receiveCount }), invocation);
    if (batchItemFailures.length === 0) return { end: 'done', receiveCount, at: now };
    now += tookSeconds + hidden;
  }
  return { end: 'dead letter', receiveCount: maxReceiveCount, at: now };
}

const failing = () => Promise.reject(new DependencyLeftAloneError('dynamodb'));
const hanging = () => new Promise<void>(() => undefined);

describe.each([0, 0.5, 1])('with delays by a chance of %d', (chance) => {
  test.each([
    ['fails at once', failing, 0],
    ['never answers', hanging, timeoutSeconds],
  ])('mail outlasts an hour in which a dependency %s', async (_how, away, tookSeconds) => {
    const { end, receiveCount, at } = await live({ away, chance, from: 0, tookSeconds });

    expect(end).toBe('done');
    expect(receiveCount).toBeLessThan(maxReceiveCount);
    expect(at).toBeLessThan(3 * HOUR);
  });
});
