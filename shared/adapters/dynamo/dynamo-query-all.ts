// A whole partition, or a part of it, however many answers it comes in: for those that are small by their nature. Lists for people are paged.
import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from './dynamo-item.ts';

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
  const query = {
    TableName: tableName,
    KeyConditionExpression: range ? 'pk = :pk AND sk BETWEEN :first AND :last' : 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk, ...(range && { ':first': range.first, ':last': range.last }) },
    ConsistentRead: isConsistent,
  };
  for await (const some of queryAnswers(doc, query)) items.push(...some);
  return items;
}

/** Each answer of the table as it comes, so that no more than one is held. */
export async function* queryAnswers(
  doc: DynamoDBDocumentClient,
  query: Omit<QueryCommandInput, 'ExclusiveStartKey'>,
): AsyncGenerator<readonly Item[]> {
  let start: Item | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({ ...query, ExclusiveStartKey: start }),
    );
    yield Items;
    start = LastEvaluatedKey;
  } while (start !== undefined);
}
