// The carriers of mail, in memory and over S3 and SQS.
import { PutObjectCommand } from '@aws-sdk/client-s3';
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AwsClients, makeResources, type Resources } from '../../local/stand-ins/aws/make-resources.ts';
import { s3ParsedMails } from '../../shared/adapters/mail/s3-parsed-mails.ts';
import { s3RawMails } from '../../shared/adapters/mail/s3-raw-mails.ts';
import { sqsParkedQueue } from '../../shared/adapters/mail/sqs-parked-queue.ts';
import { sqsParsedMailQueue } from '../../shared/adapters/mail/sqs-parsed-mail-queue.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { sqsWaitingMails } from '../../shared/adapters/mail/sqs-waiting-mails.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { clientsOf } from '../stand-ins/aws/clients.ts';
import { endAll, newFolder, startChild } from '../stand-ins/child.ts';
import {
  memoryParkedQueue,
  memoryParsedMailQueue,
  memoryParsedMails,
  memoryRawMails,
} from '../twins/memory-mail.ts';
import { type Carriers, mailCarriersContract } from './mail-carriers.contract.ts';
import { mailOf } from './samples.ts';

describe('in memory', () => {
  mailCarriersContract(async () => {
    const stored = new Map<string, Uint8Array>();
    const [queue, parked] = [memoryParsedMailQueue(), memoryParkedQueue()];
    return {
      queue,
      mails: memoryParsedMails,
      rawMails: memoryRawMails(stored),
      parked,
      store: async (raw, key) => {
        stored.set(`raw-mail/${key}`, raw);
        return { bucket: 'raw-mail', key };
      },
      waiting: async () => queue.sent.map(({ body }) => body),
      waitingParked: async () => parked.parked.map(({ body }) => body),
    };
  });
});

describe('over S3 and SQS', () => {
  let clients: AwsClients;
  let resources: Resources;
  beforeAll(async () => {
    const { endpoint } = await startChild('aws', { dataDir: newFolder() });
    clients = clientsOf(endpoint);
    resources = await makeResources(clients);
  });
  afterAll(endAll);

  function overAws(): Carriers {
    const { s3, sqs } = clients;
    const { rawBucket: bucket, queues } = resources;
    return {
      queue: sqsParsedMailQueue({ sqs, queueUrl: queues.triage.url, s3, bucket }),
      mails: s3ParsedMails(s3, bucket),
      rawMails: s3RawMails(s3),
      parked: sqsParkedQueue(sqs, queues.triageParked.url),
      store: async (raw, key) => {
        await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: raw }));
        return { bucket, key };
      },
      waiting: () => takeAll(sqs, queues.triage.url),
      waitingParked: () => takeAll(sqs, queues.triageParked.url),
    };
  }

  mailCarriersContract(async () => overAws());

  test.each([
    ['into another bucket', 'other', 'parsed/one.json'],
    ['to a raw mail', undefined, 'inbound/one'],
    ['to nothing', undefined, 'parsed/none.json'],
    ['to what is no mail', undefined, 'parsed/wrong.json'],
  ])('does not follow a pointer %s', async (_where, bucket, key) => {
    const { mails, store } = overAws();
    await store(Buffer.from(JSON.stringify(mailOf('one'))), 'inbound/one');
    await store(Buffer.from('{"version":1}'), 'parsed/wrong.json');

    const pointer = { bucket: bucket ?? resources.rawBucket, key };

    await expect(mails.open({ version: 1, pointer })).rejects.toMatchObject({
      name: 'ParsedMailInvalidError',
    });
  });

  test('lets a mail that is over its rate wait as a new message, unchanged, with its count', async () => {
    const { url } = resources.queues.inletParked; // nobody else's here
    const waiting = sqsWaitingMails(clients.sqs, url, () => 0);
    const now = new Date('2026-03-11T09:00:00Z');
    const turnAt = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    const inTurn = (seconds: number) => ({ waits: 1, passed: 'member', turnAt: turnAt(seconds) });
    await waiting.again('{"as":"it came"}', mailOf('one'), { waits: 4 }, now); // for minutes
    await waiting.again('{"as":"it came"}', mailOf('one'), inTurn(3), now);

    const none = await clients.sqs.send(new ReceiveMessageCommand({ QueueUrl: url }));
    const { Messages: [first, ...more] = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 15, MessageAttributeNames: ['All'] }),
    );

    expect(none.Messages ?? []).toEqual([]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      Body: '{"as":"it came"}',
      MessageAttributes: {
        waits: { DataType: 'Number', StringValue: '1' },
        passed: { DataType: 'String', StringValue: 'member' },
        turnAt: { DataType: 'Number', StringValue: String(turnAt(3).getTime()) },
      },
    });
  });

  test('puts off a failed message: it is not offered again at once', async () => {
    const { url } = resources.queues.inlet;
    await clients.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: 'failed' }));
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: url, VisibilityTimeout: 1 }),
    );

    await sqsRetry(clients.sqs, url, QUEUES.inlet.consumer, Math.random).later(
      Messages[0]?.ReceiptHandle ?? '',
      1,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));

    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '1',
    });
  });
});

/** What waits on a queue, taken off it. */
async function takeAll(sqs: SQSClient, QueueUrl: string): Promise<readonly string[]> {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
  for (const { ReceiptHandle } of Messages)
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  return Messages.map(({ Body = '' }) => Body);
}
