// Tables of an older version: what they lack is added, what is in them stays.
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../../../local/layout.ts';
import { makeTables } from '../../../local/run/make-tables.ts';
import { startDynamo } from '../../../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-stores.ts';
import { newFolder } from '../../stand-ins/child.ts';

const TableName = TABLE_NAMES.mail;
let dynamo: DynamoDBClient;
let end: () => Promise<void>;

beforeEach(async () => {
  const { port, close } = await startDynamo({ port: 0, dataDir: newFolder(), endpoints: {} });
  dynamo = dynamoClient(`http://127.0.0.1:${port}`);
  end = close;
});
afterEach(async () => {
  dynamo.destroy();
  await end();
});

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];
const definitions = (...names: readonly string[]) =>
  names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const }));

/** As the mail table was before it had its index of today. */
async function makeOlder(index?: {
  readonly sortKey: string;
  readonly nonKeyAttributes: string[];
}): Promise<void> {
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema('pk', 'sk'),
      AttributeDefinitions: definitions(
        'pk',
        'sk',
        ...(index === undefined ? [] : ['memberId', index.sortKey]),
      ),
      ...(index !== undefined && {
        GlobalSecondaryIndexes: [
          {
            IndexName: 'messagesOf',
            KeySchema: keySchema('memberId', index.sortKey),
            Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: index.nonKeyAttributes },
          },
        ],
      }),
    }),
  );
}

async function putMail(id: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const item = { pk: `MESSAGE#${id}`, sk: 'RECORD', memberId: 'm-1', receivedAt: `2026-03-0${id}`, ...more };
  const Item = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, { S: value }]));
  await dynamo.send(new PutItemCommand({ TableName, Item }));
}

async function mailsOf(memberId: string) {
  const { Items = [] } = await dynamo.send(
    new QueryCommand({
      TableName,
      IndexName: 'messagesOf',
      KeyConditionExpression: 'memberId = :m',
      ExpressionAttributeValues: { ':m': { S: memberId } },
    }),
  );
  return Items.map(({ receivedAt, status }) => [receivedAt?.S, status?.S]);
}

async function indexesOf(): Promise<readonly unknown[]> {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }));
  return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName, IndexStatus }) => [IndexName, IndexStatus]);
}

test('a table without an index that was added later gets it, with what is in the table', async () => {
  await makeOlder();
  await putMail('2', { status: 'acted' });
  await putMail('1', { status: 'ignored' });
  await dynamo.send(
    new PutItemCommand({ TableName, Item: { pk: { S: 'CONTENT#1' }, sk: { S: 'MARK' } } }), // in no index
  );

  await makeTables(dynamo);
  await putMail('3');

  expect(await indexesOf()).toEqual([['messagesOf', 'ACTIVE']]);
  expect(await mailsOf('m-1')).toEqual([
    ['2026-03-01', 'ignored'],
    ['2026-03-02', 'acted'],
    ['2026-03-03', undefined],
  ]);
});

test.each([
  ['holds less of an item', { sortKey: 'receivedAt', nonKeyAttributes: ['workspaceId'] }],
  ['has other keys', { sortKey: 'status', nonKeyAttributes: ['receivedAt', 'workspaceId'] }],
])('an index that %s is made anew', async (_how, index) => {
  await makeOlder(index);
  await putMail('1', { status: 'acted' });

  await makeTables(dynamo);

  expect(await mailsOf('m-1')).toEqual([['2026-03-01', 'acted']]);
});

test('tables that are as they should be are left alone', async () => {
  await makeTables(dynamo);
  await putMail('1');
  const seen: string[] = [];
  dynamo.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        seen.push(commandName);
        return next(args);
      },
    {
      step: 'initialize',
    },
  );

  await makeTables(dynamo);

  expect(seen).not.toContain('UpdateTableCommand');
  expect(await mailsOf('m-1')).toHaveLength(1);
});

test('a table with other keys is not touched, and who starts is told what to do', async () => {
  await dynamo.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keySchema('id', 'sk'),
      AttributeDefinitions: definitions('id', 'sk'),
    }),
  );

  await expect(makeTables(dynamo)).rejects.toMatchObject({
    name: 'PlainError',
    message: expect.stringContaining('start in another folder with --data'),
  });
  expect(await indexesOf()).toEqual([]);
});
