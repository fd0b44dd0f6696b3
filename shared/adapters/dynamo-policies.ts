// What a workspace takes: kept with its profile, in plain attributes. What it does not say is as the core's table has it.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_ENTRY_POLICY, type EntryPolicy } from '../core/ledger/entry-policy.ts';
import type { Policies } from '../ports/ledger.ts';
import { keyOf } from './dynamo-keys.ts';

export function dynamoPolicies(doc: DynamoDBDocumentClient, ledgerTable: string): Policies {
  return {
    ofEntries: async ({ workspaceId }) => {
      const Key = keyOf.workspace(workspaceId);
      const read = new GetCommand({ TableName: ledgerTable, Key, ConsistentRead: true });
      const { Item } = await doc.send(read);
      return { ...DEFAULT_ENTRY_POLICY, ...(Item?.entryPolicy as Partial<EntryPolicy> | undefined) };
    },
  };
}
