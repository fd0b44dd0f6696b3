// Everything that one mail causes, as one value: it is written whole or not at all.
import type { Question } from './decision.ts';
import type { AddressWrite, MemberWrite } from './ledger/change.ts';
import type { AnswerItem } from './outbox-item.ts';
import type { Arrival, RawRef } from './parsed-mail.ts';
import type { Disposition, ReasonCode, TimelineStep } from './reason.ts';
import type { RetentionDays } from './record/retention.ts';
import type { SuppressionCause } from './suppression.ts';
import type { DraftEntry, EntryChange, TimeEntry } from './time-entry.ts';
import type { PeriodStep } from './timesheet/period.ts';

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

export interface Proposal {
  readonly proposalId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly messageKey: string;
  /** What is open past its end has expired. */
  readonly status: 'open' | 'accepted' | 'amended' | 'declined';
  readonly drafts: readonly DraftEntry[];
  readonly question?: Question;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly expiresAt: number;
  /** Absent while it is open. */
  readonly decided?: {
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly memberId: string;
    /** What was logged. */
    readonly entryIds: readonly string[];
  };
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

/** Holds no personal data: digests and ids only. */
export interface AuditEvent {
  readonly eventId: string;
  readonly workspaceId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** A link by its token's id: who has it is not known. */
  readonly actor: { readonly kind: 'member' | 'system' | 'link'; readonly id: string };
  readonly channel: 'mail' | 'api' | 'feedback';
  readonly action:
    | 'message.decided'
    | 'message.failed'
    | 'message.released'
    | 'message.discarded'
    | 'address.suppressed'
    | 'address.lifted'
    | 'sender_address.asked'
    | 'sender_address.confirmed'
    | 'sender_address.removed'
    | 'entry.created'
    | `entry.${EntryChange['kind']}`
    | 'proposal.accepted'
    | 'proposal.amended'
    | 'proposal.declined'
    | 'timer.started'
    | 'timer.stopped'
    | 'timer.discarded'
    | 'report.saved'
    | 'report.deleted'
    | 'report.opened'
    | `export.${'asked' | 'deleted' | 'opened'}`
    | 'token.created'
    | 'token.revoked'
    | 'alias.created'
    | 'alias.shortened'
    | 'alias.revoked'
    | 'hold.set'
    | 'lock.overridden'
    | `period.${PeriodStep['step']}`
    | 'workspace.amended'
    | 'hold.lifted'
    | 'absence.set'
    | 'absence.removed'
    | 'absences.read'
    | 'holidays.set'
    | 'schedule.set'
    | 'member.invited'
    | 'member.joined'
    | 'member.uninvited'
    | 'member.amended'
    | 'member.role_given'
    | 'member.suspended'
    | 'member.reactivated'
    | `${'client' | 'project' | 'tag' | 'task'}.${'created' | 'amended' | 'archived' | 'unarchived'}`
    /** Another's was read. */
    | 'entries.read'
    | 'tokens.read'
    | 'aliases.read'
    | 'members.read'
    | 'periods.read'
    | 'audit.read';
  /** An address by its keyed digest. */
  readonly object: {
    readonly kind:
      | 'message'
      | 'address'
      | 'client'
      | 'entry'
      | 'export'
      | 'hold'
      | 'member'
      | 'period'
      | 'project'
      | 'proposal'
      | 'report'
      | 'absence'
      | 'holidays'
      | 'schedule'
      | 'sender_address'
      | 'tag'
      | 'task'
      | 'timer'
      | 'token'
      | 'alias'
      | 'workspace';
    readonly id: string;
  };
  readonly reason: ReasonCode | SuppressionCause;
  /** Digest of what was written, hex. */
  readonly afterDigest: string;
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
