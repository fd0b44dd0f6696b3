// What every list of suppressed addresses does: nothing is sent to what bounced or complained, until it is lifted or over.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const DAY = 86_400;

export function suppressionsContract(open: OpenStores): void {
  describe('a suppressed address', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const add = (cause: 'bounce' | 'complaint' | 'full_mailbox', seenAt = NOW, to = maya) =>
      stores.suppressions.add(to, { cause, seenAt }, seenAt);
    const holds = (at = later(1), to = maya) => stores.suppressions.holds(to, at);
    const idOf = (to = maya) => stores.suppressionList.idOf(to.address);
    const lift = async (at: Date, to = maya) =>
      stores.suppressionList.lift(to.workspaceId, await idOf(to), jordan, at);
    const listed = async (workspaceId = maya.workspaceId, at = later(1)) =>
      (await stores.suppressionList.list(workspaceId, { limit: 10 }, at)).items;

    test('is none before something comes back', async () => {
      expect(await holds()).toBe(false);
      expect(await listed()).toEqual([]);
    });

    test('holds from then on, however it is spelt, and no other does', async () => {
      expect(await add('bounce')).toBe(true);

      expect(await holds()).toBe(true);
      expect(await holds(later(1), { ...maya, address: ` ${maya.address.toUpperCase()}` })).toBe(true);
      expect(await holds(later(1), jordan)).toBe(false);
      expect(await holds(later(1), { ...maya, workspaceId: 'w-2' })).toBe(false);
    });

    test('is listed to its own workspace, with its cause and its end', async () => {
      await add('bounce');

      expect(await listed()).toEqual([
        {
          workspaceId: maya.workspaceId,
          memberId: maya.memberId,
          id: await idOf(),
          cause: 'bounce',
          suppressedAt: NOW.toISOString(),
          expiresAt: Math.floor(NOW.getTime() / 1000) + 365 * DAY,
        },
      ]);
      expect(await listed('w-2')).toEqual([]);
    });

    test('is suppressed once by what is told 25 times at the same time', async () => {
      const told = await Promise.all(Array.from({ length: 25 }, () => add('bounce')));

      expect(told.filter(Boolean)).toHaveLength(1);
    });

    test.each([
      ['a complaint says more than a bounce', 'bounce', 'complaint', 'complaint'],
      ['a bounce says more than a full mailbox', 'full_mailbox', 'bounce', 'bounce'],
      ['a bounce says less than a complaint', 'complaint', 'bounce', 'complaint'],
      ['a full mailbox says less than a bounce', 'bounce', 'full_mailbox', 'bounce'],
    ] as const)('keeps the cause that says most: %s', async (_why, first, second, kept) => {
      await add(first);

      expect(await add(second, later(5))).toBe(kept === second);
      expect(await listed()).toMatchObject([{ cause: kept }]);
    });

    test.each([
      ['bounce', 365],
      ['complaint', 365],
      ['full_mailbox', 7],
    ] as const)('by a %s is over after %d days, and may begin anew', async (cause, days) => {
      await add(cause);

      expect(await holds(later(days * DAY - 1))).toBe(true);
      expect(await holds(later(days * DAY))).toBe(false);
      expect(await listed(maya.workspaceId, later(days * DAY))).toEqual([]);
      expect(await add(cause, later(days * DAY))).toBe(true);
      expect(await holds(later(days * DAY + 1))).toBe(true);
    });

    test('that is lifted gets mail again, and is listed no more', async () => {
      await add('complaint');

      expect(await lift(later(60))).toBe(true);

      expect(await holds(later(61))).toBe(false);
      expect(await listed(maya.workspaceId, later(61))).toEqual([]);
    });

    test('is lifted once, however often it is asked', async () => {
      await add('bounce');

      expect(await Promise.all([lift(later(60)), lift(later(60)), lift(later(61))])).toEqual([
        true,
        true,
        true,
      ]);
      expect(await lift(later(62))).toBe(true);
    });

    test('that never was, or is of another workspace, cannot be lifted', async () => {
      await add('bounce');

      expect(await lift(later(1), jordan)).toBe(false);
      expect(await lift(later(1), { ...maya, workspaceId: 'w-2' })).toBe(false);
      expect(await holds()).toBe(true);
    });

    test('that was lifted is not suppressed by what is told late, and is by what is seen afterwards', async () => {
      await add('bounce');
      await lift(later(60));

      expect(await add('bounce')).toBe(false);
      expect(await add('complaint', later(59))).toBe(false);
      expect(await holds(later(61))).toBe(false);

      expect(await add('bounce', later(70))).toBe(true);
      expect(await holds(later(71))).toBe(true);
      expect(await listed(maya.workspaceId, later(71))).toMatchObject([{ cause: 'bounce' }]);
    });

    test('is read page by page, and a cursor leads to nothing of another workspace', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e'])
        await add('bounce', NOW, { ...maya, address: `${name}@example.com` });
      await add('bounce', NOW, { ...maya, workspaceId: 'w-2' });
      await lift(later(1), { ...maya, address: 'c@example.com' });

      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 2, ...(cursor !== undefined && { cursor }) };
        const page = await stores.suppressionList.list('w-1', query, later(2));
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      const { nextCursor = '' } = await stores.suppressionList.list('w-1', { limit: 2 }, later(2));

      expect(new Set(seen).size).toBe(4);
      expect(seen).toEqual(seen.toSorted());
      expect(seen).not.toContain(await idOf({ ...maya, address: 'c@example.com' }));
      const foreign = stores.suppressionList.list('w-2', { limit: 2, cursor: nextCursor }, later(2));
      await expect(foreign).rejects.toMatchObject({ name: 'CursorInvalidError' });
    });

    describe('by full mailboxes', () => {
      const full = (sesMessageId: string, seenAt = NOW, to = maya) =>
        stores.suppressions.countFull(to, { sesMessageId, seenAt });

      test('counts each letter of a month once', async () => {
        expect([await full('ses-1'), await full('ses-1'), await full('ses-2')]).toEqual([1, 1, 2]);
        expect(await full('ses-3', NOW, jordan)).toBe(1);
        expect(await full('ses-4', new Date('2026-04-01T00:00:00Z'))).toBe(1);
      });

      test('begins to count anew when it is lifted', async () => {
        for (const id of ['ses-1', 'ses-2', 'ses-3']) await full(id);
        await add('full_mailbox');

        await lift(later(60));

        expect(await full('ses-4', later(61))).toBe(1);
      });
    });
  });
}
