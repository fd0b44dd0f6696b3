// A member's API tokens, as they see them, and when each was last used. The workspace comes from the scope alone.

import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { isInForce } from '../../core/api-token.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { TokenBook, TokenStates, TokenUses } from '../../ports/tokens.ts';
import { ifMet } from '../dynamo/dynamo-condition.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { fromTokenItem, HOUR_MS, toTokenHolder, useMark } from './dynamo-token-items.ts';
import { findById } from './secret-lookups.ts';

export function dynamoTokenBook(
  doc: DynamoDBDocumentClient,
  tables: { readonly directory: string; readonly ledger: string },
  sealer: Sealer,
): TokenBook {
  return {
    list: async ({ workspaceId, memberId: asker }, { memberId, limit, cursor }) => {
      const { pk } = keyOf.member({ workspaceId, memberId });
      const wanted = { tableName: tables.ledger, pk, first: 'TOKEN#', last: 'TOKEN#~', limit };
      const list = { workspaceId, memberId: asker, purpose: `cursor/tokens/${memberId}` };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromTokenItem(item, sealer))) };
    },
    find: async ({ workspaceId }, tokenId) => {
      const found = await findById(doc, tables.directory, keyOf.apiTokenId(tokenId));
      if (found === undefined || found.workspaceId !== workspaceId) return undefined;
      const Key = keyOf.apiTokenRecord(found, tokenId);
      const item = await getItem(doc, tables.ledger, Key);
      return item && fromTokenItem(item, sealer);
    },
  };
}

/** By the ledger alone: who asks here has no use for the directory. */
export function dynamoTokenStates(doc: DynamoDBDocumentClient, ledgerTable: string): TokenStates {
  return {
    isInForce: async ({ tokenId, ...scope }, now) => {
      const item = await getItem(doc, ledgerTable, keyOf.apiTokenRecord(scope, tokenId));
      return item !== undefined && isInForce(toTokenHolder(item), now);
    },
  };
}

/** Tokens whose last mark this process remembers. */
const MOST_REMEMBERED = 1000;

export function dynamoTokenUses(doc: DynamoDBDocumentClient, ledgerTable: string): TokenUses {
  const noted = new Map<string, number>();
  return {
    note: async ({ tokenId, ...scope }, now) => {
      const before = now.getTime() - HOUR_MS;
      if ((noted.get(tokenId) ?? Number.NEGATIVE_INFINITY) > before) return;
      if (noted.size === MOST_REMEMBERED) noted.clear();
      noted.set(tokenId, now.getTime());
      const mark = new UpdateCommand(useMark(ledgerTable, { ...scope, tokenId }, now));
      await ifMet(doc.send(mark));
    },
  };
}
