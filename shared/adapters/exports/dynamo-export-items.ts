// Exports and the places that they take, as the ledger stores them. No word of a person is in them.
import type { ExportJob, ExportSlot } from '../../core/export/export-job.ts';
import { factsOf, type Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';

/** How runs know each other. */
interface Held {
  readonly run?: number;
  readonly attempts?: number;
  readonly leaseUntil?: string;
}

export function toExportItem(job: ExportJob): Item {
  return { ...keyOf.exportJob(job, job.exportId), itemType: 'export', ...job };
}

export function fromExportItem(item: Item): ExportJob {
  const { run: _run, attempts: _attempts, leaseUntil: _lease, ...job } = factsOf<ExportJob & Held>(item);
  return job;
}

/** It goes with the export, at the latest. */
export function toSlotItem({ workspaceId, memberId, exportId, slot, deadline, expiresAt }: ExportJob): Item {
  const facts: ExportSlot = { workspaceId, memberId, exportId, slot, until: deadline };
  return { ...keyOf.exportSlot(workspaceId, slot), itemType: 'exportSlot', ...facts, expiresAt };
}

export function fromSlotItem(item: Item): ExportSlot {
  const { expiresAt: _, ...slot } = factsOf<ExportSlot & { readonly expiresAt: number }>(item);
  return slot;
}
