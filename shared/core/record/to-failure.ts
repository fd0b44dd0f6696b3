// The record of a mail that no attempt could read or record. It gives way to a real one when the mail is tried again.
import { type MessageRecord, UNROUTED } from '../outcome.ts';
import type { RawRef } from '../parsed-mail.ts';
import type { TimelineStep } from '../reason.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

export interface FailureFacts {
  readonly messageKey: string;
  /** Absent where the mail failed before it was known whose it is. */
  readonly workspaceId?: string;
  readonly memberId?: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly raw: RawRef;
  /** The stations that the mail passed. Absent where only its arrival is known. */
  readonly timeline?: readonly TimelineStep[];
  readonly engineVersion: string;
  readonly now: Date;
  readonly retention: RetentionDays;
}

export function toFailure(facts: FailureFacts): MessageRecord {
  const { messageKey, workspaceId, memberId, receivedAt, raw, timeline, engineVersion, now, retention } =
    facts;
  const passed = timeline ?? [{ step: 'received', at: receivedAt }];
  return {
    messageKey,
    workspaceId: workspaceId ?? UNROUTED,
    ...(memberId === undefined ? {} : { memberId }),
    status: 'failed',
    reason: 'internal_error',
    receivedAt,
    timeline: [...passed, { step: 'failed', at: now.toISOString(), reason: 'internal_error' }],
    entryIds: [],
    engineVersion,
    raw,
    expiresAt: expiresAt('messageRecord', now, retention),
  };
}
