// Clients of a workspace, as they are now.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ClientBook } from '../../ports/catalogue.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { isArchived, toOnly } from './dynamo-catalogue-filter.ts';
import { fromClientItem } from './dynamo-catalogue-items.ts';

export function dynamoClientBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): ClientBook {
  return {
    list: async ({ workspaceId, memberId }, { archived, limit, cursor }) => {
      const { pk } = keyOf.workspace(workspaceId);
      const only = toOnly([isArchived(archived)]);
      const range = { pk, first: 'CLIENT#', last: 'CLIENT#~' };
      const list = { workspaceId, memberId, purpose: `cursor/clients/${archived ?? ''}` };
      const wanted = { tableName: ledgerTable, ...range, limit, ...only };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromClientItem(item, sealer))) };
    },
    find: async ({ workspaceId }, clientId) => {
      const item = await getItem(doc, ledgerTable, keyOf.client(workspaceId, clientId));
      return item && fromClientItem(item, sealer);
    },
  };
}
