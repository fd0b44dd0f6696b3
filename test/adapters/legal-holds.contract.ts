// What legal holds do: set once, lifted once, and those of another workspace are not there.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { LegalHold } from '../../shared/core/ledger/legal-hold.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { later, NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope({ ...maya, role: 'owner' });
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2', role: 'owner' });
const holdOf = (holdId: string): LegalHold => ({
  workspaceId: 'w-1',
  holdId,
  reason: 'Smith against Studio',
  setAt: NOW.toISOString(),
  setBy: 'm-1',
});
const lift = (hold: LegalHold): LegalHold => ({
  ...hold,
  lifted: { at: later(60).toISOString(), by: 'm-4', reason: 'settled' },
});

export function legalHoldsContract(open: OpenStores): void {
  describe('legal holds', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });
    const write = (after: LegalHold) =>
      stores.ledger.commit(scope, { writes: [{ kind: 'hold', after }], events: [] });

    test('are told as they were set, the latest first', async () => {
      for (const id of ['h-1', 'h-2']) expect(await write(holdOf(id))).toBe('written');

      expect(await stores.legalHolds.list(scope, { limit: 9 })).toEqual({
        items: [holdOf('h-2'), holdOf('h-1')],
      });
      expect(await stores.legalHolds.find(scope, 'h-1')).toEqual(holdOf('h-1'));
    });

    test('are read page by page', async () => {
      for (const id of ['h-1', 'h-2', 'h-3']) await write(holdOf(id));

      const first = await stores.legalHolds.list(scope, { limit: 2 });
      const rest = await stores.legalHolds.list(scope, { limit: 2, cursor: first.nextCursor });

      expect(first.items.map(({ holdId }) => holdId)).toEqual(['h-3', 'h-2']);
      expect(rest).toEqual({ items: [holdOf('h-1')] });
    });

    test('are lifted once, and not set anew by it', async () => {
      await write(holdOf('h-1'));

      expect(await write(lift(holdOf('h-1')))).toBe('written');
      expect(await write(lift(holdOf('h-1')))).toBe('stale');
      expect(await write(lift(holdOf('none')))).toBe('stale');
      expect(await write(holdOf('h-1'))).toBe('stale');
      expect(await stores.legalHolds.list(scope, { limit: 9 })).toEqual({ items: [lift(holdOf('h-1'))] });
    });

    test('of another workspace are not there', async () => {
      await write(holdOf('h-1'));

      expect(await stores.legalHolds.list(elsewhere, { limit: 9 })).toEqual({ items: [] });
      expect(await stores.legalHolds.find(elsewhere, 'h-1')).toBeUndefined();
    });
  });
}
