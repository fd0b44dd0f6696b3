// The report that entries come to: added up as they are read, so that its sums are held and never its entries.
import { type ExportFailure, type ReportAsk, readSpan } from '../../shared/core/export/export-job.ts';
import { reportText } from '../../shared/core/export/report-text.ts';
import type { TaskRecord } from '../../shared/core/ledger/catalogue-records.ts';
import { factsOf, type ReportCatalogue } from '../../shared/core/report/catalogue-facts.ts';
import { composeReport } from '../../shared/core/report/compose-report.ts';
import { foldTargets, isPartOfTime, type Targets } from '../../shared/core/report/fold-targets.ts';
import type { ShownReport } from '../../shared/core/report/shown-report.ts';
import { hasTooManyRows } from '../../shared/core/report/to-report.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { targetFactsOfAll } from '../../shared/core/timesheet/gather-targets.ts';
import type { WorkCalendar } from '../../shared/ports/work-calendar.ts';
import type { FileServices, ProgressInHand } from './progress-in-hand.ts';
import { type ReadServices, readMembers } from './read-members.ts';
import { ReportInHand } from './report-in-hand.ts';
import type { ExportAsker } from './stand-for.ts';

export interface ReportServices extends FileServices, ReadServices {
  readonly workCalendar: WorkCalendar;
  /** At most, in others and empty ones too. */
  readonly reportRows: number;
}

interface Making {
  readonly at: ProgressInHand;
  readonly ask: ReportAsk;
  readonly asker: ExportAsker;
}

/** Half of a report is none: what cannot be whole is refused. */
type Refused = Extract<ExportFailure, 'too_many_rows' | 'out_of_time'>;

export async function makeReport(
  making: Making,
  services: ReportServices,
  isEnough: () => boolean,
): Promise<'whole' | 'paused' | 'lost' | Refused> {
  const { at, ask, asker } = making;
  const catalogue = await services.reportSources.catalogue(asker.scope);
  const report = new ReportInHand(at, ask, factsOf(catalogue), await at.tail());
  if (hasTooMany(making, report, catalogue, services)) return 'too_many_rows';
  const reading = {
    at,
    span: readSpan(ask),
    take: (days: readonly TimeEntry[]): Refused | undefined => {
      report.countIn(days);
      if (report.size > services.reportRows) return 'too_many_rows';
      return services.clock().toISOString() >= at.held.job.deadline ? 'out_of_time' : undefined;
    },
    settle: () => at.tell(),
  };
  const read = await readMembers(asker, reading, services, isEnough);
  if (read === 'enough') return (await report.keep()) ? 'paused' : 'lost';
  if (read !== 'all') return read;
  const shown = await show(making, report, catalogue, services);
  if (shown === undefined) return 'too_many_rows';
  return (await report.finish(reportText(ask, shown))) ? 'whole' : 'lost';
}

/** Before more is read: of everybody there is a row, and of every day. */
function hasTooMany(
  { ask, asker }: Making,
  { sums, before }: ReportInHand,
  { weekStart }: ReportCatalogue,
  { reportRows: mostRows }: ReportServices,
): boolean {
  const memberIds = asker.owners.map(({ memberId }) => memberId);
  return hasTooManyRows(sums, before, { groupBy: ask.groupBy, span: ask, weekStart, memberIds, mostRows });
}

async function show(
  { ask, asker: { scope, owners } }: Making,
  { sums, before }: ReportInHand,
  catalogue: ReportCatalogue,
  services: ReportServices,
): Promise<ShownReport | undefined> {
  const tasks = ask.groupBy.includes('task') ? await services.reportSources.tasks(scope) : NO_TASKS;
  const targets = await targetsOf(ask, { scope, owners }, catalogue, services);
  const made = { asked: ask, owners, catalogue, tasks, sums, before, targets };
  return composeReport(scope, { ...made, mostRows: services.reportRows });
}

const NO_TASKS: ReadonlyMap<string, TaskRecord> = new Map();

async function targetsOf(
  ask: ReportAsk,
  { scope, owners }: Pick<ExportAsker, 'scope' | 'owners'>,
  { weekStart }: ReportCatalogue,
  { workCalendar }: ReportServices,
): Promise<Targets | null | undefined> {
  if (!ask.hasTarget) return undefined;
  if (isPartOfTime(ask, scope)) return null;
  return foldTargets(await targetFactsOfAll(workCalendar, scope, owners, ask), ask, ask.groupBy, weekStart);
}
