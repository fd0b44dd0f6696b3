// The twin of what reports read.
import { projectIdOf } from '../../shared/core/time-entry.ts';
import { DEFAULT_WEEK_START } from '../../shared/core/timesheet/week-start.ts';
import { isOfScope } from '../../shared/core/workspace-scope.ts';
import type { ReportSources } from '../../shared/ports/reports.ts';
import type { MemoryState } from './memory-state.ts';

export function memoryReportSources(state: MemoryState, page = 7): ReportSources {
  return {
    entries: async function* (scope, { memberId, from, to, projectId }) {
      const found = [...state.entries.values()].filter(
        (entry) =>
          entry.workspaceId === scope.workspaceId &&
          entry.memberId === memberId &&
          entry.status === 'logged' &&
          from <= entry.workDate &&
          entry.workDate <= to &&
          (projectId === undefined || projectIdOf(entry) === projectId) &&
          isOfScope(scope, projectIdOf(entry)),
      );
      const place = ({ workDate, entryId }: (typeof found)[number]) => `${workDate}#${entryId}`;
      found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
      for (let at = 0; at < found.length; at += page) yield found.slice(at, at + page);
    },
    catalogue: async ({ workspaceId }) => ({
      weekStart: state.weekStarts.get(workspaceId) ?? DEFAULT_WEEK_START,
      rounding: state.workspaces.get(workspaceId)?.rounding,
      clients: state.clients.get(workspaceId) ?? new Map(),
      projects: state.projects.get(workspaceId) ?? new Map(),
    }),
    tasks: async ({ workspaceId }) => state.tasks.get(workspaceId) ?? new Map(),
  };
}
