// Letters that wait to be sent, each written with what it tells of: nothing is sent from inside triage or api.
import type { AcknowledgementFacts, LetterFacts } from './confirmation-letter.ts';
import type { Decision } from './decision.ts';
import type { MemberScope } from './member.ts';
import type { TimeEntry } from './time-entry.ts';

/** What a receipt tells, before it has words. Sealed where it is stored. */
export interface ReceiptFacts {
  readonly subject: string;
  /** Message-ID of the mail that is answered, with its angle brackets. */
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly decision: Exclude<Decision, { disposition: 'ignored' }>;
  readonly entries: readonly TimeEntry[];
}

/** By what an answer is counted: digests, hex. */
export interface LoopKeys {
  readonly thread: string;
  /** Of what the sender wrote: the same words again in a thread are not answered again. */
  readonly words: string;
}

interface Waiting extends MemberScope {
  readonly outboxId: string;
  /** Arrival of the mail that it answers; of a letter that answers none, its making. ISO 8601, UTC. */
  readonly receivedAt: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly expiresAt: number;
}

interface Answering extends Waiting {
  /** Of the mail that it answers. */
  readonly messageKey: string;
  readonly loop: LoopKeys;
}

/** Goes to the member's registered address. */
export interface ReceiptItem extends Answering {
  readonly kind: 'receipt';
  readonly facts: ReceiptFacts;
}

/** Asks whoever reads an address whether it is theirs; goes there and nowhere else. */
export interface ConfirmationItem extends Waiting {
  readonly kind: 'confirmation';
  readonly addressId: string;
  /** Of the letters to this address that hold a code, the how manyth: a later one has taken the code out of force. */
  readonly letter: number;
  readonly facts: LetterFacts;
}

/** Tells whoever said yes to such a letter what came of it; goes to that address and nowhere else. */
export interface AcknowledgementItem extends Answering {
  readonly kind: 'acknowledgement';
  readonly facts: AcknowledgementFacts;
}

export type AnswerItem = ReceiptItem | AcknowledgementItem;
export type OutboxItem = AnswerItem | ConfirmationItem;
