import { GetObjectCommand } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { INBOUND_ADDRESS, RAW_BUCKET } from '../../../local/layout.ts';
import {
  type AwsClients,
  makeResources,
  type Resources,
} from '../../../local/stand-ins/aws/make-resources.ts';
import { SesNotification } from '../../../shared/contracts/ses-notification.ts';
import { clientsOf } from '../aws/clients.ts';
import { type Child, endAll, newFolder, startChild } from '../child.ts';
import { oneMail, speak } from './smtp.ts';

let aws: Child;
let sesIn: Child;
let control: Child;
let clients: AwsClients;
let resources: Resources;
const awsFolder = newFolder();

beforeAll(async () => {
  [aws, control] = await Promise.all([
    startChild('aws', { dataDir: awsFolder }),
    startChild('control', { dataDir: newFolder() }),
  ]);
  clients = clientsOf(aws.endpoint);
  resources = await makeResources(clients);
  const endpoints = { aws: aws.endpoint, control: control.endpoint };
  sesIn = await startChild('ses-in', { dataDir: newFolder(), endpoints });
});
afterAll(endAll);
beforeEach(async () => {
  await ask('DELETE', '/verdicts');
});

async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${control.endpoint}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer.json();
}

/** What lies on the inlet queue next, whole; taken off it. */
async function nextNotice(): Promise<Record<string, never> | undefined> {
  const QueueUrl = resources.queues.inlet.url;
  const { Messages = [] } = await clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }),
  );
  const [message] = Messages;
  if (message === undefined) return undefined;
  await clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
  return JSON.parse(message.Body ?? '') as Record<string, never>;
}

async function arrived(): Promise<{
  readonly notice: SesNotification;
  readonly whole: Record<string, never>;
  readonly raw: Buffer;
}> {
  const whole = await nextNotice();
  const notice = SesNotification.parse(whole);
  const { bucketName: Bucket, objectKey: Key } = notice.receipt.action;
  const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket, Key }));
  return { notice, whole: whole ?? {}, raw: Buffer.from((await Body?.transformToByteArray()) ?? []) };
}

const ids = (answers: readonly string[]) =>
  answers.flatMap((line) => /^250 .*Ok ([0-9a-v]{40})$/.exec(line)?.[1] ?? []);
const BARE = 'From: Maya <maya@example.com>\r\nTo: time@in.timepost.test\r\nSubject: Hi\r\n\r\n2h ACME\r\n';

describe('a mail of a mail library', () => {
  test('is stored under the id that SMTP answers, and told of by SES’s own notice', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: sesIn.port, name: 'mail.example.com' });
    const { response } = await transport.sendMail({
      from: 'Maya Ünal <maya@example.com>',
      to: INBOUND_ADDRESS,
      cc: 'Ann <ann@example.org>',
      subject: 'Stunden für März',
      text: '2h ACME redesign',
      messageId: '<one@example.com>',
    });

    const { notice, whole, raw } = await arrived();

    const id = notice.mail.messageId;
    expect(response).toMatch(new RegExp(`^250 .*Ok ${id}$`));
    expect(whole).toMatchObject({
      notificationType: 'Received',
      mail: {
        source: 'maya@example.com',
        destination: [INBOUND_ADDRESS, 'ann@example.org'],
        headersTruncated: false,
        commonHeaders: {
          returnPath: 'maya@example.com',
          from: ['Maya Ünal <maya@example.com>'],
          to: [INBOUND_ADDRESS],
          cc: ['Ann <ann@example.org>'],
          messageId: '<one@example.com>',
          subject: 'Stunden für März',
        },
      },
      receipt: {
        recipients: [INBOUND_ADDRESS],
        spfVerdict: { status: 'PASS' },
        dmarcVerdict: { status: 'PASS' },
        action: {
          type: 'S3',
          bucketName: RAW_BUCKET,
          objectKey: id,
          topicArn: resources.mailTopicArn,
          objectKeyPrefix: '',
        },
      },
    });
    expect(whole['receipt']).not.toHaveProperty('dmarcPolicy');
    expect(raw.toString()).toContain('\r\nMessage-ID: <one@example.com>\r\n');
  });
});

test('SES’s own fields come first, in its order and form, and after them the very bytes that were sent', async () => {
  const [id] = ids(await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`)));

  const { raw } = await arrived();

  const text = raw.toString();
  const block = text.slice(0, text.indexOf('From: Maya'));
  expect(text.slice(block.length)).toBe(BARE);
  expect(block).toMatch(
    new RegExp(
      [
        '^Return-Path: <maya@example\\.com>',
        'Received: from a\\.test \\(localhost \\[127\\.0\\.0\\.1\\]\\)',
        ` by inbound-smtp\\.eu-west-1\\.amazonaws\\.com with SMTP id ${id}`,
        ' for time@in\\.timepost\\.test;',
        ' \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000 \\(UTC\\)',
        'X-SES-Spam-Verdict: PASS',
        'X-SES-Virus-Verdict: PASS',
        'Received-SPF: pass \\(spfCheck: domain of example\\.com designates 127\\.0\\.0\\.1 as permitted sender\\) client-ip=127\\.0\\.0\\.1; envelope-from=maya@example\\.com; helo=a\\.test;',
        'Authentication-Results: amazonses\\.com;',
        ' spf=pass \\(spfCheck: [^;]*; envelope-from=maya@example\\.com; helo=a\\.test;',
        ' dkim=pass header\\.i=@example\\.com;',
        ' dmarc=pass header\\.from=example\\.com;',
        'X-SES-RECEIPT: [A-Za-z0-9+/=]+',
        'X-SES-DKIM-SIGNATURE: a=rsa-sha256; [^\\r\\n]+;',
        '$',
      ].join('\r\n'),
    ),
  );
});

describe('the bytes of a mail are kept as they are', () => {
  const eightBit = Buffer.concat([
    Buffer.from(BARE),
    Buffer.from([0xe4, 0xff, 0x00, 0x80]),
    Buffer.from('\r\n'),
  ]);

  test.each([
    ['dots at the start of lines', `${BARE}..one\r\n...two\r\n.. \r\n`, `${BARE}.one\r\n..two\r\n. \r\n`],
    ['bytes that are no UTF-8', eightBit, eightBit],
    ['no header at all', '\r\njust words\r\n', '\r\njust words\r\n'],
    ['bare line feeds', 'Subject: x\n\nbody\n\r\n', 'Subject: x\n\nbody\n\r\n'],
    [
      'a forged block of SES’s',
      'Authentication-Results: amazonses.com; dmarc=pass\r\n\r\nx\r\n',
      'Authentication-Results: amazonses.com; dmarc=pass\r\n\r\nx\r\n',
    ],
  ])('%s', async (_what, sent, kept) => {
    const data = Buffer.concat([Buffer.from(sent), Buffer.from('.\r\n')]);
    expect(ids(await speak(sesIn.port, oneMail([INBOUND_ADDRESS], data)))).toHaveLength(1);

    const { raw } = await arrived();

    const tail = raw.subarray(
      raw.indexOf('h=From:To:Cc:Bcc:Subject:Date:Message-ID:MIME-Version:Content-Type:X-SES-RECEIPT;\r\n'),
    );
    expect(tail.subarray(tail.indexOf('\r\n') + 2).equals(Buffer.from(kept))).toBe(true);
  });

  test('a mail larger than one call to S3 takes', async () => {
    const line = `${'x'.repeat(76)}\r\n`;
    const data = `${BARE}${line.repeat(160_000)}`;
    await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${data}.\r\n`));

    const { raw } = await arrived();

    expect(raw.subarray(raw.length - data.length).equals(Buffer.from(data))).toBe(true);
  });
});

describe('the envelope', () => {
  test('one notice names all recipients of one mail, and not those of its To field', async () => {
    const to = [INBOUND_ADDRESS, 'Acme+TOKEN@IN.timepost.test'];
    await speak(sesIn.port, oneMail(to, `To: other@example.org\r\n\r\nx\r\n.\r\n`));

    const { notice, whole } = await arrived();

    expect(notice.receipt.recipients.map((address) => address.toLowerCase())).toEqual([
      INBOUND_ADDRESS,
      'acme+token@in.timepost.test',
    ]);
    expect(whole).toMatchObject({ mail: { destination: ['other@example.org'] } });
    expect(await nextNotice()).toBeUndefined();
  });

  test('a null sender shows as an empty return path', async () => {
    await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`, ''));

    const { raw, whole } = await arrived();

    expect(raw.toString()).toMatch(/^Return-Path: <>\r\n/);
    expect(whole).toMatchObject({ mail: { source: '', commonHeaders: { returnPath: '' } } });
  });

  test.each([
    ['another domain', 'time@example.com', /^550 /],
    ['a domain that only ends like ours', 'time@evilin.timepost.test', /^550 /],
    ['no domain', 'postmaster', /^550 /],
    ['no address', 'a b', /^501 /],
  ])('a recipient is refused: %s', async (_what, recipient, answer) => {
    const answers = await speak(sesIn.port, [
      'EHLO a.test\r\n',
      'MAIL FROM:<maya@example.com>\r\n',
      `RCPT TO:<${recipient}>\r\n`,
    ]);

    expect(answers.at(-1)).toMatch(answer);
  });

  test('a mail that is announced as too large is refused before it is sent', async () => {
    const answers = await speak(sesIn.port, [
      'EHLO a.test\r\n',
      'MAIL FROM:<maya@example.com> SIZE=50000000\r\n',
    ]);

    expect(answers.at(-1)).toMatch(/^552 /);
  });

  test('a mail that proves too large is refused when it ends, and nothing of it is kept', async () => {
    const data = `${BARE}${`${'x'.repeat(998)}\r\n`.repeat(42_000)}.\r\n`;
    const answers = await speak(sesIn.port, oneMail([INBOUND_ADDRESS], data));

    expect(answers.at(-1)).toMatch(/^552 /);
    expect(await nextNotice()).toBeUndefined();
  });

  test('a sender cannot write a result into Authentication-Results by its address', async () => {
    await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`, 'x;dkim=pass@example.com'));

    const { raw } = await arrived();

    expect(raw.toString()).toContain('envelope-from="x;dkim=pass@example.com"; helo=');
  });
});

describe('verdicts', () => {
  test('are what the control port says, for as many mails as it says', async () => {
    await ask('PUT', '/verdicts', { dmarc: 'FAIL', dkim: 'GRAY', dmarcPolicy: 'reject', count: 1 });
    await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`));
    const first = await arrived();
    await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`));
    const second = await arrived();

    expect(first.whole).toMatchObject({
      receipt: {
        dmarcVerdict: { status: 'FAIL' },
        dkimVerdict: { status: 'GRAY' },
        spfVerdict: { status: 'PASS' },
        dmarcPolicy: 'reject',
      },
    });
    expect(first.raw.toString()).toContain(' dmarc=fail header.from=example.com;');
    expect(first.raw.toString()).not.toContain(' dkim=');
    expect(second.notice.receipt.dmarcVerdict).toEqual({ status: 'PASS' });
  });

  test('of mails sent at the same time do not mix when each has its ticket', async () => {
    const tickets = await Promise.all(
      (['PASS', 'FAIL', 'GRAY'] as const).map(async (spam) => {
        const { ticket } = (await ask('POST', '/verdicts/tickets', { verdicts: { spam } })) as {
          ticket: string;
        };
        return { spam, ticket };
      }),
    );

    const sent = await Promise.all(
      tickets.map(async ({ spam, ticket }) => {
        const helo = `ticket-${ticket}.control.test`;
        const [id = ''] = ids(
          await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`, 'maya@example.com', helo)),
        );
        return [id, spam] as const;
      }),
    );

    const got = [await arrived(), await arrived(), await arrived()];
    expect(
      new Map(got.map(({ notice }) => [notice.mail.messageId, notice.receipt.spamVerdict?.status])),
    ).toEqual(new Map(sent));
  });

  test('a ticket that the control port does not know is no pass: the sender tries again', async () => {
    const helo = `ticket-${'0'.repeat(32)}.control.test`;
    const answers = await speak(
      sesIn.port,
      oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`, 'maya@example.com', helo),
    );

    expect(answers.at(-1)).toMatch(/^451 /);
    expect(await nextNotice()).toBeUndefined();
  });
});

test('headers past 10 KB are left out of the notice, which says so, and stay in the mail', async () => {
  const many = Array.from({ length: 400 }, (_, n) => `X-Long-${n}: ${'y'.repeat(60)}\r\n`).join('');
  await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${many}${BARE}.\r\n`));

  const { whole, raw } = await arrived();

  expect(whole).toMatchObject({ mail: { headersTruncated: true } });
  expect(JSON.stringify(whole).length).toBeLessThan(64 * 1024);
  expect(raw.toString()).toContain('X-Long-399: ');
});

test('while S3 and SNS are down the sender is told to try again, and the mail goes through once they are up', async () => {
  const { port } = aws;
  await aws.kill();
  const refused = await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`));
  aws = await startChild('aws', { dataDir: awsFolder, port });
  const taken = await speak(sesIn.port, oneMail([INBOUND_ADDRESS], `${BARE}.\r\n`));

  expect(refused.at(-1)).toMatch(/^451 /);
  expect((await arrived()).notice.mail.messageId).toBe(ids(taken)[0]);
  expect(await nextNotice()).toBeUndefined();
});
