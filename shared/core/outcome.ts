// Everything that one mail causes, as one value: it is written whole or not at all.
import type { AuditEvent } from './audit-event.ts';
import type { AddressWrite, MemberWrite } from './ledger/change.ts';
import type { AnswerItem } from './outbox-item.ts';
import type { Arrival, RawRef } from './parsed-mail.ts';
import type { Proposal } from './proposal.ts';
import type { Disposition, ReasonCode, TimelineStep } from './reason.ts';
import type { RetentionDays } from './record/retention.ts';
import type { TimeEntry } from './time-entry.ts';

/** Partition of what belongs to no workspace. */
export const UNROUTED = 'unrouted';

/** `released`: an administrator let it out of the quarantine, and it is on its way again. */
export type MessageStatus = 'acted' | 'replied' | 'ignored' | 'quarantined' | 'released' | 'failed';

/** What such a record says is not the last word: its mail is decided anew when it comes. */
export const GIVES_WAY: ReadonlySet<MessageStatus> = new Set(['failed', 'released']);

/** `message_id_reused`: another mail of this member, with other words, came under the same Message-ID before. */
export type MessageFlag = 'message_id_reused';

export interface MessageRecord {
  readonly messageKey: string;
  /** A workspace's id, or `UNROUTED`. */
  readonly workspaceId: string;
  readonly memberId?: string;
  readonly status: MessageStatus;
  /** Absent when the mail failed before it was decided. */
  readonly disposition?: Disposition;
  readonly reason: ReasonCode;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly timeline: readonly TimelineStep[];
  readonly entryIds: readonly string[];
  readonly outboxId?: string;
  readonly engineVersion: string;
  /** What an operator should know besides; absent: nothing. */
  readonly flags?: readonly MessageFlag[];
  readonly raw: RawRef;
  /** Sealed where it is stored. */
  readonly personal?: { readonly subject: string; readonly ownWords: string };
  /** Seconds since 1970: when the record goes. */
  readonly expiresAt: number;
}

/** The second condition against doubles: the same content by another path (mail-rules 7). */
export interface ContentMark {
  /** Digest of workspace, member, Message-ID and canonical content, hex. */
  readonly contentKey: string;
  readonly messageKey: string;
  readonly expiresAt: number;
}

/** Who reuses a Message-ID, by fault or to hide a mail behind another, is told apart by the content (mail-rules 7). */
export interface MessageIdMark {
  /** Digest of workspace, member and Message-ID, hex. */
  readonly idKey: string;
  /** Of the mail that came first under it. */
  readonly contentKey: string;
  readonly expiresAt: number;
}

/** A mail to a workspace that nobody vouched for: kept for its administrators as long as the raw mail is, and never answered. */
export interface QuarantinedMail {
  readonly workspaceId: string;
  readonly messageKey: string;
  readonly reason: ReasonCode;
  /** All that is needed to read it again. */
  readonly arrival: Arrival;
  /** What it says of itself. Sealed where it is stored. */
  readonly claimed: { readonly from?: string; readonly subject: string };
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface Outcome {
  readonly message: MessageRecord;
  readonly content?: ContentMark;
  readonly messageId?: MessageIdMark;
  readonly entries: readonly TimeEntry[];
  readonly proposal?: Proposal;
  readonly reply?: AnswerItem;
  readonly quarantined?: QuarantinedMail;
  readonly audit: AuditEvent;
  /** How long each class of what it leaves is kept, in this workspace. */
  readonly retention: RetentionDays;
}

/** Of a mail that says yes to a letter about an address: what that changes besides, with the event that tells of it. */
export interface ConfirmingOutcome extends Outcome {
  readonly confirmed: {
    readonly writes: readonly [AddressWrite, MemberWrite];
    readonly event: AuditEvent;
  };
}
