// What the functions of the path are made from, beside what every function is.
import type { MailInbox } from '../constructs/mail-inbox.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import type { Place } from './make-function.ts';

export interface MailPath extends Place {
  readonly inbox: MailInbox;
  readonly inlet: WorkQueue;
  readonly triage: WorkQueue;
  /** What SES tells of our letters. */
  readonly feedback: WorkQueue;
  /** Of exports that are made beside the answer: its dead letters are read where all are. */
  readonly exports: WorkQueue;
}

/** Seconds that a batch is collected for: short, because a person waits for the receipt. */
export const WINDOW_SECONDS = 1;
