// What message records and texts do for everyone who keeps them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { MessageListing } from '../../shared/ports/message-book.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { failureOf, jordan, mailOf, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

export function messagesContract(open: OpenStores): void {
  describe('messages', () => {
    const mail = mailOf('one');
    const failure = failureOf(mail);
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    test('know nothing of a mail that never came', async () => {
      expect(await stores.messages.find(mail.messageKey)).toBeUndefined();
      expect(await stores.texts.open(maya, mail.messageKey)).toBeUndefined();
    });

    test('give a record without the words, and the words to their writer', async () => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.messages.find(mail.messageKey)).not.toHaveProperty('personal');
      expect(await stores.texts.open(maya, mail.messageKey)).toEqual({
        subject: 'my day',
        ownWords: '2h ACME redesign yesterday',
      });
    });

    test.each([
      ['another member', jordan],
      ["another workspace's member of the same id", { ...maya, workspaceId: 'w-2' }],
    ])('give the words to nobody else: %s', async (_who, scope) => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.texts.open(scope, mail.messageKey)).toBeUndefined();
    });

    test('are listed for their writer by arrival, page by page, and for nobody else', async () => {
      const came = (id: string, second: number) => {
        const one = mailOf(id);
        return { ...one, arrival: { ...one.arrival, receivedAt: `2026-03-11T09:00:0${second}.000Z` } };
      };
      for (const [id, second] of [
        ['a', 1],
        ['b', 3],
        ['c', 3],
        ['d', 5],
      ] as const)
        await stores.recorder.record(outcomeOf(came(id, second)));
      await stores.recorder.record(
        outcomeOf(came('e', 7), { disposition: 'needs_review', reason: 'needs_clarification', drafts: [] }),
      );
      const scope = toWorkspaceScope(maya);
      const list = (change: Partial<MessageListing> = {}) =>
        stores.messageBook.list(scope, { limit: 2, order: 'falling', ...change });

      const first = await list();
      const second = await list({ cursor: first.nextCursor });
      const third = await list({ cursor: second.nextCursor });

      const listed = [first, second, third].map(({ items }) =>
        items.map(({ receivedAt }) => receivedAt.slice(17, 19)),
      );
      expect(listed).toEqual([['07', '05'], ['03', '03'], ['01']]);
      const all = [first, second, third].flatMap(({ items }) => items);
      expect(new Set(all.map(({ messageKey }) => messageKey)).size).toBe(5);
      expect(third.nextCursor).toBeUndefined();
      expect((await list({ disposition: 'needs_review' })).items).toEqual([
        expect.objectContaining({ reason: 'needs_clarification', timeline: expect.any(Array) }),
      ]);
      expect((await list({ order: 'rising' })).items[0]).toEqual(third.items[0]);
      await expect(list({ order: 'rising', cursor: first.nextCursor })).rejects.toMatchObject({
        name: 'CursorInvalidError',
      });
      for (const other of [jordan, { ...maya, workspaceId: 'w-2' }])
        expect(await stores.messageBook.list(toWorkspaceScope(other), { limit: 9 })).toEqual({ items: [] });
    });

    test('record a failure once', async () => {
      const written = [await stores.messages.failed(failure), await stores.messages.failed(failure)];

      expect(written).toEqual([true, false]);
      expect(await stores.messages.find(mail.messageKey)).toEqual(failure);
    });

    test('do not record a failure over what became of the mail', async () => {
      await stores.recorder.record(outcomeOf(mail));

      expect(await stores.messages.failed(failure)).toBe(false);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ status: 'acted' });
    });
  });
}
