// The audit event of an address that nothing is sent to any more, and of one that an administrator lets have mail again.

import type { AuditEvent } from '../audit-event.ts';
import type { MemberScope } from '../member.ts';
import type { Suppression } from '../suppression.ts';
import { derivedId, digest } from './ids.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

type Suppressed = Pick<Suppression, 'workspaceId' | 'id' | 'cause'>;

type Doing = Pick<AuditEvent, 'action' | 'actor' | 'channel'>;

const SUPPRESSED: Doing = {
  action: 'address.suppressed',
  actor: { kind: 'system', id: 'feedback' },
  channel: 'feedback',
};

function liftedAs({ memberId }: MemberScope): Doing {
  return { action: 'address.lifted', actor: { kind: 'member', id: memberId }, channel: 'api' };
}

/** Without `liftedBy` the service's feedback did it. */
export function toSuppressionEvent(
  { workspaceId, id, cause }: Suppressed,
  liftedBy: MemberScope | undefined,
  now: Date,
  retention: RetentionDays,
): AuditEvent {
  const at = now.toISOString();
  const { action, ...who } = liftedBy === undefined ? SUPPRESSED : liftedAs(liftedBy);
  return {
    eventId: derivedId(id, `${workspaceId}/${action}/${cause}/${at}`),
    workspaceId,
    at,
    ...who,
    action,
    object: { kind: 'address', id },
    reason: cause,
    afterDigest: digest([`${action}.1`, workspaceId, id, cause]),
    expiresAt: expiresAt('auditEvent', now, retention),
  };
}
