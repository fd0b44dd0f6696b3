// What a link shows of a report: names and figures. Ids of the workspace's own, and who works there unless its maker wanted that, are left out.
import * as z from 'zod';
import { isOfTime } from '../../../shared/core/report/grouping.ts';
import { instant } from '../request/view-fields.ts';
import { type InnerRowView, ReportView, type RowView } from './report-forms.ts';

export const SharedReportView = z
  .strictObject({
    title: z.string(),
    workspace: z.nullable(z.string()),
    ...ReportView.shape,
    madeAt: instant,
    expiresAt: instant.meta({ description: 'The end of the link.' }),
  })
  .meta({ id: 'SharedReport', description: 'A report as a link shows it: rows have names, and no ids.' });
export type SharedReportView = z.output<typeof SharedReportView>;

interface Sharing {
  readonly title: string;
  readonly workspace: string | null;
  readonly showsMembers: boolean;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

export function toSharedView(
  report: z.output<typeof ReportView>,
  { title, workspace, showsMembers, madeAt, expiresAt }: Sharing,
): SharedReportView {
  const nameOf = showsMembers ? ({ name }: InnerRowView) => name : numbered(report.rows);
  const shown = <Row extends InnerRowView>(row: Row): Row => ({
    ...row,
    key: isOfTime(row.by) ? row.key : null,
    name: row.by === 'member' ? nameOf(row) : row.name,
  });
  return {
    title,
    workspace,
    ...report,
    rows: report.rows.filter(isThere).map(({ rows, ...row }) => ({
      ...shown(row),
      ...(rows && { rows: rows.filter(isThere).map(shown) }),
    })),
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

/** Colleagues who had nothing to do with it are nobody's concern. */
function isThere({ by, totals, previous, targetSeconds }: InnerRowView): boolean {
  if (by !== 'member' || totals.entries > 0) return true;
  return (previous?.entries ?? 0) > 0 || (targetSeconds ?? 0) > 0;
}

/** `Member 1`, by their place in this report: the same in all of its rows, and no name for another day. */
function numbered(rows: readonly RowView[]): (row: InnerRowView) => string {
  const all = rows.flatMap(({ rows: inner = [], ...row }) => [row, ...inner]);
  const keys = all.filter((row) => row.by === 'member' && isThere(row)).map(({ key }) => key);
  const places = [...new Set(keys)];
  return ({ key }) => `Member ${places.indexOf(key) + 1}`;
}
