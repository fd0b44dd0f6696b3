// What every token bucket does: a burst, then so many a second, and one sender's flood is felt by nobody else.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { MailBucket } from '../../shared/core/record/mail-rates.ts';
import type { MailRates } from '../../shared/ports/limits.ts';
import { NOW } from './samples.ts';

const MAYA: MailBucket = {
  of: 'member',
  workspaceId: 'w-1',
  memberId: 'm-1',
  rate: { burst: 10, perSecond: 2 },
};

export function mailRatesContract(name: string, open: () => Promise<MailRates>): void {
  describe(name, () => {
    let rates: MailRates;
    beforeEach(async () => {
      rates = await open();
    });

    /** How many of `count` that come at once are taken. */
    const taken = async (count: number, afterMs: number, bucket = MAYA) => {
      const at = new Date(NOW.getTime() + afterMs);
      const ends = await Promise.all(Array.from({ length: count }, () => rates.take(bucket, at)));
      return ends.filter(Boolean).length;
    };

    test('takes a burst at once, and no more, however many come side by side', async () => {
      expect(await taken(40, 0)).toBe(10);
      expect(await taken(5, 0)).toBe(0);
    });

    test('fills again at its rate, and not beyond its burst', async () => {
      expect(await taken(40, 0)).toBe(10);
      expect(await taken(40, 499)).toBe(0);
      expect(await taken(40, 1_000)).toBe(2);
      expect(await taken(40, 3_600_000)).toBe(10);
    });

    test('of one sender says nothing of another, of their workspace, or of strangers', async () => {
      expect(await taken(40, 0)).toBe(10);

      const others: readonly MailBucket[] = [
        { ...MAYA, memberId: 'm-2' },
        { ...MAYA, workspaceId: 'w-2' },
        { of: 'workspace', workspaceId: 'w-1', rate: MAYA.rate },
        { of: 'strangers', workspaceId: 'w-1', rate: MAYA.rate },
      ];
      for (const bucket of others) expect(await taken(12, 0, bucket)).toBe(10);
    });

    test('goes on with a clock that is behind', async () => {
      expect(await taken(4, 0)).toBe(4);
      expect(await taken(40, -1_000)).toBe(4);
      expect(await taken(40, 10_000)).toBe(10);
    });
  });
}
