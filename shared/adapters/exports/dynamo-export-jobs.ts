// Exports as who asked for them sees them, and how they are asked for and deleted.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { EXPORT_LIMITS, type ExportJob } from '../../core/export/export-job.ts';
import type { ExportWrite } from '../../core/ledger/change.ts';
import type { ExportJobs } from '../../ports/exports.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage, queryRange } from '../dynamo/dynamo-query-page.ts';
import { ifNew } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { fromExportItem, fromSlotItem, toExportItem, toSlotItem } from './dynamo-export-items.ts';

export function dynamoExportJobs(doc: DynamoDBDocumentClient, tableName: string, sealer: Sealer): ExportJobs {
  return {
    list: async ({ workspaceId, memberId }, { limit, cursor }) => {
      const { pk, sk: first } = keyOf.exportJob({ workspaceId, memberId }, '');
      const list = { workspaceId, memberId, purpose: 'cursor/exports' };
      const wanted = { tableName, pk, first, last: `${first}~`, limit, isBackward: true };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: page.items.map(fromExportItem) };
    },
    find: async (scope, exportId) => {
      const item = await getItem(doc, tableName, keyOf.exportJob(scope, exportId));
      return item && fromExportItem(item);
    },
    slots: async ({ workspaceId }) => {
      const { pk, sk: first } = keyOf.exportSlot(workspaceId, '');
      const limit = EXPORT_LIMITS.openOfWorkspace;
      const items = await queryRange(doc, { tableName, pk, first, last: `${first}~`, limit });
      return items.map(fromSlotItem);
    },
  };
}

/** Asked for where its place is free; deleted where it is there, and still in its place where it was seen in it. */
export async function exportWrites(
  { after, step }: ExportWrite,
  TableName: string,
): Promise<readonly Guarded[]> {
  if (step.kind === 'asked')
    return [
      ifStale(ifNew(TableName, toExportItem(after))),
      ifStale({ Put: { TableName, Item: toSlotItem(after), ...ifFree(step.asOf) } }),
    ];
  const Key = keyOf.exportJob(after, after.exportId);
  const end = ifStale({ Delete: { TableName, Key, ConditionExpression: 'attribute_exists(pk)' } });
  return step.leavesSlot ? [end, ifStale({ Delete: { TableName, ...leaving(after) } })] : [end];
}

function ifFree(asOf: string) {
  return {
    ConditionExpression: 'attribute_not_exists(pk) OR #until <= :asOf',
    ExpressionAttributeNames: { '#until': 'until' },
    ExpressionAttributeValues: { ':asOf': asOf },
  };
}

/** The place of this export, and of no other that may have it by now. */
export function leaving({ workspaceId, slot, exportId }: ExportJob) {
  return {
    Key: keyOf.exportSlot(workspaceId, slot),
    ConditionExpression: 'exportId = :id',
    ExpressionAttributeValues: { ':id': exportId },
  };
}
