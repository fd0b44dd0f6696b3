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

    /** Seconds from now to the turns of `count` mails that come at once; those without a place are left out. */
    const turns = async (count: number, afterMs: number, bucket = MAYA) => {
      const at = new Date(NOW.getTime() + afterMs);
      const all = await Promise.all(Array.from({ length: count }, () => rates.take(bucket, at)));
      return all
        .flatMap((turn) => (turn === undefined ? [] : [(turn.getTime() - NOW.getTime()) / 1000]))
        .toSorted((a, b) => a - b);
    };
    const atOnce = (count: number, second = 0) => Array<number>(count).fill(second);

    test('takes a burst at once, and gives what comes after it turns at its rate, however many come side by side', async () => {
      expect(await turns(14, 0)).toEqual([...atOnce(10), 0.5, 1, 1.5, 2]);
      expect(await turns(1, 0)).toEqual([2.5]);
    });

    test('fills again at its rate, and not beyond its burst', async () => {
      expect(await turns(12, 0)).toEqual([...atOnce(10), 0.5, 1]);
      expect(await turns(2, 1_499)).toEqual([1.5, 2]);
      expect(await turns(11, 3_600_000)).toEqual([...atOnce(10, 3_600), 3_600.5]);
    });

    test('of one sender says nothing of another, of their workspace, or of strangers', async () => {
      expect(await turns(11, 0)).toEqual([...atOnce(10), 0.5]);

      const others: readonly MailBucket[] = [
        { ...MAYA, memberId: 'm-2' },
        { ...MAYA, workspaceId: 'w-2' },
        { of: 'workspace', workspaceId: 'w-1', rate: MAYA.rate },
        { of: 'strangers', workspaceId: 'w-1', rate: MAYA.rate },
      ];
      for (const bucket of others) expect(await turns(11, 0, bucket)).toEqual([...atOnce(10), 0.5]);
    });

    test('gives away the places of eight hours, and no more', async () => {
      const slow = { ...MAYA, rate: { burst: 1, perSecond: 1 / 7_200 } };

      expect(await turns(9, 0, slow)).toEqual([0, 7_200, 14_400, 21_600, 28_800]);
      expect(await turns(1, 7_199_000, slow)).toEqual([]);
      expect(await turns(1, 7_200_000, slow)).toEqual([36_000]);
    });

    test('goes on with a clock that is behind', async () => {
      expect(await turns(4, 0)).toEqual(atOnce(4));
      expect(await turns(5, -1_000)).toEqual([...atOnce(4, -1), -0.5]);
      expect(await turns(10, 10_000)).toEqual(atOnce(10, 10));
    });
  });
}
