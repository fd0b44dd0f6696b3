// Keeps API tokens: in the directory by their keyed digest, in the ledger with their sealed name. Never the token itself.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { tokenIdOf } from '../core/api-token.ts';
import type { MemberScope } from '../core/member.ts';
import type { KeyedDigests, Sealer } from '../ports/sealing.ts';
import type { ApiTokens, NewApiToken } from '../ports.ts';
import { apiTokenDigest } from './directory-digests.ts';
import { type ItemKey, keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { NO_JITTER, type TransactItem, transact } from './dynamo-transaction.ts';
import { sealJson } from './sealed-json.ts';

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
      const Key = keyOf.apiTokenId(tokenId);
      const { Item } = await doc.send(
        new GetCommand({ TableName: tables.directory, Key, ConsistentRead: true }),
      );
      if (Item === undefined) return undefined;
      const { workspaceId, memberId, digest } = Item as MemberScope & { readonly digest: string };
      const scope = { workspaceId, memberId };
      const marks = [
        end(tables.directory, keyOf.apiToken(digest), now),
        end(tables.ledger, keyOf.apiTokenRecord(scope, tokenId), now),
      ];
      const { kind } = await transact(doc, marks, NO_JITTER);
      return kind === 'written' ? scope : undefined; // refused: its time is over, and the table has let it go
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
    put(tables.directory, { ...keyOf.apiToken(digest), ...facts, ...state }),
    put(tables.directory, { ...keyOf.apiTokenId(tokenId), ...facts, digest }),
    put(tables.ledger, {
      ...keyOf.apiTokenRecord(scope, tokenId),
      itemType: 'apitoken',
      ...facts,
      ...state,
      text,
    }),
  ];
}

function put(TableName: string, Item: Item): TransactItem {
  return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' } };
}

/** The first instant stays: a token that is ended again ended when it first did. */
function end(TableName: string, Key: ItemKey, now: Date): TransactItem {
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: 'SET #status = :revoked, revokedAt = if_not_exists(revokedAt, :now)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':revoked': 'revoked', ':now': now.toISOString() },
    },
  };
}
