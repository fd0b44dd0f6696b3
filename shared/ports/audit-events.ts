// What auditors read of the trail: that something was done, by whom and to what; never a word of it. Types only.
import type { AuditEvent } from '../core/audit-event.ts';
import type { Page } from '../core/page.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

export interface AuditListing {
  /** First and last day in UTC, both included. */
  readonly from: WorkDate;
  readonly to: WorkDate;
  /** Of who did it. */
  readonly actorId?: string | undefined;
  /** Of what it was done to. */
  readonly objectId?: string | undefined;
  /** @default 'rising': the first event comes first */
  readonly order?: 'rising' | 'falling';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface AuditEvents {
  /** Those of the scope's workspace. Throws `CursorInvalidError` for a cursor that is not ours, or of another listing. */
  list(scope: WorkspaceScope, listing: AuditListing): Promise<Page<AuditEvent>>;
}
