// One project of a workspace, as it is now: the catalogue of the mail path may be a minute old.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ProjectBook } from '../ports/ledger.ts';
import type { Sealer } from '../ports/sealing.ts';
import { keyOf } from './dynamo-keys.ts';
import { fromProjectItem } from './dynamo-workspace-items.ts';

export function dynamoProjectBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): ProjectBook {
  return {
    find: async ({ workspaceId }, projectId) => {
      const Key = keyOf.project(workspaceId, projectId);
      const read = new GetCommand({ TableName: ledgerTable, Key, ConsistentRead: true });
      const { Item } = await doc.send(read);
      return Item === undefined ? undefined : fromProjectItem(Item, sealer);
    },
  };
}
