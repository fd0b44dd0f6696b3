// A mail after parse: what later steps may know of it. Nothing past this type sees MIME or SES.
import type { ReasonCode, TimelineStep } from './reason.ts';

/** What SES says of a mail. `GRAY`: the sender's domain has no policy; absent values count as `PROCESSING_FAILED`. */
export const VERDICT_STATUSES = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED'] as const;
export type VerdictStatus = (typeof VERDICT_STATUSES)[number];

export interface Verdicts {
  readonly spf: VerdictStatus;
  readonly dkim: VerdictStatus;
  readonly dmarc: VerdictStatus;
  readonly spam: VerdictStatus;
  readonly virus: VerdictStatus;
}

/** One mail to one recipient, as the receiving side reports it, before anything of the mail is read. */
export interface Arrival {
  readonly sesMessageId: string;
  /** Envelope recipient (RCPT TO), lower-cased. */
  readonly recipient: string;
  /** ISO 8601, UTC: when SES accepted it. */
  readonly receivedAt: string;
  readonly verdicts: Verdicts;
  readonly raw: RawRef;
}

/** Where the raw message lies. */
export interface RawRef {
  readonly bucket: string;
  readonly key: string;
}

/** The Date header: the instant and the offset that the sender's clock had. */
export interface SentAt {
  /** ISO 8601, UTC. */
  readonly instant: string;
  readonly utcOffsetMinutes: number;
}

/** The header fields that later steps need; decoded, each under a cap. */
export interface HeaderFacts {
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly subject: string;
  readonly sentAt?: SentAt;
}

/** Why the bodies of a mail are not read although its sender is known. */
export type BodyRefusal = Extract<
  ReasonCode,
  'too_large' | 'undecodable' | 'encrypted_mail' | 'internal_error'
>;

/** Who wrote a mail that this one carries, as this one claims: nothing of it is proved. */
export interface ClaimedAuthor {
  readonly address?: string;
  readonly name?: string;
}

/** A mail that was passed on, inline or attached. */
export interface PassedOn {
  readonly from: ClaimedAuthor;
  /** The author is the one who sends it now, by address or, where none is given, by name. */
  readonly bySender: boolean;
  /** When it claims to have been written; absent where that cannot be read for certain. */
  readonly sentAt?: SentAt;
  readonly subject: string;
  /** What its author wrote, without quotes and signature. */
  readonly text: string;
}

/** Words that answer what they quote. */
export interface Answered {
  readonly quote: string;
  /** A piece of `own`. */
  readonly words: string;
  readonly from: ClaimedAuthor;
  readonly sentAt?: SentAt;
}

export type CalendarMethod =
  | 'REQUEST'
  | 'PUBLISH'
  | 'CANCEL'
  | 'REPLY'
  | 'COUNTER'
  | 'ADD'
  | 'REFRESH'
  | 'DECLINECOUNTER';

/** An event of a calendar part (RFC 5545, RFC 5546): of a recurring one the instance that the mail is about. */
export interface CalendarEvent {
  readonly method: CalendarMethod;
  readonly uid: string;
  readonly summary: string;
  /** ISO 8601, UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** The times are those of whatever clock the reader has: they stand as if they were UTC. */
  readonly isFloating?: true;
  readonly isAllDay?: true;
  /** It recurs in a way that is not read: which instance is meant cannot be told. */
  readonly isOpen?: true;
}

export type MailBody =
  | {
      readonly kind: 'opened';
      /** What the sender wrote, line ends as `\n`, without quotes and signature. Offsets in evidence count in this. */
      readonly own: string;
      /** What was left out: quotes, forwards, signature. */
      readonly left: string;
      /** Mails that this one passes on, the outer one first. Absent: none. */
      readonly passedOn?: readonly PassedOn[];
      /** What was quoted and answered, in the order of the words. Absent: nothing. */
      readonly answered?: readonly Answered[];
      /** Texts of attachments whose lines are rows; offsets of their evidence count in all of them, joined by `\n`. Absent: none. */
      readonly attachedTables?: readonly string[];
      /** Absent: none. */
      readonly events?: readonly CalendarEvent[];
      /** What was left out may be the sender's own: it is nothing of theirs for certain, or most of what they wrote. */
      readonly isLossy?: true;
      /** Digest of the canonical content (decoded text, Date), hex: the same mail by another path has the same. */
      readonly contentDigest: string;
    }
  | { readonly kind: 'refused'; readonly reason: BodyRefusal };

/**
 * What vouches for a mail, as rungs of the trust ladder (product.md): SES's verdict on the domain of From, or its signature where the
 * domain has no policy (mail-rules 10); the secret address that it came to (mail-rules 13); an administrator who released it
 * from the quarantine. The last two say whose it is, not who wrote it: such a mail proposes, and logs nothing.
 */
export const SENDER_PROOFS = ['dmarc', 'dkim'] as const;
export type SenderProof = (typeof SENDER_PROOFS)[number];
export const PROOFS = [...SENDER_PROOFS, 'capture_alias', 'released'] as const;
export type Proof = (typeof PROOFS)[number];

/** To whom the mail belongs, and whether it may act. */
export type Routing =
  | {
      readonly kind: 'member';
      readonly workspaceId: string;
      readonly memberId: string;
      readonly proof: Proof;
      /** The address that it came to is one project's. */
      readonly projectId?: string;
    }
  | {
      /** It came to where a letter is answered that asks about an address. What it says of that, its words tell. */
      readonly kind: 'letter';
      readonly workspaceId: string;
      /** Whom the letter is about. */
      readonly memberId: string;
      readonly addressId: string;
      /** Who wrote it, proved; lower case. */
      readonly from: string;
      readonly proof: SenderProof;
      /** Who writes from this address already: where it says nothing of the letter, it is a mail of theirs. */
      readonly senderId?: string;
    }
  | {
      readonly kind: 'refused';
      readonly reason: ReasonCode;
      /** Known when the recipient is. */
      readonly workspaceId?: string;
      /** The one address in From, for an administrator's eyes: it proves nothing. */
      readonly claimedFrom?: string;
    };

export interface ParsedMail {
  readonly version: 1;
  /** Digest of SES's message id and the envelope recipient, 64 hex digits: the idempotency key of the path. */
  readonly messageKey: string;
  readonly arrival: Arrival;
  readonly timeline: readonly TimelineStep[];
  readonly routing: Routing;
  readonly header: HeaderFacts;
  /** Absent when the mail was refused before its bodies were opened. */
  readonly body?: MailBody;
}
