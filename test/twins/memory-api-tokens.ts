// Twin of the API tokens: the directory's twin reads what this one keeps.
import { tokenIdOf } from '../../shared/core/api-token.ts';
import type { ApiTokens } from '../../shared/ports.ts';
import type { MemoryState } from './memory-state.ts';

class ApiTokenTakenError extends Error {
  override readonly name = 'ApiTokenTakenError';
}

export function memoryApiTokens({ tokens }: MemoryState): ApiTokens {
  const keyOfId = (tokenId: string) => [...tokens.keys()].find((token) => tokenIdOf(token) === tokenId);
  return {
    add: async ({ token, scope: { workspaceId, memberId }, expiresAt }) => {
      if (keyOfId(tokenIdOf(token)) !== undefined) throw new ApiTokenTakenError('taken');
      tokens.set(token, { workspaceId, memberId, status: 'active', expiresAt });
    },
    revoke: async (tokenId) => {
      const key = keyOfId(tokenId);
      const holder = key === undefined ? undefined : tokens.get(key);
      if (key === undefined || holder === undefined) return undefined;
      tokens.set(key, { ...holder, status: 'revoked' });
      return { workspaceId: holder.workspaceId, memberId: holder.memberId };
    },
  };
}
