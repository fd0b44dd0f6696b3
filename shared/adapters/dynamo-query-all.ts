// A whole partition, or what of it begins alike, however many answers it comes in: for those that are small by their nature. Lists for people are paged.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './dynamo-ledger-items.ts';

export interface Partition {
  readonly tableName: string;
  readonly pk: string;
  /** Of the sort key. @default all */
  readonly prefix?: string;
  /** @default false */
  readonly isConsistent?: boolean;
}

export async function queryAll(
  doc: DynamoDBDocumentClient,
  { tableName, pk, prefix, isConsistent = false }: Partition,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: prefix === undefined ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': pk, ...(prefix !== undefined && { ':prefix': prefix }) },
        ConsistentRead: isConsistent,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
