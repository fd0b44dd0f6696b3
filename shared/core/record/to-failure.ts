// The record of a mail that no attempt could read or record, or that waited too long for its turn. It gives way to a real one when the mail is tried again.
import { type MessageRecord, UNROUTED } from '../outcome.ts';
import type { LostMail } from './lost-mail.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

export interface FailureFacts extends LostMail {
  readonly reason: 'internal_error' | 'rate_limited';
  /** What the last attempt failed with, where it is known. */
  readonly errorName?: string;
  readonly engineVersion: string;
  readonly now: Date;
  readonly retention: RetentionDays;
}

export function toFailure(facts: FailureFacts): MessageRecord {
  const {
    messageKey,
    workspaceId,
    memberId,
    receivedAt,
    raw,
    timeline,
    reason,
    errorName,
    engineVersion,
    now,
    retention,
  } = facts;
  const passed = timeline ?? [{ step: 'received', at: receivedAt }];
  const failed = { step: 'failed', at: now.toISOString(), reason } as const;
  return {
    messageKey,
    workspaceId: workspaceId ?? UNROUTED,
    ...(memberId === undefined ? {} : { memberId }),
    status: 'failed',
    reason,
    receivedAt,
    timeline: [...passed, errorName === undefined ? failed : { ...failed, errorName }],
    entryIds: [],
    engineVersion,
    raw,
    expiresAt: expiresAt('messageRecord', now, retention),
  };
}
