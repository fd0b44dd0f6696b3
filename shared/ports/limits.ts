// What bounds how much is done for whom. Types only.
import type { LoopKeys } from '../core/outbox-item.ts';
import type { ParsedMail } from '../core/parsed-mail.ts';
import type { CallsLeft } from '../core/record/call-limits.ts';
import type { MailBucket } from '../core/record/mail-rates.ts';
import type { WorkspaceScope } from '../core/workspace-scope.ts';

/** One answer that is to go out. */
export interface AnswerToCount {
  readonly outboxId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly loop: LoopKeys;
  /** What the mail that it answers logged. */
  readonly facts: { readonly entries: readonly unknown[] };
}

/** One letter that is to ask an address. */
export interface LetterToCount {
  readonly outboxId: string;
  readonly workspaceId: string;
  readonly address: string;
}

export interface AnswerLimits {
  /**
   * Counts an answer before it is sent; an answer that is asked for again is counted once. False: too many went out in its
   * thread, of those too that answer mails which logged nothing, or to its address, or the same words were answered in this thread already.
   */
  grants(answer: AnswerToCount, now: Date): Promise<boolean>;
  /** The same of a letter that answers no mail. False: too many went to its address on this day, or out of its workspace. */
  grantsLetter(letter: LetterToCount, now: Date): Promise<boolean>;
}

export interface MailRates {
  /**
   * Takes the next place in a bucket: the instant at which the mail's turn is, `now` or later. `undefined`: all places of the coming
   * hours are taken, and nothing was.
   */
  take(bucket: MailBucket, now: Date): Promise<Date | undefined>;
}

/** What is left after a call was counted; `over` is there where it is refused. */
export interface CallCount {
  readonly left: readonly CallsLeft[];
  readonly over?: CallsLeft;
}

export interface CallCounter {
  /** Counts a call of the API against the limit of who asks and of their workspace. Throws where it cannot be counted. */
  count(scope: WorkspaceScope, now: Date): Promise<CallCount>;
}

/** How far a mail that is over a rate has come. */
export interface Waited {
  /** How often it was sent again. */
  readonly waits: number;
  /** The last bucket that it has a place in: those up to it are not asked again. */
  readonly passed?: string;
  /** When that place's turn is; absent: it has none, and asks again. */
  readonly turnAt?: Date;
}

/** Where a mail waits that is over its rate. */
export interface WaitingMails {
  /** Sends a triage message again, unchanged, with a delay up to its turn, or as long as may be. */
  again(body: string, mail: Pick<ParsedMail, 'routing'>, waited: Waited, now: Date): Promise<void>;
}
