// Keeps capture aliases for operators. Never the alias itself: its maker sees it once.
import { aliasIdOf } from '../../core/capture-alias.ts';
import type { CaptureAliases } from '../../ports/capture-aliases.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { NO_JITTER, transact } from '../dynamo/dynamo-transaction.ts';
import { endAll, findById } from '../sign-in/secret-lookups.ts';
import { type AliasStores, aliasKeys, toAliasItems } from './dynamo-alias-items.ts';

export class CaptureAliasTakenError extends Error {
  override readonly name = 'CaptureAliasTakenError';
}

export function dynamoCaptureAliases(stores: AliasStores): CaptureAliases {
  const { doc, tables } = stores;
  return {
    add: async ({ alias, scope: { workspaceId, memberId }, projectId, createdAt, expiresAt }) => {
      const aliasId = aliasIdOf(alias);
      const state = { status: 'active', createdAt: createdAt.toISOString(), expiresAt } as const;
      const within = projectId === undefined ? {} : { projectId };
      const items = await toAliasItems(
        alias,
        { workspaceId, memberId, aliasId, ...within, ...state },
        stores,
      );
      const { kind } = await transact(doc, items, NO_JITTER);
      if (kind === 'refused') throw new CaptureAliasTakenError('an alias has this id already');
    },
    revoke: async (aliasId, now) => {
      const found = await findById(doc, tables.directory, keyOf.captureAliasId(aliasId));
      if (found === undefined) return undefined;
      const { workspaceId, memberId, digest } = found;
      const [lookup, record] = aliasKeys({ workspaceId, memberId, aliasId }, digest, tables);
      // Aliases that were made before their members could list them have no record.
      const isListed = record && (await getItem(doc, record.table, record.key)) !== undefined;
      const items = [lookup, isListed ? record : undefined].flatMap((one) => one ?? []);
      return (await endAll(doc, items, now)) ? { workspaceId, memberId } : undefined;
    },
  };
}
