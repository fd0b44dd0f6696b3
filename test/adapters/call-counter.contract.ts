// What holds of counted calls over whatever buckets: who is refused, what the others are told, and how often a bucket is asked.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { callCounter } from '../../shared/adapters/limits/call-counter.ts';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { WorkspaceScope } from '../../shared/core/workspace-scope.ts';
import type { MailRates } from '../../shared/ports/limits.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { NOW } from './samples.ts';

const LIMITS = { caller: { quota: 60, windowSeconds: 60 }, workspace: { quota: 300, windowSeconds: 60 } };
const MAYA = toWorkspaceScope(maya);
const member = (memberId: string, workspaceId = 'w-1') =>
  toWorkspaceScope({ ...maya, memberId, workspaceId });

export function callCounterContract(named: string, makeRates: () => Promise<MailRates>): void {
  describe(named, () => {
    let rates: MailRates;
    let asked: string[];
    /** Another instance of the function, over the same buckets. */
    const newCounter = () => callCounter(rates, LIMITS);
    beforeEach(async () => {
      asked = [];
      const made = await makeRates();
      rates = {
        take: (bucket, now) => {
          asked.push(bucket.of);
          return made.take(bucket, now);
        },
      };
    });

    /** How many of so many calls at once are let through. */
    async function letThrough(calls: number, scope: WorkspaceScope, afterMs = 0, counter = newCounter()) {
      const at = new Date(NOW.getTime() + afterMs);
      let through = 0;
      for (let i = 0; i < calls; i += 1) through += (await counter.count(scope, at)).over ? 0 : 1;
      return through;
    }

    test('a caller is let through up to the quota, and again as time goes by', async () => {
      const counter = newCounter();

      expect(await letThrough(70, MAYA, 0, counter)).toBe(60);
      expect(await letThrough(5, MAYA, 3_000, counter)).toBe(3);
      expect(await letThrough(70, MAYA, 120_000, counter)).toBe(60);
    });

    test('is told what is left, and when all of it is there again', async () => {
      const counter = newCounter();

      const first = await counter.count(MAYA, NOW);
      await letThrough(58, MAYA, 0, counter);
      const last = await counter.count(MAYA, NOW);
      const over = await counter.count(MAYA, NOW);

      expect(first.left).toEqual([
        { name: 'caller', quota: 60, windowSeconds: 60, left: 59, seconds: 1 },
        { name: 'workspace', quota: 300, windowSeconds: 60, left: 299, seconds: 1 },
      ]);
      expect(last.left[0]).toMatchObject({ left: 0, seconds: 60 });
      expect(last.left[1]).toMatchObject({ left: 240 });
      expect(over).toEqual({ left: [over.over], over: { ...last.left[0], left: 0, seconds: 60 } });
    });

    test('instances share the buckets', async () => {
      expect(await letThrough(40, MAYA)).toBe(40);
      expect(await letThrough(40, MAYA)).toBe(20);
    });

    test('a token, its member, other members and other workspaces have each their own', async () => {
      const token = toWorkspaceScope(maya, { tokenId: 'tpt_abcdefgh' });
      await letThrough(61, MAYA);

      for (const other of [token, member('m-2'), member('m-1', 'w-2')])
        expect(await letThrough(61, other)).toBe(60);
    });

    test('all of a workspace together stay below its quota, and no other workspace pays for it', async () => {
      const counter = newCounter();
      let through = 0;
      for (let i = 0; i < 10; i += 1) through += await letThrough(60, member(`m-${i}`), 0, counter);

      expect(through).toBe(300);
      expect((await counter.count(member('m-99'), NOW)).over).toMatchObject({ name: 'workspace', left: 0 });
      expect(await letThrough(60, member('m-1', 'w-2'), 0, counter)).toBe(60);
      expect(await letThrough(20, member('m-99'), 2_000, counter)).toBe(9); // ten came back, in threes
    });

    test('a call takes a place of its caller, and one in three of its workspace', async () => {
      await letThrough(60, MAYA);

      expect(asked.filter((of) => of === 'caller')).toHaveLength(60);
      expect(asked.filter((of) => of === 'callers')).toHaveLength(20);
    });

    test('who is over asks no bucket until a place is there', async () => {
      const counter = newCounter();
      await letThrough(61, MAYA, 0, counter);
      asked = [];

      expect(await letThrough(1_000, MAYA, 999, counter)).toBe(0);
      expect(asked).toEqual([]);
      expect(await letThrough(1, MAYA, 1_000, counter)).toBe(1);
    });

    test('calls at the same time are counted each', async () => {
      const counter = newCounter();
      const counts = await Promise.all(Array.from({ length: 70 }, () => counter.count(MAYA, NOW)));

      expect(counts.filter(({ over }) => over === undefined)).toHaveLength(60);
    });

    test('a bucket that cannot be asked is a fault, and is asked again by the next', async () => {
      let isDown = true;
      const counter = callCounter(
        { take: (bucket, now) => (isDown ? Promise.reject(new TypeError('away')) : rates.take(bucket, now)) },
        LIMITS,
      );

      await expect(counter.count(MAYA, NOW)).rejects.toThrow('away');
      isDown = false;
      expect((await counter.count(MAYA, NOW)).over).toBeUndefined();
    });
  });
}
