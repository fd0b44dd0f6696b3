// What an administrator is shown of a mail in the quarantine, and what it takes to read it again.
import { type MessageRecord, type QuarantinedMail, UNROUTED } from '../outcome.ts';
import type { ParsedMail } from '../parsed-mail.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

/** In UTF-16 units: enough to know a mail by. */
const LONGEST_SUBJECT = 200;

/** `undefined` unless the mail was quarantined in a workspace: what belongs to none has no administrator. */
export function toQuarantined(
  { arrival, routing, header }: ParsedMail,
  { messageKey, workspaceId, status, reason }: MessageRecord,
  retention: RetentionDays,
): QuarantinedMail | undefined {
  if (status !== 'quarantined' || workspaceId === UNROUTED) return undefined;
  const from = routing.kind === 'refused' ? routing.claimedFrom : undefined;
  return {
    workspaceId,
    messageKey,
    reason,
    arrival,
    claimed: { ...(from !== undefined && { from }), subject: header.subject.slice(0, LONGEST_SUBJECT) },
    expiresAt: expiresAt('rawMail', new Date(arrival.receivedAt), retention),
  };
}
