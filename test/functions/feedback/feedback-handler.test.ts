import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createHandler, type FeedbackServices } from '../../../functions/feedback/handler.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { memorySuppressionList, memorySuppressions } from '../../twins/memory-suppressions.ts';
import { context, sqs } from '../lambda-events.ts';
import { fault, retries } from '../world.ts';
import { bounceEvent, complaintEvent, LETTER, mailOf, SEEN_AT, sendEvent } from './ses-events.ts';

const NOW = new Date('2026-03-11T09:06:00Z');
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

function world(change: Partial<FeedbackServices> = {}) {
  const state = memoryState();
  const sent: string[] = [];
  const { retry, putOff } = retries();
  const suppressions = memorySuppressions(state);
  const handler = createHandler({
    suppressions,
    outbox: {
      sent: async ({ workspaceId, outboxId }, { sesMessageId, messageKey }, at) =>
        void sent.push([workspaceId, outboxId, sesMessageId, messageKey, at.toISOString()].join(' ')),
    },
    retry,
    clock: () => NOW,
    ...change,
  });
  return {
    state,
    sent,
    putOff,
    hear: (...events: readonly unknown[]) =>
      handler(
        sqs(events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event)))),
        context,
      ),
    holds: (address = maya.address) => suppressions.holds({ ...maya, address }, later(1)),
    list: async () => (await memorySuppressionList(state).list('w-1', { limit: 10 }, later(1))).items,
  };
}

const DONE = { batchItemFailures: [] };

describe('a letter that went out', () => {
  test('is marked as sent when SES took it, with its id, though its answer was lost', async () => {
    const { hear, sent, list } = world();

    expect(await hear(sendEvent())).toEqual(DONE);

    expect(sent).toEqual([`w-1 o-1 ses-1 ${LETTER.messageKey} 2026-03-11T09:00:05.000Z`]);
    expect(await list()).toEqual([]);
  });

  test('is marked without a mail where it answers none', async () => {
    const { hear, sent } = world();
    const { messageKey: _answers, ...tags } = mailOf().tags as Record<string, readonly string[]>;

    expect(await hear(sendEvent({ tags }))).toEqual(DONE);

    expect(sent).toEqual(['w-1 o-1 ses-1  2026-03-11T09:00:05.000Z']);
  });

  test('whose mark fails is told again later', async () => {
    const { hear, putOff } = world({ outbox: { sent: () => Promise.reject(fault('TimeoutError')) } });

    expect(await hear(sendEvent())).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(putOff).toEqual(['m0 1']);
  });
});

describe('an address', () => {
  test('that bounced for good gets nothing more; it is the one that we wrote to, not where that passes mail on', async () => {
    const { hear, holds, list, state } = world();

    expect(await hear(bounceEvent('Permanent', 'General'))).toEqual(DONE);

    expect(await holds()).toBe(true);
    expect(await holds('maya@forwarded.example')).toBe(false);
    expect(await list()).toMatchObject([
      { workspaceId: 'w-1', memberId: 'm-1', cause: 'bounce', suppressedAt: SEEN_AT },
    ]);
    expect(state.audit).toMatchObject([
      {
        workspaceId: 'w-1',
        at: NOW.toISOString(),
        actor: { kind: 'system', id: 'feedback' },
        channel: 'feedback',
        action: 'address.suppressed',
        object: { kind: 'address' },
        reason: 'bounce',
      },
    ]);
    expect(JSON.stringify([state.audit, await list()])).not.toContain('maya@');
  });

  test.each([undefined, null, 'abuse'])('whose reader complained (%s) gets nothing more', async (type) => {
    const { hear, list } = world();

    await hear(complaintEvent(type));

    expect(await list()).toMatchObject([{ cause: 'complaint' }]);
  });

  test('is suppressed once, however often and in whatever order it is told', async () => {
    const { hear, state } = world();
    const events = Array.from({ length: 12 }, () => bounceEvent('Permanent', 'NoEmail'));

    await Promise.all([hear(...events), hear(...events)]);
    await hear(complaintEvent('abuse'), ...events);

    expect(state.audit.map(({ reason }) => reason)).toEqual(['bounce', 'complaint']);
  });

  test.each([
    ['an automatic answer', bounceEvent('Transient', 'General')],
    ['the same without a recipient', { ...bounceEvent('Undetermined', 'Undetermined') }],
    ['a type of bounce that is not documented yet', bounceEvent('Sometimes', 'Perhaps')],
    ['a report that it is no spam', complaintEvent('not-spam')],
  ])('is not silenced by %s', async (_what, event) => {
    const { hear, list, state } = world();

    expect(await hear(event)).toEqual(DONE);

    expect(await list()).toEqual([]);
    expect(state.audit).toEqual([]);
  });

  test('whose mailbox is full is left alone for a week after five letters of a month, and not sooner', async () => {
    const { hear, list } = world();
    const full = (id: number) => bounceEvent('Transient', 'MailboxFull', { messageId: `ses-${id}` });

    await hear(full(1), full(2), full(3), full(4));
    await hear(full(1), full(2), full(3), full(4));
    expect(await list()).toEqual([]);

    await hear(full(5));
    expect(await list()).toMatchObject([
      { cause: 'full_mailbox', expiresAt: Math.floor(new Date(SEEN_AT).getTime() / 1000) + 7 * 86_400 },
    ]);
  });

  test('whose suppression cannot be written is told of again later', async () => {
    const { suppressions } = { suppressions: { ...memorySuppressions(memoryState()) } };
    const away = { ...suppressions, add: () => Promise.reject(fault('TimeoutError')) };
    const { hear, putOff } = world({ suppressions: away });

    const response = await hear(bounceEvent('Permanent', 'General'));

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(putOff).toEqual(['m0 1']);
  });
});

describe('what is not of a receipt of ours changes nothing', () => {
  test.each([
    ['a letter without tags', { tags: undefined }],
    ['a letter with a part of them', { tags: { outboxId: ['o-1'], workspaceId: [] } }],
    ['a letter to several', { destination: ['maya@example.com', 'jordan@example.com'] }],
  ])('%s', async (_what, change) => {
    const { hear, list, sent } = world();

    const events = [sendEvent(change), bounceEvent('Permanent', 'General', change)];
    expect(await hear(...events)).toEqual(DONE);

    expect([await list(), sent]).toEqual([[], []]);
  });

  test.each([
    ['an event that was not asked for', { eventType: 'Delivery', delivery: {}, mail: {} }],
    [
      'the message by which SES tries the topic',
      'Successfully validated SNS topic for Amazon SES event publishing.',
    ],
  ])('%s', async (_what, event) => {
    const { hear, list, sent } = world();

    expect(await hear(event)).toEqual(DONE);

    expect([await list(), sent]).toEqual([[], []]);
  });
});

describe('what is no event is tried again and ends with the dead letters', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', 'a letter came back'],
    ['another object', {}],
    ['a bounce without its facts', { ...bounceEvent('Permanent', 'General'), bounce: undefined }],
    ['a complaint without its instant', { ...complaintEvent(), complaint: {} }],
    ['an event without its mail', { eventType: 'Send' }],
    ['an event of a kind that nobody knows', { eventType: 'Vanished', mail: sendEvent().mail }],
    ['an instant that is none', sendEvent({ timestamp: 'yesterday' })],
  ])('%s, and the others of its batch are heard', async (_what, event) => {
    const { hear, putOff, list } = world();

    const response = await hear(event, bounceEvent('Permanent', 'General'));

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(putOff).toEqual(['m0 1']);
    expect(await list()).toHaveLength(1);
  });
});

describe('what is told of it', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('are ids and counts: no address, no word of a letter', async () => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    for (const method of ['info', 'error'] as const)
      jest.spyOn(console, method).mockImplementation((text) => void written.push(String(text)));
    const { hear } = world();

    await hear(
      sendEvent(),
      bounceEvent('Permanent', 'General'),
      bounceEvent('Transient', 'General'),
      complaintEvent('abuse'),
      bounceEvent('Permanent', 'General', { timestamp: 'maya@example.com secret words' }),
    );

    const all = written.join('\n');
    for (const metric of ['Sends', 'Bounces.permanent', 'Bounces.transient', 'Complaints', 'Suppressions'])
      expect(all).toContain(`"${metric}"`);
    expect(all).not.toMatch(/maya|secret|forwarded/);
  });
});
