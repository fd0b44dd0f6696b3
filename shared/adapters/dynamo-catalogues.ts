// Clients and projects of a workspace, kept for up to a minute: every mail needs them, and they seldom change.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '../core/catalogue.ts';
import type { Catalogues, Sealer } from '../ports.ts';
import { keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { fromClientItem, fromProjectItem } from './dynamo-workspace-items.ts';

const OLDEST_MS = 60_000;
const MOST_WORKSPACES = 200;

interface Kept {
  readonly at: number;
  readonly catalogue: Promise<Catalogue>;
}

export function dynamoCatalogues(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
  clock: () => Date,
): Catalogues {
  const kept = new Map<string, Kept>();
  return {
    of: (workspaceId) => {
      const now = clock().getTime();
      const known = kept.get(workspaceId);
      if (known !== undefined && now - known.at < OLDEST_MS && now >= known.at) return known.catalogue;

      const catalogue = load(doc, ledgerTable, sealer, workspaceId);
      kept.delete(workspaceId); // to the end of the order, which is that of age
      kept.set(workspaceId, { at: now, catalogue });
      catalogue.catch(() => kept.delete(workspaceId)); // a failure is not kept
      dropOldest(kept);
      return catalogue;
    },
  };
}

function dropOldest(kept: Map<string, Kept>): void {
  const [oldest] = kept.keys();
  if (kept.size > MOST_WORKSPACES && oldest !== undefined) kept.delete(oldest);
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
