// What is asked of an export, and its JSON.
import * as z from 'zod';
import { COLUMNS, type Column, USUAL_COLUMNS } from '../../../shared/core/export/cells.ts';
import type { ExportRow } from '../../../shared/core/export/export-row.ts';
import { areUnlike, type FieldRule, isTrue, RISING, within, workDate } from '../request/request-fields.ts';
import { date, instant } from '../request/view-fields.ts';
import { RoundingView } from '../workspace/rounding-form.ts';

const MOST_DAYS = 366;

/** What holds of the days of every export, and of whose it is. */
export const EXPORT_SPAN = within(MOST_DAYS, `must be less than ${MOST_DAYS} days after "from"`);
export const ONE_OR_EVERYONE: readonly [(asked: Whose) => boolean, FieldRule] = [
  ({ memberId, everyone }) => memberId === undefined || everyone !== true,
  { path: ['everyone'], error: 'is for no one member' },
];

interface Whose {
  readonly memberId?: string;
  readonly everyone?: boolean;
}

const columns = z
  .string()
  .max(500)
  .transform((text, { addIssue }): readonly Column[] => {
    const names = text.split(',');
    const found = names.flatMap((name) => COLUMNS.find((column) => column === name) ?? []);
    if (found.length === names.length && areUnlike(found)) return found;
    addIssue({ code: 'custom', message: `must be some of ${COLUMNS.join(',')}, each once` });
    return z.NEVER;
  })
  .meta({
    description: `Of CSV and XLSX: some of ${COLUMNS.join(', ')}, by commas. Unless said: ${USUAL_COLUMNS.join(', ')}.`,
    pattern: `^(${COLUMNS.join('|')})(,(${COLUMNS.join('|')}))*$`,
  });

export const ExportQuery = z
  .strictObject({
    from: workDate,
    to: workDate,
    memberId: z.exactOptional(z.string().max(64)).meta({ description: 'Whose; yours unless said.' }),
    everyone: z.exactOptional(isTrue).meta({ description: 'Of all whose time you may see.' }),
    projectId: z.exactOptional(z.string().max(64)),
    billable: z.exactOptional(isTrue),
    format: z.enum(['csv', 'json', 'xlsx', 'pdf']).default('csv').meta({
      description: '`pdf`: a timesheet of one member, to be signed.',
    }),
    columns: z.exactOptional(columns),
    locale: z.exactOptional(z.string().min(2).max(35)).meta({
      description:
        "Of CSV and PDF, BCP 47: its decimal mark, and a PDF's language (en, de, fr, es, pt, nl, it or ja; English else). Yours unless said.",
    }),
    bom: z.exactOptional(isTrue).meta({
      description: 'Of CSV: begins with a byte order mark, by which Excel knows UTF-8. `true` unless said.',
    }),
  })
  .refine(...RISING)
  .refine(...EXPORT_SPAN)
  .refine(...ONE_OR_EVERYONE)
  .refine(({ format, everyone }) => format !== 'pdf' || everyone !== true, {
    path: ['everyone'],
    error: 'has no timesheet: one is of one member',
  });
export type ExportQuery = z.output<typeof ExportQuery>;

const seconds = z.int().min(0);

const RowView = z
  .strictObject({
    entryId: z.string(),
    version: z.int(),
    changedAt: instant.meta({ description: 'When this version came.' }),
    memberId: z.string(),
    member: z.string(),
    workDate: date,
    timeZone: z.string(),
    start: z.exactOptional(z.string()).meta({ description: 'HH:MM in `timeZone`.' }),
    end: z
      .exactOptional(z.string())
      .meta({ description: 'HH:MM in `timeZone`; of a later day where it is less than `start`.' }),
    startedAt: z.exactOptional(instant),
    endedAt: z.exactOptional(instant),
    breakSeconds: z.exactOptional(seconds),
    durationSeconds: seconds.meta({ description: 'Without breaks.' }),
    roundedSeconds: z.exactOptional(seconds).meta({
      description:
        'Beside raw time, by `rounding`. Where days are rounded as one, its share of what its day comes to.',
    }),
    rounding: z
      .exactOptional(
        z.nullable(
          z
            .strictObject({
              ...RoundingView.shape,
              saidBy: z.enum(['project', 'client', 'workspace']),
            })
            .meta({ id: 'EntryRounding' }),
        ),
      )
      .meta({ description: 'Null: nobody says a rule, and rounded time is raw time.' }),
    client: z.exactOptional(z.string()),
    project: z.exactOptional(z.string()),
    task: z.exactOptional(z.string()),
    tags: z.array(z.string()).readonly(),
    billable: z.exactOptional(z.boolean()),
    description: z.string(),
  })
  .meta({ id: 'ExportedEntry' });

export const ExportView = z
  .strictObject({
    from: date,
    to: date,
    complete: z.boolean().meta({ description: 'False: entries are missing, those of `nextFrom` and later.' }),
    nextFrom: z
      .exactOptional(date)
      .meta({ description: 'The first day that is missing; absent also where one day alone is too long.' }),
    totalSeconds: seconds.meta({ description: 'Of the entries that are shown.' }),
    entries: z.array(RowView).readonly(),
  })
  .meta({ id: 'Export' });

/** `part`: what became of it. */
export function toExportView(
  { from, to }: Pick<ExportQuery, 'from' | 'to'>,
  { isComplete, nextFrom }: { readonly isComplete: boolean; readonly nextFrom?: string },
  entries: readonly ExportRow[],
): z.output<typeof ExportView> {
  return {
    from,
    to,
    complete: isComplete,
    ...(nextFrom !== undefined && { nextFrom }),
    totalSeconds: entries.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
    entries,
  };
}
