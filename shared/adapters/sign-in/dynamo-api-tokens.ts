// Keeps API tokens: in the directory by their keyed digest, in the ledger with their sealed name. Never the token itself.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tokenIdOf } from '../../core/api-token.ts';
import type { ApiTokens } from '../../ports.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { NO_JITTER, transact } from '../dynamo/dynamo-transaction.ts';
import { type ApiTokenStores, tokenKeys, toTokenItems } from './dynamo-token-items.ts';
import { endAll, findById } from './secret-lookups.ts';

/** An id is 48 bits of chance: make another token. */
export class ApiTokenTakenError extends Error {
  override readonly name = 'ApiTokenTakenError';
}

export function dynamoApiTokens(
  stores: ApiTokenStores & { readonly doc: DynamoDBDocumentClient },
): ApiTokens {
  const { doc, tables } = stores;
  return {
    add: async ({ token, scope, name, createdAt, expiresAt }) => {
      const { workspaceId, memberId } = scope;
      const state = { status: 'active' as const, createdAt: createdAt.toISOString(), expiresAt };
      const record = { workspaceId, memberId, tokenId: tokenIdOf(token), name, ...state };
      const { kind } = await transact(doc, await toTokenItems(token, record, stores), NO_JITTER);
      if (kind === 'refused') throw new ApiTokenTakenError('a token has this id already');
    },
    revoke: async (tokenId, now) => {
      const found = await findById(doc, tables.directory, keyOf.apiTokenId(tokenId));
      if (found === undefined) return undefined;
      const { workspaceId, memberId, digest } = found;
      const scope = { workspaceId, memberId };
      return (await endAll(doc, tokenKeys({ ...scope, tokenId }, digest, tables), now)) ? scope : undefined;
    },
  };
}
