// Secrets that the directory knows by keyed digest, and people by an id: how one is kept, and how it ends.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { MemberScope } from '../../core/member.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { ItemKey } from '../dynamo/dynamo-keys.ts';
import { NO_JITTER, type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';

/** Whose secret this id names, and the digest that it lies under. */
export async function findById(
  doc: DynamoDBDocumentClient,
  TableName: string,
  Key: ItemKey,
): Promise<(MemberScope & { readonly digest: string }) | undefined> {
  return (await getItem(doc, TableName, Key)) as (MemberScope & { readonly digest: string }) | undefined;
}

/** False: its time is over, and the table has let it go. */
export async function endAll(
  doc: DynamoDBDocumentClient,
  items: readonly { readonly table: string; readonly key: ItemKey }[],
  now: Date,
): Promise<boolean> {
  const marks = items.map(({ table, key }) => endMark(table, key, now));
  return (await transact(doc, marks, NO_JITTER)).kind === 'written';
}

/** The first instant stays: what is ended again ended when it first did. */
export function endMark(TableName: string, Key: ItemKey, now: Date): TransactItem {
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: 'SET #status = :revoked, revokedAt = if_not_exists(revokedAt, :now)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':revoked': 'revoked', ':now': now.toISOString() },
    },
  };
}
