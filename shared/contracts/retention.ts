// How many days each class of stored thing lives, as a stage may set it. What it does not say is as in the core's table.
import * as z from 'zod';
import {
  type RetentionDays as Days,
  DEFAULT_RETENTION_DAYS,
  OWN_RETENTION_BOUNDS,
  type OwnRetentionClass,
} from '../core/record/retention.ts';

/** As TTL and lifecycle rules take it. */
const days = (least: number) => z.int().min(least, `must be ${least} days or more`).max(36_500);
/** Mail waits for up to 14 days in a queue and as long among the parked: what makes a repeat harmless must live longer. */
const REDRIVE_DAYS = 30;
/** SES or a key may be away for days: a receipt waits as long as a mail does in a queue. */
const QUEUE_DAYS = 14;
/** A day's count that is forgotten within the day would let it be spent twice. */
const COUNTED_DAYS = 2;
/** A month's sum that is forgotten within the month would let it be spent twice. */
const MONTH_DAYS = 32;
/** What was worked and what was changed is evidence: no slip of a stage's file may end it within the year. */
const EVIDENCE_DAYS = 365;

export const RetentionDays = z.strictObject({
  rawMail: days(REDRIVE_DAYS).default(DEFAULT_RETENTION_DAYS.rawMail),
  parsedMail: days(REDRIVE_DAYS).default(DEFAULT_RETENTION_DAYS.parsedMail),
  messageText: days(1).default(DEFAULT_RETENTION_DAYS.messageText),
  messageRecord: days(REDRIVE_DAYS).default(DEFAULT_RETENTION_DAYS.messageRecord),
  contentMark: days(REDRIVE_DAYS).default(DEFAULT_RETENTION_DAYS.contentMark),
  proposal: days(1).default(DEFAULT_RETENTION_DAYS.proposal),
  outboxItem: days(QUEUE_DAYS).default(DEFAULT_RETENTION_DAYS.outboxItem),
  monthlySpend: days(MONTH_DAYS).default(DEFAULT_RETENTION_DAYS.monthlySpend),
  idempotency: days(1).default(DEFAULT_RETENTION_DAYS.idempotency),
  answerCount: days(COUNTED_DAYS).default(DEFAULT_RETENTION_DAYS.answerCount),
  mailBucket: days(1).default(DEFAULT_RETENTION_DAYS.mailBucket),
  suppression: days(REDRIVE_DAYS).default(DEFAULT_RETENTION_DAYS.suppression),
  shortSuppression: days(1).default(DEFAULT_RETENTION_DAYS.shortSuppression),
  feedbackMark: days(MONTH_DAYS).default(DEFAULT_RETENTION_DAYS.feedbackMark),
  exportFile: days(1).default(DEFAULT_RETENTION_DAYS.exportFile),
  timeEntry: days(EVIDENCE_DAYS).default(DEFAULT_RETENTION_DAYS.timeEntry),
  auditEvent: days(EVIDENCE_DAYS).default(DEFAULT_RETENTION_DAYS.auditEvent),
}) satisfies z.ZodType<Days>;
export type RetentionDays = z.infer<typeof RetentionDays>;

const own = (of: OwnRetentionClass) => {
  const { least, most } = OWN_RETENTION_BOUNDS[of];
  return z.exactOptional(
    z.int().min(least, `must be ${least} days or more`).max(most, `must be ${most} days or fewer`),
  );
};

/** What a workspace says for itself; what it does not say is as its stage has it. */
export const OwnRetentionDays = z.strictObject({
  messageText: own('messageText'),
  messageRecord: own('messageRecord'),
  proposal: own('proposal'),
  timeEntry: own('timeEntry'),
});
