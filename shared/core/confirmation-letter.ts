// What a letter tells that asks whoever reads an address to confirm it. Sealed where it is stored.
import type { ConfirmationCode } from './confirmation-code.ts';

export interface LetterFacts {
  /** Where it goes. */
  readonly address: string;
  readonly code: ConfirmationCode;
  /** An invitation makes its reader a member; else a member says that the address is theirs too. */
  readonly asks: 'invitation' | 'address';
  /** What the workspace is called, by who keeps it. */
  readonly workspaceName: string;
  /** ISO 8601, UTC: until when the code does. */
  readonly until: string;
}
