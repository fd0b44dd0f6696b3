// A member's capture aliases, as they see them. The workspace comes from the scope alone.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AliasBook } from '../../ports/capture-aliases.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { findById } from '../sign-in/secret-lookups.ts';
import { fromAliasItem } from './dynamo-alias-items.ts';

export function dynamoAliasBook(
  doc: DynamoDBDocumentClient,
  tables: { readonly directory: string; readonly ledger: string },
  sealer: Sealer,
): AliasBook {
  return {
    list: async ({ workspaceId, memberId: asker }, { memberId, limit, cursor }) => {
      const { pk } = keyOf.member({ workspaceId, memberId });
      const wanted = { tableName: tables.ledger, pk, first: 'ALIAS#', last: 'ALIAS#~', limit };
      const list = { workspaceId, memberId: asker, purpose: `cursor/aliases/${memberId}` };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: page.items.map(fromAliasItem) };
    },
    find: async ({ workspaceId }, aliasId) => {
      const found = await findById(doc, tables.directory, keyOf.captureAliasId(aliasId));
      if (found === undefined || found.workspaceId !== workspaceId) return undefined;
      const item = await getItem(doc, tables.ledger, keyOf.captureAliasRecord(found, aliasId));
      return item && fromAliasItem(item);
    },
  };
}
