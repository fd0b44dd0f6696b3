// How long each class of stored thing lives. A TTL is made here alone, from the days that are handed in.

const YEARS_7 = 7 * 365 + 2; // never less than seven calendar years

/** What a stage that says nothing keeps. */
export const DEFAULT_RETENTION_DAYS = {
  /** The message as it came (S3 lifecycle): long enough to be read again after the longest redrive. */
  rawMail: 30,
  /** A parsed mail too large for its queue: as long as the queue's own messages and their dead letters live. */
  parsedMail: 30,
  /** What a member wrote, sealed. */
  messageText: 42,
  /** The timeline of a mail, and with it the condition that makes a repeat harmless. */
  messageRecord: 90,
  contentMark: 90,
  proposal: 90,
  outboxItem: 30,
  /** What the fallback cost in a month: it must outlive the month. */
  monthlySpend: 62,
  /** What was answered to a request with an Idempotency-Key. */
  idempotency: 30,
  /** How many answers went out: an hour's and a day's. */
  answerCount: 2,
  /** Until it is full again: minutes. */
  mailBucket: 2,
  /** An address that takes no mail, or whose reader complained. One letter a year finds out whether that still holds. */
  suppression: 365,
  /** An address whose mailbox was full: it may have room again. */
  shortSuppression: 7,
  /** A month's letters that came back, and a suppression that was lifted: it must outlive what queues and redrive bring late. */
  feedbackMark: 62,
  /** A file that was made beside the answer, and what is known of it (S3 lifecycle). */
  exportFile: 3,
  timeEntry: YEARS_7,
  auditEvent: YEARS_7,
} as const;

export type RetentionClass = keyof typeof DEFAULT_RETENTION_DAYS;
export type RetentionDays = Readonly<Record<RetentionClass, number>>;

/**
 * What a workspace may say for itself, and within which days. Not said by it: how long raw mail lies (a bucket's rule knows no workspace), what makes a
 * repeat harmless, and the audit trail, which is evidence about those who would say it.
 */
export const OWN_RETENTION_BOUNDS = {
  messageText: { least: 1, most: 365 },
  messageRecord: { least: 30, most: 730 },
  proposal: { least: 1, most: 365 },
  timeEntry: { least: 365, most: 36_500 },
} as const satisfies Partial<Record<RetentionClass, { readonly least: number; readonly most: number }>>;

export type OwnRetentionClass = keyof typeof OWN_RETENTION_BOUNDS;
export type OwnRetentionDays = { readonly [Class in OwnRetentionClass]?: number | undefined };

/** The stage's days with the workspace's own in their place. No text outlives its record, and no entry what tells of it: then the sooner end holds. */
export function retentionWith(stage: RetentionDays, own: OwnRetentionDays = {}): RetentionDays {
  if (Object.keys(own).length === 0) return stage;
  const days = { ...stage };
  for (const name of Object.keys(OWN_RETENTION_BOUNDS) as OwnRetentionClass[]) {
    const { least, most } = OWN_RETENTION_BOUNDS[name];
    const said = own[name];
    if (said !== undefined) days[name] = Math.min(Math.max(said, least), most);
  }
  return {
    ...days,
    messageText: Math.min(days.messageText, days.messageRecord),
    timeEntry: Math.min(days.timeEntry, days.auditEvent),
  };
}

/** When a thing of this class that is made at `from` goes: whole seconds since 1970, as TTL attributes take it. */
export function expiresAt(of: RetentionClass, from: Date, retention: RetentionDays): number {
  return Math.floor(from.getTime() / 1000) + retention[of] * 86_400;
}

/** What is under a legal hold is given further days when it has no more than these left: more than pass between two looks, by far. */
const SOON_DAYS = 3;
/** And when the hold is lifted, it goes within these: whoever lifted one by mistake has that long to set it again. */
const PUT_OFF_DAYS = 30;

/** Ends before this are put off, in seconds since 1970. */
export function soonUnderHold(now: Date): number {
  return Math.floor(now.getTime() / 1000) + SOON_DAYS * 86_400;
}

export function isSoon(end: number, now: Date): boolean {
  return end < soonUnderHold(now);
}

/** The end of a thing under a legal hold that would come to its own soon. */
export function endUnderHold(now: Date): number {
  return Math.floor(now.getTime() / 1000) + PUT_OFF_DAYS * 86_400;
}
