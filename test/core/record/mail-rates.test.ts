import { describe, expect, test } from '@jest/globals';
import {
  bucketsOf,
  delaySeconds,
  latestFullAt,
  MOST_WAITS,
  turnAt,
} from '../../../shared/core/record/mail-rates.ts';

describe('the buckets of a mail', () => {
  test("of a member are the member's, then the workspace's", () => {
    const buckets = bucketsOf({ kind: 'member', workspaceId: 'w-1', memberId: 'm-1', proof: 'dmarc' });

    expect(buckets).toEqual([
      { of: 'member', workspaceId: 'w-1', memberId: 'm-1', rate: { burst: 100, perSecond: 1 } },
      { of: 'workspace', workspaceId: 'w-1', rate: { burst: 5_000, perSecond: 20 } },
    ]);
  });

  test.each([
    ['to a workspace', 'w-1', 'w-1'],
    ['to nobody', undefined, 'unrouted'],
  ])("of a stranger %s take none of the members'", (_to, workspaceId, counted) => {
    const refused = { kind: 'refused', reason: 'unknown_sender' } as const;

    const buckets = bucketsOf(workspaceId === undefined ? refused : { ...refused, workspaceId });

    expect(buckets).toMatchObject([{ of: 'strangers', workspaceId: counted }]);
  });
});

describe('a mail that waits', () => {
  const now = new Date('2026-03-11T09:00:00Z');
  const secondsLater = (seconds: number) => new Date(now.getTime() + seconds * 1000);

  test.each([
    [0.2, 1],
    [1, 1],
    [59.5, 60],
    [900, 900],
    [7_200, 900],
  ])('for a turn in %d seconds is looked at again after %i', (seconds, delay) => {
    expect(delaySeconds(secondsLater(seconds), now, () => 0.5)).toBe(delay);
  });

  test('without a turn is looked at again after about ten minutes, never as one with the others', () => {
    expect([0, 0.5, 1].map((chance) => delaySeconds(undefined, now, () => chance))).toEqual([450, 675, 900]);
  });

  test('is sent again often enough for every place that is given away', () => {
    const rate = { burst: 100, perSecond: 1 };
    const last = turnAt(rate, latestFullAt({ of: 'workspace', workspaceId: 'w-1', rate }, now), now);

    expect(last).toEqual(secondsLater(8 * 3_600));
    expect((MOST_WAITS * 900) / 3_600).toBeGreaterThan(8);
  });

  test('without a turn waits most of a working day before a person is asked', () => {
    const hours = (MOST_WAITS * delaySeconds(undefined, now, () => 0.5)) / 3_600;

    expect(hours).toBe(9);
  });
});
