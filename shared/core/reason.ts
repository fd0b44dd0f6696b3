// How a mail can end, in the product's own codes. They are stored and shown: changing one is a migration.

export type Disposition = 'logged' | 'needs_review' | 'ignored' | 'command';

/** Why a mail ended as it did. Kept with the message, readable by member and operator. */
export const REASON_CODES = [
  'accepted',
  'accepted_partial',
  'proposed',
  'needs_clarification',
  'command_unsupported',
  'confirmation_applied',
  'confirmation_unclear',
  'address_taken',
  'ignored_automated',
  'ignored_list',
  'ignored_own',
  'duplicate_content',
  'bounce_recorded',
  'unknown_sender',
  'unknown_recipient',
  'unverified_sender',
  'suspended_member',
  'token_invalid',
  'token_expired',
  'no_time_found',
  'period_locked',
  'limit_exceeded',
  'rate_limited',
  'too_large',
  'undecodable',
  'encrypted_mail',
  'virus',
  'spam_quarantined',
  'address_suppressed',
  'internal_error',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The stations of a mail, in their order. */
export const STEPS = [
  'received',
  'released',
  'screened',
  'authenticated',
  'parsed',
  'decided',
  'answered',
  'withheld',
  'discarded',
  'failed',
] as const;
export type Step = (typeof STEPS)[number];

export interface TimelineStep {
  readonly step: Step;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason?: ReasonCode;
  /** Only of a step that failed, and where it is known: what the last attempt failed with. A name, never a message. */
  readonly errorName?: string;
}
