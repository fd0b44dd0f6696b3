// An entry of which only the id is known: among its versions, or, while nobody has changed what a mail made, by the index.

import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { versionsFor } from '../../core/ledger/entry-versions.ts';
import { projectIdOf, type TimeEntry } from '../../core/time-entry.ts';
import { isOfScope, type WorkspaceScope } from '../../core/workspace-scope.ts';
import type { EntryBook } from '../../ports/ledger.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { fromEntryItem, fromEntryVersionItem } from './dynamo-ledger-items.ts';

/** How often an entry is looked for that moves to another day while it is read. */
const LOOKS = 3;

export function entriesById(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): Pick<EntryBook, 'find' | 'versions'> {
  /** What a mail made and nobody changed. The index is a moment late, and knows entries of all workspaces. */
  async function findByIndex(scope: WorkspaceScope, entryId: string): Promise<TimeEntry | undefined> {
    for (let look = 0; look < LOOKS; look += 1) {
      const Key = await placeOf(doc, ledgerTable, entryId);
      if (Key === undefined || !Key.pk.startsWith(`MEMBER#${scope.workspaceId}#`)) return undefined;
      const item = await getItem(doc, ledgerTable, Key);
      if (item !== undefined) return fromEntryItem(item, sealer);
      const moved = await lastVersion(scope, entryId);
      if (moved !== undefined) return moved;
    }
    return undefined;
  }

  async function lastVersion(
    { workspaceId }: WorkspaceScope,
    entryId: string,
  ): Promise<TimeEntry | undefined> {
    const { Items: [item] = [] } = await doc.send(
      new QueryCommand({
        TableName: ledgerTable,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keyOf.entryVersion(workspaceId, entryId, 1).pk },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return item === undefined ? undefined : fromEntryVersionItem(item, sealer);
  }

  return {
    find: async (scope, entryId) => {
      const found = (await lastVersion(scope, entryId)) ?? (await findByIndex(scope, entryId));
      return found && isOfScope(scope, projectIdOf(found)) ? found : undefined;
    },
    versions: async (scope, entryId) => {
      const { pk } = keyOf.entryVersion(scope.workspaceId, entryId, 1);
      const items = await queryAll(doc, { tableName: ledgerTable, pk, isConsistent: true });
      const only = items.length > 0 ? undefined : await findByIndex(scope, entryId);
      const all = await Promise.all(items.map((item) => fromEntryVersionItem(item, sealer)));
      return versionsFor(scope, only === undefined ? all : [only]);
    },
  };
}

async function placeOf(
  doc: DynamoDBDocumentClient,
  TableName: string,
  entryId: string,
): Promise<ItemKey | undefined> {
  const { Items: [item] = [] } = await doc.send(
    new QueryCommand({
      TableName,
      IndexName: 'entryById',
      KeyConditionExpression: 'entryId = :id',
      ExpressionAttributeValues: { ':id': entryId },
      Limit: 1,
    }),
  );
  return item === undefined ? undefined : { pk: String(item.pk), sk: String(item.sk) };
}
