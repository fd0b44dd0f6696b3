// What every quarantine does: a workspace's own mails, the last first, let out or given up once, and never another's.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { IgnoreReason } from '../../shared/core/decision.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, later, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

export function quarantineContract(open: OpenStores): void {
  describe('the quarantine', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const received = (second: number) => `2026-03-11T09:00:0${second}.000Z`;
    const mailFrom = (
      id: string,
      second: number,
      reason: IgnoreReason = 'unknown_sender',
      workspaceId = 'w-1',
    ) => {
      const mail = mailOf(id, {
        routing: { kind: 'refused', reason, workspaceId, claimedFrom: `${id}@example.net` },
      });
      return { ...mail, arrival: { ...mail.arrival, receivedAt: received(second) } };
    };
    const keep = async (...args: Parameters<typeof mailFrom>) => {
      const mail = mailFrom(...args);
      const { routing } = mail;
      const reason = routing.kind === 'refused' ? (routing.reason as IgnoreReason) : 'unknown_sender';
      await stores.recorder.record(outcomeOf(mail, { disposition: 'ignored', reason }));
      return mail;
    };
    const again = (mail: ReturnType<typeof mailFrom>, at: Date) => ({
      ...mail,
      timeline: [...mail.timeline, { step: 'released' as const, at: at.toISOString() }],
    });
    const listed = async (workspaceId = 'w-1') =>
      (await stores.quarantine.list(workspaceId, { limit: 10 })).items.map(({ claimed }) => claimed.from);

    test('holds what nobody vouched for, with what it takes to read it again, the last first', async () => {
      await keep('eve', 1);
      const last = await keep('bob', 2, 'spam_quarantined');

      const { items, nextCursor } = await stores.quarantine.list('w-1', { limit: 10 });

      expect(nextCursor).toBeUndefined();
      expect(items.map(({ claimed }) => claimed.from)).toEqual(['bob@example.net', 'eve@example.net']);
      expect(items[0]).toEqual({
        workspaceId: 'w-1',
        messageKey: last.messageKey,
        reason: 'spam_quarantined',
        arrival: last.arrival,
        claimed: { from: 'bob@example.net', subject: 'my day' },
        expiresAt: new Date(received(2)).getTime() / 1000 + 30 * 86_400,
      });
      expect(await stores.quarantine.find('w-1', last.messageKey)).toEqual(items[0]);
    });

    test('holds nothing of machines, of members, and of what belongs to no workspace', async () => {
      await keep('robot', 1, 'ignored_automated');
      await stores.recorder.record(outcomeOf(mailOf('own')));
      const nobodys = mailOf('lost', { routing: { kind: 'refused', reason: 'unknown_sender' } });
      await stores.recorder.record(outcomeOf(nobodys, { disposition: 'ignored', reason: 'unknown_sender' }));

      expect(await listed()).toEqual([]);
      expect(await listed('unrouted')).toEqual([]);
    });

    test('is read page by page, and a cursor leads to nothing of another workspace', async () => {
      for (const [i, id] of ['a', 'b', 'c', 'd', 'e'].entries()) await keep(id, i);
      await keep('foreign', 3, 'unknown_sender', 'w-2');

      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await stores.quarantine.list('w-1', {
          limit: 2,
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...page.items.map(({ claimed }) => claimed.from?.slice(0, 1)));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      const { nextCursor = '' } = await stores.quarantine.list('w-1', { limit: 2 });

      expect(seen).toEqual(['e', 'd', 'c', 'b', 'a']);
      await expect(stores.quarantine.list('w-2', { limit: 2, cursor: nextCursor })).rejects.toMatchObject({
        name: 'CursorInvalidError',
      });
      await expect(stores.quarantine.list('w-1', { limit: 2, cursor: 'mine' })).rejects.toMatchObject({
        name: 'CursorInvalidError',
      });
    });

    test("shows no workspace another's mail", async () => {
      const { messageKey } = await keep('eve', 1);

      expect(await listed('w-2')).toEqual([]);
      expect(await stores.quarantine.find('w-2', messageKey)).toBeUndefined();
      expect(await stores.quarantine.find('w-1', 'f'.repeat(64))).toBeUndefined();
    });

    test('lets a mail out once, however often it is asked, and the mail may be read again', async () => {
      const mail = await keep('eve', 1);
      const kept = await stores.quarantine.find('w-1', mail.messageKey);
      if (kept === undefined) throw new Error('it is not there');

      expect(await stores.quarantine.end(kept, 'released', maya, later(1))).toBe(true);
      expect(await stores.quarantine.end(kept, 'released', jordan, later(2))).toBe(true);
      expect(await stores.quarantine.end(kept, 'discarded', maya, later(3))).toBe(false);
      await stores.quarantine.forget(kept);

      expect(await listed()).toEqual([]);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({
        status: 'released',
        timeline: [
          { step: 'received' },
          { step: 'decided' },
          { step: 'released', at: later(1).toISOString() },
        ],
      });
      const asMayas = { ...again(mail, later(1)), routing: mailOf('x').routing };
      expect(await stores.recorder.record(outcomeOf(asMayas))).toBe('recorded');
      expect(await stores.recorder.record(outcomeOf(asMayas))).toBe('repeated');
      expect(await stores.quarantine.end(kept, 'released', maya, later(4))).toBe(false);
    });

    test('gives a mail up for good', async () => {
      const mail = await keep('eve', 1);
      const kept = await stores.quarantine.find('w-1', mail.messageKey);
      if (kept === undefined) throw new Error('it is not there');

      expect(await stores.quarantine.end(kept, 'discarded', maya, NOW)).toBe(true);
      await stores.quarantine.forget(kept);
      await stores.quarantine.forget(kept);

      expect(await listed()).toEqual([]);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ status: 'ignored' });
      expect(await stores.recorder.record(outcomeOf(mail))).toBe('repeated');
      expect(await stores.quarantine.end(kept, 'released', maya, NOW)).toBe(false);
    });

    test('takes back a mail that nobody vouches for after its release either', async () => {
      const mail = await keep('eve', 1);
      const kept = await stores.quarantine.find('w-1', mail.messageKey);
      if (kept === undefined) throw new Error('it is not there');
      await stores.quarantine.end(kept, 'released', maya, NOW);
      await stores.quarantine.forget(kept);

      const unknown = { disposition: 'ignored', reason: 'unknown_sender' } as const;
      await stores.recorder.record(outcomeOf(again(mail, NOW), unknown));

      expect(await listed()).toEqual(['eve@example.net']);
      expect(await stores.messages.find(mail.messageKey)).toMatchObject({ status: 'quarantined' });
    });
  });
}
