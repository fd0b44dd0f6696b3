// The members of a workspace, as they and its administrators see them. Every call wants the scope that authentication made. Types only.
import type { SeenMember } from '../core/ledger/member-changes.ts';
import type { Page } from '../core/page.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** Any member of the scope's workspace: whom the caller may see is for the caller to ask (rights.ts). */
export interface MemberBook {
  /** By id. Throws `CursorInvalidError` for a cursor that is not ours, or of another list. */
  list(
    scope: WorkspaceScope,
    listing: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<SeenMember>>;
  /** As they are at this moment. */
  find(scope: WorkspaceScope, memberId: string): Promise<SeenMember | undefined>;
}
