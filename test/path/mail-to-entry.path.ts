// One mail's whole way, from SMTP to the API and back to its sender's mailbox.

import { PublishCommand, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { localClients } from '../../local/run/local-clients.ts';
import {
  allEntries,
  apiOf,
  endServices,
  outcomeOf,
  post,
  queuedMessages,
  type Sent,
  type Service,
  sentMails,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

let service: Service;
let maya: string;

beforeAll(async () => {
  service = await startService();
  maya = await tokenOf(service);
});
afterAll(endServices);

async function receiptsTo(address: string): Promise<readonly Sent[]> {
  return (await sentMails(service)).filter(({ destination }) => destination.to.includes(address));
}

test('a plain sentence becomes an entry, and a receipt in the thread of the mail', async () => {
  const raw = await textMail('2h ACME redesign yesterday');
  const [, messageId] = /^Message-ID: (.*)$/im.exec(raw.toString()) ?? [];
  const posted = await post(service, raw);
  const outcome = await outcomeOf(service, posted);
  expect(outcome?.record).toMatchObject({ disposition: 'logged', reason: 'accepted' });

  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/London',
  });
  const [entry, ...others] = await allEntries(service, maya);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ workDate: yesterday, durationSeconds: 7200 });
  expect(JSON.stringify(entry?.project)).toContain('ACME');
  expect(entry?.evidence.length).toBeGreaterThan(0);

  const [receipt] = await receiptsTo('maya@example.com');
  const headers = new Map(receipt?.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  expect(headers.get('in-reply-to')).toBe(messageId);
  expect(headers.get('references')).toContain(messageId);
  expect(headers.get('auto-submitted')).toBe('auto-replied');
  expect(receipt?.body.text).toContain('2:00 (2.00 h)');
  expect(receipt?.body.html).toContain('2:00');
});

test('the same notice delivered 25 times makes one entry and one receipt', async () => {
  const { sns, sqs } = localClients(service.run().endpoints);
  const { mailTopicArn } = service.run().resources;
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: 'spy' }));
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  const { SubscriptionArn } = await sns.send(
    new SubscribeCommand({
      TopicArn: mailTopicArn,
      Protocol: 'sqs',
      Endpoint: Attributes.QueueArn,
      Attributes: { RawMessageDelivery: 'true' },
      ReturnSubscriptionArn: true,
    }),
  );
  const [entriesBefore, receiptsBefore] = [
    (await allEntries(service, maya)).length,
    (await sentMails(service)).length,
  ];
  const posted = await post(service, await textMail('75 minutes Globex rollout yesterday'));
  const { Messages: [notice] = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }),
  );
  await sns.send(new UnsubscribeCommand({ SubscriptionArn }));
  await sqs.send(new DeleteQueueCommand({ QueueUrl }));

  const publish = () => sns.send(new PublishCommand({ TopicArn: mailTopicArn, Message: notice?.Body }));
  await Promise.all(Array.from({ length: 12 }, publish));
  await outcomeOf(service, posted);
  for (let i = 0; i < 13; i += 1) await publish();
  await until(async () => (await queuedMessages(service)) === 0, 120_000);

  expect(await allEntries(service, maya)).toHaveLength(entriesBefore + 1);
  expect(await sentMails(service)).toHaveLength(receiptsBefore + 1);
});

test('a mail that is sent again by its mail program makes no second entry', async () => {
  const raw = await textMail('33 minutes ACME support yesterday');
  await outcomeOf(service, await post(service, raw));
  const before = (await allEntries(service, maya)).length;
  const again = await outcomeOf(service, await post(service, raw));
  expect(again?.entries).toEqual([]);
  expect(await allEntries(service, maya)).toHaveLength(before);
});

test('a list in the words of a member elsewhere is theirs alone', async () => {
  const jordan = await tokenOf(service, 'jordan.ellis@example.org');
  const text = '- 2026-11-02: 1.5h ACME support\n- 2026-11-03: 9:15-10:45 Globex rollout';
  const raw = await textMail(text, 'jordan.ellis@example.org');
  await outcomeOf(service, await post(service, raw, 'jordan.ellis@example.org'));
  const entries = await allEntries(service, jordan);
  expect(entries.map(({ workDate, durationSeconds }) => [workDate, durationSeconds])).toEqual([
    ['2026-11-02', 5400],
    ['2026-11-03', 5400],
  ]);
  const dates = (await allEntries(service, maya)).map(({ workDate }) => workDate);
  expect(dates).not.toContain('2026-11-02');
});

test('vague words are asked back, and nothing is logged', async () => {
  const before = (await allEntries(service, maya)).length;
  const outcome = await outcomeOf(service, await post(service, await textMail('Spent some time on ACME')));
  expect(outcome?.record.disposition).toBe('needs_review');
  expect(outcome?.receipt?.text).toContain('Nothing was logged');
  expect(await allEntries(service, maya)).toHaveLength(before);
});

test.each([
  ['one that says so in its header', 'Auto-Submitted: auto-replied\r\n'],
  ['one of a list', 'List-Id: <news.example.com>\r\nPrecedence: list\r\n'],
])('a machine gets no answer: %s', async (_what, header) => {
  const before = (await sentMails(service)).length;
  const raw = Buffer.concat([Buffer.from(header), await textMail('2h ACME redesign yesterday')]);
  const outcome = await outcomeOf(service, await post(service, raw));
  expect(outcome?.record.disposition).toBe('ignored');
  expect(outcome?.entries).toEqual([]);
  expect(await sentMails(service)).toHaveLength(before);
});

test('a sender who is not proven changes nothing and hears nothing', async () => {
  const before = [(await allEntries(service, maya)).length, (await sentMails(service)).length];
  const answer = await fetch(`${service.run().endpoints.control}/verdicts/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ verdicts: { dmarc: 'FAIL', dkim: 'FAIL', spf: 'FAIL', dmarcPolicy: 'reject' } }),
  });
  const { ticket } = (await answer.json()) as { ticket: string };
  const posted = await post(service, await textMail('8h ACME redesign today'), undefined, ticket);
  const outcome = await outcomeOf(service, posted);
  expect(outcome?.entries).toEqual([]);
  expect([(await allEntries(service, maya)).length, (await sentMails(service)).length]).toEqual(before);

  // The owner finds it in the quarantine; read again, it proposes and logs nothing.
  const id = posted.messageKey;
  const api = apiOf(service, maya);
  const params = { path: { id } };
  expect(await api.GET('/v1/quarantine')).toMatchObject({
    data: { items: [{ id, reason: 'unverified_sender', claimedFrom: 'maya@example.com', subject: 'Time' }] },
  });
  const lukas = await tokenOf(service, 'lukas.brandt@example.net');
  const release = (token: string) => apiOf(service, token).POST('/v1/quarantine/{id}/release', { params });
  expect(await release(lukas)).toMatchObject({ response: { status: 403 } });
  expect(await release(maya)).toMatchObject({ data: { status: 'released' } });
  expect(await release(maya)).toMatchObject({ response: { status: 404 } });
  const message = async () => (await api.GET('/v1/messages/{id}', { params })).data;
  await until(async () => (await message())?.status === 'replied', 120_000);
  const released = await message();
  expect(released).toMatchObject({ disposition: 'needs_review', reason: 'proposed', entryIds: [] });
  expect(released?.timeline.map(({ step }) => step)).toEqual([
    'received',
    'released',
    'screened',
    'authenticated',
    'parsed',
    'decided',
    'answered',
  ]);
  expect((await sentMails(service)).at(-1)?.body.text).toContain('does not show that you wrote it');
  expect(await api.GET('/v1/quarantine')).toMatchObject({ data: { items: [] } });
});

test('a mail that breaks its reader ends once, in review, and is kept', async () => {
  const nested = Array.from(
    { length: 400 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
  );
  const head = `From: maya@example.com\r\nTo: time@in.timepost.test\r\nMessage-ID: <deep@example.com>\r\nDate: ${new Date().toUTCString()}\r\nMIME-Version: 1.0\r\n`;
  const posted = await post(service, Buffer.from(`${head}${nested.join('\r\n')}\r\n\r\n2h ACME\r\n`));
  const outcome = await outcomeOf(service, posted);
  expect(outcome?.record.status).toBeDefined();
  expect(outcome?.entries).toEqual([]);
  await until(async () => (await queuedMessages(service)) === 0, 60_000); // what SES tells of its answer comes a little later
});

test('the timeline of a mail is told with reason codes, to its member alone', async () => {
  const { messageKey } = await post(service, await textMail('20 minutes ACME redesign yesterday'));
  await outcomeOf(service, { messageKey });
  const seenBy = (token?: string) =>
    apiOf(service, token).GET('/v1/messages/{id}', { params: { path: { id: messageKey } } });
  expect(await seenBy(maya)).toMatchObject({ data: { reason: 'accepted' } });
  const other = await tokenOf(service, 'lukas.brandt@example.net');
  expect(await seenBy(other)).toMatchObject({ response: { status: 404 } });
  expect(await seenBy()).toMatchObject({ response: { status: 401 } });
});

test('a preview says what would be logged, and logs nothing', async () => {
  const before = (await allEntries(service, maya)).length;
  const body = { text: '25 minutes Northwind yesterday' };
  const { data } = await apiOf(service, maya).POST('/v1/preview', { body });
  expect(data).toMatchObject({ disposition: 'logged', entries: [{ durationSeconds: 1500 }] });
  expect(await allEntries(service, maya)).toHaveLength(before);
});

test('the service says that it runs, and how long each dependency took to answer', async () => {
  expect(await apiOf(service).GET('/v1/health')).toMatchObject({ data: { status: 'ok' } });
  const { data } = await apiOf(service).GET('/v1/ready');
  const { dependencies = [] } = data ?? {};
  expect(dependencies.length).toBeGreaterThan(1);
  expect(dependencies.every((one) => one.status === 'ok')).toBe(true);
});
