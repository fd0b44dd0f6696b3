import { describe, expect, test } from '@jest/globals';
import { createHandler, type ParseServices } from '../../../functions/parse/handler.ts';
import type { MailBody, ParsedMail } from '../../../shared/core/parsed-mail.ts';
import type { JobEnd } from '../../../shared/runtime/job.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { context, sqs } from '../lambda-events.ts';
import { endingWith, fault, inPlace, NOW, RAW, retries } from '../world.ts';

const OPENED: MailBody = { kind: 'opened', own: '2h ACME', left: '', contentDigest: 'c'.repeat(64) };
const raw = new TextEncoder().encode(
  'From: Maya <maya@example.com>\r\nTo: time@in.timepost.test\r\nSubject: log\r\n\r\n2h ACME\r\n',
);
const PASS = { status: 'PASS' };
const VERDICTS = {
  spfVerdict: PASS,
  dkimVerdict: PASS,
  dmarcVerdict: PASS,
  spamVerdict: PASS,
  virusVerdict: PASS,
};

function notification(receipt: object = {}, messageId = 'ses-1'): string {
  return JSON.stringify({
    notificationType: 'Received',
    mail: { timestamp: '2026-03-11T09:00:00.000Z', messageId, destination: ['other@example.com'] },
    receipt: {
      timestamp: '2026-03-11T09:00:00.500Z',
      recipients: ['time@in.timepost.test'],
      action: { type: 'S3', bucketName: RAW.bucket, objectKey: RAW.key },
      ...VERDICTS,
      ...receipt,
    },
  });
}

function world(change: Partial<ParseServices> = {}) {
  const sent: ParsedMail[] = [];
  const opened: number[] = [];
  const { retry, putOff } = retries();
  const handler = createHandler({
    rawBucket: RAW.bucket,
    rawMails: { open: async () => raw },
    directory: {
      findCaptureAlias: async () => undefined,
      findConfirmation: async () => undefined,
      findRecipient: async (address) =>
        address.endsWith('@in.timepost.test') ? { workspaceId: maya.workspaceId } : undefined,
      findSender: async (workspaceId, address) =>
        address === maya.address ? { workspaceId, memberId: maya.memberId, status: 'active' } : undefined,
    },
    parsedMails: { send: async (mail) => void sent.push(mail) },
    retry,
    openBodies: inPlace((bytes) => {
      opened.push(bytes.byteLength);
      return OPENED;
    }),
    clock: () => NOW,
    ...change,
  });
  return { handler, sent, opened, putOff };
}

test('a verdict that SES does not document yet proves nothing, and fails no mail', async () => {
  const { handler, sent } = world();
  const unheard = { status: 'DISABLED' };

  const response = await handler(
    sqs([notification({ dmarcVerdict: unheard, dkimVerdict: unheard })]),
    context,
  );

  expect(response).toEqual({ batchItemFailures: [] });
  expect(sent).toMatchObject([
    {
      arrival: { verdicts: { dmarc: 'PROCESSING_FAILED', dkim: 'PROCESSING_FAILED' } },
      routing: { kind: 'refused', reason: 'unverified_sender' },
    },
  ]);
});

describe('a mail that was released from the quarantine', () => {
  const arrival = {
    sesMessageId: 'ses-1',
    recipient: 'time@in.timepost.test',
    receivedAt: '2026-03-11T09:00:00.000Z',
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'FAIL', spam: 'FAIL', virus: 'PASS' },
    raw: RAW,
  };
  const release = { workspaceId: 'w-1', at: '2026-03-12T09:00:00.000Z' };

  test('goes on to triage as the mail that it was, with what vouches for it', async () => {
    const { handler, sent } = world();
    await handler(sqs([notification({ dmarcVerdict: { status: 'FAIL' } })]), context);

    const response = await handler(sqs([JSON.stringify({ version: 1, release, arrival })]), context);

    const [before, after] = sent;
    expect(response).toEqual({ batchItemFailures: [] });
    expect(after).toMatchObject({ arrival, routing: { kind: 'member', proof: 'released' }, body: OPENED });
    expect(after?.messageKey).toBe(before?.messageKey);
  });

  test('is not looked for in a bucket that is not ours', async () => {
    const { handler, sent } = world();
    const elsewhere = { ...arrival, raw: { bucket: 'other', key: RAW.key } };

    const response = await handler(
      sqs([JSON.stringify({ version: 1, release, arrival: elsewhere })]),
      context,
    );

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(sent).toEqual([]);
  });
});

describe('a mail of a proven member', () => {
  test('goes on to triage opened, with where it came from', async () => {
    const { handler, sent } = world();

    const response = await handler(sqs([notification()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(sent).toMatchObject([
      {
        arrival: { recipient: 'time@in.timepost.test', receivedAt: '2026-03-11T09:00:00.000Z', raw: RAW },
        routing: { kind: 'member', workspaceId: 'w-1', memberId: 'm-1', proof: 'dmarc' },
        body: OPENED,
      },
    ]);
  });

  test('to several recipients is one mail for each, told by RCPT TO alone, and opened once', async () => {
    const { handler, sent, opened } = world();
    const recipients = ['Time@in.timepost.test', 'acme@in.timepost.test', 'time@IN.timepost.test'];

    await handler(sqs([notification({ recipients })]), context);

    expect(sent.map(({ arrival }) => arrival.recipient).sort()).toEqual([
      'acme@in.timepost.test',
      'time@in.timepost.test',
    ]);
    expect(new Set(sent.map(({ messageKey }) => messageKey)).size).toBe(2);
    expect(opened).toHaveLength(1);
  });

  test.each<[string, JobEnd<MailBody>, string]>([
    ['takes too long', { kind: 'deadline' }, 'undecodable'],
    ['kills its thread', { kind: 'crashed' }, 'undecodable'],
    ['fails', { kind: 'threw', errorName: 'RangeError' }, 'internal_error'],
    ['is too large', { kind: 'too_large' }, 'too_large'],
  ])('whose opening %s goes on for good, as refused', async (_what, end, reason) => {
    const { handler, sent, putOff } = world({ openBodies: endingWith(end) });

    const response = await handler(sqs([notification()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(putOff).toEqual([]);
    expect(sent).toMatchObject([{ routing: { kind: 'member' }, body: { kind: 'refused', reason } }]);
    expect(sent[0]?.timeline).toContainEqual(expect.objectContaining({ step: 'parsed', reason }));
  });
});

describe('a refusal goes on too, and its bodies stay closed', () => {
  test.each([
    ['an unknown recipient', { recipients: ['nobody@elsewhere.test'] }, 'unknown_recipient'],
    ['a sender who is not proved', { dmarcVerdict: { status: 'FAIL' } }, 'unverified_sender'],
    ['verdicts that are absent', { dmarcVerdict: undefined, dkimVerdict: undefined }, 'unverified_sender'],
    ['a virus', { virusVerdict: { status: 'FAIL' } }, 'virus'],
  ])('%s', async (_what, receipt, reason) => {
    const { handler, sent, opened } = world();

    const response = await handler(sqs([notification(receipt)]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(sent).toMatchObject([{ routing: { kind: 'refused', reason } }]);
    expect(opened).toEqual([]);
  });

  test('a sender who is no member', async () => {
    const { handler, sent, opened } = world({
      directory: {
        findRecipient: async () => ({ workspaceId: 'w-1' }),
        findCaptureAlias: async () => undefined,
        findConfirmation: async () => undefined,
        findSender: async () => undefined,
      },
    });

    await handler(sqs([notification()]), context);

    expect(sent).toMatchObject([
      { routing: { kind: 'refused', reason: 'unknown_sender', workspaceId: 'w-1' } },
    ]);
    expect(opened).toEqual([]);
  });
});

describe('what fails is tried again later, and keeps nobody waiting', () => {
  test('a body that is no notification beside good ones', async () => {
    const { handler, sent, putOff } = world();
    const bodies = ['not json', '{"notificationType":"AmazonSnsSubscriptionSucceeded"}', notification()];

    const response = await handler(sqs(bodies, { receiveCount: 2 }), context);

    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual([
      'm0',
      'm1',
    ]);
    expect(putOff.sort()).toEqual(['m0 2', 'm1 2']);
    expect(sent).toHaveLength(1);
  });

  test.each<[string, Partial<ParseServices>]>([
    [
      'its object is not there yet',
      { rawMails: { open: () => Promise.reject(fault('RawMailMissingError')) } },
    ],
    ['the queue is away', { parsedMails: { send: () => Promise.reject(fault('TimeoutError')) } }],
    ['the thread does not start', { openBodies: () => Promise.reject(fault('JobNotStartedError')) }],
  ])('a mail while %s', async (_what, change) => {
    const { handler, sent } = world(change);

    const response = await handler(sqs([notification()]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(sent).toEqual([]);
  });

  test('a mail that is said to lie in another bucket is not read', async () => {
    const read: unknown[] = [];
    const { handler } = world({
      rawMails: {
        open: async (ref) => {
          read.push(ref);
          return raw;
        },
      },
    });
    const action = { type: 'S3', bucketName: 'not-ours', objectKey: RAW.key };

    const response = await handler(sqs([notification({ action })]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(read).toEqual([]);
  });

  test('one recipient that fails keeps no other from going on', async () => {
    const sent: string[] = [];
    const send = async ({ arrival }: ParsedMail) => {
      if (arrival.recipient.startsWith('acme')) throw fault('TimeoutError');
      sent.push(arrival.recipient);
    };
    const { handler } = world({ parsedMails: { send } });
    const recipients = ['acme@in.timepost.test', 'time@in.timepost.test'];

    const response = await handler(sqs([notification({ recipients })]), context);

    expect(response.batchItemFailures).toHaveLength(1);
    expect(sent).toEqual(['time@in.timepost.test']);
  });
});
