import { describe, expect, test } from '@jest/globals';
import { createHandler } from '../../../functions/reply/handler.ts';
import type { ReplyServices } from '../../../functions/reply/send-letter.ts';
import type { Letter } from '../../../shared/core/letter.ts';
import { draft, entry, facts, maya, outboxItem } from '../../core/reply/receipt-facts.ts';
import { context, stream } from '../lambda-events.ts';
import { fault, NOW } from '../world.ts';
import { outboxInMemory } from './outbox-in-memory.ts';

const item = outboxItem(
  facts({ disposition: 'logged', reason: 'accepted', entries: [draft] }, { entries: [entry] }),
);
const offer = {
  key: 'o-1',
  image: { itemType: 'outbox', status: 'due', workspaceId: 'w-1', outboxId: 'o-1' },
};
const secondsAfter = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

function world(change: Partial<ReplyServices> & { firstAttempt?: number } = {}) {
  const letters: Letter[] = [];
  const { outbox, state } = outboxInMemory(item, change.firstAttempt);
  const clock = { now: NOW };
  const handler = createHandler({
    outbox,
    members: { profile: async () => maya },
    entries: { dayTotals: async () => new Map([[entry.workDate, 9000]]) },
    asked: { isAsked: async () => true },
    limits: { grants: async () => true, grantsLetter: async () => true },
    suppressions: { holds: async () => false },
    mailer: {
      send: async (letter) => {
        letters.push(letter);
        return { sesMessageId: `ses-${letters.length}` };
      },
    },
    inboundAddress: 'time@in.timepost.test',
    clock: () => clock.now,
    ...change,
  });
  return { handler, letters, state, clock };
}

describe('an offered receipt', () => {
  test('is sent to the member, and marked with the mail that it answers', async () => {
    const { handler, letters, state } = world();

    const response = await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(letters).toMatchObject([{ to: 'maya@example.com', outboxId: 'o-1' }]);
    expect(letters[0]?.text).toContain('2:30'); // the day's total, other mails' time included
    expect(state()).toEqual({ kind: 'sent', sesMessageId: 'ses-1', messageKey: 'k' });
  });

  test('that is offered 25 times, in one batch and in many at once, is sent once', async () => {
    const { handler, letters, clock } = world();

    await Promise.all([...Array(15).keys()].map(() => handler(stream([offer]), context)));
    clock.now = secondsAfter(3600);
    await handler(stream(Array(10).fill(offer)), context);

    expect(letters).toHaveLength(1);
  });

  test.each([
    ['another item', { itemType: 'entry', status: 'due', workspaceId: 'w-1', outboxId: 'o-1' }],
    ['an item that was sent', { ...offer.image, status: 'sent' }],
    ['an item without an id', { itemType: 'outbox', status: 'due', workspaceId: 'w-1' }],
  ])('%s is none', async (_what, image) => {
    const { handler, letters } = world();

    const response = await handler(stream([{ key: 'o-1', image }, { key: 'o-2' }]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(letters).toEqual([]);
  });

  test('over the limits is never sent, and the mail gets no other', async () => {
    const asked: string[] = [];
    const limits = {
      grants: async ({ outboxId }: { outboxId: string }) => asked.push(outboxId) < 0,
      grantsLetter: async () => true,
    };
    const { handler, letters, state } = world({ limits });

    const response = await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect([letters, asked]).toEqual([[], ['o-1']]);
    expect(state()).toEqual({ kind: 'withheld', reason: 'rate_limited' });
  });

  test('to an address that is suppressed is never sent, and ends with its mail', async () => {
    const asked: string[] = [];
    const suppressions = { holds: async ({ address }: { address: string }) => asked.push(address) > 0 };
    const { handler, letters, state, clock } = world({ suppressions });

    const response = await handler(stream([offer]), context);
    clock.now = secondsAfter(86_400);
    await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect([letters, asked]).toEqual([[], ['maya@example.com']]);
    expect(state()).toEqual({ kind: 'suppressed', messageKey: 'k' });
  });

  test('waits while it cannot be told whether its address is suppressed', async () => {
    const { handler, letters, state } = world({
      suppressions: { holds: () => Promise.reject(fault('TimeoutError')) },
    });

    await handler(stream([offer]), context);

    expect(letters).toEqual([]);
    expect(state()).toMatchObject({ kind: 'due' });
  });

  test('waits while it cannot be told whether it is over the limits', async () => {
    const { handler, letters, state } = world({
      limits: { grants: () => Promise.reject(fault('TimeoutError')), grantsLetter: async () => true },
    });

    await handler(stream([offer]), context);

    expect(letters).toEqual([]);
    expect(state()).toMatchObject({ kind: 'due' });
  });

  test.each([
    ['is gone', undefined, 'unknown_sender'],
    ['is suspended', { ...maya, status: 'suspended' as const }, 'suspended_member'],
  ])('is never sent when the member %s', async (_what, profile, reason) => {
    const { handler, letters, state } = world({ members: { profile: async () => profile } });

    await handler(stream([offer]), context);

    expect(letters).toEqual([]);
    expect(state()).toEqual({ kind: 'withheld', reason });
  });
});

describe('when the letter does not go out', () => {
  const failing = (name: string) => ({ mailer: { send: () => Promise.reject(fault(name)) } });

  test('a refusal ends it', async () => {
    const { handler, state } = world(failing('MailRefusedError'));

    const response = await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(state()).toEqual({ kind: 'withheld', reason: 'address_refused' });
  });

  test.each([
    [1, 30],
    [2, 60],
    [5, 480],
    [11, 7200],
  ])('attempt %d that certainly sent nothing waits %d seconds', async (attempt, seconds) => {
    const { handler, state } = world({ ...failing('MailNotSentError'), firstAttempt: attempt });

    await handler(stream([offer]), context);

    expect(state()).toEqual({ kind: 'due', at: secondsAfter(seconds) });
  });

  test('the last attempt ends it', async () => {
    const { handler, state } = world({ ...failing('MailNotSentError'), firstAttempt: 12 });

    await handler(stream([offer]), context);

    expect(state()).toEqual({ kind: 'withheld', reason: 'internal_error' });
  });

  test('after a lost answer it is tried again only when the lease is over', async () => {
    const answers = ['lost', 'sent'];
    const send = async () => {
      if (answers.shift() === 'lost') throw fault('TimeoutError');
      return { sesMessageId: 'ses-2' };
    };
    const { handler, state, clock } = world({ mailer: { send } });

    await handler(stream([offer]), context);
    const waiting = state();
    clock.now = secondsAfter(59);
    await handler(stream([offer]), context);
    const stillWaiting = state();
    clock.now = secondsAfter(60);
    await handler(stream([offer]), context);

    expect(waiting).toEqual({ kind: 'due', at: secondsAfter(60) });
    expect(stillWaiting).toEqual(waiting);
    expect(state()).toEqual({ kind: 'sent', sesMessageId: 'ses-2', messageKey: 'k' });
  });

  test('answers that are lost again and again come to an end: the same letter is not sent for ever', async () => {
    const { handler, state } = world({ ...failing('TimeoutError'), firstAttempt: 12 });

    await handler(stream([offer]), context);

    expect(state()).toEqual({ kind: 'withheld', reason: 'internal_error' });
  });

  test.each<[string, Partial<ReplyServices>]>([
    ['the members are', { members: { profile: () => Promise.reject(fault('TimeoutError')) } }],
    ['the entries are', { entries: { dayTotals: () => Promise.reject(fault('TimeoutError')) } }],
  ])('it waits its turn while %s away, and holds up no other', async (_what, change) => {
    const { handler, state } = world(change);

    const response = await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(state()).toEqual({ kind: 'due', at: secondsAfter(30) });
  });

  test('an outbox that is away hands the change back to the stream', async () => {
    const { outbox } = outboxInMemory(item);
    const away = { ...outbox, claim: () => Promise.reject(fault('TimeoutError')) };
    const { handler } = world({ outbox: away });

    const response = await handler(stream([offer]), context);

    expect(response).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }] });
  });
});
