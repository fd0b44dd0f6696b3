// Tags of a workspace, as they are now.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { spellName } from '../../core/ledger/catalogue-records.ts';
import type { TagBook } from '../../ports/catalogue.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { isArchived, toOnly } from './dynamo-catalogue-filter.ts';
import { fromTagItem } from './dynamo-catalogue-items.ts';

export function dynamoTagBook(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): TagBook {
  return {
    list: async ({ workspaceId, memberId }, { archived, limit, cursor }) => {
      const { pk } = keyOf.tag(workspaceId, '');
      const range = { pk, first: 'TAG#', last: 'TAG#~', ...toOnly([isArchived(archived)]) };
      const list = { workspaceId, memberId, purpose: `cursor/tags/${archived ?? ''}` };
      const wanted = { tableName: ledgerTable, ...range, limit };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromTagItem(item, sealer))) };
    },
    find: async ({ workspaceId }, tagId) => {
      const item = await getItem(doc, ledgerTable, keyOf.tag(workspaceId, tagId));
      return item && fromTagItem(item, sealer);
    },
    names: async ({ workspaceId }) => {
      const { pk } = keyOf.tag(workspaceId, '');
      const items = await queryAll(doc, { tableName: ledgerTable, pk, isConsistent: true });
      const tags = await Promise.all(items.map((item) => fromTagItem(item, sealer)));
      return new Set(tags.filter(({ archived }) => !archived).map(({ name }) => spellName(name)));
    },
  };
}
