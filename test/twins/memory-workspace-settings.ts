// The twin of what workspaces say of themselves.
import { roundedBy } from '../../shared/core/ledger/catalogue-records.ts';
import type { WorkspaceWrite } from '../../shared/core/ledger/change.ts';
import type { WorkspaceSettings } from '../../shared/core/ledger/workspace-settings.ts';
import { DEFAULT_WEEK_START } from '../../shared/core/timesheet/week-start.ts';
import type { Workspaces } from '../../shared/ports/ledger.ts';
import type { MemoryState } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

export const WORKSPACE_WRITER: Writer<WorkspaceWrite> = {
  refuse: (state, { version, after: { workspaceId } }) =>
    settingsIn(state, workspaceId)?.version === version ? undefined : 'stale',
  put: (state, { after }) => {
    const { workspaceId, name, version, fallback, entryPolicy, retentionDays, rounding, lock, weekStart } =
      after;
    if (fallback) state.withoutFallback.delete(workspaceId);
    else state.withoutFallback.add(workspaceId);
    state.workspaces.set(workspaceId, { name, version, ...roundedBy(rounding) });
    state.entryPolicies.set(workspaceId, entryPolicy);
    state.retentionDays.set(workspaceId, retentionDays);
    state.locks.set(workspaceId, lock);
    state.weekStarts.set(workspaceId, weekStart ?? DEFAULT_WEEK_START);
    state.workingTimes.set(workspaceId, after.workingTime);
  },
};

export function memoryWorkspaces(state: MemoryState): Workspaces {
  return { settings: async ({ workspaceId }) => settingsIn(state, workspaceId) };
}

function settingsIn(state: MemoryState, workspaceId: string): WorkspaceSettings | undefined {
  const found = state.workspaces.get(workspaceId);
  const entryPolicy = state.entryPolicies.get(workspaceId) ?? {};
  const retentionDays = state.retentionDays.get(workspaceId) ?? {};
  const fallback = !state.withoutFallback.has(workspaceId);
  const lock = state.locks.get(workspaceId) ?? {};
  const weekStart = state.weekStarts.get(workspaceId);
  return (
    found && {
      workspaceId,
      ...found,
      fallback,
      entryPolicy,
      retentionDays,
      lock,
      ...(weekStart && { weekStart }),
      workingTime: state.workingTimes.get(workspaceId) ?? {},
    }
  );
}
