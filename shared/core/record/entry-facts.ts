// What the digests of audit events and timesheets cover of an entry.
import type { TimeEntry } from '../time-entry.ts';

/** Of an entry, what its digests cover. */
export function entryFacts(entry: TimeEntry): readonly string[] {
  return [
    entry.entryId,
    String(entry.version),
    entry.workDate,
    entry.timeZone,
    String(entry.durationSeconds),
    entry.startedAt ?? '',
    entry.endedAt ?? '',
    entry.project?.kind === 'known' ? entry.project.projectId : '',
    String(entry.billable ?? ''),
    entry.status,
  ];
}
