// How long a failed message waits. What is asked of SQS is caught before it is sent.
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from '@jest/globals';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';

function watched() {
  const sqs = new SQSClient({ region: 'eu-west-1' });
  let asked: unknown;
  sqs.middlewareStack.add(
    () => async (args) => {
      asked = args.input;
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize' },
  );
  return { sqs, asked: () => asked };
}

async function delayOf(receiveCount: number, random: number): Promise<unknown> {
  const { sqs, asked } = watched();
  await sqsRetry(sqs, 'https://sqs.test/inlet', QUEUES.inlet.consumer, () => random).later(
    'handle',
    receiveCount,
  );
  return asked();
}

test('a message that has attempts left is not given up', async () => {
  const { sqs, asked } = watched();
  const message = { body: 'b', receiveCount: 11, errorName: 'TimeoutError' };

  expect(await sqsRetry(sqs, 'https://sqs.test/inlet', QUEUES.inlet.consumer, () => 0).giveUp(message)).toBe(
    false,
  );
  expect(asked()).toBeUndefined();
});

test.each([12, 13])(
  'a message that failed at its receive %i goes to the dead letters with the name of why',
  async (receiveCount) => {
    const { sqs, asked } = watched();
    const message = { body: 'b', receiveCount, errorName: 'TimeoutError' };

    expect(
      await sqsRetry(sqs, 'https://sqs.test/inlet', QUEUES.inlet.consumer, () => 0).giveUp(message),
    ).toBe(true);
    expect(asked()).toEqual({
      QueueUrl: 'https://sqs.test/inlet-dead-letters',
      MessageBody: 'b',
      MessageAttributes: { error: { DataType: 'String', StringValue: 'TimeoutError' } },
    });
  },
);

test('a message that is done is taken off its queue by its handle', async () => {
  const { sqs, asked } = watched();

  await sqsRetry(sqs, 'https://sqs.test/inlet', QUEUES.inlet.consumer, () => 0).done('handle');

  expect(asked()).toEqual({ QueueUrl: 'https://sqs.test/inlet', ReceiptHandle: 'handle' });
});

test('a message is put off by its handle, on its queue', async () => {
  expect(await delayOf(1, 1)).toEqual({
    QueueUrl: 'https://sqs.test/inlet',
    ReceiptHandle: 'handle',
    VisibilityTimeout: 30,
  });
});

test.each([
  [1, 1, 30],
  [1, 0, 15],
  [2, 1, 60],
  [5, 0.5, 360],
  [9, 1, 7200],
  [12, 1, 7200],
  [12, 0, 3600],
  [1000, 1, 7200],
  [0, 1, 30],
])('after %i receives, with a chance of %d, it waits %i seconds', async (receiveCount, random, seconds) => {
  expect(await delayOf(receiveCount, random)).toMatchObject({ VisibilityTimeout: seconds });
});
