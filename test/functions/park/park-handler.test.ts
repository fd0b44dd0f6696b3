import { describe, expect, test } from '@jest/globals';
import { createHandler, type ParkServices } from '../../../functions/park/handler.ts';
import type { MessageRecord } from '../../../shared/core/outcome.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { toMessageKey } from '../../../shared/core/record/ids.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, mail, NOW, RAW } from '../world.ts';

const INLET = { queue: 'timepost-inlet-dead-letters' };
const TRIAGE = { queue: 'timepost-prod-triage-dead-letters' };

function world(change: Partial<ParkServices> = {}) {
  const records = new Map<string, MessageRecord>();
  const parked: string[] = [];
  const park = (queue: string) => ({
    park: async (body: string, facts: { step: string; reason: string; errorName?: string }) =>
      void parked.push(
        [queue, facts.step, facts.reason, ...(facts.errorName ? [facts.errorName] : []), body].join(' '),
      ),
  });
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    messages: {
      failed: async (record) => {
        if (records.has(record.messageKey)) return false;
        records.set(record.messageKey, record);
        return true;
      },
    },
    parked: {
      parse: park('inlet-parked'),
      triage: park('triage-parked'),
      feedback: park('feedback-parked'),
      export: park('export-parked'),
    },
    retention: DEFAULT_RETENTION_DAYS,
    clock: () => NOW,
    ...change,
  });
  return { handler, records, parked };
}

const notification = JSON.stringify({
  notificationType: 'Received',
  mail: { timestamp: '2026-03-11T09:00:00.000Z', messageId: 'ses-1' },
  receipt: {
    timestamp: '2026-03-11T09:00:00.000Z',
    recipients: ['Time@in.timepost.test', 'time@in.timepost.test', 'other@in.timepost.test'],
    action: { type: 'S3', bucketName: RAW.bucket, objectKey: RAW.key },
  },
});

test('a release that nothing could read leaves the failed record of its mail', async () => {
  const { handler, records } = world();
  const verdict = 'PASS';
  const arrival = {
    sesMessageId: 'ses-1',
    recipient: 'time@in.timepost.test',
    receivedAt: '2026-03-11T09:00:00.000Z',
    verdicts: { spf: verdict, dkim: verdict, dmarc: verdict, spam: verdict, virus: verdict },
    raw: RAW,
  };
  const release = { workspaceId: 'w-1', at: NOW.toISOString() };

  await handler(sqs([JSON.stringify({ version: 1, release, arrival })], INLET), context);

  expect(records.get(toMessageKey('ses-1', 'time@in.timepost.test'))).toMatchObject({
    workspaceId: 'w-1',
    status: 'failed',
    raw: RAW,
  });
});

describe('a dead letter of the inlet', () => {
  test('leaves a failed record for each recipient, and is parked unchanged', async () => {
    const { handler, records, parked } = world();

    const response = await handler(sqs([notification], INLET), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect([...records.keys()].sort()).toEqual(
      [
        toMessageKey('ses-1', 'time@in.timepost.test'),
        toMessageKey('ses-1', 'other@in.timepost.test'),
      ].sort(),
    );
    expect([...records.values()][0]).toMatchObject({
      status: 'failed',
      reason: 'internal_error',
      workspaceId: 'unrouted',
      receivedAt: '2026-03-11T09:00:00.000Z',
      raw: RAW,
    });
    expect(parked).toEqual([`inlet-parked parse internal_error ${notification}`]);
  });
});

describe('a dead letter of triage', () => {
  test('leaves a failed record under its member, with the stations that it passed', async () => {
    const { handler, records, parked } = world();
    const body = JSON.stringify(mail);

    await handler(sqs([body], TRIAGE), context);

    expect(records.get(mail.messageKey)).toMatchObject({
      status: 'failed',
      workspaceId: 'w-1',
      memberId: 'm-1',
      timeline: [{ step: 'received' }, { step: 'failed', reason: 'internal_error' }],
    });
    expect(parked).toEqual([`triage-parked triage internal_error ${body}`]);
  });

  test('says in the record and beside the letter what the last attempt failed with, where that is known', async () => {
    const { handler, records, parked } = world();
    const body = JSON.stringify(mail);

    await handler(sqs([body], { ...TRIAGE, attributes: { error: 'OutOfTimeError' } }), context);

    expect(records.get(mail.messageKey)?.timeline.at(-1)).toEqual({
      step: 'failed',
      at: NOW.toISOString(),
      reason: 'internal_error',
      errorName: 'OutOfTimeError',
    });
    expect(parked).toEqual([`triage-parked triage internal_error OutOfTimeError ${body}`]);
  });

  test('that points at its mail is followed', async () => {
    const { handler, records } = world({ parsedMails: { open: async () => mail } });

    await handler(sqs([JSON.stringify({ version: 1, pointer: RAW })], TRIAGE), context);

    expect([...records.keys()]).toEqual([mail.messageKey]);
  });

  test.each(['ParsedMailInvalidError', 'RawMailMissingError'])(
    'that points at nothing (%s) is parked',
    async (name) => {
      const { handler, records, parked } = world({
        parsedMails: { open: () => Promise.reject(fault(name)) },
      });

      await handler(sqs([JSON.stringify({ version: 1, pointer: RAW })], TRIAGE), context);

      expect(records.size).toBe(0);
      expect(parked).toHaveLength(1);
    },
  );
});

test("what failed is kept on record for the stage's own days", async () => {
  const { handler, records } = world({ retention: { ...DEFAULT_RETENTION_DAYS, messageRecord: 400 } });

  await handler(sqs([JSON.stringify(mail)], TRIAGE), context);

  const { expiresAt } = records.get(mail.messageKey) ?? {};
  expect(expiresAt).toBe(Math.floor(NOW.getTime() / 1000) + 400 * 86_400);
});

test('a mail that has its record already keeps it', async () => {
  const { handler, records, parked } = world();
  await handler(sqs([JSON.stringify(mail)], TRIAGE), context);
  const first = records.get(mail.messageKey);

  await handler(sqs([JSON.stringify(mail)], TRIAGE), context);

  expect(records.get(mail.messageKey)).toBe(first);
  expect(parked).toHaveLength(2);
});

test.each([
  ['', INLET],
  ['not json', INLET],
  ['null', INLET],
  ['[]', TRIAGE],
  ['"text"', TRIAGE],
  ['{"notificationType":"Received"}', INLET],
  ['\u0000\ud800 \u2028', TRIAGE],
  [`{"a":${'['.repeat(5000)}`, INLET],
  [JSON.stringify({ ...mail, messageKey: '../../etc' }), TRIAGE],
])('garbage is parked all the same: %#', async (body, queue) => {
  const { handler, records, parked } = world();

  const response = await handler(sqs([body], queue), context);

  expect(response).toEqual({ batchItemFailures: [] });
  expect(records.size).toBe(0);
  expect(parked).toHaveLength(1);
});

test.each([
  ['timepost-triage-test-inlet-dead-letters', 'inlet-parked parse'],
  ['timepost-inlet-triage-dead-letters', 'triage-parked triage'],
  ['timepost-triage-dead-letters', 'triage-parked triage'],
  ['timepost-inlet-feedback-dead-letters', 'feedback-parked feedback'],
])('whatever a stage is called, the letters of %s are parked as %s', async (queue, asked) => {
  const { handler, parked } = world();

  await handler(sqs(['not json'], { queue }), context);

  expect(parked).toEqual([`${asked} internal_error not json`]);
});

test('a letter of a queue that it does not know is left to that queue', async () => {
  const { handler, parked } = world();

  const response = await handler(sqs([JSON.stringify(mail)], { queue: 'timepost-triage' }), context);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  expect(parked).toEqual([]);
});

test('a dead letter whose record cannot be written is not parked yet', async () => {
  const { handler, parked } = world({ messages: { failed: () => Promise.reject(fault('TimeoutError')) } });

  const response = await handler(sqs([JSON.stringify(mail)], TRIAGE), context);

  expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  expect(parked).toEqual([]);
});
