import { DEFAULT_WEEK_START, type Weekday } from '../../../shared/core/timesheet/week-start.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';

/** On which day the weeks of the caller's workspace begin. */
export async function weekStartIn(
  { workspaces }: { readonly workspaces: Workspaces },
  scope: WorkspaceScope,
): Promise<Weekday> {
  return (await workspaces.settings(scope))?.weekStart ?? DEFAULT_WEEK_START;
}
