// Twins of the API tokens: the directory's twin reads what these keep.
import {
  type ApiToken,
  type ApiTokenHolder,
  type ApiTokenRecord,
  isInForce,
  tokenIdOf,
} from '../../shared/core/api-token.ts';
import type { TokenEndWrite, TokenUseWrite, TokenWrite } from '../../shared/core/ledger/change.ts';
import type { TokenBook, TokenStates, TokenUses } from '../../shared/ports/tokens.ts';
import type { ApiTokens } from '../../shared/ports.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

class ApiTokenTakenError extends Error {
  override readonly name = 'ApiTokenTakenError';
}

export function memoryApiTokens(state: MemoryState): ApiTokens {
  return {
    add: async ({ token, scope: { workspaceId, memberId }, name, createdAt, expiresAt }) => {
      const tokenId = tokenIdOf(token);
      const made = { createdAt: createdAt.toISOString(), expiresAt };
      if (!putToken(state, token, { workspaceId, memberId, tokenId, name, status: 'active', ...made }))
        throw new ApiTokenTakenError('taken');
    },
    revoke: async (tokenId, now) => endToken(state, tokenId, now.toISOString()),
  };
}

export const TOKEN_WRITER: Writer<TokenWrite> = {
  refuse: (state, { after }) => (keyOfId(state, after.tokenId) === undefined ? undefined : 'stale'),
  put: (state, { secret, after }) => void putToken(state, secret, after),
};

export const TOKEN_END_WRITER: Writer<TokenEndWrite> = {
  refuse: (state, { after }) => (keyOfId(state, after.tokenId) === undefined ? 'stale' : undefined),
  put: (state, { after }) => void endToken(state, after.tokenId, after.revokedAt),
};

export const TOKEN_USE_WRITER: Writer<TokenUseWrite> = {
  refuse: (state, { after }) =>
    isUseDue(state, after.tokenId, new Date(after.lastUsedAt)) ? undefined : 'stale',
  put: (state, { after }) => markUse(state, after.tokenId, new Date(after.lastUsedAt)),
};

/** False: another has its id. */
function putToken(state: MemoryState, token: ApiToken, record: ApiTokenRecord): boolean {
  if (keyOfId(state, record.tokenId) !== undefined) return false;
  state.tokens.set(token, record);
  return true;
}

function endToken(state: MemoryState, tokenId: string, revokedAt: string) {
  const key = keyOfId(state, tokenId);
  const found = key === undefined ? undefined : state.tokens.get(key);
  if (key === undefined || found === undefined) return undefined;
  state.tokens.set(key, { ...found, status: 'revoked', revokedAt: found.revokedAt ?? revokedAt });
  return { workspaceId: found.workspaceId, memberId: found.memberId };
}

export function toHolder(record: ApiTokenRecord | undefined): ApiTokenHolder | undefined {
  if (record === undefined) return undefined;
  const { name: _name, createdAt: _made, revokedAt: _revoked, lastUsedAt: _used, ...holder } = record;
  return holder;
}

export function memoryTokenBook(state: MemoryState): TokenBook {
  return {
    list: async (scope, { memberId, limit, cursor }) => {
      const owner = { workspaceId: scope.workspaceId, memberId };
      const found = [...state.tokens.values()].filter((one) => scopeKey(one) === scopeKey(owner));
      return pageOf(found, ({ tokenId }) => tokenId, 'rising', {
        bound: [scopeKey(scope), 'tokens', memberId],
        limit,
        cursor,
      });
    },
    find: async ({ workspaceId }, tokenId) => {
      const found = [...state.tokens.values()].find((one) => one.tokenId === tokenId);
      return found?.workspaceId === workspaceId ? found : undefined;
    },
  };
}

export function memoryTokenStates(state: MemoryState): TokenStates {
  return {
    isInForce: async ({ tokenId, ...scope }, now) => {
      const found = [...state.tokens.values()].find((one) => one.tokenId === tokenId);
      return found !== undefined && scopeKey(found) === scopeKey(scope) && isInForce(found, now);
    },
  };
}

export function memoryTokenUses(state: MemoryState): TokenUses {
  return {
    note: async ({ tokenId }, now) => {
      if (isUseDue(state, tokenId, now)) markUse(state, tokenId, now);
    },
  };
}

/** Of a token that is there, and was not used within the hour. */
function isUseDue(state: MemoryState, tokenId: string, now: Date): boolean {
  const found = state.tokens.get(keyOfId(state, tokenId) as ApiToken);
  return found !== undefined && now.getTime() - new Date(found.lastUsedAt ?? 0).getTime() >= 3_600_000;
}

function markUse({ tokens }: MemoryState, tokenId: string, now: Date): void {
  for (const [key, one] of tokens)
    if (one.tokenId === tokenId) tokens.set(key, { ...one, lastUsedAt: now.toISOString() });
}

function keyOfId({ tokens }: MemoryState, tokenId: string): ApiToken | undefined {
  return [...tokens.keys()].find((token) => tokenIdOf(token) === tokenId);
}
