// What everyone who keeps timers does: one for a member at most, ended once.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { TimerWrite } from '../../shared/core/ledger/change.ts';
import type { Timer } from '../../shared/core/ledger/timer.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { jordan, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);

const timer = (timerId: string): Timer => ({
  workspaceId: maya.workspaceId,
  memberId: maya.memberId,
  timerId,
  startedAt: NOW.toISOString(),
  timeZone: maya.timeZone,
  description: 'redesign',
  tags: ['web'],
});

export function timersContract(open: OpenStores): void {
  describe('timers', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });

    const commit = (...writes: readonly TimerWrite[]) => stores.ledger.commit(scope, { writes, events: [] });
    const start = (id: string) => commit({ kind: 'timer', started: timer(id) });
    const end = (id: string) => commit({ kind: 'timer', ended: timer(id) });

    test('run for their member alone, one at most', async () => {
      const starts = await Promise.all([start('a'), start('b')]);

      expect(starts.toSorted()).toEqual(['stale', 'written']);
      const running = starts[0] === 'written' ? 'a' : 'b';
      expect(await stores.timers.of(scope)).toEqual(timer(running));
      expect(await stores.timers.of(toWorkspaceScope(jordan))).toBeUndefined();
      expect(await stores.timers.of(toWorkspaceScope({ ...maya, workspaceId: 'w-2' }))).toBeUndefined();
    });

    test('end once, and make room for the next', async () => {
      await start('a');

      expect([await end('b'), await end('a'), await end('a')]).toEqual(['stale', 'written', 'stale']);
      expect(await stores.timers.of(scope)).toBeUndefined();
      expect(await start('c')).toBe('written');
    });
  });
}
