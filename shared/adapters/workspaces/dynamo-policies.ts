// What a workspace takes: kept with its profile, in plain attributes. What it does not say is as the core's table has it. Every write
// asks for it, and the profile is one item of one partition: so it is kept for a few seconds.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_ENTRY_POLICY, type EntryPolicy } from '../../core/ledger/entry-policy.ts';
import type { Policies } from '../../ports/ledger.ts';
import { boundedCache } from '../clients/bounded-cache.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { lockOf, ownRetentionOf } from './dynamo-workspace-items.ts';

const BOUNDS = { maxAgeMs: 5_000, maxUses: Number.POSITIVE_INFINITY, maxEntries: 1_000 };

export function dynamoPolicies(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  clock: () => Date,
): Policies {
  const profileOf = boundedCache(BOUNDS, clock, (workspaceId) =>
    getItem(doc, ledgerTable, keyOf.workspace(workspaceId)),
  );
  return {
    ofEntries: async ({ workspaceId }) => {
      const item = await profileOf(workspaceId);
      return { ...DEFAULT_ENTRY_POLICY, ...(item?.entryPolicy as Partial<EntryPolicy> | undefined) };
    },
    ofLock: async ({ workspaceId }) => lockOf(await profileOf(workspaceId)),
    ofRetention: async ({ workspaceId }) => ownRetentionOf(await profileOf(workspaceId)) ?? {},
    forget: profileOf.forget,
  };
}
