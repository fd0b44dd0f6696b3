// Tasks of a workspace, as they are now.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TaskBook } from '../../ports/catalogue.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { isArchived, isOf, isWithout, toOnly } from './dynamo-catalogue-filter.ts';
import { fromTaskItem } from './dynamo-catalogue-items.ts';

export function dynamoTaskBook(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): TaskBook {
  return {
    list: async ({ workspaceId, memberId }, { projectId, archived, limit, cursor }) => {
      const { pk } = keyOf.task(workspaceId, '');
      const ofProject = projectId === undefined ? isWithout('projectId') : isOf('projectId', projectId);
      const only = toOnly([ofProject, isArchived(archived)]);
      const wanted = { tableName: ledgerTable, pk, first: 'TASK#', last: 'TASK#~', limit, ...only };
      const purpose = `cursor/tasks/${[projectId ?? '', archived ?? ''].join('/')}`;
      const page = await queryPage(doc, sealer, wanted, { list: { workspaceId, memberId, purpose }, cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromTaskItem(item, sealer))) };
    },
    find: async ({ workspaceId }, taskId) => {
      const item = await getItem(doc, ledgerTable, keyOf.task(workspaceId, taskId));
      return item && fromTaskItem(item, sealer);
    },
  };
}
