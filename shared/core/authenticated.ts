// Makes the proof of who asks. Authentication alone may import this (a rule on imports holds that).
import type { MemberProfile } from './member.ts';
import { PERMITS, type Permit, type WorkspaceScope } from './workspace-scope.ts';

/** `permits`: those of a token of ours. @default all: who signed in may do what the role may */
export function toWorkspaceScope(
  { workspaceId, memberId, role }: Pick<MemberProfile, 'workspaceId' | 'memberId' | 'role'>,
  { permits = PERMITS, projectIds }: { permits?: readonly Permit[]; projectIds?: readonly string[] } = {},
): WorkspaceScope {
  return {
    workspaceId,
    memberId,
    role,
    permits: new Set(permits),
    ...(projectIds && { projectIds: new Set(projectIds) }),
  } as unknown as WorkspaceScope;
}
