// Keeps API tokens: in the directory by their keyed digest, in the ledger with their sealed name. Never the token itself.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { tokenIdOf } from '../core/api-token.ts';
import type { KeyedDigests, Sealer } from '../ports/sealing.ts';
import type { ApiTokens, NewApiToken } from '../ports.ts';
import { apiTokenDigest } from './directory-digests.ts';
import { keyOf } from './dynamo-keys.ts';
import { ifNew, NO_JITTER, type TransactItem, transact } from './dynamo-transaction.ts';
import { sealJson } from './sealed-json.ts';
import { endAll, findById } from './secret-lookups.ts';

/** An id is 48 bits of chance: make another token. */
export class ApiTokenTakenError extends Error {
  override readonly name = 'ApiTokenTakenError';
}

export interface ApiTokenStores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string; readonly ledger: string };
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

export function dynamoApiTokens(stores: ApiTokenStores): ApiTokens {
  const { doc, tables } = stores;
  return {
    add: async (token) => {
      const { kind } = await transact(doc, await toItems(token, stores), NO_JITTER);
      if (kind === 'refused') throw new ApiTokenTakenError('a token has this id already');
    },
    revoke: async (tokenId, now) => {
      const found = await findById(doc, tables.directory, keyOf.apiTokenId(tokenId));
      if (found === undefined) return undefined;
      const { workspaceId, memberId, digest } = found;
      const scope = { workspaceId, memberId };
      const items = [
        { table: tables.directory, key: keyOf.apiToken(digest) },
        { table: tables.ledger, key: keyOf.apiTokenRecord(scope, tokenId) },
      ];
      return (await endAll(doc, items, now)) ? scope : undefined;
    },
  };
}

async function toItems(
  { token, scope, name, createdAt, expiresAt }: NewApiToken,
  { tables, sealer, digests }: ApiTokenStores,
): Promise<readonly TransactItem[]> {
  const { workspaceId, memberId } = scope;
  const tokenId = tokenIdOf(token);
  const digest = await apiTokenDigest(digests, token);
  const purpose = `apitoken/${tokenId}`;
  const text = await sealJson(sealer, { name }, { workspaceId, memberId, purpose });
  const facts = { workspaceId, memberId, expiresAt };
  const state = { tokenId, status: 'active', createdAt: createdAt.toISOString() };
  return [
    ifNew(tables.directory, { ...keyOf.apiToken(digest), ...facts, ...state }),
    ifNew(tables.directory, { ...keyOf.apiTokenId(tokenId), ...facts, digest }),
    ifNew(tables.ledger, {
      ...keyOf.apiTokenRecord(scope, tokenId),
      itemType: 'apitoken',
      ...facts,
      ...state,
      text,
    }),
  ];
}
