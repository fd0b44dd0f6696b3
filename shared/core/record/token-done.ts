// The audit events of tokens, and of links, which are tokens that show a report.
import type { ApiTokenRecord } from '../api-token.ts';
import type { AuditEvent } from '../audit-event.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import type { RetentionDays } from './retention.ts';
import { type Done, toChangeEvent } from './to-change-event.ts';

export function tokenDone(action: 'token.created' | 'token.revoked', token: ApiTokenRecord): Done {
  const { tokenId, memberId, scopes, projectIds, report, expiresAt } = token;
  const shown = report === undefined ? [] : [`report=${report.reportId}`, `members=${report.showsMembers}`];
  return {
    action,
    object: { kind: 'token', id: tokenId },
    facts: [
      memberId,
      (scopes ?? ['all']).join(),
      (projectIds ?? ['all']).join(),
      String(expiresAt),
      ...shown,
    ],
    once: '',
  };
}

/** Who has a link looked at what it shows, of whose time. What is done by it is done by nobody who is known. */
export function openedEvent(
  scope: WorkspaceScope,
  { tokenId, reportId }: { readonly tokenId: string; readonly reportId: string },
  whose: readonly string[],
  now: Date,
  retention: RetentionDays,
): AuditEvent {
  const object = { kind: 'report', id: reportId } as const;
  const done = { action: 'report.opened', object, facts: [tokenId, ...whose], once: tokenId } as const;
  return { ...toChangeEvent(scope, done, now, retention), actor: { kind: 'link', id: tokenId } };
}
