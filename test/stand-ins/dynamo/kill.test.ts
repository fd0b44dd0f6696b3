// What a kill leaves behind: each transaction whole or not at all, and the stream in step with the items.
import {
  DescribeTableCommand,
  DynamoDBClient,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { afterAll, expect, test } from '@jest/globals';
import { endAll, newFolder, startChild } from '../child.ts';
import { makeTable } from './make-table.ts';

afterAll(endAll);

const ITEMS = 20;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Transactions of twenty items each, in pairs side by side, until the process is gone; tells how many were acknowledged. */
async function writeUntilKilled(client: DynamoDBClient, TableName: string, from: number): Promise<number> {
  let acknowledged = 0;
  const writer = async (lane: number) => {
    for (let i = 0; ; i += 1) {
      const TransactItems = Array.from({ length: ITEMS }, (_, n) => ({
        Put: {
          TableName,
          Item: { pk: { S: `${from}-${lane}-${i}` }, sk: { S: `${n}` }, due: { S: 'soon' } },
        },
      }));
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
      acknowledged += 1;
    }
  };
  await Promise.allSettled([writer(0), writer(1)]);
  return acknowledged;
}

async function partitions(
  client: DynamoDBClient,
  TableName: string,
  IndexName?: string,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let ExclusiveStartKey: Record<string, never> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName,
        ...(IndexName && { IndexName }),
        ...(ExclusiveStartKey && { ExclusiveStartKey }),
      }),
    );
    for (const { pk } of page.Items ?? []) counts.set(pk?.S ?? '', (counts.get(pk?.S ?? '') ?? 0) + 1);
    ExclusiveStartKey = page.LastEvaluatedKey as typeof ExclusiveStartKey;
  } while (ExclusiveStartKey !== undefined);
  return counts;
}

async function streamed(
  endpoint: string,
  client: DynamoDBClient,
  TableName: string,
): Promise<readonly string[]> {
  const streams = new DynamoDBStreamsClient({ endpoint, region: 'eu-west-1', credentials });
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  const StreamArn = Table?.LatestStreamArn ?? '';
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  const ShardId = StreamDescription?.Shards?.[0]?.ShardId ?? '';
  const start = new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' });
  const found: string[] = [];
  let { ShardIterator } = await streams.send(start);
  for (;;) {
    const { Records = [], NextShardIterator } = await streams.send(new GetRecordsCommand({ ShardIterator }));
    if (Records.length === 0) break;
    found.push(...Records.map(({ dynamodb }) => `${dynamodb?.Keys?.pk?.S}/${dynamodb?.Keys?.sk?.S}`));
    ShardIterator = NextShardIterator;
  }
  streams.destroy();
  return found;
}

test('after kills in the middle of transactions each is there whole or not at all, with its index and its stream', async () => {
  const dataDir = newFolder();
  let TableName = '';
  let acknowledged = 0;
  for (let round = 0; round < 5; round += 1) {
    const child = await startChild('dynamo', { dataDir });
    const client = new DynamoDBClient({
      endpoint: child.endpoint,
      region: 'eu-west-1',
      credentials,
      maxAttempts: 1,
    });
    if (TableName === '') TableName = await makeTable(client, 'NEW_IMAGE');
    const writing = writeUntilKilled(client, TableName, round);
    await new Promise((resolve) => setTimeout(resolve, 150 + 37 * round));
    await child.kill();
    acknowledged += await writing;
    client.destroy();
  }

  const { endpoint, stop } = await startChild('dynamo', { dataDir });
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
  const items = await partitions(client, TableName);
  expect(items.size).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(0);
  expect([...items.values()].every((count) => count === ITEMS)).toBe(true);
  expect(await partitions(client, TableName, 'due')).toEqual(items);
  const records = await streamed(endpoint, client, TableName);
  expect(records).toHaveLength(items.size * ITEMS);
  expect(new Set(records).size).toBe(records.length);
  client.destroy();
  await stop();
});
