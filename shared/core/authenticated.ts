// Makes the proof of who asks. Authentication alone may import this (a rule on imports holds that).
import type { MemberProfile } from './member.ts';
import { type Grant, PERMITS, type WorkspaceScope } from './workspace-scope.ts';

/** @param grant of a token of ours. @default all: who signed in may do what the role may */
export function toWorkspaceScope(
  { workspaceId, memberId, role }: Pick<MemberProfile, 'workspaceId' | 'memberId' | 'role'>,
  { scopes = PERMITS, projectIds, tokenId }: Partial<Grant> = {},
): WorkspaceScope {
  return {
    workspaceId,
    memberId,
    role,
    permits: new Set(scopes),
    ...(projectIds && { projectIds: new Set(projectIds) }),
    ...(tokenId !== undefined && { tokenId }),
  } as unknown as WorkspaceScope;
}
