// Addresses that nothing is sent to, as the sender, the feedback and a workspace's administrators see them. Types only.
import type { MemberScope } from '../core/member.ts';
import type { Suppression, SuppressionCause } from '../core/suppression.ts';

/** An address that one letter of ours went to, and whose letter it was. */
export interface Addressee extends MemberScope {
  readonly address: string;
}

export interface Suppressions {
  /** Whether nothing may be sent to this address now. */
  holds(to: Addressee, now: Date): Promise<boolean>;
  /**
   * From now on nothing is sent to it. `seenAt` is when the service saw the cause: one from before the last lifting changes nothing,
   * as does one that says no more than what holds already. True when this call changed something.
   */
  add(
    to: Addressee,
    why: { readonly cause: SuppressionCause; readonly seenAt: Date },
    now: Date,
  ): Promise<boolean>;
  /** Counts a letter that came back because the mailbox was full; tells how many of that month did. A repeat is counted once. */
  countFull(to: Addressee, letter: { readonly sesMessageId: string; readonly seenAt: Date }): Promise<number>;
}

export interface SuppressionList {
  /** By their digests. Throws `CursorInvalidError` for a cursor that is not ours or another workspace's. */
  list(
    workspaceId: string,
    query: { readonly limit: number; readonly cursor?: string },
    now: Date,
  ): Promise<{ readonly items: readonly Suppression[]; readonly nextCursor?: string }>;
  /** Mail goes to it again. A repeat changes nothing; false when there never was one, or it is long over. */
  lift(workspaceId: string, id: string, by: MemberScope, now: Date): Promise<boolean>;
  /** The id that a suppression of this address has. */
  idOf(address: string): Promise<string>;
}
