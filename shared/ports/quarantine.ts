// Mails that nobody vouched for, as the administrators of a workspace see them. Types only.
import type { MemberScope } from '../core/member.ts';
import type { QuarantinedMail } from '../core/outcome.ts';

export interface QuarantineQuery {
  readonly limit: number;
  readonly cursor?: string;
}

export interface Quarantine {
  /** The last that came first. Throws `CursorInvalidError` for a cursor that is not ours or another workspace's. */
  list(
    workspaceId: string,
    query: QuarantineQuery,
  ): Promise<{ readonly items: readonly QuarantinedMail[]; readonly nextCursor?: string }>;
  find(workspaceId: string, messageKey: string): Promise<QuarantinedMail | undefined>;
  /**
   * Says in the mail's record, with an audit event, that it was let out or given up. It stays in the list until it is `forgotten`, so
   * that what fails after this can be asked for again; a repeat changes nothing. False: it is in no quarantine any more.
   */
  end(mail: QuarantinedMail, how: 'released' | 'discarded', by: MemberScope, now: Date): Promise<boolean>;
  /** Takes it from the list. */
  forget(mail: QuarantinedMail): Promise<void>;
}

/** Sends a mail that was released on its way again, from the start. */
export interface ReleasedMails {
  send(mail: QuarantinedMail, releasedAt: Date): Promise<void>;
}
