// What exports do: each in a place of its own, made by one run at a time, and nobody else's.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import { type ExportJob, NO_PROGRESS } from '../../shared/core/export/export-job.ts';
import type { ExportWrite } from '../../shared/core/ledger/change.ts';
import type { HeldExport } from '../../shared/ports/exports.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { DEADLINE, exportOf } from './export-samples.ts';
import { NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const scope = toWorkspaceScope(maya);
const other = toWorkspaceScope({ ...maya, memberId: 'm-2' });
const LEASE = 315;
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const COUNT = { rows: 7, members: 1, ofMembers: 2 };

export function exportsContract(open: OpenStores): void {
  describe('exports', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await open();
    });
    const commit = (after: ExportJob, step: ExportWrite['step']) =>
      stores.ledger.commit(toWorkspaceScope({ ...maya, memberId: after.memberId }), {
        writes: [{ kind: 'export', after, step }],
        events: [],
      });
    const ask = (after: ExportJob, asOf = NOW.toISOString()) => commit(after, { kind: 'asked', asOf });
    const claimed = async (job: ExportJob, now = NOW): Promise<HeldExport> => {
      const claim = await stores.exportRuns.claim(job, now, LEASE);
      if (claim.kind !== 'claimed') throw new Error(claim.kind);
      return claim.held;
    };

    test('are told to who asked for them, the latest first, page by page', async () => {
      const all = [exportOf('x-1'), exportOf('x-2', { slot: 1 }), exportOf('x-3', { slot: 2 })];
      for (const job of all) expect(await ask(job)).toBe('written');

      const first = await stores.exportJobs.list(scope, { limit: 2 });
      const rest = await stores.exportJobs.list(scope, { limit: 2, cursor: first.nextCursor });

      expect([first.items, rest]).toEqual([[all[2], all[1]], { items: [all[0]] }]);
      expect(await stores.exportJobs.find(scope, 'x-2')).toEqual(all[1]);
      expect(await stores.exportJobs.list(other, { limit: 2 })).toEqual({ items: [] });
      expect(await stores.exportJobs.find(other, 'x-1')).toBeUndefined();
      const foreign = stores.exportJobs.list(other, { limit: 2, cursor: first.nextCursor });
      await expect(foreign).rejects.toMatchObject({ name: 'CursorInvalidError' });
    });

    test("take a place of the workspace, which is nobody else's until its time is over", async () => {
      await ask(exportOf('x-1'));

      expect(await stores.exportJobs.slots(other)).toEqual([
        { workspaceId: 'w-1', memberId: 'm-1', exportId: 'x-1', slot: 0, until: DEADLINE },
      ]);
      expect(await ask(exportOf('x-2', { memberId: 'm-2' }))).toBe('stale');
      expect(await ask(exportOf('x-2', { memberId: 'm-2' }), DEADLINE)).toBe('written');
      await stores.exportRuns.leaveSlot(exportOf('x-1'));
      expect(await stores.exportJobs.slots(scope)).toMatchObject([{ exportId: 'x-2' }]);
      await stores.exportRuns.leaveSlot(exportOf('x-2'));
      expect(await stores.exportJobs.slots(scope)).toEqual([]);
    });

    test('are deleted once, with their place where they were seen in it', async () => {
      const job = exportOf('x-1');
      await ask(job);

      expect(await commit(job, { kind: 'deleted', leavesSlot: true })).toBe('written');
      expect(await commit(job, { kind: 'deleted', leavesSlot: false })).toBe('stale');
      expect(await stores.exportJobs.find(scope, 'x-1')).toBeUndefined();
      expect(await stores.exportJobs.slots(scope)).toEqual([]);
      await ask(job);
      await stores.exportRuns.leaveSlot(job);
      expect(await commit(job, { kind: 'deleted', leavesSlot: true })).toBe('stale');
    });

    test('are in the hands of one run, until it lets go or its lease is over', async () => {
      const job = exportOf('x-1');
      expect(await stores.exportRuns.claim(job, NOW, LEASE)).toEqual({ kind: 'absent' });
      await ask(job);

      const held = await claimed(job);
      expect(held).toMatchObject({
        run: 1,
        attempts: 1,
        job: { status: 'running', startedAt: NOW.toISOString() },
      });
      expect(await stores.exportRuns.claim(job, later(LEASE - 1), LEASE)).toEqual({ kind: 'held' });
      expect(await claimed(job, later(LEASE))).toMatchObject({
        run: 2,
        attempts: 2,
        job: { startedAt: NOW.toISOString() },
      });
    });

    test('are saved by the run that has them alone, and what came on has failed nothing', async () => {
      const job = exportOf('x-1');
      await ask(job);
      const lost = await claimed(job);
      const held = await claimed(job, later(LEASE));
      const progress = { ...NO_PROGRESS, rows: 9, parts: ['"a"'], place: { memberId: 'm-1' } };
      const facts = { whose: ['m-1'], count: COUNT };

      expect(await stores.exportRuns.save(lost, progress, facts)).toBe(false);
      expect(await stores.exportRuns.tell(lost, COUNT)).toBe(false);
      expect(await stores.exportRuns.end(lost, { status: 'done' }, NOW)).toBe(false);
      expect(await stores.exportRuns.tell(held, COUNT)).toBe(true);
      expect(await stores.exportRuns.save(held, progress, facts)).toBe(true);
      await stores.exportRuns.release(held, later(LEASE + 1));

      const next = await claimed(job, later(LEASE + 1));
      expect(next).toMatchObject({ run: 3, attempts: 1, job: { progress, ...facts } });
    });

    test('end once', async () => {
      const job = exportOf('x-1');
      await ask(job);
      const held = await claimed(job);

      expect(
        await stores.exportRuns.end(held, { status: 'failed', failure: 'internal_error' }, later(9)),
      ).toBe(true);
      expect(await stores.exportRuns.end(held, { status: 'done' }, later(9))).toBe(false);
      expect(await stores.exportRuns.claim(job, later(LEASE), LEASE)).toEqual({
        kind: 'over',
        job: {
          ...job,
          status: 'failed',
          failure: 'internal_error',
          startedAt: NOW.toISOString(),
          endedAt: later(9).toISOString(),
        },
      });
    });

    test('that are deleted are lost to who makes them', async () => {
      const job = exportOf('x-1');
      await ask(job);
      const held = await claimed(job);
      await commit(job, { kind: 'deleted', leavesSlot: true });

      expect(await stores.exportRuns.tell(held, COUNT)).toBe(false);
      expect(await stores.exportRuns.claim(job, later(LEASE), LEASE)).toEqual({ kind: 'absent' });
    });
  });
}
