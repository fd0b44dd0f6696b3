// What a report is made of. Every call wants the scope that authentication made. Types only.
import type { TaskRecord } from '../core/ledger/catalogue-records.ts';
import type { Page } from '../core/page.ts';
import type { ReportCatalogue } from '../core/report/catalogue-facts.ts';
import type { SavedReport } from '../core/report/saved-report.ts';
import type { Span } from '../core/span.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

export interface EntrySpan extends Span {
  readonly memberId: string;
  readonly projectId?: string | undefined;
}

export interface SavedReportListing {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Those of who asks, and of nobody else. */
export interface SavedReports {
  /** In the order in which they were saved. Throws `CursorInvalidError`. */
  list(scope: WorkspaceScope, listing: SavedReportListing): Promise<Page<SavedReport>>;
  find(scope: WorkspaceScope, reportId: string): Promise<SavedReport | undefined>;
}

export interface ReportSources {
  /**
   * What one member logged, by day, as it comes; of the projects alone that the scope is restricted to. Whose the caller may see is for
   * the caller to ask (rights.ts).
   */
  entries(scope: WorkspaceScope, span: EntrySpan): AsyncIterable<readonly TimeEntry[]>;
  catalogue(scope: WorkspaceScope): Promise<ReportCatalogue>;
  /** By id, of every project. */
  tasks(scope: WorkspaceScope): Promise<ReadonlyMap<string, TaskRecord>>;
}
