// One project of a workspace, as it is now: the catalogue of the mail path may be a minute old.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { ProjectBook } from '../ports/ledger.ts';
import type { Sealer } from '../ports/sealing.ts';
import { getItem } from './dynamo-get-item.ts';
import { keyOf } from './dynamo-keys.ts';
import { fromProjectItem } from './dynamo-workspace-items.ts';

export function dynamoProjectBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): ProjectBook {
  return {
    find: async ({ workspaceId }, projectId) => {
      const item = await getItem(doc, ledgerTable, keyOf.project(workspaceId, projectId));
      return item && fromProjectItem(item, sealer);
    },
  };
}
