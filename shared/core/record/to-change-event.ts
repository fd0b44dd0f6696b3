// The audit events of what people do by API. Ids and digests only, so that they may outlive the erasure of what they tell of.
import type { ApiTokenRecord } from '../api-token.ts';
import type { CaptureAliasRecord } from '../capture-alias.ts';
import type { MemberProfile } from '../member.ts';
import type { AuditEvent } from '../outcome.ts';
import type { TimeEntry } from '../time-entry.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import { derivedId, digest } from './ids.ts';
import { expiresAt, type RetentionDays } from './retention.ts';

/** What was done, to which thing, and the facts that its digest covers: nothing that a person wrote. */
export interface Done {
  readonly action: AuditEvent['action'];
  readonly object: AuditEvent['object'];
  readonly facts: readonly string[];
  /** Sets it apart from another of this kind in the same instant: a version, or an id by chance. */
  readonly once: string;
}

export function toChangeEvent(
  { workspaceId, memberId }: WorkspaceScope,
  { action, object, facts, once }: Done,
  now: Date,
  retention: RetentionDays,
): AuditEvent {
  const at = now.toISOString();
  return {
    eventId: derivedId(object.id, `${workspaceId}/${memberId}/${action}/${once}/${at}`),
    workspaceId,
    at,
    actor: { kind: 'member', id: memberId },
    channel: 'api',
    action,
    object,
    reason: 'accepted',
    afterDigest: digest([`${action}.1`, object.kind, object.id, ...facts]),
    expiresAt: expiresAt('auditEvent', now, retention),
  };
}

export function entryDone(entry: TimeEntry): Done {
  return {
    action: `entry.${entry.change?.kind ?? 'created'}`,
    object: { kind: 'entry', id: entry.entryId },
    facts: entryFacts(entry),
    once: String(entry.version),
  };
}

export function tokenDone(action: 'token.created' | 'token.revoked', token: ApiTokenRecord): Done {
  const { tokenId, memberId, scopes, projectIds, expiresAt } = token;
  return {
    action,
    object: { kind: 'token', id: tokenId },
    facts: [memberId, (scopes ?? ['all']).join(), (projectIds ?? ['all']).join(), String(expiresAt)],
    once: '',
  };
}

export function aliasDone(
  action: 'alias.created' | 'alias.shortened' | 'alias.revoked',
  { aliasId, memberId, projectId = '', expiresAt }: CaptureAliasRecord,
): Done {
  const facts = [memberId, projectId, String(expiresAt)];
  return { action, object: { kind: 'alias', id: aliasId }, facts, once: '' };
}

export function memberDone(
  action: 'member.amended' | 'member.role_given' | 'member.suspended' | 'member.reactivated',
  { memberId, role, status, timeZone, locale, workdayMinutes, managerId = '' }: MemberProfile,
  version: number,
): Done {
  return {
    action,
    object: { kind: 'member', id: memberId },
    facts: [role, status, timeZone, locale, String(workdayMinutes), managerId],
    once: String(version),
  };
}

/** Of an entry, what its digests cover. */
export function entryFacts(entry: TimeEntry): readonly string[] {
  return [
    entry.entryId,
    String(entry.version),
    entry.workDate,
    entry.timeZone,
    String(entry.durationSeconds),
    entry.startedAt ?? '',
    entry.endedAt ?? '',
    entry.project?.kind === 'known' ? entry.project.projectId : '',
    String(entry.billable ?? ''),
    entry.status,
  ];
}
