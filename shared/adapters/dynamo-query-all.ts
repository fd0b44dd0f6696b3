// A whole partition, or a part of it, however many answers it comes in: for those that are small by their nature. Lists for people are paged.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './dynamo-ledger-items.ts';

export interface Partition {
  readonly tableName: string;
  readonly pk: string;
  /** First and last sort key, both included. Absent: all. */
  readonly range?: { readonly first: string; readonly last: string };
  /** @default false */
  readonly isConsistent?: boolean;
}

export async function queryAll(
  doc: DynamoDBDocumentClient,
  { tableName, pk, range, isConsistent = false }: Partition,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({
        TableName: tableName,
        KeyConditionExpression: range ? 'pk = :pk AND sk BETWEEN :first AND :last' : 'pk = :pk',
        ExpressionAttributeValues: {
          ':pk': pk,
          ...(range && { ':first': range.first, ':last': range.last }),
        },
        ConsistentRead: isConsistent,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}
