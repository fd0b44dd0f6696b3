// Whose time a member may see and change (domain-model.md, "Roles"). Everything that is not allowed here is denied.
import { isAdministrator, type MemberProfile } from './member.ts';
import type { WorkspaceScope } from './workspace-scope.ts';

/** Of whom the time is. */
export type Owner = Pick<MemberProfile, 'workspaceId' | 'memberId' | 'managerId'>;

/** One's own; all of the workspace for who keeps or audits it; the team's for its manager. */
export function maySee(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner) || !scope.permits.has('read')) return false;
  return isOwn(scope, owner) || scope.role === 'auditor' || leads(scope, owner);
}

/** An auditor reads and changes nothing, not even time of their own. */
export function mayChange(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner) || scope.role === 'auditor') return false;
  return isOwn(scope, owner)
    ? scope.permits.has('write_own')
    : scope.permits.has('write_team') && leads(scope, owner);
}

export function isOwn(scope: WorkspaceScope, { memberId }: Pick<Owner, 'memberId'>): boolean {
  return scope.memberId === memberId;
}

function leads(scope: WorkspaceScope, { managerId }: Owner): boolean {
  return isAdministrator(scope) || (scope.role === 'manager' && managerId === scope.memberId);
}

function isHere(scope: WorkspaceScope, { workspaceId }: Owner): boolean {
  return scope.workspaceId === workspaceId;
}
