// What letters tell about an address: the one that asks its reader to confirm it, and the one that says what came of that. Sealed where they
// are stored.
import type { ConfirmationCode } from './confirmation-code.ts';

interface AboutAddress {
  /** Where it goes. */
  readonly address: string;
  /** An invitation makes its reader a member; else a member says that the address is theirs too. */
  readonly asks: 'invitation' | 'address';
  /** What the workspace is called, by who keeps it. */
  readonly workspaceName: string;
}

export interface LetterFacts extends AboutAddress {
  readonly code: ConfirmationCode;
  /** ISO 8601, UTC: until when the code does. */
  readonly until: string;
}

/** The answer to a mail that said yes, or may have meant to. */
export interface AcknowledgementFacts extends AboutAddress {
  /** `taken`: it is another member's, and stays so. `unclear`: the words are no clear yes, and it is asked still. */
  readonly end: 'confirmed' | 'taken' | 'unclear';
  /** Where it is asked still, by which it may be answered again. */
  readonly code?: ConfirmationCode;
  readonly subject: string;
  /** Message-ID of the mail that is answered, with its angle brackets. */
  readonly inReplyTo?: string;
  readonly references: readonly string[];
}
