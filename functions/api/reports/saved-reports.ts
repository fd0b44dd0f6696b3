// The reports that a member saved: one's own alone, asked again over a span that goes with time.
import * as z from 'zod';
import { savedReportDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { GROUPINGS } from '../../../shared/core/report/grouping.ts';
import { PERIODS, type SavedReport } from '../../../shared/core/report/saved-report.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { SavedReports } from '../../../shared/ports/reports.ts';
import { catalogueId } from '../catalogue/catalogue-forms.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriterServices } from '../request/declare-writer.ts';
import { ok } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { id } from '../request/request-fields.ts';
import { instant } from '../request/view-fields.ts';
import { askSavedReport, type SavedReportSources } from './ask-saved-report.ts';
import { groupings, ReportView } from './report-forms.ts';

export interface SavedReportServices extends WriterServices, SavedReportSources {
  readonly savedReports: SavedReports;
}

const period = z.enum(PERIODS).meta({ description: 'Whole weeks, months or years, by your day of today.' });
const groupBy = groupings.meta({ uniqueItems: true }).readonly();

const NewSavedReport = z
  .strictObject({
    name: z.string({ error: 'is required' }).trim().min(1).max(200),
    period,
    groupBy,
    compare: z.exactOptional(z.literal('previous')),
    target: z.boolean().default(false),
    memberId: z.exactOptional(id),
    projectId: z.exactOptional(id),
    clientId: z.exactOptional(id),
    billable: z.exactOptional(z.boolean()),
  })
  .meta({
    id: 'NewSavedReport',
    examples: [{ name: 'Last month by project', period: 'last_month', groupBy: ['project', 'day'] }],
  });

const SavedReportView = z
  .strictObject({
    reportId: z.string(),
    name: z.string(),
    period,
    groupBy: z.array(z.enum(GROUPINGS)).readonly(),
    compare: z.nullable(z.literal('previous')),
    target: z.boolean(),
    memberId: z.nullable(z.string()),
    projectId: z.nullable(z.string()),
    clientId: z.nullable(z.string()),
    billable: z.nullable(z.boolean()),
    savedAt: instant,
  })
  .meta({ id: 'SavedReport' });
type SavedReportView = z.output<typeof SavedReportView>;

const ABSENT = 'There is no such report that you saved.';

export const SAVED_REPORT_ROUTES: readonly Route<SavedReportServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/saved-reports',
    access: 'member',
    summary: 'The reports that you saved',
    query: z.strictObject(pageFields({ usual: 50, largest: 100 })),
    answer: pageView(SavedReportView, 'SavedReportPage'),
    run: ({ scope, query }, { savedReports }: SavedReportServices) =>
      answerPage(savedReports.list(scope, query), toView, 'this list'),
  }),
  forWriter({
    method: 'POST',
    path: '/v1/saved-reports',
    access: 'contributor',
    summary: 'Save a report, to be asked again over a span that goes with time',
    status: 201,
    body: NewSavedReport,
    answer: SavedReportView,
    plan: async ({ scope, json }, services: SavedReportServices) => {
      const { compare, target, memberId: ownerId, ...said } = json;
      const { workspaceId, memberId } = scope;
      const made = {
        workspaceId,
        memberId,
        reportId: services.newId(),
        savedAt: services.clock().toISOString(),
      };
      const after = {
        ...made,
        ...said,
        isCompared: compare !== undefined,
        ...(target && { hasTarget: true }),
        ...(ownerId && { ownerId }),
      };
      return planReport(services, scope, after, false);
    },
  }),
  forMember({
    method: 'GET',
    path: '/v1/saved-reports/{id}/report',
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'A report that you saved, as it is now',
    description: 'Of what you may see now, whoever led whom when it was saved.',
    params: { id: catalogueId },
    absent: ABSENT,
    answer: ReportView,
    problems: ['invalid_request'],
    run: async ({ scope, member, params: { id: reportId = '' } }, services: SavedReportServices) => {
      const saved = await services.savedReports.find(scope, reportId);
      return saved && askSavedReport(services, { scope, member }, saved);
    },
  }),
  forWriter({
    method: 'DELETE',
    path: '/v1/saved-reports/{id}',
    access: 'contributor',
    summary: 'Forget a report that you saved',
    params: { id: catalogueId },
    absent: ABSENT,
    body: NO_BODY,
    answer: SavedReportView,
    plan: async ({ scope, params: { id: reportId = '' } }, services: SavedReportServices) => {
      const saved = await services.savedReports.find(scope, reportId);
      return saved && planReport(services, scope, saved, true);
    },
  }),
];

function planReport(
  { clock, retention }: SavedReportServices,
  scope: WorkspaceScope,
  after: SavedReport,
  isDeleted: boolean,
): Planned<SavedReportView> {
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'savedReport', after, isDeleted }],
      events: [toChangeEvent(scope, savedReportDone(after, isDeleted), clock(), retention)],
    },
    answer: ok(toView(after), isDeleted ? 200 : 201),
  };
}

function toView({ workspaceId: _workspace, memberId: _member, ...saved }: SavedReport): SavedReportView {
  const { isCompared, hasTarget = false, ownerId, projectId, clientId, billable, ...report } = saved;
  return {
    ...report,
    compare: isCompared ? 'previous' : null,
    target: hasTarget,
    memberId: ownerId ?? null,
    projectId: projectId ?? null,
    clientId: clientId ?? null,
    billable: billable ?? null,
  };
}
