// An entry as the API shows it.
import * as z from 'zod';
import type { EntryDoubt } from '../../../shared/core/ledger/compare-entries.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { type ClosedParts, shownStatus } from '../../../shared/core/timesheet/closed-parts.ts';
import { date, EvidenceView, instant, projectFields, toProjectFields } from '../request/view-fields.ts';

const ENTRY = {
  entryId: z.string(),
  version: z.int().meta({ description: 'Its ETag: a change names it in If-Match.' }),
  status: z.enum(['logged', 'submitted', 'approved', 'changes_requested', 'voided']).meta({
    description: 'What was submitted or approved with its timesheet takes no change until that is reopened.',
  }),
  memberId: z.string(),
  workDate: date,
  timeZone: z.string().meta({ description: 'The IANA zone in which `workDate` is a day.' }),
  durationSeconds: z.int().meta({ description: 'Without breaks.' }),
  startedAt: z.exactOptional(instant),
  endedAt: z.exactOptional(instant),
  breakSeconds: z.exactOptional(z.int()),
  ...projectFields,
  taskId: z.exactOptional(z.string()),
  description: z.string(),
  tags: z.array(z.string()).readonly(),
  billable: z.exactOptional(z.boolean()),
  evidence: z.array(EvidenceView).readonly(),
  source: z.discriminatedUnion('channel', [
    z.strictObject({
      channel: z.literal('mail'),
      messageKey: z.string(),
      proposalId: z.exactOptional(z.string()),
    }),
    z.strictObject({ channel: z.literal('api') }),
  ]),
  engineVersion: z.exactOptional(z.string()).meta({ description: 'Of the reader, where a mail was read.' }),
  createdAt: instant,
  change: z
    .exactOptional(
      z.strictObject({
        kind: z.enum(['amended', 'voided', 'restored']),
        at: instant,
        memberId: z.string(),
        reason: z.string(),
      }),
    )
    .meta({ description: 'How this version came; absent on the first.' }),
  lockOverride: z
    .exactOptional(z.string())
    .meta({ description: 'Why this version was written although its day was locked.' }),
};

export const EntryView = z
  .strictObject(ENTRY)
  .meta({ id: 'Entry', description: 'A time entry. A correction is a new version.' });

export const DoubtView = z
  .strictObject({
    kind: z.enum(['overlap', 'duplicate']),
    entryIds: z.array(z.string()).readonly(),
  })
  .meta({ id: 'EntryDoubt', description: 'Other entries of the member beside which this one is doubtful.' });

export const WrittenEntryView = z
  .strictObject({ ...ENTRY, warnings: z.array(DoubtView).readonly() })
  .meta({ id: 'WrittenEntry' });

/** @param closed what is closed of its day */
export function toEntryView(whole: TimeEntry, closed?: ClosedParts) {
  const { project, workspaceId: _workspace, ...entry } = whole;
  return { ...entry, status: shownStatus(whole, closed), ...toProjectFields(project) };
}

export function toWrittenView(entry: TimeEntry, warnings: readonly EntryDoubt[], closed?: ClosedParts) {
  return { ...toEntryView(entry, closed), warnings };
}
