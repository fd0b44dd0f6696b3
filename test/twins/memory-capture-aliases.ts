// Twins of the capture aliases: the directory's twin reads what these keep.
import {
  aliasIdOf,
  type CaptureAlias,
  type CaptureAliasHolder,
  type CaptureAliasRecord,
} from '../../shared/core/capture-alias.ts';
import type { AliasEndWrite, AliasWrite } from '../../shared/core/ledger/change.ts';
import type { AliasBook, CaptureAliases } from '../../shared/ports/capture-aliases.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

class CaptureAliasTakenError extends Error {
  override readonly name = 'CaptureAliasTakenError';
}

export function memoryCaptureAliases(state: MemoryState): CaptureAliases {
  const { aliases } = state;
  return {
    add: async ({ alias, scope: { workspaceId, memberId }, projectId, createdAt, expiresAt }) => {
      if (aliases.has(alias)) throw new CaptureAliasTakenError('taken');
      const project = projectId === undefined ? {} : { projectId };
      const aliasId = aliasIdOf(alias);
      const made = { createdAt: createdAt.toISOString(), expiresAt };
      aliases.set(alias, { workspaceId, memberId, aliasId, ...project, status: 'active', ...made });
    },
    revoke: async (aliasId, now) => {
      const [key, record] = entryOf(state, aliasId) ?? [];
      if (key === undefined || record === undefined) return undefined;
      aliases.set(key, { ...record, status: 'revoked', revokedAt: record.revokedAt ?? now.toISOString() });
      return { workspaceId: record.workspaceId, memberId: record.memberId };
    },
  };
}

export const ALIAS_WRITER: Writer<AliasWrite> = {
  refuse: (state, { after }) => (entryOf(state, after.aliasId) === undefined ? undefined : 'stale'),
  put: ({ aliases }, { secret, after }) => void aliases.set(secret, after),
};

export const ALIAS_END_WRITER: Writer<AliasEndWrite> = {
  refuse: (state, { after }) => {
    const [, record] = entryOf(state, after.aliasId) ?? [];
    if (record === undefined) return 'stale';
    const isLater = record.status !== 'active' || record.expiresAt < after.expiresAt;
    return after.revokedAt === undefined && isLater ? 'stale' : undefined;
  },
  put: (state, { after }) => {
    const [key, record] = entryOf(state, after.aliasId) ?? [];
    if (key !== undefined && record !== undefined) state.aliases.set(key, { ...after });
  },
};

export function memoryAliasBook(state: MemoryState): AliasBook {
  return {
    list: async (scope, { memberId, limit, cursor }) => {
      const owner = { workspaceId: scope.workspaceId, memberId };
      const found = [...state.aliases.values()].filter((one) => scopeKey(one) === scopeKey(owner));
      const bound = [scopeKey(scope), 'aliases', memberId];
      return pageOf(found, ({ aliasId }) => aliasId, 'rising', { bound, limit, cursor });
    },
    find: async ({ workspaceId }, aliasId) => {
      const [, record] = entryOf(state, aliasId) ?? [];
      return record?.workspaceId === workspaceId ? record : undefined;
    },
  };
}

export function toAliasHolder(record: CaptureAliasRecord | undefined): CaptureAliasHolder | undefined {
  if (record === undefined) return undefined;
  const { aliasId: _id, createdAt: _made, revokedAt: _ended, ...holder } = record;
  return holder;
}

function entryOf({ aliases }: MemoryState, aliasId: string): [CaptureAlias, CaptureAliasRecord] | undefined {
  return [...aliases].find(([, record]) => record.aliasId === aliasId);
}
