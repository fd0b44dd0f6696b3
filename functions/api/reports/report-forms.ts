// How a report is asked for, and how it is shown.
import * as z from 'zod';
import { GROUPINGS, type Grouping } from '../../../shared/core/report/grouping.ts';
import { WEEKDAYS } from '../../../shared/core/timesheet/week-start.ts';
import { areUnlike, id, isTrue, RISING, within, workDate } from '../request/request-fields.ts';
import { date } from '../request/view-fields.ts';
import { RoundingView } from '../workspace/rounding-form.ts';

const MOST_DAYS = 366;

const grouping = z.enum(GROUPINGS);

/** What a report is put together by: the second within the first. */
export const groupings = z
  .array(grouping)
  .min(1)
  .max(2)
  .refine(areUnlike, { error: 'must be different ones' });

const groupBy = z
  .string()
  .transform((text, { addIssue }): readonly Grouping[] => {
    const found = groupings.safeParse(text.split(','));
    if (found.success) return found.data;
    addIssue({ code: 'custom', message: `must be one or two different ones of ${GROUPINGS.join(', ')}` });
    return z.NEVER;
  })
  .default(['project'])
  .meta({
    description: `One or two of ${GROUPINGS.join(', ')}, with a comma between: the second within the first.`,
    pattern: `^(${GROUPINGS.join('|')})(,(${GROUPINGS.join('|')}))?$`,
    examples: ['client', 'member,day'],
  });

const spanFields = {
  from: workDate,
  to: workDate,
  memberId: z.exactOptional(id).meta({ description: 'Whose; everybody whose time you may see unless said.' }),
  projectId: z.exactOptional(id),
};

const BOUNDED = within(MOST_DAYS, `must be within ${MOST_DAYS} days of "from": ask year by year`);

export const ReportQuery = z
  .strictObject({
    ...spanFields,
    groupBy,
    clientId: z.exactOptional(id),
    billable: z.exactOptional(isTrue),
    compare: z.exactOptional(z.enum(['previous'])).meta({
      description: 'Beside it the span before: as many whole months where it is that, else as many days.',
    }),
    target: z.exactOptional(isTrue).meta({
      description:
        'Beside it what was to be worked, by hours, holidays and absences: of the whole, and of members, days, weeks and months.',
    }),
  })
  .refine(...RISING)
  .refine(...BOUNDED);
export type ReportQuery = z.output<typeof ReportQuery>;

export const NeutralityQuery = z
  .strictObject(spanFields)
  .refine(...RISING)
  .refine(...BOUNDED);
export type NeutralityQuery = z.output<typeof NeutralityQuery>;

const count = z.int().min(0);

const Totals = z
  .strictObject({
    entries: count,
    seconds: count.meta({ description: 'Raw time.' }),
    roundedSeconds: count,
    billableSeconds: count,
    billableRoundedSeconds: count,
  })
  .meta({ id: 'ReportTotals' });

const targetSeconds = z.exactOptional(z.nullable(count)).meta({
  description:
    'What was to be worked. Null where nobody says so: of other things, and of what `projectId`, `clientId`, `billable` or a token leave of the time.',
});

const row = {
  by: grouping,
  key: z.nullable(z.string()).meta({
    description: 'Its id, day, first day of its week, or month; null for what has none, or only a name.',
  }),
  name: z.nullable(z.string()),
  tags: z
    .exactOptional(z.array(z.string()).readonly())
    .meta({ description: 'An entry counts once, under all its tags together.' }),
  totals: Totals,
  previous: z.exactOptional(Totals),
  targetSeconds,
};
const InnerRow = z.strictObject(row).meta({ id: 'ReportInnerRow' });
const Row = z
  .strictObject({ ...row, rows: z.exactOptional(z.array(InnerRow).readonly()) })
  .meta({ id: 'ReportRow' });
export type RowView = z.output<typeof Row>;
export type InnerRowView = z.output<typeof InnerRow>;

const rule = {
  rule: z
    .nullable(RoundingView)
    .meta({ description: 'Null: nobody says one, and rounded time is raw time.' }),
  saidBy: z.enum(['project', 'client', 'workspace', 'nobody']),
};

export const ReportView = z
  .strictObject({
    from: date,
    to: date,
    previous: z.exactOptional(z.strictObject({ from: date, to: date, totals: Totals })),
    groupBy: z.array(grouping).readonly(),
    weekStart: z.enum(WEEKDAYS),
    totals: Totals,
    targetSeconds,
    rules: z
      .array(z.strictObject({ ...rule, totals: Totals }))
      .readonly()
      .meta({ description: 'By which rules time was rounded, and what each comes to.' }),
    rows: z
      .array(Row)
      .readonly()
      .meta({ description: 'They add up to the totals, and inner rows to theirs, to the second.' }),
  })
  .meta({ id: 'Report' });

const Leaning = z
  .strictObject({
    rounded: count.meta({ description: 'What was rounded as one: entries, or days of entries.' }),
    seconds: count,
    roundedSeconds: count,
    raised: count,
    raisedSeconds: count,
    lowered: count,
    loweredSeconds: count,
  })
  .meta({ id: 'RoundingLeaning' });

export const NeutralityView = z
  .strictObject({
    from: date,
    to: date,
    totals: Leaning,
    rules: z.array(z.strictObject({ ...rule, totals: Leaning })).readonly(),
    members: z
      .array(z.strictObject({ memberId: z.string(), name: z.nullable(z.string()), totals: Leaning }))
      .readonly(),
  })
  .meta({ id: 'RoundingReport' });
