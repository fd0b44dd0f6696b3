// Clients behind their guards, over the network: deadlines, tries, breakers; and what each of our writes makes of a second try.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GUARDS, type Guards, guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { transact } from '../../shared/adapters/dynamo/dynamo-transaction.ts';
import { sesMailer } from '../../shared/adapters/outbox/ses-mailer.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { RESERVE_MS } from '../../shared/runtime/queue-handler.ts';
import { type AnsweringServer, startAnsweringServer } from './answering-server.ts';
import { letter } from './letter.ts';

const QUICK: Guards = {
  tryMs: 500,
  tries: 3,
  firstWaitMs: 1,
  longestWaitMs: 4,
  breaksAfter: 2,
  leftAloneMs: 60,
};
const PLACE = { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
const DOWN = { status: 503, body: { __type: 'ServiceUnavailable' } };
const THROTTLED = { status: 400, body: { __type: 'ThrottlingException' } };
const MD5_OF_X = '9dd4e461268c8034f5c8564e155c67a6';
const TAKEN = { status: 200, body: { MessageId: 'm-1', MD5OfMessageBody: MD5_OF_X } };

let server: AnsweringServer;
let open: () => boolean;
beforeEach(async () => {
  server = await startAnsweringServer();
  Object.assign(process.env, PLACE, { AWS_ENDPOINT_URL: server.endpoint });
  open = () => false;
});
afterEach(async () => {
  for (const name of [...Object.keys(PLACE), 'AWS_ENDPOINT_URL']) delete process.env[name];
  await server.close();
});

type Middleware = (next: (args: unknown) => Promise<unknown>) => (args: unknown) => Promise<unknown>;

/** The answer is lost on its way: the service has done what it was asked. */
function loseAnswers({ middlewareStack }: object & { middlewareStack: object }): void {
  const stack = middlewareStack as { add(middleware: Middleware, options: object): void };
  stack.add(
    (next) => async (args) => {
      await next(args);
      throw Object.assign(new Error('cut'), { code: 'ECONNRESET' });
    },
    { step: 'deserialize', priority: 'low' },
  );
}

function sqs(guards: Guards = QUICK, change: (client: SQSClient) => void = () => undefined) {
  const watch = (_name: string, isOpen: () => boolean) => {
    open = isOpen;
  };
  const client = guarded(SQSClient, 'sqs', watch, guards);
  change(client);
  return () => client.send(new SendMessageCommand({ QueueUrl: `${server.endpoint}/q`, MessageBody: 'x' }));
}

describe('a call', () => {
  test.each([
    ['its service is away', DOWN],
    ['it is throttled', THROTTLED],
    ['no answer comes in time', undefined],
  ])('is tried three times in all where %s, and by nobody else', async (_what, answer) => {
    server.answer = answer;

    await expect(sqs()()).rejects.toBeDefined();

    expect(server.asked).toHaveLength(3);
  });

  test('whose answer is lost is made again', async () => {
    server.answer = TAKEN;

    await expect(sqs(QUICK, loseAnswers)()).rejects.toMatchObject({ code: 'ECONNRESET' });

    expect(server.asked).toHaveLength(3);
  });

  test('that is taken at last is a call like any other', async () => {
    server.answer = DOWN;
    const sent = sqs({ ...QUICK, firstWaitMs: 40, longestWaitMs: 40, tries: 20 })();
    setTimeout(() => {
      server.answer = TAKEN;
    }, 50);

    await expect(sent).resolves.toMatchObject({ MessageId: 'm-1' });
  });

  test('that is refused is asked once, and stays what its service said', async () => {
    server.answer = { status: 400, body: { __type: 'com.amazonaws.sqs#ReceiptHandleIsInvalid' } };

    await expect(sqs()()).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' });

    expect(server.asked).toHaveLength(1);
  });
});

describe('a breaker', () => {
  test('leaves a service alone that failed call after call, and lets one call find out that it is back', async () => {
    server.answer = DOWN;
    const send = sqs();
    await expect(send()).rejects.toMatchObject({ name: 'ServiceUnavailable' });
    expect(open()).toBe(false);
    await expect(send()).rejects.toMatchObject({ name: 'ServiceUnavailable' });

    await expect(send()).rejects.toMatchObject({ name: 'DependencyLeftAloneError', message: 'sqs' });
    expect(open()).toBe(true);
    expect(server.asked).toHaveLength(6);

    server.answer = TAKEN;
    await new Promise((resolve) => setTimeout(resolve, QUICK.leftAloneMs + 10));
    await expect(send()).resolves.toMatchObject({ MessageId: 'm-1' });
    expect(open()).toBe(false);
  });

  test('takes a refusal for a sign of life', async () => {
    const send = sqs({ ...QUICK, tries: 1 });
    for (let i = 0; i < 6; i += 1) {
      server.answer = i % 2 === 0 ? DOWN : { status: 400, body: { __type: 'InvalidMessageContents' } };
      await expect(send()).rejects.not.toMatchObject({ name: 'DependencyLeftAloneError' });
    }

    expect(open()).toBe(false);
  });

  test('is not opened by 30 % of throttled tries', async () => {
    const send = sqs({ ...QUICK, breaksAfter: GUARDS.sqs.breaksAfter, firstWaitMs: 0, longestWaitMs: 0 });
    let chance = 7;
    server.decide = () => {
      chance = (chance * 48_271) % 2_147_483_647; // the same at each run
      return chance % 10 < 3 ? THROTTLED : TAKEN;
    };

    const ends = [];
    for (let i = 0; i < 200; i += 1)
      ends.push(
        await send().then(
          () => 'sent',
          ({ name }) => name,
        ),
      );

    expect(ends.filter((end) => end === 'sent').length).toBeGreaterThan(180);
    expect(ends).not.toContain('DependencyLeftAloneError');
  });
});

test("the document client of DynamoDB is behind its client's guard", async () => {
  server.answer = DOWN;
  const dynamo = guarded(DynamoDBClient, 'dynamodb', () => undefined, QUICK);
  const doc = DynamoDBDocumentClient.from(dynamo);

  await expect(doc.send(new GetCommand({ TableName: 't', Key: { pk: 'a' } }))).rejects.toBeDefined();

  expect(server.asked).toHaveLength(3);
});

test('a transaction whose answer was lost is asked for again under the same token, and so is written once', async () => {
  const dynamo = guarded(DynamoDBClient, 'dynamodb', () => undefined, QUICK);
  loseAnswers(dynamo);
  const doc = DynamoDBDocumentClient.from(dynamo);

  await expect(
    transact(doc, [{ Put: { TableName: 't', Item: { pk: 'a' } } }], () => 0.5),
  ).rejects.toBeDefined();

  const tokens = server.asked.map(({ body }) => JSON.parse(body).ClientRequestToken);
  expect(tokens).toHaveLength(3);
  expect(new Set(tokens).size).toBe(1);
});

describe('SES', () => {
  const mailer = (guards: Guards) => sesMailer(guarded(SESv2Client, 'ses', () => undefined, guards));

  test('is asked once, whatever becomes of it', async () => {
    expect(GUARDS.ses.tries).toBe(1);
    server.answer = 'hang up';

    await expect(mailer({ ...QUICK, tries: GUARDS.ses.tries }).send(letter)).rejects.toBeDefined();

    expect(server.asked).toHaveLength(1);
  });

  test('that is left alone has certainly sent nothing', async () => {
    server.answer = DOWN;
    const { send } = mailer({ ...QUICK, tries: 1 });
    for (let i = 0; i < QUICK.breaksAfter; i += 1) await expect(send(letter)).rejects.toBeDefined();

    await expect(send(letter)).rejects.toMatchObject({ name: 'MailNotSentError' });

    expect(server.asked).toHaveLength(QUICK.breaksAfter);
  });
});

test('a call that fails for good does so before its message would be put off without it', () => {
  const functionMs = QUEUES.inlet.consumer.timeoutSeconds * 1000;
  for (const [name, { tryMs, tries, longestWaitMs }] of Object.entries(GUARDS)) {
    const longest = tries * tryMs + (tries - 1) * longestWaitMs;
    expect([name, longest < functionMs - RESERVE_MS]).toEqual([name, true]);
  }
});
