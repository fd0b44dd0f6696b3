// Who may change what of a member. Nobody raises themselves, or touches who stands above them; an owner is made, and ended, by
// another owner alone, so that a workspace never loses its last one.
import { isAdministrator, type MemberProfile, type Role } from '../member.ts';
import type { FieldProblem } from '../problem.ts';
import { isOwn } from '../rights.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';

/** A member, and the version of what was read of them. */
export interface SeenMember {
  readonly member: MemberProfile;
  readonly version: number;
}

/** What is absent stays as it is; null: nobody leads them. */
export interface MemberChanges {
  readonly displayName?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly role?: Role;
  readonly workdayMinutes?: number;
  readonly managerId?: string | null;
}

/** Longer ones are of no use, and each of them is read. */
export const LONGEST_CHAIN = 20;

/** Of oneself, or as who keeps the workspace. For everybody else the member is not there to be changed. */
export function mayChangeMember(scope: WorkspaceScope, member: MemberProfile): boolean {
  if (scope.workspaceId !== member.workspaceId) return false;
  return keeps(scope) || (isOwn(scope, member) && scope.permits.has('write_own'));
}

/** An owner stands above an admin; both above everybody else. */
export function standsAbove(scope: WorkspaceScope, { role }: Pick<MemberProfile, 'role'>): boolean {
  return role === 'owner' && scope.role !== 'owner';
}

/** What of the change is not theirs to make. */
export function beyondRights(
  scope: WorkspaceScope,
  member: MemberProfile,
  { role, workdayMinutes, managerId }: MemberChanges,
): readonly FieldProblem[] {
  const keepers = { workdayMinutes, managerId };
  const kept = Object.entries(keepers).filter(([, value]) => value !== undefined && !keeps(scope));
  const problems = kept.map(([field]) => ({ field, detail: 'is changed by an owner or admin alone' }));
  const ofRole = role === undefined || role === member.role ? undefined : roleProblem(scope, member, role);
  return ofRole === undefined ? problems : [...problems, { field: 'role', detail: ofRole }];
}

function roleProblem(scope: WorkspaceScope, member: MemberProfile, role: Role): string | undefined {
  if (isOwn(scope, member)) return 'is changed by another: nobody changes their own role';
  if (!keeps(scope)) return 'is changed by an owner or admin alone';
  return standsAbove(scope, { role }) ? 'is given by an owner alone' : undefined;
}

/** @param chain the manager, who leads that one, and so on: as far as it was read */
export function managerProblem(
  member: Pick<MemberProfile, 'memberId'>,
  chain: readonly MemberProfile[],
): string | undefined {
  const [manager] = chain;
  if (manager === undefined) return 'is no member of this workspace';
  if (chain.some(({ memberId }) => memberId === member.memberId)) return 'would make a circle: it leads back';
  if (manager.status !== 'active') return 'is not active';
  if (manager.role !== 'manager' && !isAdministrator(manager)) return 'leads nobody: it takes a manager';
  return chain.length > LONGEST_CHAIN ? `lies under more than ${LONGEST_CHAIN} others` : undefined;
}

export function withChanges(member: MemberProfile, { managerId, ...changes }: MemberChanges): MemberProfile {
  const { managerId: before, ...facts } = member;
  const leader = managerId === undefined ? before : (managerId ?? undefined);
  return { ...facts, ...changes, ...(leader !== undefined && { managerId: leader }) };
}

function keeps(scope: WorkspaceScope): boolean {
  return isAdministrator(scope) && scope.permits.has('admin');
}
