// Twin of the capture aliases: the directory's twin reads what this one keeps.
import { aliasIdOf } from '../../shared/core/capture-alias.ts';
import type { CaptureAliases } from '../../shared/ports/capture-aliases.ts';
import type { MemoryState } from './memory-state.ts';

class CaptureAliasTakenError extends Error {
  override readonly name = 'CaptureAliasTakenError';
}

export function memoryCaptureAliases({ aliases }: MemoryState): CaptureAliases {
  const keyOfId = (aliasId: string) => [...aliases.keys()].find((alias) => aliasIdOf(alias) === aliasId);
  return {
    add: async ({ alias, scope: { workspaceId, memberId }, projectId, expiresAt }) => {
      if (aliases.has(alias)) throw new CaptureAliasTakenError('taken');
      const project = projectId === undefined ? {} : { projectId };
      aliases.set(alias, { workspaceId, memberId, ...project, status: 'active', expiresAt });
    },
    revoke: async (aliasId) => {
      const key = keyOfId(aliasId);
      const holder = key === undefined ? undefined : aliases.get(key);
      if (key === undefined || holder === undefined) return undefined;
      aliases.set(key, { ...holder, status: 'revoked' });
      return { workspaceId: holder.workspaceId, memberId: holder.memberId };
    },
  };
}
