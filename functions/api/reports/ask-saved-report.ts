// A saved report, asked for as it is today.
import { todayIn } from '../../../shared/core/ledger/entry-facts.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { type SavedReport, spanOf } from '../../../shared/core/report/saved-report.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import { weekStartIn } from '../timesheets/week-start-in.ts';
import { makeReport, type TellRead } from './make-report.ts';
import type { ReportServices } from './read-report.ts';

export interface SavedReportSources extends ReportServices {
  readonly workspaces: Workspaces;
}

/** Over the span around the member's day of today, of what they may see now. `undefined`: whose time it is of, they may not. */
export async function askSavedReport(
  services: SavedReportSources,
  { scope, member }: { readonly scope: WorkspaceScope; readonly member: MemberProfile },
  saved: SavedReport,
  tell?: TellRead,
): ReturnType<typeof makeReport> {
  const weekStart = await weekStartIn(services, scope);
  const { groupBy, projectId, clientId, billable, ownerId, isCompared, hasTarget } = saved;
  const query = {
    ...spanOf(saved.period, todayIn(member.timeZone, services.clock()), weekStart),
    groupBy,
    ...(isCompared && { compare: 'previous' as const }),
    ...(hasTarget && { target: true }),
    ...(ownerId !== undefined && { memberId: ownerId }),
    ...(projectId !== undefined && { projectId }),
    ...(clientId !== undefined && { clientId }),
    ...(billable !== undefined && { billable }),
  };
  return makeReport(services, scope, query, tell);
}
