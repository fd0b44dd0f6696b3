// What a workspace takes: kept with its profile, in plain attributes. What it does not say is as the core's table has it.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_ENTRY_POLICY, type EntryPolicy } from '../core/ledger/entry-policy.ts';
import type { Policies } from '../ports/ledger.ts';
import { getItem } from './dynamo-get-item.ts';
import { keyOf } from './dynamo-keys.ts';

export function dynamoPolicies(doc: DynamoDBDocumentClient, ledgerTable: string): Policies {
  return {
    ofEntries: async ({ workspaceId }) => {
      const item = await getItem(doc, ledgerTable, keyOf.workspace(workspaceId));
      return { ...DEFAULT_ENTRY_POLICY, ...(item?.entryPolicy as Partial<EntryPolicy> | undefined) };
    },
  };
}
