// Secret addresses, as their makers see them. Types only.
import type { CaptureAlias, CaptureAliasRecord } from '../core/capture-alias.ts';
import type { MemberScope } from '../core/member.ts';
import type { Page } from '../core/page.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** An alias to be kept: its keyed digest is, never the alias. */
export interface NewCaptureAlias {
  readonly alias: CaptureAlias;
  readonly scope: MemberScope;
  readonly projectId?: string;
  readonly createdAt: Date;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface CaptureAliases {
  /** Throws `CaptureAliasTakenError` when an alias of this id was kept before. */
  add(alias: NewCaptureAlias): Promise<void>;
  /** Ends an alias at once. `undefined` when there is none (any more); a repeat changes nothing. */
  revoke(aliasId: string, now: Date): Promise<MemberScope | undefined>;
}

/** Aliases of any member of the scope's workspace: whose the caller may see is for the caller to ask. */
export interface AliasBook {
  /** By id. Throws `CursorInvalidError` for a cursor that is not ours, or of another list. */
  list(
    scope: WorkspaceScope,
    listing: { readonly memberId: string; readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<CaptureAliasRecord>>;
  /** `undefined` also where its time is over, and the table has let it go. */
  find(scope: WorkspaceScope, aliasId: string): Promise<CaptureAliasRecord | undefined>;
}
