// Expiry, which on AWS takes days and here is asked for.
import {
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore, run, type Store } from '../../../local/stand-ins/dynamo/dynalite.ts';
import { expire } from '../../../local/stand-ins/dynamo/expire.ts';
import { under } from '../../../local/stand-ins/dynamo/keep.ts';
import { recordsOf, type StoredRecord } from '../../../local/stand-ins/dynamo/stream-records.ts';
import { createTable, updateTimeToLive } from '../../../local/stand-ins/dynamo/table-operations.ts';
import { openWriter, type Writer } from '../../../local/stand-ins/dynamo/write.ts';
import { writeItems } from '../../../local/stand-ins/dynamo/write-operations.ts';
import { endAll, newFolder, startChild } from '../child.ts';

const TableName = 'things';
const NOW = Math.floor(Date.now() / 1000);
let store: Store;
let writer: Writer;

beforeAll(async () => {
  store = await openStore(newFolder(), 'eu-west-1', '000000000000');
  writer = openWriter(store);
  await createTable(writer, {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });
  await updateTimeToLive(store, writer, {
    TableName,
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
  });
});
afterAll(async () => {
  await store.db.close();
  await endAll();
});

const put = (pk: string, expiresAt?: object) =>
  writeItems(writer, 'putItem', { TableName, Item: { pk: { S: pk }, ...(expiresAt && { expiresAt }) } });
const left = async () => {
  const { Items } = await run(store, 'scan', { TableName });
  return (Items as { pk: { S: string } }[]).map(({ pk }) => pk.S).toSorted();
};

test('items past their time go, and only those', async () => {
  await put('past', { N: String(NOW - 1) });
  await put('to come', { N: String(NOW + 60) });
  await put('never');
  await put('in words', { S: String(NOW - 1) });
  await put('of another age', { N: '1' });
  await expire(store, writer, NOW);
  expect(await left()).toEqual(['in words', 'never', 'of another age', 'to come']);
});

test('the stream tells an expiry from a delete', async () => {
  const records: StoredRecord[] = [];
  for await (const [, value] of store.db.iterator(under(recordsOf(TableName))))
    records.push(value as StoredRecord);
  const removed = records.filter(({ eventName }) => eventName === 'REMOVE');
  expect(removed.map(({ userIdentity }) => userIdentity)).toEqual([
    { Type: 'Service', PrincipalId: 'dynamodb.amazonaws.com' },
  ]);
  expect(removed[0]?.dynamodb.OldImage).toMatchObject({ pk: { S: 'past' } });
});

test('after a day the stream forgets, and numbers on from where it was', async () => {
  const tomorrow = Math.floor(Date.now() / 1000) + 24 * 60 * 60 + 60;
  await expire(store, writer, tomorrow);
  await put('after');
  const numbers: number[] = [];
  for await (const [, value] of store.db.iterator(under(recordsOf(TableName)))) {
    numbers.push(Number((value as StoredRecord).dynamodb.SequenceNumber));
  }
  expect(numbers).toHaveLength(1);
  expect(numbers[0]).toBeGreaterThan(5);
});

test('a table that is not there is told, over HTTP as well', async () => {
  const { endpoint, stop } = await startChild('dynamo', { dataDir: newFolder() });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
  await expect(
    client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'a' } } })),
  ).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  await expect(client.send(new ScanCommand({ TableName }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  });
  const TimeToLiveSpecification = { AttributeName: 'expiresAt', Enabled: true };
  await expect(
    client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification })),
  ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  client.destroy();
  await stop();
});
