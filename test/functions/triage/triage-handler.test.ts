import { describe, expect, test } from '@jest/globals';
import { createHandler, type TriageServices } from '../../../functions/triage/handler.ts';
import type { Decision } from '../../../shared/core/decision.ts';
import type { Outcome } from '../../../shared/core/outcome.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import type { JobEnd } from '../../../shared/runtime/job.ts';
import { mailOf, outcomeOf } from '../../adapters/samples.ts';
import { draft, maya } from '../../core/reply/receipt-facts.ts';
import { context, sqs } from '../lambda-events.ts';
import { endingWith, fault, inPlace, mail, NOW, noFlood, retries } from '../world.ts';

const LOGGED: Decision = { disposition: 'logged', reason: 'accepted', entries: [draft] };

/** The recorder's promise in memory: one record for each mail, one mail for each content. */
function recorderInMemory() {
  const outcomes = new Map<string, Outcome>();
  const contents = new Set<string>();
  return {
    outcomes,
    record: async (outcome: Outcome) => {
      await Promise.resolve();
      const { message, content } = outcome;
      if (outcomes.has(message.messageKey)) return 'repeated' as const;
      if (content !== undefined && contents.has(content.contentKey)) return 'content_known' as const;
      outcomes.set(message.messageKey, outcome);
      if (content !== undefined) contents.add(content.contentKey);
      return 'recorded' as const;
    },
  };
}

function world(change: Partial<TriageServices> = {}) {
  const recorder = recorderInMemory();
  const { retry, putOff } = retries();
  const handler = createHandler({
    parsedMails: { open: async (body) => body as ParsedMail },
    members: { profile: async () => maya },
    catalogues: { of: async () => ({ clients: [], projects: [] }) },
    entries: { list: async () => ({ items: [] }) },
    read: inPlace(() => LOGGED),
    recorder,
    retry,
    ...noFlood(),
    retention: DEFAULT_RETENTION_DAYS,
    clock: () => NOW,
    ...change,
  });
  return { handler, putOff, outcomes: recorder.outcomes, only: () => [...recorder.outcomes.values()][0] };
}

const message = (change: Partial<ParsedMail> = {}) => JSON.stringify({ ...mail, ...change });
const withKey = (digit: string) => message({ messageKey: digit.repeat(64) });

describe('a mail of a member', () => {
  test('is recorded with what it causes', async () => {
    const { handler, only } = world();

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(only()).toMatchObject({
      message: { disposition: 'logged', reason: 'accepted', memberId: 'm-1' },
      entries: [{ durationSeconds: 7200 }],
      reply: { kind: 'receipt' },
    });
  });

  test("is kept for the stage's own days, also as a duplicate", async () => {
    const retention = { ...DEFAULT_RETENTION_DAYS, messageRecord: 400, auditEvent: 5000 };
    const { handler, outcomes } = world({ retention });

    await handler(sqs([withKey('a')]), context);
    await handler(sqs([withKey('b')]), context);

    const seconds = Math.floor(NOW.getTime() / 1000);
    for (const key of ['a', 'b'])
      expect(outcomes.get(key.repeat(64))).toMatchObject({
        message: { expiresAt: seconds + 400 * 86_400 },
        audit: { expiresAt: seconds + 5000 * 86_400 },
      });
  });

  test('that is delivered 25 times, in one batch and in many at once, is recorded once', async () => {
    const { handler, outcomes } = world();
    const once = Array.from({ length: 15 }, () => handler(sqs([message()]), context));

    const responses = await Promise.all([...once, handler(sqs(Array(10).fill(message())), context)]);

    expect(responses.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    expect(outcomes.size).toBe(1);
  });

  test('that came before by another path is recorded as a duplicate, without entries or an answer', async () => {
    const { handler, outcomes } = world();

    await handler(sqs([withKey('a')]), context);
    await handler(sqs([withKey('b'), withKey('b')]), context);

    expect(outcomes.get('b'.repeat(64))).toMatchObject({
      message: { disposition: 'ignored', reason: 'duplicate_content' },
      entries: [],
    });
    expect(outcomes.get('b'.repeat(64))).not.toHaveProperty('reply');
    expect(outcomes.size).toBe(2);
  });

  test('with other words under a Message-ID that came before is logged, and flagged for the operator', async () => {
    const { outcomes, record: take } = recorderInMemory();
    const record = async (outcome: Outcome) =>
      outcome.messageId === undefined ? take(outcome) : ('id_reused' as const);
    const { handler } = world({ recorder: { record } });

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(outcomes.get('a'.repeat(64))).toMatchObject({
      message: { disposition: 'logged', flags: ['message_id_reused'] },
      entries: [{ durationSeconds: 7200 }],
    });
  });

  test("lives for its workspace's own days where that says any, and else for the stage's", async () => {
    const retentionDays = { messageText: 3, timeEntry: 500 };
    const { handler, only } = world({
      catalogues: { of: async () => ({ clients: [], projects: [], retentionDays }) },
    });

    await handler(sqs([message()]), context);

    expect(only()?.retention).toEqual({ ...DEFAULT_RETENTION_DAYS, ...retentionDays });
  });

  test('that tells what an earlier one logged is kept as a proposal and asked about', async () => {
    const { entries } = outcomeOf(mailOf('earlier'));
    const { handler, only } = world({ entries: { list: async () => ({ items: entries }) } });

    await handler(sqs([message()]), context);

    expect(only()).toMatchObject({
      message: { disposition: 'needs_review', reason: 'proposed' },
      entries: [],
      proposal: { drafts: [draft] },
      reply: { kind: 'receipt' },
    });
  });

  test.each(['capture_alias', 'released'] as const)(
    'that only %s vouches for is proposed, and suppresses no real one',
    async (proof) => {
      const { handler, outcomes } = world();
      const routing = { ...mail.routing, proof } as ParsedMail['routing'];

      await handler(sqs([message({ messageKey: 'a'.repeat(64), routing }), withKey('b')]), context);

      expect(outcomes.get('a'.repeat(64))).toMatchObject({
        message: { disposition: 'needs_review', reason: 'proposed' },
        entries: [],
        proposal: { drafts: [{ minutes: 120 }], question: { doubt: 'sender_unproved' } },
      });
      expect(outcomes.get('b'.repeat(64))).toMatchObject({
        message: { disposition: 'logged', reason: 'accepted' },
        entries: [{ durationSeconds: 7200 }],
      });
    },
  );

  test('that causes more than can be written goes to review as a whole', async () => {
    const recorded: Outcome[] = [];
    const record = async (outcome: Outcome) => {
      if (outcome.entries.length > 0) throw fault('OutcomeTooLargeError');
      recorded.push(outcome);
      return 'recorded' as const;
    };
    const { handler } = world({ recorder: { record } });

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(recorded).toMatchObject([
      { message: { disposition: 'needs_review', reason: 'limit_exceeded' }, entries: [] },
    ]);
  });

  test.each<[string, JobEnd<Decision>, string]>([
    ['takes too long', { kind: 'deadline' }, 'internal_error'],
    ['kills its thread', { kind: 'crashed' }, 'internal_error'],
    ['fails', { kind: 'threw', errorName: 'RangeError' }, 'internal_error'],
    ['is too large', { kind: 'too_large' }, 'too_large'],
  ])('whose reading %s goes to review for good, and the member is told', async (_what, end, reason) => {
    const { handler, only, putOff } = world({ read: endingWith(end) });

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(putOff).toEqual([]);
    expect(only()).toMatchObject({
      message: { disposition: 'needs_review', reason },
      entries: [],
      reply: { kind: 'receipt' },
    });
  });

  test.each([
    ['is gone', undefined, 'unknown_sender'],
    ['is suspended', { ...maya, status: 'suspended' as const }, 'suspended_member'],
  ])('who %s since is ignored without reading or answer', async (_what, profile, reason) => {
    const read = () => Promise.reject(new Error('read'));
    const { handler, only } = world({ members: { profile: async () => profile }, read });

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(only()).toMatchObject({ message: { disposition: 'ignored', reason } });
    expect(only()).not.toHaveProperty('reply');
  });
});

test('a refusal is recorded with its reason, unread and unanswered', async () => {
  const read = () => Promise.reject(new Error('read'));
  const { handler, only } = world({ read });
  const refused = message({ routing: { kind: 'refused', reason: 'unverified_sender' } });

  const response = await handler(sqs([refused]), context);

  expect(response).toEqual({ batchItemFailures: [] });
  expect(only()).toMatchObject({
    message: { disposition: 'ignored', reason: 'unverified_sender', workspaceId: 'unrouted' },
    entries: [],
  });
});

describe('what fails is tried again later, and keeps nobody waiting', () => {
  test('a message that is no parsed mail beside good ones', async () => {
    const { handler, outcomes, putOff } = world();
    const batch = sqs([withKey('a'), 'not json', '{"version":2}', message({ messageKey: 'short' })], {
      receiveCount: 3,
    });

    const response = await handler(batch, context);

    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
    expect(putOff.sort()).toEqual(['m1 3', 'm2 3', 'm3 3']);
    expect([...outcomes.keys()]).toEqual(['a'.repeat(64)]);
  });

  test.each<[string, Partial<TriageServices>]>([
    ['the ledger', { recorder: { record: () => Promise.reject(fault('TransactionConflictError')) } }],
    ['the members', { members: { profile: () => Promise.reject(fault('KeyUnavailableError')) } }],
    ['the catalogue', { catalogues: { of: () => Promise.reject(fault('TimeoutError')) } }],
    [
      'the store of large mails',
      { parsedMails: { open: () => Promise.reject(fault('RawMailMissingError')) } },
    ],
    ['a thread that does not start', { read: () => Promise.reject(fault('JobNotStartedError')) }],
  ])('a mail while %s is away', async (_what, change) => {
    const { handler, outcomes, putOff } = world(change);

    const response = await handler(sqs([message()]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(putOff).toEqual(['m0 1']);
    expect(outcomes.size).toBe(0);
  });
});
