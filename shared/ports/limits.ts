// What bounds how much is done for whom. Types only.
import type { LoopKeys } from '../core/outcome.ts';
import type { ParsedMail } from '../core/parsed-mail.ts';
import type { MailBucket } from '../core/record/mail-rates.ts';

/** One answer that is to go out. */
export interface AnswerToCount {
  readonly outboxId: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly loop: LoopKeys;
  /** What the mail that it answers logged. */
  readonly facts: { readonly entries: readonly unknown[] };
}

export interface AnswerLimits {
  /**
   * Counts an answer before it is sent; an answer that is asked for again is counted once. False: too many went out in its
   * thread, of those too that answer mails which logged nothing, or to its address, or the same words were answered in this thread already.
   */
  grants(answer: AnswerToCount, now: Date): Promise<boolean>;
}

export interface MailRates {
  /** Takes a token. False: the bucket is empty, and nothing was taken. */
  take(bucket: MailBucket, now: Date): Promise<boolean>;
}

/** Where a mail waits that is over its rate. */
export interface WaitingMails {
  /** Sends a triage message again, unchanged, with a delay; `waits` is how often it waited before. */
  again(body: string, mail: Pick<ParsedMail, 'routing'>, waits: number): Promise<void>;
}
