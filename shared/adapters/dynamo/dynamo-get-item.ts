// One item as it is now: a consistent read, so that what was written a moment ago is seen.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './dynamo-item.ts';
import type { ItemKey } from './dynamo-keys.ts';

export async function getItem(
  doc: DynamoDBDocumentClient,
  TableName: string,
  Key: ItemKey,
): Promise<Item | undefined> {
  return (await doc.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
}
