// Whose time a member may see and change (domain-model.md, "Roles"). Everything that is not allowed here is denied.
import { isAdministrator, type MemberProfile, type Role } from './member.ts';
import type { Permit, WorkspaceScope } from './workspace-scope.ts';

/** Of whom the time is. */
export type Owner = Pick<MemberProfile, 'workspaceId' | 'memberId' | 'managerId'>;

/** One's own; all of the workspace for who keeps or audits it; the team's for its manager. */
export function maySee(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner)) return false;
  if (scope.role === 'auditor' && !isOwn(scope, owner)) return scope.permits.has('audit');
  return scope.permits.has('read') && (isOwn(scope, owner) || leads(scope, owner));
}

/** An auditor reads and changes nothing, not even time of their own. */
export function mayChange(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner) || scope.role === 'auditor') return false;
  return isOwn(scope, owner)
    ? scope.permits.has('write_own')
    : scope.permits.has('write_team') && leads(scope, owner);
}

/** What a token of a member may be given: what its role has no use for is refused when it is made. */
export const PERMITS_OF: Readonly<Record<Role, readonly Permit[]>> = {
  owner: ['read', 'write_own', 'write_team', 'approve', 'admin'],
  admin: ['read', 'write_own', 'write_team', 'approve', 'admin'],
  manager: ['read', 'write_own', 'write_team', 'approve'],
  member: ['read', 'write_own'],
  auditor: ['read', 'audit'],
};

export function isOwn(scope: WorkspaceScope, { memberId }: Pick<Owner, 'memberId'>): boolean {
  return scope.memberId === memberId;
}

function leads(scope: WorkspaceScope, { managerId }: Owner): boolean {
  return isAdministrator(scope) || (scope.role === 'manager' && managerId === scope.memberId);
}

function isHere(scope: WorkspaceScope, { workspaceId }: Owner): boolean {
  return scope.workspaceId === workspaceId;
}
