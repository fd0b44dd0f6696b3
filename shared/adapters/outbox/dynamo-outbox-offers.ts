// Touches outbox items that wait too long, so that the table's stream offers them again: a stream forgets after a day, and a
// sender may die with a claim in its hands.
import { type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { offersToRepeat } from '../../core/outbox-offers.ts';
import type { WaitingReceipts } from '../../ports.ts';
import { isMet } from '../dynamo/dynamo-condition.ts';
import { outboxShards } from '../dynamo/dynamo-keys.ts';

/** For each shard and call, longest due first: a sweep ends, and the next one goes on. */
const MOST_A_SHARD = 500;

/** What the index holds of an item. It may be a moment behind, which `touch` notices. */
interface Waiting {
  readonly pk: string;
  readonly sk: string;
  readonly outboxDueAt: string;
  readonly receivedAt: string;
}

/** Touches items due before `now`, held ones whose lease is over included. One query a shard. */
export async function offerAgain(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  now: Date,
): Promise<WaitingReceipts> {
  const shards = await Promise.all(outboxShards().map((shard) => sweepShard(doc, ledgerTable, shard, now)));
  const oldest = shards.flatMap(({ oldestReceivedAt }) => oldestReceivedAt ?? []).sort()[0];
  return {
    offered: shards.reduce((sum, { offered }) => sum + offered, 0),
    ...(oldest === undefined ? {} : { oldestReceivedAt: oldest }),
  };
}

async function sweepShard(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  shard: string,
  now: Date,
): Promise<WaitingReceipts> {
  const items = await waiting(doc, ledgerTable, shard);
  const due = items.filter(({ outboxDueAt }) => outboxDueAt < now.toISOString()).slice(0, MOST_A_SHARD);
  let offered = 0;
  for (const item of due) if (await touch(doc, ledgerTable, item, now)) offered += 1;
  const oldest = items.map(({ receivedAt }) => receivedAt).sort()[0];
  return { offered, ...(oldest === undefined ? {} : { oldestReceivedAt: oldest }) };
}

/** One answer holds up to 1 MB, some 4,000 items of a shard, longest due first. */
async function waiting(
  doc: DynamoDBDocumentClient,
  TableName: string,
  shard: string,
): Promise<readonly Waiting[]> {
  const { Items = [] } = await doc.send(
    new QueryCommand({
      TableName,
      IndexName: 'outboxDue',
      KeyConditionExpression: 'outboxShard = :shard',
      ExpressionAttributeValues: { ':shard': shard },
    }),
  );
  return Items as Waiting[];
}

/** `offeredAt` differs each time: a write that changes nothing would not reach the stream. A claim takes it away. */
function touch(
  doc: DynamoDBDocumentClient,
  TableName: string,
  { pk, sk, outboxDueAt }: Waiting,
  now: Date,
): Promise<boolean> {
  const update = new UpdateCommand({
    TableName,
    Key: { pk, sk },
    ConditionExpression:
      'outboxDueAt = :seen AND #status IN (:due, :held) AND (attribute_not_exists(offeredAt) OR offeredAt < :before)',
    UpdateExpression: 'SET #status = :due, offeredAt = :now',
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: {
      ':seen': outboxDueAt,
      ':due': 'due',
      ':held': 'held',
      ':now': now.toISOString(),
      ':before': offersToRepeat(now),
    },
  });
  return isMet(doc.send(update));
}
