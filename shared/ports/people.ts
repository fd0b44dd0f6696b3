// The members of a workspace, as they and its administrators see them. Every call wants the scope that authentication made. Types only.
import type { ConfirmationCode } from '../core/confirmation-code.ts';
import type { SeenMember } from '../core/ledger/member-changes.ts';
import type { MemberScope } from '../core/member.ts';
import type { MemberAddress } from '../core/member-address.ts';
import type { ConfirmingOutcome } from '../core/outcome.ts';
import type { Page } from '../core/page.ts';
import type { AskedLetter } from '../core/record/to-confirmation.ts';
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

/** The addresses of a member that a letter asks about or asked: few, so that they come in one piece. */
export interface AddressBook {
  /** By id. */
  list(scope: WorkspaceScope, memberId: string): Promise<readonly MemberAddress[]>;
  /** As it is at this moment. */
  find(scope: WorkspaceScope, memberId: string, addressId: string): Promise<MemberAddress | undefined>;
}

/** For whoever reads the answers to letters that ask. */
export interface LetterAnswers {
  /** What the letter with this code asks, as it is at this moment. `undefined`: nothing any more, or a later letter does. */
  find(
    code: ConfirmationCode,
    letter: MemberScope & { readonly addressId: string },
  ): Promise<AskedLetter | undefined>;
  /**
   * Writes all that a yes causes in one transaction, or nothing. `repeated`: this mail has its record already. `taken`: the address leads to
   * another. `stale`: what the letter asks was changed since it was read.
   */
  confirm(outcome: ConfirmingOutcome): Promise<'recorded' | 'repeated' | 'taken' | 'stale'>;
}

/** For whoever sends the letters that ask. */
export interface AskedAddresses {
  /** Whether what this letter asks is still asked, and no later letter asks it. */
  isAsked(
    letter: MemberScope & { readonly addressId: string; readonly letter: number },
    now: Date,
  ): Promise<boolean>;
}

export interface MemberKeys {
  /** Makes what the member's text is sealed with, unless it is there. Throws `KeyMissingError` when the workspace has none. */
  make(member: MemberScope): Promise<void>;
}
