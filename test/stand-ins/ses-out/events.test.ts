// What became of a mail is told to the feedback topic as SES tells it: after the answer, and though the topic is away for a moment.
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DUMMY_CREDENTIALS, REGION } from '../../../local/layout.ts';
import { type AwsClients, makeResources } from '../../../local/stand-ins/aws/make-resources.ts';
import { readSesEvent } from '../../../shared/contracts/ses-event.ts';
import { LETTER } from '../../functions/feedback/ses-events.ts';
import { clientsOf } from '../aws/clients.ts';
import { type Child, endAll, newFolder, startChild } from '../child.ts';

let aws: Child;
let sesOut: Child;
let clients: AwsClients;
let ses: SESv2Client;

beforeAll(async () => {
  aws = await startChild('aws', { dataDir: newFolder() });
  clients = clientsOf(aws.endpoint);
  sesOut = await startChild('ses-out', { dataDir: newFolder(), endpoints: { aws: aws.endpoint } });
  const { endpoint } = sesOut;
  ses = new SESv2Client({ endpoint, region: REGION, credentials: DUMMY_CREDENTIALS, maxAttempts: 1 });
});
afterAll(async () => {
  ses.destroy();
  await endAll();
});

async function send(to: string): Promise<string | undefined> {
  const { MessageId } = await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'Timepost <time@in.timepost.test>',
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject: { Data: 'Re: Time' }, Body: { Text: { Data: 'Logged' } } } },
      EmailTags: Object.entries(LETTER).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
  return MessageId;
}

/** The next `count` events on the queue, as the function reads them. */
async function heard(QueueUrl: string, count: number) {
  const events: ReturnType<typeof readSesEvent>[] = [];
  while (events.length < count) {
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }),
    );
    for (const { Body = '', ReceiptHandle } of Messages) {
      events.push(readSesEvent(Body));
      await clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
  return events;
}

test('a mail is told of once the topic is there, and what came back of it after that', async () => {
  const sesMessageId = await send('maya+bounce@example.com'); // nobody has made the topic yet
  const { queues } = await makeResources(clients);

  const [sent, bounced] = await heard(queues.feedback.url, 2);

  const letter = { ...LETTER, address: 'maya+bounce@example.com' };
  expect(sent).toMatchObject({ feedback: { kind: 'sent' }, sesMessageId, letter });
  expect(bounced).toMatchObject({ feedback: { kind: 'bounce', type: 'Permanent' }, sesMessageId, letter });
}, 120_000);

test('a process that ends does not wait for a topic that is away', async () => {
  const alone = await startChild('ses-out', {
    dataDir: newFolder(),
    endpoints: { aws: 'http://127.0.0.1:1' },
  });
  const { endpoint } = alone;
  const client = new SESv2Client({
    endpoint,
    region: REGION,
    credentials: DUMMY_CREDENTIALS,
    maxAttempts: 1,
  });
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: 'Timepost <time@in.timepost.test>',
      Destination: { ToAddresses: ['maya@example.com'] },
      Content: { Simple: { Subject: { Data: 'Re: Time' }, Body: { Text: { Data: 'Logged' } } } },
    }),
  );
  client.destroy();

  await alone.stop();
});
