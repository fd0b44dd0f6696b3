// The suppressed addresses of a workspace, as its administrators see and lift them.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expiresAt } from '../../core/record/retention.ts';
import { toSuppressionEvent } from '../../core/record/to-suppression-event.ts';
import { monthOfLetter, type Suppression } from '../../core/suppression.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import type { SuppressionList } from '../../ports/suppressions.ts';
import { appendAudit } from '../audit/dynamo-audit-items.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { NO_JITTER, type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';
import { suppressedDigest } from '../sealing/directory-digests.ts';
import type { SuppressionTables } from './dynamo-suppressions.ts';

export function dynamoSuppressionList(
  doc: DynamoDBDocumentClient,
  tables: SuppressionTables,
  digests: KeyedDigests,
  { sealer, retention }: ItemParts,
): SuppressionList {
  const tableName = tables.mail;
  const find = (workspaceId: string, id: string) =>
    getItem(doc, tableName, keyOf.suppression(workspaceId, id));
  return {
    list: async (workspaceId, { limit, cursor }, now) => {
      const { pk } = keyOf.suppression(workspaceId, '');
      const only = {
        expression: '#status = :active AND expiresAt > :now', // TTL takes what is over away within days
        names: { '#status': 'status' },
        values: { ':active': 'active', ':now': Math.floor(now.getTime() / 1000) },
      };
      const wanted = { tableName, pk, first: 'ADDRESS#', last: 'ADDRESS#~', limit, only };
      const list = { workspaceId, purpose: 'cursor/suppressions' };
      const page = await queryPage(doc, sealer, wanted, { list, cursor });
      return { ...page, items: page.items.map(toSuppression) };
    },
    lift: async (workspaceId, id, by, now) => {
      const found = await find(workspaceId, id);
      if (found === undefined) return false;
      if (found.status === 'lifted') return true;
      const event = toSuppressionEvent(toSuppression(found), by, now, retention);
      const items = [
        markLifted(
          tableName,
          keyOf.suppression(workspaceId, id),
          now,
          expiresAt('feedbackMark', now, retention),
        ),
        // The month begins anew: one more full mailbox is no sixth.
        { Delete: { TableName: tableName, Key: keyOf.fullMailbox(workspaceId, id, monthOfLetter(now)) } },
        appendAudit(tables.audit, event),
      ];
      if ((await transact(doc, items, NO_JITTER)).kind === 'written') return true;
      return (await find(workspaceId, id))?.status === 'lifted';
    },
    idOf: (address) => suppressedDigest(digests, address),
  };
}

/** Kept as long as feedback may come late: what was seen before it does not suppress again. */
function markLifted(TableName: string, Key: ItemKey, now: Date, end: number): TransactItem {
  return {
    Update: {
      TableName,
      Key,
      ConditionExpression: '#status = :active',
      UpdateExpression: 'SET #status = :lifted, liftedAt = :now, expiresAt = :end',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':active': 'active',
        ':lifted': 'lifted',
        ':now': now.toISOString(),
        ':end': end,
      },
    },
  };
}

function toSuppression(item: Item): Suppression {
  const { workspaceId, memberId, id, cause, suppressedAt, expiresAt: end } = item as unknown as Suppression;
  return { workspaceId, memberId, id, cause, suppressedAt, expiresAt: end };
}
