// Touches outbox items that wait too long, so that the table's stream offers them again: a stream forgets after a day, and a
// sender may die with a claim in its hands.
import { type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { isMet } from './dynamo-condition.ts';
import { outboxShards } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';

/** For each shard and call, longest waiting first: a sweep ends, and the next one goes on. */
const MOST_A_SHARD = 500;

/** Items due before `now`, held ones whose lease is over included. Returns how many were touched. */
export async function offerAgain(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  now: Date,
): Promise<number> {
  const offered = await Promise.all(
    outboxShards().map(async (shard) => {
      let touched = 0;
      for (const item of await waiting(doc, ledgerTable, shard, now)) {
        if (await touch(doc, ledgerTable, item, now)) touched += 1;
      }
      return touched;
    }),
  );
  return offered.reduce((sum, one) => sum + one, 0);
}

/** The index holds keys only; it may be a moment behind, which `touch` notices. */
async function waiting(
  doc: DynamoDBDocumentClient,
  TableName: string,
  shard: string,
  now: Date,
): Promise<readonly Item[]> {
  const { Items = [] } = await doc.send(
    new QueryCommand({
      TableName,
      IndexName: 'outboxDue',
      KeyConditionExpression: 'outboxShard = :shard AND outboxDueAt < :now',
      ExpressionAttributeValues: { ':shard': shard, ':now': now.toISOString() },
      Limit: MOST_A_SHARD,
    }),
  );
  return Items;
}

/** `offeredAt` differs each time: a write that changes nothing would not reach the stream. */
function touch(
  doc: DynamoDBDocumentClient,
  TableName: string,
  { pk, sk, outboxDueAt }: Item,
  now: Date,
): Promise<boolean> {
  const update = new UpdateCommand({
    TableName,
    Key: { pk, sk },
    ConditionExpression: 'outboxDueAt = :seen AND #status IN (:due, :held)',
    UpdateExpression: 'SET #status = :due, offeredAt = :now',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: {
      ':seen': outboxDueAt,
      ':due': 'due',
      ':held': 'held',
      ':now': now.toISOString(),
    },
  });
  return isMet(doc.send(update));
}
