// What comes back of our own letters: an address that bounces gets no more, until an administrator lifts it.

import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DUMMY_CREDENTIALS, FEEDBACK_TOPIC, INBOUND_ADDRESS, REGION } from '../../local/layout.ts';
import {
  allEntries,
  apiOf,
  endServices,
  everythingLogged,
  outcomeOf,
  post,
  type Service,
  sentMails,
  startService,
  textMail,
  tokenOf,
  until,
} from './service.ts';

const OWNER = 'zqxowner@example.com';
/** SES's simulator bounces what goes there (local/stand-ins/ses-out/to-events.ts), and people can write from it. */
const BOUNCING = 'zqxrosa+bounce@example.com';
const person = { timeZone: 'UTC', locale: 'en-GB' };

let service: Service;
let owner: string;
let rosa: string;

beforeAll(async () => {
  service = await startService({
    people: [
      { name: 'Owner', email: OWNER, ...person },
      { name: 'Rosa', email: BOUNCING, ...person },
    ],
  });
  owner = await tokenOf(service, OWNER);
  rosa = await tokenOf(service, BOUNCING);
});
afterAll(endServices);

async function suppressed() {
  const { data } = await apiOf(service, owner).GET('/v1/suppressions');
  return data?.items ?? [];
}

async function write(text: string) {
  const { messageKey } = await post(service, await textMail(text, BOUNCING), BOUNCING);
  const outcome = await outcomeOf(service, { messageKey });
  const params = { path: { id: messageKey } };
  const { data } = await apiOf(service, rosa).GET('/v1/messages/{id}', { params });
  return { outcome, last: data?.timeline.at(-1) };
}

const lettersTo = async (address: string) =>
  (await sentMails(service)).filter(({ destination }) => destination.to.includes(address)).length;

test('a member whose address bounces gets one receipt, and the next only when an administrator has lifted it', async () => {
  expect((await write('2h ACME redesign yesterday')).last).toMatchObject({ step: 'answered' });
  expect(await lettersTo(BOUNCING)).toBe(1);
  await until(async () => (await suppressed()).length === 1, 60_000);
  const [listed] = await suppressed();
  expect(listed).toMatchObject({ address: BOUNCING, cause: 'bounce' });

  const second = await write('3h Globex rollout yesterday');
  expect(second.outcome?.record).toMatchObject({ disposition: 'logged', status: 'acted' });
  expect(second.last).toMatchObject({ step: 'withheld', reason: 'address_suppressed' });
  expect(await lettersTo(BOUNCING)).toBe(1);
  expect(await allEntries(service, rosa)).toHaveLength(2);

  const lift = (token: string) =>
    apiOf(service, token).DELETE('/v1/suppressions/{id}', { params: { path: { id: listed?.id ?? '' } } });
  expect(await lift(rosa)).toMatchObject({ response: { status: 403 } });
  for (const _again of [1, 2]) expect(await lift(owner)).toMatchObject({ data: { status: 'lifted' } });
  expect(await suppressed()).toEqual([]);

  expect((await write('20 minutes ACME support yesterday')).last).toMatchObject({ step: 'answered' });
  expect(await lettersTo(BOUNCING)).toBe(2);
  await until(async () => (await suppressed()).length === 1, 60_000);
});

test('a receipt whose answer was lost is known as sent by what SES tells of it, and does not go out again', async () => {
  const body = JSON.stringify({ ses: { loseAnswer: true, count: 1 } });
  const headers = { 'content-type': 'application/json' };
  await fetch(`${service.run().endpoints['control']}/faults`, { method: 'PUT', headers, body });
  const posted = await post(service, await textMail('50 minutes ACME support today', OWNER), OWNER);

  const outcome = await outcomeOf(service, posted);

  expect(outcome?.record.status).toBe('replied');
  expect(await lettersTo(OWNER)).toBe(1);
});

test("a bounce that comes as a mail, in whoever's name, silences nobody", async () => {
  const before = await suppressed();
  const messageId = (await sentMails(service)).at(-1)?.messageId;
  const lines = [
    'Return-Path: <>',
    `From: Mail Delivery Subsystem <mailer-daemon@example.com>`,
    `To: ${INBOUND_ADDRESS}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <zqxbounce@example.com>`,
    `In-Reply-To: <${messageId}@${REGION}.amazonses.com>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    '',
    `Final-Recipient: rfc822; ${OWNER}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b--',
    '',
  ];
  const posted = await post(service, Buffer.from(lines.join('\r\n')), '');
  const outcome = await outcomeOf(service, posted);

  expect(outcome?.record).toMatchObject({ disposition: 'ignored', reason: 'bounce_recorded' });
  expect(await suppressed()).toEqual(before);
});

test('what is no event is kept for a person, and keeps no other from being heard', async () => {
  const sns = new SNSClient({
    endpoint: service.run().endpoints['aws'] ?? '',
    region: REGION,
    credentials: DUMMY_CREDENTIALS,
  });
  const TopicArn = `arn:aws:sns:${REGION}:000000000000:${FEEDBACK_TOPIC}`;
  await sns.send(new PublishCommand({ TopicArn, Message: 'zqxnothing of SES' }));
  sns.destroy();

  await until(() => everythingLogged(service).includes('message failed'), 60_000);
  const { outcome } = await write('30 minutes ACME support today');

  expect(outcome?.record.disposition).toBe('logged');
});

test('no address and no word is found in what the service logged', () => {
  expect(everythingLogged(service)).not.toContain('zqx');
});
