import { describe, expect, test } from '@jest/globals';
import { bucketsOf, delaySeconds, MOST_WAITS } from '../../../shared/core/record/mail-rates.ts';

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
  test('waits longer each time, up to what SQS allows, and never as one with the others', () => {
    const longest = Array.from({ length: 8 }, (_, waits) => delaySeconds(waits, () => 1));

    expect(longest).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
    expect(delaySeconds(7, () => 0)).toBe(450);
    expect(delaySeconds(1_000, () => 0.5)).toBe(675);
  });

  test('waits most of a working day before a person is asked', () => {
    const hours = Array.from({ length: MOST_WAITS }, (_, waits) => delaySeconds(waits, () => 0.5) / 3600);

    expect(hours.reduce((sum, one) => sum + one)).toBeCloseTo(8.1, 1);
  });
});
