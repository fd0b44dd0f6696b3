// An export that Maya asked for.
import { USUAL_COLUMNS } from '../../shared/core/export/cells.ts';
import { type EntriesAsk, type ExportJob, NO_PROGRESS } from '../../shared/core/export/export-job.ts';
import { day } from '../core/reply/receipt-facts.ts';
import { NOW } from './samples.ts';

export const HOUR_MS = 3_600_000;
export const DEADLINE = new Date(NOW.getTime() + 6 * HOUR_MS).toISOString();

export const ASK: EntriesAsk = {
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  ownerId: 'm-1',
  projectId: 'of-moonlight',
  format: 'csv',
  columns: USUAL_COLUMNS,
  locale: 'en',
  byteOrderMark: false,
};

export function exportOf(exportId: string, change: Partial<ExportJob> = {}): ExportJob {
  return {
    workspaceId: 'w-1',
    memberId: 'm-1',
    exportId,
    ask: ASK,
    permits: ['read', 'audit'],
    status: 'queued',
    slot: 0,
    askedAt: NOW.toISOString(),
    deadline: DEADLINE,
    progress: NO_PROGRESS,
    expiresAt: Math.floor(NOW.getTime() / 1000) + 3 * 86_400,
    ...change,
  };
}
