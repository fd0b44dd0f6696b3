// Items by their keys, as many as are asked for: DynamoDB takes 100 at a time and may hand some back undone.
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from './dynamo-item.ts';
import type { ItemKey } from './dynamo-keys.ts';

/** DynamoDB kept handing keys back: it is throttled. Trying again later is right. */
export class ReadsThrottledError extends Error {
  override readonly name = 'ReadsThrottledError';
}

const KEYS_AT_ONCE = 100;
const ATTEMPTS = 6;

/** The items that exist, in no order. Reads are consistent. */
export async function batchGet(
  doc: DynamoDBDocumentClient,
  tableName: string,
  keys: readonly ItemKey[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    items.push(...(await getChunk(doc, tableName, keys.slice(from, from + KEYS_AT_ONCE))));
  }
  return items;
}

async function getChunk(
  doc: DynamoDBDocumentClient,
  tableName: string,
  keys: readonly ItemKey[],
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let wanted: Record<string, unknown>[] = keys.map((key) => ({ ...key }));
  for (let attempt = 1; wanted.length > 0; attempt += 1) {
    if (attempt > ATTEMPTS) throw new ReadsThrottledError('keys were handed back again and again');
    const { Responses, UnprocessedKeys } = await doc.send(
      new BatchGetCommand({ RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } } }),
    );
    items.push(...(Responses?.[tableName] ?? []));
    wanted = UnprocessedKeys?.[tableName]?.Keys ?? [];
    if (wanted.length > 0) await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** attempt));
  }
  return items;
}
