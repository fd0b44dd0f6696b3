// An address that nothing is sent to, and what of a sending service's feedback makes it one.
import type { MemberScope } from './member.ts';

/**
 * `full_mailbox`: letter after letter came back because its mailbox was full. `bounce`: there is no such mailbox, or its server
 * will never take mail. `complaint`: whoever reads it called a letter of ours spam.
 */
export const SUPPRESSION_CAUSES = ['full_mailbox', 'bounce', 'complaint'] as const;
export type SuppressionCause = (typeof SUPPRESSION_CAUSES)[number];

export interface Suppression extends MemberScope {
  /** Keyed digest of the address, hex: the address itself is kept with the member alone. */
  readonly id: string;
  readonly cause: SuppressionCause;
  /** When the service saw it: ISO 8601, UTC. */
  readonly suppressedAt: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** Letters that come back in a month (UTC) because the mailbox is full, until the address is left alone for a while. */
export const MOST_FULL_A_MONTH = 5;

/** In which month a letter that came back counts. */
export function monthOfLetter(seenAt: Date): string {
  return seenAt.toISOString().slice(0, 7);
}

/** What the service tells of a letter that it took. */
export type Feedback =
  | { readonly kind: 'sent' }
  | {
      readonly kind: 'bounce';
      readonly type: 'Permanent' | 'Transient' | 'Undetermined';
      readonly subType: string;
    }
  | { readonly kind: 'complaint'; readonly of?: string | undefined };

export type Judgement =
  | { readonly kind: 'suppress'; readonly cause: SuppressionCause }
  /** Enough of these suppress. */
  | { readonly kind: 'count' }
  | { readonly kind: 'nothing' };

/** Reports that no reader made: one took a letter out of the spam, the other is a server's, of a signature. */
const NO_COMPLAINTS: ReadonlySet<string> = new Set(['not-spam', 'auth-failure']);

/**
 * Amazon SES developer guide, "Bounce types" and "Complaint object". Only what is certain silences a member: an automatic answer
 * ("out of the office") is told as `Transient`/`General` or as `Undetermined`, and a letter that was too large says nothing of
 * its address.
 */
export function judgeFeedback(feedback: Feedback): Judgement {
  switch (feedback.kind) {
    case 'sent':
      return { kind: 'nothing' };
    case 'complaint':
      return NO_COMPLAINTS.has(feedback.of ?? '')
        ? { kind: 'nothing' }
        : { kind: 'suppress', cause: 'complaint' };
    case 'bounce':
      if (feedback.type === 'Permanent') return { kind: 'suppress', cause: 'bounce' };
      return feedback.type === 'Transient' && feedback.subType === 'MailboxFull'
        ? { kind: 'count' }
        : { kind: 'nothing' };
  }
}

/** A cause that says more takes the place of one that says less, and never the other way round. */
export function severityOf(cause: SuppressionCause): number {
  return SUPPRESSION_CAUSES.indexOf(cause);
}
