// What reports read: whole days in their order, what holds alone, and nothing of another's.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { describedClient, describedProject } from '../../shared/core/ledger/catalogue-records.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { EntrySpan } from '../../shared/ports/reports.ts';
import { day, entry, maya } from '../core/reply/receipt-facts.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const elsewhere = toWorkspaceScope({ ...maya, workspaceId: 'w-2' });
const restricted = toWorkspaceScope(maya, { tokenId: 't', projectIds: ['p-2', 'p-9'] });
const WEEK: EntrySpan = { memberId: 'm-1', from: day('2026-03-09'), to: day('2026-03-15') };
const TWO = { kind: 'known', projectId: 'p-2', name: 'Rollout' } as const;
const rounding = { mode: 'up', stepSeconds: 900, scope: 'entry' } as const;

const MADE: readonly TimeEntry[] = [
  { ...entry, entryId: 'e-3', workDate: day('2026-03-15'), project: TWO },
  { ...entry, entryId: 'e-2' },
  { ...entry, entryId: 'e-1' },
  { ...entry, entryId: 'e-4', workDate: day('2026-03-08') },
  { ...entry, entryId: 'e-5', workDate: day('2026-03-16') },
  { ...entry, entryId: 'e-6', status: 'voided' },
  { ...entry, entryId: 'e-7', memberId: 'm-2' },
];

export function reportSourcesContract(open: OpenStores): void {
  describe('what a report reads', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
      for (const after of MADE) {
        const write = { kind: 'entry', after, longestDaySeconds: 86_400 } as const;
        await stores.ledger.commit(scope, { writes: [write], events: [] });
      }
    });
    const read = async (span: EntrySpan, as = scope) => {
      const found: string[] = [];
      for await (const page of stores.reportSources.entries(as, span))
        found.push(...page.map(({ entryId }) => entryId));
      return found;
    };

    test("is a member's logged entries of a span, by day", async () => {
      expect(await read(WEEK)).toEqual(['e-1', 'e-2', 'e-3']);
      expect(await read({ ...WEEK, memberId: 'm-2' })).toEqual(['e-7']);
      expect(await read({ ...WEEK, memberId: 'm-3' })).toEqual([]);
    });

    test('is of one project where that is wanted, and of those alone that a token is for', async () => {
      expect(await read({ ...WEEK, projectId: 'p-2' })).toEqual(['e-3']);
      expect(await read(WEEK, restricted)).toEqual(['e-3']);
      expect(await read({ ...WEEK, projectId: 'p-1' }, restricted)).toEqual([]);
    });

    test("is none of another workspace's", async () => {
      expect(await read(WEEK, elsewhere)).toEqual([]);
    });

    test('knows every project, client and task, with the rules of rounding', async () => {
      const client = describedClient('w-1', { clientId: 'c-1', name: 'Globex', rounding });
      const facts = { projectId: 'p-2', name: 'Rollout', code: 'R', aliases: [], billableDefault: true };
      const project = describedProject('w-1', { ...facts, visibility: 'members', memberIds: ['m-9'] });
      const task = { workspaceId: 'w-1', taskId: 'k-1', version: 1, name: 'Design', archived: true };
      const writes = [
        { kind: 'client', after: client },
        { kind: 'project', after: project },
        { kind: 'task', after: task },
      ] as const;
      await stores.ledger.commit(scope, { writes, events: [] });

      const { clients, projects } = await stores.reportSources.catalogue(scope);
      expect([clients, projects]).toEqual([new Map([['c-1', client]]), new Map([['p-2', project]])]);
      expect(await stores.reportSources.tasks(scope)).toEqual(new Map([['k-1', task]]));
      expect(await stores.reportSources.tasks(elsewhere)).toEqual(new Map());
    });

    test("knows the workspace's own rule, and when its weeks begin", async () => {
      await stores.writer.putWorkspace({ workspaceId: 'w-1', name: 'Studio', inboundAddresses: [] });
      const before = await stores.workspaces.settings(scope);
      if (before === undefined) throw new Error('the workspace is not there');
      const write = { kind: 'workspace', version: 1, isLockMoved: false } as const;
      const after = { ...before, version: 2, rounding, weekStart: 'sunday' } as const;
      await stores.ledger.commit(scope, { writes: [{ ...write, after }], events: [] });

      const own = { rounding, weekStart: 'sunday' };
      expect(await stores.reportSources.catalogue(scope)).toMatchObject(own);
      const { weekStart, rounding: none } = await stores.reportSources.catalogue(elsewhere);
      expect([weekStart, none]).toEqual(['monday', undefined]);
    });
  });
}
