// Clients and projects of a workspace, kept for up to a minute: every mail needs them, and they seldom change.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Catalogue } from '../../core/catalogue.ts';
import { toClient, toProject } from '../../core/ledger/catalogue-records.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Catalogues } from '../../ports.ts';
import { boundedCache } from '../clients/bounded-cache.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { isWithoutFallback, ownRetentionOf } from '../workspaces/dynamo-workspace-items.ts';
import { fromClientItem, fromProjectItem } from './dynamo-catalogue-items.ts';

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
  tableName: string,
  sealer: Sealer,
  workspaceId: string,
): Promise<Catalogue> {
  const items = await queryAll(doc, { tableName, pk: keyOf.workspace(workspaceId).pk });
  const of = (type: string) => items.filter(({ itemType }) => itemType === type);
  const [clients, projects] = await Promise.all([
    Promise.all(of('client').map((item) => fromClientItem(item, sealer))),
    Promise.all(of('project').map((item) => fromProjectItem(item, sealer))),
  ]);
  const [workspace] = of('workspace');
  const withoutFallback = workspace !== undefined && isWithoutFallback(workspace);
  const retentionDays = ownRetentionOf(workspace);
  return {
    clients: clients.map(toClient),
    projects: projects.map(toProject),
    ...(withoutFallback && { withoutFallback }),
    ...(retentionDays && { retentionDays }),
  };
}
