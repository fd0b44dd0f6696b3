// What the steps need from the world, in the core's own words. Types only, no code.
import type { ApiToken, ApiTokenHolder } from './core/api-token.ts';
import type { CaptureAlias, CaptureAliasHolder } from './core/capture-alias.ts';
import type { Catalogue } from './core/catalogue.ts';
import type { CodeHolder, ConfirmationCode } from './core/confirmation-code.ts';
import type { Letter } from './core/letter.ts';
import type { MemberProfile, MemberScope, MemberStatus } from './core/member.ts';
import type { OutboxItem } from './core/outbox-item.ts';
import type { MessageRecord, Outcome } from './core/outcome.ts';
import type { Page } from './core/page.ts';
import type { ParsedMail, RawRef } from './core/parsed-mail.ts';
import type { ReasonCode } from './core/reason.ts';
import type { TimeEntry } from './core/time-entry.ts';
import type { FallbackQuestion, Guessing } from './core/triage/fallback/guess.ts';
import type { WorkDate } from './core/work-date.ts';

export type { Letter } from './core/letter.ts';
export type { Page } from './core/page.ts';

export interface RawMails {
  /** The stored message. Throws `RawMailMissingError` when there is none (S3 may be late: it is tried again). */
  open(raw: RawRef): Promise<Uint8Array>;
}

export interface Sender {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly status: MemberStatus;
}

/** The only look-ups across workspaces, by keyed digests: the table holds no address. */
export interface Directory {
  /** Whose inbound address this is. */
  findRecipient(address: string): Promise<{ readonly workspaceId: string } | undefined>;
  /** The member of this workspace with this verified address. */
  findSender(workspaceId: string, address: string): Promise<Sender | undefined>;
  /** Every membership of a person who signed in. */
  findIdentity(issuer: string, subject: string): Promise<readonly MemberScope[]>;
  /** Whom a secret address stands for, whether or not it is still in force. */
  findCaptureAlias(alias: CaptureAlias): Promise<CaptureAliasHolder | undefined>;
  /** Which address a letter's code confirms, whether or not it still may. */
  findConfirmation(code: ConfirmationCode): Promise<CodeHolder | undefined>;
  /** What a token stands for, whether or not it is still in force. */
  findToken(token: ApiToken): Promise<ApiTokenHolder | undefined>;
}

/** A token to be kept: its digest is, never the token. */
export interface NewApiToken {
  readonly token: ApiToken;
  readonly scope: MemberScope;
  /** The member's own word for it; may be empty. */
  readonly name: string;
  readonly createdAt: Date;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** As an operator makes and ends tokens. The API's own are in ports/tokens.ts. */
export interface ApiTokens {
  /** Throws `ApiTokenTakenError` when a token of this id was kept before. */
  add(token: NewApiToken): Promise<void>;
  /** Ends a token at once, whosever it is: for operators. `undefined` when there is none (any more); a repeat changes nothing. */
  revoke(tokenId: string, now: Date): Promise<MemberScope | undefined>;
}

export interface ParsedMailQueue {
  send(mail: ParsedMail): Promise<void>;
}

export interface ParsedMails {
  /** The mail that a queue message holds or points at. Throws `ParsedMailInvalidError` when it is neither. */
  open(body: unknown): Promise<ParsedMail>;
}

/** Puts off a failed message, longer each time; Lambda's event source would offer it again only after its visibility. */
export interface RetryQueue {
  later(receiptHandle: string, receiveCount: number): Promise<void>;
  /**
   * After the last attempt: sends the message to the dead letters, where else SQS would put it without a word of why. False: there
   * are attempts left, and nothing was done.
   */
  giveUp(message: GivenUp): Promise<boolean>;
  /** Takes a message that is done off its queue at once, and not only when its batch ends. */
  done(receiptHandle: string): Promise<void>;
}

export interface GivenUp {
  readonly body: string;
  readonly receiveCount: number;
  /** Of what the last attempt failed with: a name, never a message. */
  readonly errorName: string;
}

/** A step whose queue has dead letters. */
export type GivingUpStep = 'parse' | 'triage' | 'feedback' | 'export';

/** Where dead letters wait for a person, after their failure is recorded. */
export interface ParkedQueue {
  /** Sends a dead letter's body on, unchanged; the facts travel beside it. A repeat parks it twice, which is harmless. */
  park(
    body: string,
    facts: {
      readonly step: GivingUpStep;
      readonly reason: ReasonCode;
      readonly errorName?: string;
    },
  ): Promise<void>;
}

export interface Members {
  profile(scope: MemberScope): Promise<MemberProfile | undefined>;
}

export interface Catalogues {
  /** Clients and projects of a workspace; may be up to a minute old. */
  of(workspaceId: string): Promise<Catalogue>;
}

/** Reads prose that the grammars are unsure of, within `withinMs`, tries included. Throws whatever kept it from an answer. */
export interface FallbackReader {
  guess(question: FallbackQuestion, withinMs: number): Promise<Guessing>;
}

/**
 * `recorded`: everything was written. `repeated`: this mail has its record already, nothing was written.
 * `content_known`: another mail brought the same content first, nothing was written. `id_reused`: a mail with other content came
 * under the same Message-ID, nothing was written. `locked`: a day of its entries takes no change, nothing was written.
 */
export type Recording = 'recorded' | 'repeated' | 'content_known' | 'id_reused' | 'locked';

export interface Recorder {
  /**
   * Writes all of an outcome in one transaction. Conflicts with other writers are tried again a few times, then thrown.
   * Throws `OutcomeTooLargeError` past 95 items.
   */
  record(outcome: Outcome): Promise<Recording>;
}

export interface EntryQuery {
  /** First and last day, both included. */
  readonly from: WorkDate;
  readonly to: WorkDate;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Entries {
  /** A member's entries by day, then id. Throws `CursorInvalidError` for a cursor that is not ours or another query's. */
  list(scope: MemberScope, query: EntryQuery): Promise<Page<TimeEntry>>;
  /** These entries, in this order; unknown ids are left out. */
  get(
    scope: MemberScope,
    keys: readonly { workDate: WorkDate; entryId: string }[],
  ): Promise<readonly TimeEntry[]>;
  /** Seconds logged on each of these days. */
  dayTotals(scope: MemberScope, days: readonly WorkDate[]): Promise<ReadonlyMap<WorkDate, number>>;
}

export interface Messages {
  /** Without `personal`: that is opened by `MessageTexts` alone. */
  find(messageKey: string): Promise<MessageRecord | undefined>;
  /** Records a mail that no attempt could read, unless it has a record; one of a release gives way. True when this call wrote it. */
  failed(record: MessageRecord): Promise<boolean>;
}

/** What a member wrote: apart from the record, sealed, and gone sooner. */
export interface MessageTexts {
  /** `undefined` when there is none (any more), and for another member's. */
  open(
    scope: MemberScope,
    messageKey: string,
  ): Promise<{ readonly subject: string; readonly ownWords: string } | undefined>;
}

/** One outbox item in the hands of a sender. */
export interface Claim {
  readonly item: OutboxItem;
  readonly attempt: number;
}

export interface OutboxKey {
  readonly workspaceId: string;
  readonly outboxId: string;
}

export interface WaitingReceipts {
  /** How many were touched. */
  readonly offered: number;
  /** Arrival of the mail that waits longest for its answer, ISO 8601, UTC; absent when nothing waits. */
  readonly oldestReceivedAt?: string;
}

/** `withdrawn`: what the letter asks is asked no more. */
export type Withheld = ReasonCode | 'address_refused' | 'withdrawn';

export interface SentLetter {
  readonly sesMessageId: string;
  /** Of the mail that it answers; absent: it answers none. */
  readonly messageKey?: string;
}

export interface Outbox {
  /**
   * Takes an item for `leaseSeconds`, when it is due or its last holder's lease is over. `undefined`: sent already, held by
   * another, or not yet due again.
   */
  claim(key: OutboxKey, now: Date, leaseSeconds: number): Promise<Claim | undefined>;
  /** Marks an item as sent and its mail, where it answers one, as answered: both or neither. A repeat changes nothing. */
  sent(key: OutboxKey, letter: SentLetter, now: Date): Promise<void>;
  /** Ends an item whose recipient is suppressed, and says so in the timeline of its mail, where it has one: both or neither. A repeat changes nothing. */
  suppress(key: OutboxKey, letter: Pick<SentLetter, 'messageKey'>, now: Date): Promise<void>;
  /** Gives an item back after a refusal that is known to have sent nothing; it is due again at `dueAt`. */
  release(key: OutboxKey, dueAt: Date): Promise<void>;
  /** Ends an item that must never be sent. */
  withhold(key: OutboxKey, reason: Withheld, now: Date): Promise<void>;
  /**
   * Touches items that are due since before `now`, so that the stream offers them again: those that nobody ever claimed some minutes
   * after their making, and none whose last offer is young (core/outbox-offers.ts). Looks at all that wait.
   */
  offerAgain(now: Date): Promise<WaitingReceipts>;
}

export interface Mailer {
  /**
   * Returns the service's message id. Throws `MailRefusedError` when this letter will never be taken, `MailNotSentError` when
   * it was certainly not sent and may be tried again (throttled, paused). After any other error it may have been sent.
   */
  send(letter: Letter): Promise<{ readonly sesMessageId: string }>;
}
