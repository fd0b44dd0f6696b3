// What every outbox does: one holder at a time, nothing sent that is sent, nothing that waits for ever.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { OutboxKey } from '../../shared/ports.ts';
import { later, mailOf, NOW, outcomeOf } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const LEASE = 60;

/** What was sent in answer to the mail of this id. */
const letter = (id: string, sesMessageId = 'ses-1') => ({ sesMessageId, messageKey: mailOf(id).messageKey });

export function outboxContract(open: OpenStores): void {
  describe('an outbox', () => {
    let stores: Stores;
    let key: OutboxKey;
    beforeEach(async () => {
      stores = await open();
      key = await write('one');
    });

    async function write(id: string, receivedAt?: string): Promise<OutboxKey> {
      const { arrival } = mailOf(id);
      const outcome = outcomeOf(
        mailOf(id, receivedAt === undefined ? {} : { arrival: { ...arrival, receivedAt } }),
      );
      await stores.recorder.record(outcome);
      return { workspaceId: outcome.message.workspaceId, outboxId: outcome.message.outboxId ?? '' };
    }

    test('has exactly one holder when twenty ask at the same time', async () => {
      const claims = await Promise.all(
        Array.from({ length: 20 }, () => stores.outbox.claim(key, NOW, LEASE)),
      );

      expect(claims.filter((claim) => claim !== undefined)).toMatchObject([{ attempt: 1, item: key }]);
    });

    test('is claimed at once by a sender whose clock is a little behind', async () => {
      expect(await stores.outbox.claim(key, later(-2), LEASE)).toMatchObject({ attempt: 1 });
    });

    test.each([
      ['just before the end of the lease nobody else', LEASE - 1, undefined],
      ['when the lease is over the next one', LEASE, 2],
    ])('is held: %s', async (_when, seconds, attempt) => {
      await stores.outbox.claim(key, NOW, LEASE);

      const claim = await stores.outbox.claim(key, later(seconds), LEASE);

      expect(claim?.attempt).toBe(attempt);
    });

    test('never gives out again what is sent', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.sent(key, letter('one'), later(1));
      await stores.outbox.sent(key, letter('one', 'ses-2'), later(2));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
      expect(await stores.outbox.offerAgain(later(86_400))).toEqual({ offered: 0 });
    });

    test('ends the timeline of the mail with its answer, once', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.sent(key, letter('one'), later(1));
      await stores.outbox.sent(key, letter('one'), later(9));

      const record = await stores.messages.find(mailOf('one').messageKey);
      expect(record?.status).toBe('replied');
      expect(record?.timeline.map(({ step }) => step)).toEqual(['received', 'decided', 'answered']);
      expect(record?.timeline.at(-1)?.at).toBe(later(1).toISOString());
    });

    test('is marked as sent also where the record of the mail has expired, and makes none', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.sent(key, letter('expired'), later(1));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
      expect(await stores.messages.find(mailOf('expired').messageKey)).toBeUndefined();
    });

    test('does not call a mail answered that was ignored', async () => {
      const ignored = outcomeOf(mailOf('ignored'), { disposition: 'ignored', reason: 'no_time_found' });
      await stores.recorder.record(ignored);
      await stores.outbox.claim(key, NOW, LEASE);

      await stores.outbox.sent(key, letter('ignored'), later(1));

      expect(await stores.messages.find(mailOf('ignored').messageKey)).toMatchObject({ status: 'ignored' });
    });

    test('knows as sent what was sent after the lease was over', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.claim(key, later(LEASE), LEASE);

      await stores.outbox.sent(key, letter('one'), later(LEASE + 1));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
    });

    test.each([
      ['not before it is due', 299, undefined],
      ['when it is due', 300, 2],
    ])('gives out again what was given back: %s', async (_when, seconds, attempt) => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.release(key, later(300));

      expect((await stores.outbox.claim(key, later(seconds), LEASE))?.attempt).toBe(attempt);
    });

    test('takes nothing back that nobody holds', async () => {
      await stores.outbox.release(key, later(300));

      expect(await stores.outbox.claim(key, NOW, LEASE)).toMatchObject({ attempt: 1 });
    });

    test('takes nothing back that is sent', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.sent(key, letter('one'), later(1));

      await stores.outbox.release(key, later(2));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
    });

    test('never gives out what is withheld', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.withhold(key, 'suspended_member', later(1));
      await stores.outbox.release(key, later(2));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
      expect(await stores.outbox.offerAgain(later(86_400))).toEqual({ offered: 0 });
    });

    test('is never given out whose address is suppressed, and its mail says so, once', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.suppress(key, letter('one'), later(1));
      await stores.outbox.suppress(key, letter('one'), later(9));
      await stores.outbox.release(key, later(2));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
      expect(await stores.outbox.offerAgain(later(86_400))).toEqual({ offered: 0 });
      const record = await stores.messages.find(mailOf('one').messageKey);
      expect(record?.status).toBe('acted');
      expect(record?.timeline.slice(-2)).toMatchObject([
        { step: 'decided' },
        { step: 'withheld', at: later(1).toISOString(), reason: 'address_suppressed' },
      ]);
    });

    test('is suppressed also where the record of the mail has expired', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.suppress(key, letter('expired'), later(1));

      expect(await stores.outbox.claim(key, later(86_400), LEASE)).toBeUndefined();
      expect(await stores.messages.find(mailOf('expired').messageKey)).toBeUndefined();
    });

    test('is not suppressed that is sent', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.sent(key, letter('one'), later(1));

      await stores.outbox.suppress(key, letter('one'), later(2));

      const record = await stores.messages.find(mailOf('one').messageKey);
      expect(record?.timeline.map(({ step }) => step)).toEqual(['received', 'decided', 'answered']);
    });

    test('that was given up, or held back, is sent after all when the service says so', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.withhold(key, 'internal_error', later(1));

      await stores.outbox.sent(key, letter('one'), later(2));

      expect(await stores.messages.find(mailOf('one').messageKey)).toMatchObject({ status: 'replied' });
    });

    test.each([
      ['of another id', { workspaceId: 'w-1', outboxId: 'nobody' }],
      ['of another workspace', undefined],
    ])('knows no item %s', async (_which, other) => {
      const unknown = other ?? { ...key, workspaceId: 'w-2' };

      expect(await stores.outbox.claim(unknown, NOW, LEASE)).toBeUndefined();
      await stores.outbox.sent(unknown, letter('one'), NOW);
      await stores.outbox.withhold(unknown, 'internal_error', NOW);
      await stores.outbox.suppress(unknown, letter('one'), NOW);
      expect(await stores.outbox.claim(unknown, later(86_400), LEASE)).toBeUndefined();
    });

    test('offers again everything that is due since before now, and nothing else', async () => {
      const [sent, held, putOff, dropped] = [
        await write('b'),
        await write('c'),
        await write('d'),
        await write('e'),
      ];
      for (const one of [sent, held, putOff, dropped]) await stores.outbox.claim(one, NOW, LEASE);
      await stores.outbox.sent(sent, letter('b'), NOW);
      await stores.outbox.release(putOff, later(7200));
      await stores.outbox.withhold(dropped, 'internal_error', NOW);

      const offered = async (now: Date) => (await stores.outbox.offerAgain(now)).offered;
      expect(await offered(later(LEASE))).toBe(0);
      expect(await offered(later(LEASE + 1))).toBe(1); // the one whose holder is gone
      expect(await offered(later(7201))).toBe(3); // and `key`, which nobody ever claimed, and what was given back
    });

    test('leaves what nobody claimed to the stream for five minutes, and after an offer for fifteen', async () => {
      const offered = async (now: Date) => (await stores.outbox.offerAgain(now)).offered;

      expect(await offered(later(300))).toBe(0);
      expect(await offered(later(301))).toBe(1);
      expect(await offered(later(301 + 900))).toBe(0);
      expect(await offered(later(301 + 901))).toBe(1);
    });

    test('offers again as soon as the lease is over of who took an offer', async () => {
      await stores.outbox.offerAgain(later(301));
      await stores.outbox.claim(key, later(302), LEASE);

      expect(await stores.outbox.offerAgain(later(302 + LEASE + 1))).toMatchObject({ offered: 1 });
    });

    describe('knows which mail waits longest for its answer', () => {
      const oldest = async () => (await stores.outbox.offerAgain(NOW)).oldestReceivedAt;
      const [at0859, at0858, at0857] = ['08:59', '08:58', '08:57'].map(
        (time) => `2026-03-11T${time}:00.000Z`,
      );

      test('by when it came, not by when its answer is due', async () => {
        const putOff = await write('older', at0858);
        await write('newer', at0859);
        await stores.outbox.claim(putOff, NOW, LEASE);
        await stores.outbox.release(putOff, later(7200));

        expect(await oldest()).toBe(at0858);
      });

      test('also while somebody holds it', async () => {
        await stores.outbox.claim(await write('held', at0858), NOW, LEASE);

        expect(await oldest()).toBe(at0858);
      });

      test('and none that is sent or withheld', async () => {
        const [sent, withheld] = [await write('sent', at0857), await write('withheld', at0858)];
        for (const one of [sent, withheld]) await stores.outbox.claim(one, NOW, LEASE);
        await stores.outbox.sent(sent, letter('sent'), NOW);
        await stores.outbox.withhold(withheld, 'internal_error', NOW);
        await write('waiting', at0859);

        expect(await oldest()).toBe(at0859);
      });

      test('over all shards', async () => {
        const minutes = Array.from({ length: 20 }, (_, i) => String(30 + i));
        for (const minute of minutes) await write(`at ${minute}`, `2026-03-11T08:${minute}:00.000Z`);

        expect(await oldest()).toBe('2026-03-11T08:30:00.000Z');
      });
    });

    test('gives out what it offered again', async () => {
      await stores.outbox.claim(key, NOW, LEASE);
      await stores.outbox.offerAgain(later(LEASE + 1));

      expect(await stores.outbox.claim(key, later(LEASE + 1), LEASE)).toMatchObject({ attempt: 2 });
    });
  });
}
