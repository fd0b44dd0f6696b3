// The mails of who asks, and what became of each. Types only.
import type { MessageRecord } from '../core/outcome.ts';
import type { Page } from '../core/page.ts';
import type { Disposition } from '../core/reason.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** What is told of a mail: where it lies and when its record goes is not. */
export type MessageSummary = Pick<
  MessageRecord,
  | 'messageKey'
  | 'status'
  | 'disposition'
  | 'reason'
  | 'receivedAt'
  | 'timeline'
  | 'entryIds'
  | 'engineVersion'
  | 'flags'
>;

export interface MessageListing {
  readonly disposition?: Disposition | undefined;
  /** @default 'rising': the mail that came first */
  readonly order?: 'rising' | 'falling';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface MessageBook {
  /** A mail may be missing for a moment after it was decided. Throws `CursorInvalidError`. */
  list(scope: WorkspaceScope, listing: MessageListing): Promise<Page<MessageSummary>>;
}
