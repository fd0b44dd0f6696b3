// Whose time a member may see and change (domain-model.md, "Roles"). Everything that is not allowed here is denied.
import type { ProjectRecord, TaskRecord } from './ledger/catalogue-records.ts';
import { isAdministrator, type MemberProfile, type Role } from './member.ts';
import { isOfScope, type Permit, type WorkspaceScope } from './workspace-scope.ts';

/** Of whom the time is. */
export type Owner = Pick<MemberProfile, 'workspaceId' | 'memberId' | 'managerId'>;

/** One's own; all of the workspace for who keeps or audits it; the team's for its manager. */
export function maySee(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner)) return false;
  if (scope.role === 'auditor' && !isOwn(scope, owner)) return scope.permits.has('audit');
  return scope.permits.has('read') && (isOwn(scope, owner) || leads(scope, owner));
}

/** Whether nobody's time is hidden from them. */
export function seesEveryone(scope: WorkspaceScope): boolean {
  return isAdministrator(scope)
    ? scope.permits.has('read')
    : scope.role === 'auditor' && scope.permits.has('audit');
}

/** An auditor reads and changes nothing, not even time of their own. */
export function mayChange(scope: WorkspaceScope, owner: Owner): boolean {
  if (!isHere(scope, owner) || scope.role === 'auditor') return false;
  return isOwn(scope, owner)
    ? scope.permits.has('write_own')
    : scope.permits.has('write_team') && leads(scope, owner);
}

/** Decisions over time are for who leads its owner, and for nobody over their own. */
export function mayDecide(scope: WorkspaceScope, owner: Owner): boolean {
  return isHere(scope, owner) && scope.permits.has('approve') && !isOwn(scope, owner) && leads(scope, owner);
}

/** Of whoever submitted time of a project: its manager decides over that time alone, also where another leads them. */
export function mayDecidePart(scope: WorkspaceScope, owner: Owner, project: ProjectRecord): boolean {
  if (!isHere(scope, owner) || isOwn(scope, owner) || scope.role !== 'manager') return false;
  return scope.permits.has('approve') && isHere(scope, project) && isManagedBy(scope, project);
}

/** What is open to everyone; else for its members and managers, and who keeps or audits the workspace. */
export function maySeeProject(scope: WorkspaceScope, project: ProjectRecord): boolean {
  if (!isHere(scope, project) || !isOfScope(scope, project.projectId)) return false;
  return project.visibility === 'everyone' || isKnownTo(scope, project) || seesPrivate(scope);
}

/** Whether private projects are there too for who asks, whosever they are. */
export function seesPrivate(scope: WorkspaceScope): boolean {
  return isAdministrator(scope) || (scope.role === 'auditor' && scope.permits.has('audit'));
}

/** Its managers, and who keeps the workspace. */
export function mayAmendProject(scope: WorkspaceScope, project: ProjectRecord): boolean {
  if (scope.role === 'auditor' || !maySeeProject(scope, project)) return false;
  if (isAdministrator(scope)) return scope.permits.has('admin');
  return scope.permits.has('write_team') && isManagedBy(scope, project);
}

/**
 * Those of a project are there for whom it is there, and amended by who amends it; `project` is the task's, where it has one. The others are
 * everyone's, and owner's and admin's to amend.
 */
export function mayAmendTask(scope: WorkspaceScope, task: TaskRecord, project?: ProjectRecord): boolean {
  if (!isHere(scope, task)) return false;
  if (task.projectId !== undefined)
    return project?.projectId === task.projectId && mayAmendProject(scope, project);
  return isAdministrator(scope) && scope.permits.has('admin');
}

/** Whose secrets (tokens, capture aliases) one may see. */
export function mayManage(scope: WorkspaceScope, owner: Pick<Owner, 'memberId'>): boolean {
  return isOwn(scope, owner)
    ? scope.permits.has('read')
    : isAdministrator(scope) && scope.permits.has('admin');
}

/** What a token of a member may be given: what its role has no use for is refused when it is made. */
export const PERMITS_OF: Readonly<Record<Role, readonly Permit[]>> = {
  owner: ['read', 'write_own', 'write_team', 'approve', 'admin', 'calendar'],
  admin: ['read', 'write_own', 'write_team', 'approve', 'admin', 'calendar'],
  manager: ['read', 'write_own', 'write_team', 'approve', 'calendar'],
  member: ['read', 'write_own', 'calendar'],
  auditor: ['read', 'audit', 'calendar'],
};

export function isOwn(scope: WorkspaceScope, { memberId }: Pick<Owner, 'memberId'>): boolean {
  return scope.memberId === memberId;
}

function leads(scope: WorkspaceScope, { managerId }: Owner): boolean {
  return isAdministrator(scope) || (scope.role === 'manager' && managerId === scope.memberId);
}

function isManagedBy({ memberId }: WorkspaceScope, { managerIds }: ProjectRecord): boolean {
  return managerIds.includes(memberId);
}

function isKnownTo({ memberId }: WorkspaceScope, { memberIds, managerIds }: ProjectRecord): boolean {
  return memberIds.includes(memberId) || managerIds.includes(memberId);
}

export function isHere(scope: WorkspaceScope, { workspaceId }: Pick<Owner, 'workspaceId'>): boolean {
  return scope.workspaceId === workspaceId;
}
