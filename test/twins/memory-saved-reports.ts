// The twin of saved reports.
import type { SavedReportWrite } from '../../shared/core/ledger/change.ts';
import type { SavedReports } from '../../shared/ports/reports.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

export const SAVED_REPORT_WRITER: Writer<SavedReportWrite> = {
  refuse: ({ savedReports }, { after, isDeleted }) =>
    savedReports.has(`${scopeKey(after)}/${after.reportId}`) === isDeleted ? undefined : 'stale',
  put: ({ savedReports }, { after, isDeleted }) => {
    const key = `${scopeKey(after)}/${after.reportId}`;
    if (isDeleted) savedReports.delete(key);
    else savedReports.set(key, after);
  },
};

export function memorySavedReports({ savedReports }: MemoryState): SavedReports {
  return {
    list: async (scope, { limit, cursor }) =>
      pageOf(
        [...savedReports.values()].filter((one) => scopeKey(one) === scopeKey(scope)),
        ({ reportId }) => reportId,
        'rising',
        { bound: [scopeKey(scope), 'saved-reports'], limit, cursor },
      ),
    find: async (scope, reportId) => savedReports.get(`${scopeKey(scope)}/${reportId}`),
  };
}
