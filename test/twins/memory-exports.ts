// The twins of exports: who asked for them, who makes them, the queue and the bucket between the two.
import { type ExportJob, type ExportSlot, isUnderWay } from '../../shared/core/export/export-job.ts';
import type { ExportWrite } from '../../shared/core/ledger/change.ts';
import type { ExportJobs, ExportRuns, HeldExport } from '../../shared/ports/exports.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryExport, type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

const keyOf = (job: Pick<ExportJob, 'workspaceId' | 'memberId' | 'exportId'>) =>
  `${scopeKey(job)}/${job.exportId}`;
const slotKey = ({ workspaceId, slot }: Pick<ExportSlot, 'workspaceId' | 'slot'>) => `${workspaceId}/${slot}`;

export const EXPORT_WRITER: Writer<ExportWrite> = {
  refuse: ({ exports, exportSlots }, { after, step }) => {
    const isThere = exports.has(keyOf(after));
    const slot = exportSlots.get(slotKey(after));
    const fits =
      step.kind === 'asked'
        ? !isThere && (slot === undefined || slot.until <= step.asOf)
        : isThere && (!step.leavesSlot || slot?.exportId === after.exportId);
    return fits ? undefined : 'stale';
  },
  put: ({ exports, exportSlots }, { after, step }) => {
    const { workspaceId, memberId, exportId, slot, deadline: until } = after;
    if (step.kind === 'asked') {
      exports.set(keyOf(after), { job: after, run: 0, attempts: 0 });
      exportSlots.set(slotKey(after), { workspaceId, memberId, exportId, slot, until });
    } else {
      exports.delete(keyOf(after));
      if (step.leavesSlot) exportSlots.delete(slotKey(after));
    }
  },
};

export function memoryExportJobs({ exports, exportSlots }: MemoryState): ExportJobs {
  return {
    list: async (scope, { limit, cursor }) =>
      pageOf(
        [...exports.values()].map(({ job }) => job).filter((job) => scopeKey(job) === scopeKey(scope)),
        ({ exportId }) => exportId,
        'falling',
        { bound: [scopeKey(scope), 'exports'], limit, cursor },
      ),
    find: async (scope, exportId) => exports.get(`${scopeKey(scope)}/${exportId}`)?.job,
    slots: async ({ workspaceId }) =>
      [...exportSlots.values()]
        .filter((slot) => slot.workspaceId === workspaceId)
        .toSorted((a, b) => a.slot - b.slot),
  };
}

export function memoryExportRuns({ exports, exportSlots }: MemoryState): ExportRuns {
  const change = (held: HeldExport, with_: (of: MemoryExport) => void): boolean => {
    const of = exports.get(keyOf(held.job));
    if (of === undefined || of.run !== held.run || of.job.status !== 'running') return false;
    with_(of);
    return true;
  };
  return {
    claim: async (key, now, leaseSeconds) => {
      const of = exports.get(keyOf(key));
      if (of === undefined) return { kind: 'absent' };
      if (!isUnderWay(of.job)) return { kind: 'over', job: of.job };
      if (of.leaseUntil !== undefined && of.leaseUntil > now.toISOString()) return { kind: 'held' };
      of.run += 1;
      of.attempts += 1;
      of.leaseUntil = new Date(now.getTime() + leaseSeconds * 1000).toISOString();
      of.job = { ...of.job, status: 'running', startedAt: of.job.startedAt ?? now.toISOString() };
      return { kind: 'claimed', held: { job: of.job, run: of.run, attempts: of.attempts } };
    },
    tell: async (held, count) =>
      change(held, (of) => {
        of.job = { ...of.job, count };
      }),
    save: async (held, progress, facts) =>
      change(held, (of) => {
        of.attempts = 0;
        of.job = { ...of.job, progress, ...facts };
      }),
    release: async (held, now) => {
      change(held, (of) => {
        of.leaseUntil = now.toISOString();
      });
    },
    end: async (held, end, now) =>
      change(held, (of) => {
        delete of.leaseUntil;
        of.job = { ...of.job, ...end, endedAt: now.toISOString() };
      }),
    leaveSlot: async (job) => {
      if (exportSlots.get(slotKey(job))?.exportId === job.exportId) exportSlots.delete(slotKey(job));
    },
  };
}
