// API tokens, as their members and administrators see them. Every call wants the scope that authentication made. Types only.
import type { ApiTokenRecord } from '../core/api-token.ts';
import type { MemberScope } from '../core/member.ts';
import type { Page } from '../core/page.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

export interface TokenListing {
  readonly memberId: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Tokens of any member of the scope's workspace: whose the caller may see is for the caller to ask. */
export interface TokenBook {
  /** By id. Throws `CursorInvalidError` for a cursor that is not ours, or of another list. */
  list(scope: WorkspaceScope, listing: TokenListing): Promise<Page<ApiTokenRecord>>;
  /** `undefined` also where its time is over, and the table has let it go. */
  find(scope: WorkspaceScope, tokenId: string): Promise<ApiTokenRecord | undefined>;
}

/** For who works on what a token asked for, after it asked. */
export interface TokenStates {
  /** `false` where it was revoked, has ended, or is not there any more. */
  isInForce(token: MemberScope & { readonly tokenId: string }, now: Date): Promise<boolean>;
}

export interface TokenUses {
  /** Marks that a token was used, once an hour: a repeat within it writes nothing. */
  note(token: MemberScope & { readonly tokenId: string }, now: Date): Promise<void>;
}
