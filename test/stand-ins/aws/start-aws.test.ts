import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, PutObjectCommand, PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { PublishCommand } from '@aws-sdk/client-sns';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RAW_BUCKET } from '../../../local/layout.ts';
import {
  type AwsClients,
  makeResources,
  type Resources,
} from '../../../local/stand-ins/aws/make-resources.ts';
import { PUT_BACK_PATH } from '../../../local/stand-ins/aws/put-back-path.ts';
import { type Child, endAll, newFolder, startChild } from '../child.ts';
import { clientsOf } from './clients.ts';

let aws: Child;
let clients: AwsClients;
let resources: Resources;
const dataDir = newFolder();

async function up(): Promise<void> {
  aws = await startChild('aws', { dataDir });
  clients = clientsOf(aws.endpoint);
  resources = await makeResources(clients);
}

async function receive(url: string, visibilitySeconds = 30): Promise<Message | undefined> {
  const { Messages = [] } = await clients.sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: url,
      VisibilityTimeout: visibilitySeconds,
      MessageSystemAttributeNames: ['ApproximateReceiveCount'],
    }),
  );
  return Messages[0];
}

const send = (url: string, body: string) =>
  clients.sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
const remove = (url: string, { ReceiptHandle }: Message) =>
  clients.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));

beforeAll(up);
afterAll(endAll);

describe('what was acknowledged is there after kill -9', () => {
  test('an object, a queued message, and a published one with its subscription', async () => {
    await clients.s3.send(
      new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'kept', Body: Buffer.from([0, 255, 13, 10]) }),
    );
    await send(resources.queues.triage.url, 'queued');
    await clients.sns.send(new PublishCommand({ TopicArn: resources.mailTopicArn, Message: '{"n":1}' }));

    await aws.kill();
    await up();

    const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket: RAW_BUCKET, Key: 'kept' }));
    expect([...((await Body?.transformToByteArray()) ?? [])]).toEqual([0, 255, 13, 10]);
    const queued = await receive(resources.queues.triage.url);
    expect(queued?.Body).toBe('queued');
    const published = await receive(resources.queues.inlet.url);
    expect(published?.Body).toBe('{"n":1}');
    await remove(resources.queues.triage.url, queued ?? {});
    await remove(resources.queues.inlet.url, published ?? {});
  });

  test('a message in flight is offered again at once, with its receive count', async () => {
    await send(resources.queues.triage.url, 'in flight');
    await receive(resources.queues.triage.url);
    await aws.kill();
    await up();

    const again = await receive(resources.queues.triage.url);

    expect(again?.Attributes?.ApproximateReceiveCount).toBe('2');
    await remove(resources.queues.triage.url, again ?? {});
  });

  test('a message that was put off for long stays put off', async () => {
    await send(resources.queues.triage.url, 'put off');
    const { ReceiptHandle } = (await receive(resources.queues.triage.url)) ?? {};
    await clients.sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: resources.queues.triage.url,
        ReceiptHandle,
        VisibilityTimeout: 600,
      }),
    );
    await aws.kill();
    await up();

    expect(await receive(resources.queues.triage.url)).toBeUndefined();
  });

  test('a consumer that starts gets what a killed one held', async () => {
    await send(resources.queues.inlet.url, 'held');
    await receive(resources.queues.inlet.url);
    await fetch(`${aws.endpoint}${PUT_BACK_PATH}`, { method: 'POST' });

    const again = await receive(resources.queues.inlet.url);

    expect(again?.Body).toBe('held');
    await remove(resources.queues.inlet.url, again ?? {});
  });

  test('a deleted message stays deleted', async () => {
    await send(resources.queues.triage.url, 'done');
    await remove(resources.queues.triage.url, (await receive(resources.queues.triage.url)) ?? {});

    await aws.kill();
    await up();

    expect(await receive(resources.queues.triage.url)).toBeUndefined();
  });
});

test('visibility 0 offers a message again at once, and it still lies in the file', async () => {
  const { url } = resources.queues.triage;
  await send(url, 'again');
  const first = await receive(url);
  await clients.sqs.send(
    new ChangeMessageVisibilityCommand({
      QueueUrl: url,
      ReceiptHandle: first?.ReceiptHandle,
      VisibilityTimeout: 0,
    }),
  );
  await aws.kill();
  await up();

  const second = await receive(resources.queues.triage.url);

  expect(second?.Body).toBe('again');
  expect(second?.Attributes?.ApproximateReceiveCount).toBe('2');
  await remove(resources.queues.triage.url, second ?? {});
});

test('a message that was received too often goes to the dead letters and lies there after kill -9', async () => {
  const { triage, triageDeadLetters } = resources.queues;
  await send(triage.url, 'poison');
  for (let count = 1; count <= 12; count += 1) {
    const again = await receive(triage.url);
    expect(again?.Attributes?.ApproximateReceiveCount).toBe(String(count));
    await clients.sqs.send(
      new ChangeMessageVisibilityCommand({
        QueueUrl: triage.url,
        ReceiptHandle: again?.ReceiptHandle,
        VisibilityTimeout: 0,
      }),
    );
  }

  expect(await receive(triage.url)).toBeUndefined();
  await aws.kill();
  await up();

  const dead = await receive(resources.queues.triageDeadLetters.url);
  expect(dead?.Body).toBe('poison');
  expect(resources.queues.triageDeadLetters.arn).toBe(triageDeadLetters.arn);
});

test('a message that came while its reader was being killed is offered to the next reader at once', async () => {
  const { url } = resources.queues.triage;
  const reader = request(`${aws.endpoint}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.ReceiveMessage' },
  });
  reader.on('error', () => undefined);
  reader.end(JSON.stringify({ QueueUrl: url, WaitTimeSeconds: 20 }));
  await sleep(300);
  reader.destroy();
  await sleep(100);
  await send(url, 'for the next');
  await sleep(200);

  const next = await receive(url);

  expect(next?.Body).toBe('for the next');
  expect(next?.Attributes?.ApproximateReceiveCount).toBe('1');
  await remove(url, next ?? {});
});

test.each([
  ['an emoji', '\u{1f600}', true],
  ['a control character', 'a\u0000b', false],
  ['half a surrogate pair', '\ud83d', false],
])('a message body may hold what SQS takes: %s', async (_what, body, taken) => {
  const { url } = resources.queues.triage;

  const sent = await send(url, body).then(
    () => true,
    () => false,
  );

  const held = await receive(url);
  expect([sent, held?.Body]).toEqual(taken ? [true, body] : [false, undefined]);
  if (held) await remove(url, held);
});

describe('making the resources again', () => {
  test('changes nothing and loses nothing, on another port too', async () => {
    await send(resources.queues.inlet.url, 'waits');
    const before = resources;
    await aws.stop();
    await up();
    const again = await makeResources(clients);

    expect(again).toEqual(resources);
    expect(again.mailTopicArn).toBe(before.mailTopicArn);
    expect(again.queues.inlet.url).toMatch(`http://127.0.0.1:${aws.port}/`);
    const kept = await receive(again.queues.inlet.url);
    expect(kept?.Body).toBe('waits');
    await remove(again.queues.inlet.url, kept ?? {});
  });

  test('puts right what was set otherwise', async () => {
    const { url, arn } = resources.queues.inletDeadLetters;
    await clients.sqs.send(
      new SetQueueAttributesCommand({
        QueueUrl: resources.queues.inlet.url,
        Attributes: { VisibilityTimeout: '5' },
      }),
    );
    await makeResources(clients);

    const { Attributes } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: resources.queues.inlet.url, AttributeNames: ['All'] }),
    );
    const { Attributes: dead } = await clients.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );

    expect(Attributes).toMatchObject({ VisibilityTimeout: '90', MessageRetentionPeriod: '1209600' });
    expect(JSON.parse(Attributes?.RedrivePolicy ?? '{}')).toEqual({
      deadLetterTargetArn: arn,
      maxReceiveCount: 12,
    });
    expect(JSON.parse(dead?.RedrivePolicy ?? '{}')).toEqual({
      deadLetterTargetArn: resources.queues.inletParked.arn,
      maxReceiveCount: 12,
    });
  });

  test('one published notice makes one message', async () => {
    await makeResources(clients);
    await clients.sns.send(new PublishCommand({ TopicArn: resources.mailTopicArn, Message: '{"n":2}' }));

    const once = await receive(resources.queues.inlet.url);

    expect(once?.Body).toBe('{"n":2}');
    expect(await receive(resources.queues.inlet.url)).toBeUndefined();
    await remove(resources.queues.inlet.url, once ?? {});
  });
});

describe('what would be answered wrongly is refused', () => {
  test('tagging an object does not replace its body', async () => {
    await clients.s3.send(new PutObjectCommand({ Bucket: RAW_BUCKET, Key: 'tagged', Body: 'body' }));
    const tagging = new PutObjectTaggingCommand({
      Bucket: RAW_BUCKET,
      Key: 'tagged',
      Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] },
    });

    await expect(clients.s3.send(tagging)).rejects.toMatchObject({ name: 'NotImplemented' });
    const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket: RAW_BUCKET, Key: 'tagged' }));
    expect(await Body?.transformToString()).toBe('body');
  });

  test('a put that must be the first is refused when it is the second', async () => {
    const put = new PutObjectCommand({
      Bucket: RAW_BUCKET,
      Key: 'once/a b',
      Body: 'first',
      IfNoneMatch: '*',
    });
    await clients.s3.send(put);

    await expect(clients.s3.send(put)).rejects.toMatchObject({ name: 'PreconditionFailed' });
  });
});

describe('a page in a browser gets nothing', () => {
  test.each([
    ['a name that was made to point here', { host: 'evil.example.com' }],
    ['a page that writes', { origin: 'https://evil.example.com' }],
    ['an image of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_who, headers) => {
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      request(`${aws.endpoint}/_fauxqs/queues`, { headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });

    expect(answer).toBe(403);
  });
});
