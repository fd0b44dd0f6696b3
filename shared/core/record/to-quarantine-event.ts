// The audit event of a mail that an administrator let out of the quarantine, or gave up.

import type { AuditEvent } from '../audit-event.ts';
import type { MemberScope } from '../member.ts';
import type { QuarantinedMail } from '../outcome.ts';
import { derivedId, digest } from './ids.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

export function toQuarantineEvent(
  { workspaceId, messageKey, reason }: QuarantinedMail,
  how: 'released' | 'discarded',
  { memberId }: MemberScope,
  now: Date,
  retention: RetentionDays,
): AuditEvent {
  const at = now.toISOString();
  return {
    eventId: derivedId(messageKey, `${how}/${at}`),
    workspaceId,
    at,
    actor: { kind: 'member', id: memberId },
    channel: 'api',
    action: `message.${how}`,
    object: { kind: 'message', id: messageKey },
    reason,
    afterDigest: digest([`message.${how}.1`, messageKey, how, reason]),
    expiresAt: expiresAt('auditEvent', now, retention),
  };
}
