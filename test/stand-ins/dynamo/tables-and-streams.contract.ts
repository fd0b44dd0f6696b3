// Tables, TTL settings and streams, on whichever DynamoDB is given.
import {
  CreateTableCommand,
  DeleteItemCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { expect, test } from '@jest/globals';
import { makeTable } from './make-table.ts';

export function tablesAndStreamsContract(
  open: () => DynamoDBClient,
  openStreams: () => DynamoDBStreamsClient,
): void {
  const put = (TableName: string, sk: string, more: object = {}) =>
    open().send(new PutItemCommand({ TableName, Item: { pk: { S: 'p' }, sk: { S: sk }, ...more } }));
  const readAll = async (TableName: string, more: object = { ShardIteratorType: 'TRIM_HORIZON' }) => {
    const streams = openStreams();
    const { Table } = await open().send(new DescribeTableCommand({ TableName }));
    const StreamArn = Table?.LatestStreamArn ?? '';
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    const ShardId = StreamDescription?.Shards?.[0]?.ShardId ?? '';
    const ask = new GetShardIteratorCommand({
      StreamArn,
      ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
      ...more,
    });
    const { ShardIterator } = await streams.send(ask);
    const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
    return Records;
  };

  test('a table tells of its stream', async () => {
    const TableName = await makeTable(open(), 'NEW_IMAGE');
    const { Table } = await open().send(new DescribeTableCommand({ TableName }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'NEW_IMAGE' });
    expect(Table?.LatestStreamArn).toContain(`table/${TableName}/stream/`);
  });

  test('a table that is there is not made again', async () => {
    const TableName = await makeTable(open());
    await put(TableName, 'a');
    const again = new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    });
    await expect(open().send(again)).rejects.toMatchObject({ name: 'ResourceInUseException' });
    const { Table } = await open().send(new DescribeTableCommand({ TableName }));
    expect(Table?.KeySchema).toHaveLength(2);
  });

  test('expiry is switched on once and then told', async () => {
    const TableName = await makeTable(open());
    const TimeToLiveSpecification = { Enabled: true, AttributeName: 'expiresAt' };
    await open().send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    const { TimeToLiveDescription } = await open().send(new DescribeTimeToLiveCommand({ TableName }));
    expect(TimeToLiveDescription).toMatchObject({
      TimeToLiveStatus: 'ENABLED',
      AttributeName: 'expiresAt',
    });
    await expect(
      open().send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification })),
    ).rejects.toMatchObject({ name: 'ValidationException', message: 'TimeToLive is already enabled' });
  });

  test('an index holds the items that have its key, and lets go of those that lose it', async () => {
    const TableName = await makeTable(open());
    const due = async () => {
      const { Items } = await open().send(
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'due = :due',
          ExpressionAttributeValues: { ':due': { S: 'soon' } },
        }),
      );
      return Items?.map(({ sk }) => sk?.S);
    };
    await put(TableName, 'a', { due: { S: 'soon' }, other: { S: 'not projected' } });
    await put(TableName, 'b');
    expect(await due()).toEqual(['a']);
    await put(TableName, 'a');
    expect(await due()).toEqual([]);
  });

  test('a stream tells each change once, in order, and nothing of a write that changes nothing', async () => {
    const TableName = await makeTable(open(), 'NEW_IMAGE');
    await put(TableName, 'a', { n: { N: '1' }, bytes: { B: new Uint8Array([1, 2]) } });
    await put(TableName, 'a', { n: { N: '1' }, bytes: { B: new Uint8Array([1, 2]) } });
    await put(TableName, 'a', { n: { N: '2' } });
    await open().send(new DeleteItemCommand({ TableName, Key: { pk: { S: 'p' }, sk: { S: 'a' } } }));
    const records = await readAll(TableName);
    expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
    expect(records[0]?.dynamodb?.NewImage?.bytes?.B).toEqual(new Uint8Array([1, 2]));
    expect(records.map(({ dynamodb }) => dynamodb?.NewImage?.n?.N)).toEqual(['1', '2', undefined]);
    expect(records.every(({ dynamodb }) => dynamodb?.OldImage === undefined)).toBe(true);
    expect(records[2]?.dynamodb?.Keys).toEqual({ pk: { S: 'p' }, sk: { S: 'a' } });
  });

  test('a stream of both images tells what was before', async () => {
    const TableName = await makeTable(open(), 'NEW_AND_OLD_IMAGES');
    await put(TableName, 'a', { n: { N: '1' } });
    await put(TableName, 'a', { n: { N: '2' } });
    const [, changed] = await readAll(TableName);
    expect([changed?.dynamodb?.OldImage?.n?.N, changed?.dynamodb?.NewImage?.n?.N]).toEqual(['1', '2']);
  });

  test('a cancelled transaction leaves nothing in the stream, a whole one all of it', async () => {
    const TableName = await makeTable(open(), 'NEW_IMAGE');
    const Put = (sk: string, more: object = {}) => ({
      Put: { TableName, Item: { pk: { S: 'p' }, sk: { S: sk } }, ...more },
    });
    await open().send(new TransactWriteItemsCommand({ TransactItems: [Put('a'), Put('b')] }));
    const guarded = Put('a', { ConditionExpression: 'attribute_not_exists(pk)' });
    await expect(
      open().send(new TransactWriteItemsCommand({ TransactItems: [Put('c'), guarded] })),
    ).rejects.toMatchObject({ name: 'TransactionCanceledException' });
    const keys = (await readAll(TableName)).map(({ dynamodb }) => dynamodb?.Keys?.sk?.S);
    expect(keys.toSorted()).toEqual(['a', 'b']);
  });

  test('a stream is read on behind a sequence number', async () => {
    const TableName = await makeTable(open(), 'NEW_IMAGE');
    for (const sk of ['a', 'b', 'c']) await put(TableName, sk);
    const [first] = await readAll(TableName);
    const after = {
      ShardIteratorType: 'AFTER_SEQUENCE_NUMBER',
      SequenceNumber: first?.dynamodb?.SequenceNumber,
    };
    const rest = await readAll(TableName, after);
    expect(rest.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S)).toEqual(['b', 'c']);
  });
}
