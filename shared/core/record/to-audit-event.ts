// The audit event of a decided mail. Holds ids and digests only, so that it may outlive the erasure of what it tells of.

import type { AuditEvent } from '../audit-event.ts';
import type { MessageRecord } from '../outcome.ts';
import type { Proposal } from '../proposal.ts';
import type { TimeEntry } from '../time-entry.ts';
import { entryFacts } from './entry-facts.ts';
import { derivedId, digest } from './ids.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

export interface Written {
  readonly message: MessageRecord;
  readonly entries: readonly TimeEntry[];
  readonly proposal?: Proposal | undefined;
}

export function toAuditEvent(written: Written, now: Date, retention: RetentionDays): AuditEvent {
  const { messageKey, workspaceId, memberId, reason, timeline } = written.message;
  const released = timeline.find(({ step }) => step === 'released');
  return {
    // A mail that was released is decided a second time.
    eventId: derivedId(messageKey, released === undefined ? 'audit' : `audit/${released.at}`),
    workspaceId,
    at: now.toISOString(),
    actor: memberId === undefined ? { kind: 'system', id: 'triage' } : { kind: 'member', id: memberId },
    channel: 'mail',
    action: 'message.decided',
    object: { kind: 'message', id: messageKey },
    reason,
    afterDigest: afterDigest(written),
    expiresAt: expiresAt('auditEvent', now, retention),
  };
}

/**
 * SHA-256 over the facts without a word of the mail: a digest of short words alone can be guessed, and would then say
 * after an erasure what was erased.
 */
export function afterDigest({ message, entries, proposal }: Written): string {
  return digest([
    'message.decided.1',
    message.messageKey,
    message.status,
    message.reason,
    proposal?.proposalId ?? '',
    ...entries.flatMap(entryFacts),
  ]);
}
