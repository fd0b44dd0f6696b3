// Clients and projects of a workspace, kept for up to a minute: every mail needs them, and they seldom change.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '../core/catalogue.ts';
import type { Catalogues, Sealer } from '../ports.ts';
import { boundedCache } from './bounded-cache.ts';
import { keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { fromClientItem, fromProjectItem } from './dynamo-workspace-items.ts';

const BOUNDS = { maxAgeMs: 60_000, maxUses: Number.POSITIVE_INFINITY, maxEntries: 200 };

export function dynamoCatalogues(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
  clock: () => Date,
): Catalogues {
  return {
    of: boundedCache(BOUNDS, clock, (workspaceId) => load(doc, ledgerTable, sealer, workspaceId)),
  };
}

async function load(
  doc: DynamoDBDocumentClient,
  TableName: string,
  sealer: Sealer,
  workspaceId: string,
): Promise<Catalogue> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keyOf.workspace(workspaceId).pk },
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  const of = (type: string) => items.filter(({ itemType }) => itemType === type);
  const [clients, projects] = await Promise.all([
    Promise.all(of('client').map((item) => fromClientItem(item, sealer))),
    Promise.all(of('project').map((item) => fromProjectItem(item, sealer))),
  ]);
  return { clients, projects };
}
