// What saved reports do: told as they were saved, deleted once, and nobody else's.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import type { SavedReport } from '../../shared/core/report/saved-report.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const other = toWorkspaceScope({ ...maya, memberId: 'm-2' });
const savedAs = (reportId: string, change: Partial<SavedReport> = {}): SavedReport => ({
  workspaceId: 'w-1',
  memberId: 'm-1',
  reportId,
  name: 'Monthly for Globex',
  period: 'last_month',
  groupBy: ['project', 'day'],
  isCompared: true,
  clientId: 'c-1',
  billable: true,
  savedAt: NOW.toISOString(),
  ...change,
});

export function savedReportsContract(open: OpenStores): void {
  describe('saved reports', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });
    const write = (after: SavedReport, isDeleted = false) =>
      stores.ledger.commit(scope, { writes: [{ kind: 'savedReport', after, isDeleted }], events: [] });

    test('are told as they were saved, page by page, to who saved them', async () => {
      const all = [savedAs('r-1'), savedAs('r-2', { ownerId: 'm-2', projectId: 'p-1' }), savedAs('r-3')];
      for (const one of all) expect(await write(one)).toBe('written');

      const first = await stores.savedReports.list(scope, { limit: 2 });
      const rest = await stores.savedReports.list(scope, { limit: 2, cursor: first.nextCursor });

      expect([first.items, rest]).toEqual([all.slice(0, 2), { items: all.slice(2) }]);
      expect(await stores.savedReports.find(scope, 'r-2')).toEqual(all[1]);
      expect(await stores.savedReports.list(other, { limit: 2 })).toEqual({ items: [] });
      expect(await stores.savedReports.find(other, 'r-1')).toBeUndefined();
      const cursor = first.nextCursor;
      const foreign = stores.savedReports.list(other, { limit: 2, cursor });
      await expect(foreign).rejects.toMatchObject({ name: 'CursorInvalidError' });
    });

    test('are saved once and deleted once', async () => {
      await write(savedAs('r-1'));

      expect(await write(savedAs('r-1', { name: 'Other' }))).toBe('stale');
      expect(await write(savedAs('r-1'), true)).toBe('written');
      expect(await write(savedAs('r-1'), true)).toBe('stale');
      expect(await stores.savedReports.find(scope, 'r-1')).toBeUndefined();
    });
  });
}
