// A report, made: whose time it is, told of and read, added up and named.
import type { TaskRecord } from '../../../shared/core/ledger/catalogue-records.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { previousSpan } from '../../../shared/core/report/calendar.ts';
import { factsOf, type ReportCatalogue } from '../../../shared/core/report/catalogue-facts.ts';
import { composeReport } from '../../../shared/core/report/compose-report.ts';
import { foldReport } from '../../../shared/core/report/fold-report.ts';
import { foldTargets, isPartOfTime, type Targets } from '../../../shared/core/report/fold-targets.ts';
import { toReportView } from '../../../shared/core/report/shown-report.ts';
import type { Folded } from '../../../shared/core/report/tally.ts';
import type { Span } from '../../../shared/core/span.ts';
import { targetFactsOfAll } from '../../../shared/core/timesheet/gather-targets.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import { type Answer, ok, type Refusal, refuseQuery } from '../request/exchange.ts';
import { entriesOf, noteOwners, ownersOf, type ReportServices } from './read-report.ts';
import type { ReportQuery } from './report-forms.ts';

export const MOST_ENTRIES = 50_000;
export const MOST_ROWS = 10_000;

const FOR_FEWER = `there are more than ${MOST_ENTRIES.toLocaleString('en')} entries: ask for fewer days, one member or one project`;
const AS_A_FILE = 'or for a file that is made beside the answer (POST /v1/exports with "of": "report")';

export const TOO_MANY_ENTRIES = refuseQuery([{ field: 'to', detail: FOR_FEWER }]);
const TOO_LONG = refuseQuery([{ field: 'to', detail: `${FOR_FEWER}, ${AS_A_FILE}` }]);
const TOO_MANY_ROWS = refuseQuery([
  {
    field: 'groupBy',
    detail: `there are more than ${MOST_ROWS.toLocaleString('en')} rows: ask for fewer days, put together by one thing, ${AS_A_FILE}`,
  },
]);

/** Told of before anything is read; throws where it cannot be. */
export type TellRead = (owners: readonly MemberProfile[], span: Span) => Promise<void>;

/** `undefined`: there is no such member whose time the caller may see. */
export async function makeReport(
  services: ReportServices,
  scope: WorkspaceScope,
  query: ReportQuery,
  tell: TellRead = (owners, span) => noteOwners(services, scope, owners, span),
): Promise<Answer<ReturnType<typeof toReportView>> | Refusal | undefined> {
  const owners = await ownersOf(services, scope, query.memberId);
  if (owners === undefined) return undefined;
  const before = query.compare && previousSpan(query);
  await tell(owners, { from: (before ?? query).from, to: query.to });
  const catalogue = await services.reportSources.catalogue(scope);
  const sums = await fold(services, scope, { query, owners, catalogue, span: query });
  if (sums === undefined) return TOO_LONG;
  const previous = before && (await fold(services, scope, { query, owners, catalogue, span: before }));
  if (before !== undefined && previous === undefined) return TOO_LONG;
  const targets = await targetsOf(services, scope, { query, owners, catalogue });
  const tasks = query.groupBy.includes('task') ? await services.reportSources.tasks(scope) : NO_TASKS;
  const made = { asked: query, owners, catalogue, tasks, sums, before: previous, targets };
  const report = composeReport(scope, { ...made, mostRows: MOST_ROWS });
  return report === undefined ? TOO_MANY_ROWS : ok(toReportView(report));
}

/** Null: of a part of somebody's time nobody says how much of it was to be worked. `undefined`: nobody asked. */
async function targetsOf(
  services: ReportServices,
  scope: WorkspaceScope,
  { query, owners, catalogue }: Omit<Folding, 'span'>,
): Promise<Targets | null | undefined> {
  const { target, groupBy } = query;
  if (!target) return undefined;
  if (isPartOfTime(query, scope)) return null;
  const facts = await targetFactsOfAll(services.workCalendar, scope, owners, query);
  return foldTargets(facts, query, groupBy, catalogue.weekStart);
}

const NO_TASKS: ReadonlyMap<string, TaskRecord> = new Map();

interface Folding {
  readonly query: ReportQuery;
  readonly owners: readonly MemberProfile[];
  readonly catalogue: ReportCatalogue;
  readonly span: Span;
}

function fold(
  services: ReportServices,
  scope: WorkspaceScope,
  { query, owners, catalogue, span: { from, to } }: Folding,
): Promise<Folded | undefined> {
  const { projectId, clientId, billable, groupBy } = query;
  const entries = entriesOf(services, scope, owners, { from, to, projectId });
  return foldReport(entries, { groupBy, clientId, billable, mostEntries: MOST_ENTRIES }, factsOf(catalogue));
}
