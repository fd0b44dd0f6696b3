// What is asked of an export that is made beside the answer, and how it is shown.
import * as z from 'zod';
import { COLUMNS, USUAL_COLUMNS } from '../../../shared/core/export/cells.ts';
import {
  EXPORT_LIMITS,
  type ExportAsk,
  type ExportFailure,
  type ExportJob,
  isUnderWay,
  JOB_FORMATS,
} from '../../../shared/core/export/export-job.ts';
import { GAP_WORDS } from '../../../shared/core/export/export-text.ts';
import { GROUPINGS } from '../../../shared/core/report/grouping.ts';
import { groupings } from '../reports/report-forms.ts';
import { areUnlike, id, RISING, workDate } from '../request/request-fields.ts';
import { date, instant } from '../request/view-fields.ts';
import { EXPORT_SPAN, ONE_OR_EVERYONE } from './export-forms.ts';

const format = z.enum(JOB_FORMATS);
const asked = z.enum(JOB_FORMATS, {
  error: 'must be csv or json: a workbook and a timesheet come as an answer alone (GET /v1/exports/entries)',
});

const askedTime = {
  from: workDate,
  to: workDate,
  projectId: z.exactOptional(id),
  billable: z.exactOptional(z.boolean()),
};

const askedFile = {
  format: asked.default('csv').meta({
    description:
      'A workbook (XLSX) and a timesheet to be signed (PDF) are made within an answer alone: `GET /v1/exports/entries`.',
  }),
  locale: z
    .exactOptional(z.string().min(2).max(35))
    .meta({ description: 'Of CSV, BCP 47: its decimal mark. Yours unless said.' }),
  bom: z.exactOptional(z.boolean()).meta({
    description: 'Of CSV: begins with a byte order mark, by which Excel knows UTF-8. `true` unless said.',
  }),
};

const NewEntriesExport = z
  .strictObject({
    of: z.literal('entries').optional(),
    ...askedTime,
    memberId: z.exactOptional(id).meta({ description: 'Whose; yours unless said.' }),
    everyone: z.exactOptional(z.boolean()).meta({ description: 'Of all whose time you may see.' }),
    ...askedFile,
    columns: z
      .exactOptional(
        z
          .array(z.enum(COLUMNS))
          .min(1)
          .refine(areUnlike, { error: 'must be unlike each other' })
          .meta({ uniqueItems: true })
          .readonly(),
      )
      .meta({ description: `Of CSV. Unless said: ${USUAL_COLUMNS.join(', ')}.` }),
  })
  .refine(...RISING)
  .refine(...EXPORT_SPAN)
  .refine(...ONE_OR_EVERYONE)
  .meta({
    id: 'NewEntriesExport',
    description: 'A row for each entry.',
    examples: [{ from: '2026-01-01', to: '2026-12-31', everyone: true, format: 'csv' }],
  });
export type NewEntriesExport = z.output<typeof NewEntriesExport>;

const NewReportExport = z
  .strictObject({
    of: z.literal('report'),
    ...askedTime,
    memberId: z
      .exactOptional(id)
      .meta({ description: 'Whose; everybody whose time you may see unless said, as of `GET /v1/reports`.' }),
    clientId: z.exactOptional(id),
    groupBy: groupings
      .meta({ uniqueItems: true })
      .readonly()
      .default(['project'])
      .meta({ description: 'One or two: the second within the first.' }),
    compare: z.exactOptional(z.literal('previous')),
    target: z.boolean().default(false),
    ...askedFile,
  })
  .refine(...RISING)
  .refine(...EXPORT_SPAN)
  .meta({
    id: 'NewReportExport',
    description:
      'What `GET /v1/reports` answers, of any number of entries: in JSON the same body, in CSV its innermost rows.',
    examples: [{ of: 'report', from: '2026-01-01', to: '2026-12-31', groupBy: ['member', 'day'] }],
  });
export type NewReportExport = z.output<typeof NewReportExport>;

export const NewExport = z.discriminatedUnion('of', [NewEntriesExport, NewReportExport], {
  error: 'must be "entries" or "report"',
});
export type NewExport = z.output<typeof NewExport>;

const STATUSES = ['queued', 'running', 'done', 'failed', 'expired'] as const;
const GAPS = ['too_many_rows', 'too_large', 'out_of_time'] as const;
const FAILURES = ['no_longer_allowed', 'internal_error', 'out_of_time', 'too_many_rows'] as const;

export const ExportJobView = z
  .strictObject({
    exportId: z.string(),
    of: z.enum(['entries', 'report']),
    status: z.enum(STATUSES).meta({
      description: '`expired`: its file is gone. `failed`: there is none, and `failure` says why.',
    }),
    from: date,
    to: date,
    memberId: z.nullable(z.string()).meta({ description: 'Null: of all whose time you may see.' }),
    projectId: z.nullable(z.string()),
    billable: z.nullable(z.boolean()),
    clientId: z.nullable(z.string()).meta({ description: 'Of a report; null else, as are the next two.' }),
    groupBy: z.nullable(z.array(z.enum(GROUPINGS)).readonly()),
    compare: z.nullable(z.literal('previous')),
    target: z.boolean(),
    format,
    askedAt: instant,
    startedAt: z.nullable(instant).meta({ description: 'Each row is as it was between this and `endedAt`.' }),
    endedAt: z.nullable(instant),
    expiresAt: instant.meta({ description: 'When the file goes, and what is told of it.' }),
    rows: z.int().meta({ description: 'So far; of a report, the entries that are counted.' }),
    members: z.int().meta({ description: 'Whose time is read, so far.' }),
    ofMembers: z.nullable(z.int()).meta({ description: 'Null until it has begun.' }),
    bytes: z.nullable(z.int()).meta({ description: 'Of the file; null until it is done.' }),
    totalSeconds: z
      .nullable(z.int())
      .meta({ description: 'Of the rows, or of the report; null until it is done.' }),
    complete: z.nullable(z.boolean()).meta({
      description:
        'False: rows are missing, as `incomplete` says and the file does in its last line. A report is whole, or fails.',
    }),
    incomplete: z.nullable(z.strictObject({ reason: z.enum(GAPS), detail: z.string() })),
    failure: z.nullable(z.strictObject({ reason: z.enum(FAILURES), detail: z.string() })),
    link: z.nullable(z.strictObject({ url: z.string(), expiresAt: instant })).meta({
      description:
        'Whoever has it may read the file until it ends, without a token. Here alone, while you may see all that is in it; ask again for another.',
    }),
  })
  .meta({ id: 'ExportJob' });
export type ExportJobView = z.output<typeof ExportJobView>;

const FAILURE_WORDS: Readonly<Record<ExportFailure, string>> = {
  no_longer_allowed: 'when it was made you might not see any more what it asks for',
  internal_error: 'it failed again and again: an operator is told of it. Ask anew, or for less',
  out_of_time: 'it came to no end in its time. Ask anew, or for less',
  too_many_rows: `the report would have more than ${EXPORT_LIMITS.reportRows.toLocaleString('en')} rows, empty ones and those in others too: ask for fewer days, or put together by one thing`,
};

/** After its deadline it has as long to say so. */
const GRACE_MS = 3_600_000;

/** `link`: absent where none is given. */
export function toJobView(job: ExportJob, now: Date, link?: ExportJobView['link']): ExportJobView {
  const { exportId, ask, askedAt, startedAt, endedAt, count } = job;
  const { from, to, ownerId, projectId, billable, format: form } = ask;
  return {
    exportId,
    ...toKindView(ask),
    status: statusOf(job, now),
    ...{ from, to, format: form, askedAt },
    memberId: ownerId ?? null,
    projectId: projectId ?? null,
    billable: billable ?? null,
    startedAt: startedAt ?? null,
    endedAt: endedAt ?? null,
    expiresAt: new Date(job.expiresAt * 1000).toISOString(),
    members: count?.members ?? 0,
    ofMembers: count?.ofMembers ?? null,
    ...toFileView(job),
    failure: toFailureView(job, now),
    link: link ?? null,
  };
}

function toKindView(ask: ExportAsk) {
  if (ask.of === undefined)
    return { of: 'entries', clientId: null, groupBy: null, compare: null, target: false } as const;
  const { of, clientId = null, groupBy, isCompared, hasTarget } = ask;
  return { of, clientId, groupBy, compare: isCompared ? ('previous' as const) : null, target: hasTarget };
}

function toFileView({ status, progress, count }: ExportJob) {
  if (status !== 'done')
    return { rows: count?.rows ?? 0, bytes: null, totalSeconds: null, complete: null, incomplete: null };
  const { rows, bytes, seconds: totalSeconds, gap } = progress;
  const incomplete = gap === undefined ? null : { reason: gap, detail: GAP_WORDS[gap] };
  return { rows, bytes, totalSeconds, complete: gap === undefined, incomplete };
}

function toFailureView(job: ExportJob, now: Date): ExportJobView['failure'] {
  const reason = job.failure ?? (statusOf(job, now) === 'failed' ? 'out_of_time' : undefined);
  return reason === undefined ? null : { reason, detail: FAILURE_WORDS[reason] };
}

export function statusOf(job: ExportJob, now: Date): ExportJobView['status'] {
  if (now.getTime() >= job.expiresAt * 1000) return 'expired';
  const isLost = isUnderWay(job) && now.getTime() > new Date(job.deadline).getTime() + GRACE_MS;
  return isLost ? 'failed' : job.status;
}
