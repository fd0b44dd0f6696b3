// The pump's queue source against the SQS stand-in: what is deleted, what comes again, and with which count.

import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SQSEvent } from 'aws-lambda';
import type { InvokeEnd } from '../../../local/host/function-process.ts';
import { runQueueSource } from '../../../local/pump/queue-source.ts';
import { sqsSource } from '../../../local/pump/source-queue.ts';
import { localClients } from '../../../local/run/local-clients.ts';
import { endAll, newFolder, startChild } from '../../stand-ins/child.ts';

let sqs: SQSClient;
beforeAll(async () => {
  const { endpoint } = await startChild('aws', { dataDir: newFolder() });
  sqs = localClients({ aws: endpoint }).sqs;
});
afterAll(async () => {
  sqs.destroy();
  await endAll();
});

async function makeQueue(name: string, attributes: Record<string, string> = {}) {
  const { QueueUrl: url = '' } = await sqs.send(
    new CreateQueueCommand({ QueueName: name, Attributes: attributes }),
  );
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }),
  );
  return { url, arn: Attributes?.QueueArn ?? '' };
}

/** Works until the function says that it has seen enough. */
async function work(
  queue: { url: string; arn: string },
  answer: (event: SQSEvent, enough: () => void) => InvokeEnd,
): Promise<void> {
  const stop = new AbortController();
  await runQueueSource(
    {
      queue: sqsSource(sqs, queue, 10),
      invoke: async (event) => answer(event as SQSEvent, () => stop.abort()),
      inFlight: { left: () => [], set: () => undefined },
      note: () => undefined,
    },
    stop.signal,
  );
}

const done: InvokeEnd = { kind: 'result', result: null };

test('what a killed function held comes again within seconds, with its count grown', async () => {
  const queue = await makeQueue('killed', { VisibilityTimeout: '90' });
  await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody: 'a' }));
  const counts: string[] = [];

  await work(queue, ({ Records }, enough) => {
    counts.push(...Records.map(({ attributes }) => attributes.ApproximateReceiveCount));
    if (counts.length < 2) return { kind: 'died' };
    enough();
    return done;
  });

  expect(counts).toEqual(['1', '2']);
});

test('what was done is gone, what failed is a dead letter at its count', async () => {
  const deadLetters = await makeQueue('dead');
  const queue = await makeQueue('mixed', {
    VisibilityTimeout: '0',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 2 }),
  });
  for (const MessageBody of ['good', 'bad'])
    await sqs.send(new SendMessageCommand({ QueueUrl: queue.url, MessageBody }));
  let tries = 0;
  const failing = work(queue, ({ Records }, enough) => {
    const bad = Records.filter(({ body }) => body === 'bad');
    tries += bad.length;
    if (tries === 2) setTimeout(enough, 200);
    const batchItemFailures = bad.map(({ messageId }) => ({ itemIdentifier: messageId }));
    return { kind: 'result', result: { batchItemFailures } };
  });
  await failing;
  const dead: string[] = [];

  await work(deadLetters, ({ Records }, enough) => {
    dead.push(...Records.map(({ body }) => body));
    enough();
    return done;
  });

  expect([tries, dead]).toEqual([2, ['bad']]);
});
