// Members of a workspace. Name and address are sealed; zone, locale and state are not a person's words.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Sealer } from '../../ports/sealing.ts';
import type { Members } from '../../ports.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { fromMemberItem } from '../workspaces/dynamo-workspace-items.ts';

export function dynamoMembers(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): Members {
  return {
    profile: async (scope) => {
      // Consistent: a member who was suspended a moment ago must be refused.
      const item = await getItem(doc, ledgerTable, keyOf.member(scope));
      return item && fromMemberItem(item, sealer);
    },
  };
}
