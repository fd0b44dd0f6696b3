// What TransactWriteItems and TransactGetItems answer, on whichever DynamoDB is given.
import {
  type DynamoDBClient,
  GetItemCommand,
  IdempotentParameterMismatchException,
  PutItemCommand,
  TransactGetItemsCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, expect, test } from '@jest/globals';
import { makeTable } from './make-table.ts';

export function transactionsContract(open: () => DynamoDBClient): void {
  let table: string;
  let client: DynamoDBClient;
  beforeEach(async () => {
    client = open();
    table = await makeTable(client);
  });

  const item = (sk: string, n: number) => ({ pk: { S: 'p' }, sk: { S: sk }, n: { N: String(n) } });
  const key = (sk: string) => ({ pk: { S: 'p' }, sk: { S: sk } });
  const put = (sk: string, n: number, condition?: string): TransactWriteItem => ({
    Put: {
      TableName: table,
      Item: item(sk, n),
      ...(condition !== undefined && { ConditionExpression: condition }),
    },
  });
  const write = (items: TransactWriteItem[], token?: string) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: items,
        ...(token !== undefined && { ClientRequestToken: `${table}-${token}` }),
      }),
    );
  const numberAt = async (sk: string) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: key(sk), ConsistentRead: true }),
    );
    return Item?.n?.N;
  };
  const failureOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error);

  test('puts, updates and deletes of one transaction all happen', async () => {
    await write([put('a', 1), put('b', 2)]);
    await write([
      { Delete: { TableName: table, Key: key('a') } },
      {
        Update: {
          TableName: table,
          Key: key('b'),
          UpdateExpression: 'SET n = n + :one',
          ExpressionAttributeValues: { ':one': { N: '1' } },
        },
      },
      put('c', 4, 'attribute_not_exists(pk)'),
    ]);
    expect([await numberAt('a'), await numberAt('b'), await numberAt('c')]).toEqual([undefined, '3', '4']);
  });

  test('a condition that is not met cancels everything and is named at its place', async () => {
    await write([put('a', 1)]);
    const error = await failureOf(write([put('new', 5), put('a', 2, 'attribute_not_exists(pk)')]));
    expect(error).toBeInstanceOf(TransactionCanceledException);
    const { CancellationReasons, message } = error as TransactionCanceledException;
    expect(CancellationReasons?.map(({ Code }) => Code)).toEqual(['None', 'ConditionalCheckFailed']);
    expect(CancellationReasons?.[1]?.Message).toBe('The conditional request failed');
    expect(message).toBe(
      'Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]',
    );
    expect([await numberAt('new'), await numberAt('a')]).toEqual([undefined, '1']);
  });

  test('the item that was in the way is told to those who ask', async () => {
    await write([put('a', 1)]);
    const asked = put('a', 2, 'attribute_not_exists(pk)');
    const error = await failureOf(
      write([{ Put: { ...asked.Put, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } } as TransactWriteItem]),
    );
    expect((error as TransactionCanceledException).CancellationReasons?.[0]?.Item).toEqual(item('a', 1));
  });

  test('a condition check changes nothing, whether it is met or not', async () => {
    await write([put('a', 1)]);
    const check = (ConditionExpression: string, sk: string): TransactWriteItem => ({
      ConditionCheck: { TableName: table, Key: key(sk), ConditionExpression },
    });
    await write([check('attribute_exists(pk)', 'a'), check('attribute_not_exists(pk)', 'none'), put('b', 2)]);
    const error = await failureOf(write([check('attribute_exists(pk)', 'none'), put('b', 3)]));
    expect((error as TransactionCanceledException).CancellationReasons?.[0]?.Code).toBe(
      'ConditionalCheckFailed',
    );
    expect([await numberAt('a'), await numberAt('b'), await numberAt('none')]).toEqual(['1', '2', undefined]);
  });

  test('two operations on one item are refused', async () => {
    const error = await failureOf(write([put('a', 1), put('a', 2)]));
    expect(error).toMatchObject({
      name: 'ValidationException',
      message: 'Transaction request cannot include multiple operations on one item',
    });
  });

  test('a hundred items are taken and one more is not', async () => {
    const many = Array.from({ length: 101 }, (_, i) => put(`i${i}`, i));
    await write(many.slice(0, 100));
    expect(await failureOf(write(many))).toMatchObject({ name: 'ValidationException' });
  });

  test('a table that is not there refuses the whole', async () => {
    const error = await failureOf(
      write([put('a', 1), { Put: { TableName: 'no-such-table', Item: item('a', 1) } }]),
    );
    expect(error).toMatchObject({ name: 'ResourceNotFoundException' });
    expect(await numberAt('a')).toBeUndefined();
  });

  test('an item that does not fit an index is named at its place', async () => {
    const error = await failureOf(
      write([put('a', 1), { Put: { TableName: table, Item: { ...item('b', 1), due: { N: '1' } } } }]),
    );
    expect((error as TransactionCanceledException).CancellationReasons?.map(({ Code }) => Code)).toEqual([
      'None',
      'ValidationError',
    ]);
    expect(await numberAt('a')).toBeUndefined();
  });

  test('an item without its key refuses the whole', async () => {
    const keyless = { Put: { TableName: table, Item: { pk: { S: 'p' } } } };
    expect(await failureOf(write([put('a', 1), keyless]))).toMatchObject({ name: 'ValidationException' });
    expect(await numberAt('a')).toBeUndefined();
  });

  test('an update that makes no sense for its item refuses the whole', async () => {
    await write([put('a', 1)]);
    const nonsense: TransactWriteItem = {
      Update: { TableName: table, Key: key('a'), UpdateExpression: 'SET n = nowhere' },
    };
    expect(await failureOf(write([put('b', 1), nonsense]))).toMatchObject({
      name: 'ValidationException',
      message: 'The provided expression refers to an attribute that does not exist in the item',
    });
    expect(await numberAt('b')).toBeUndefined();
  });

  test('the same token with the same items writes once', async () => {
    const add: TransactWriteItem = {
      Update: {
        TableName: table,
        Key: key('a'),
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      },
    };
    await write([add], 'token-1');
    await write([add], 'token-1');
    expect(await numberAt('a')).toBe('1');
    await write([add], 'token-2');
    expect(await numberAt('a')).toBe('2');
  });

  test('the same token with other items is refused', async () => {
    await write([put('a', 1)], 'token-1');
    const error = await failureOf(write([put('b', 1)], 'token-1'));
    expect(error).toBeInstanceOf(IdempotentParameterMismatchException);
    expect(await numberAt('b')).toBeUndefined();
  });

  test('the token of a cancelled transaction may be used again', async () => {
    await write([put('a', 1)]);
    const item = put('a', 2, 'attribute_not_exists(pk)');
    const first = await failureOf(write([item], 'token-1'));
    const second = await failureOf(write([item], 'token-1'));
    expect([first, second].map((error) => (error as Error).name)).toEqual([
      'TransactionCanceledException',
      'TransactionCanceledException',
    ]);
  });

  test('items are read together, the missing ones as such', async () => {
    await write([put('a', 1), put('b', 2)]);
    const { Responses } = await client.send(
      new TransactGetItemsCommand({
        TransactItems: ['a', 'none', 'b'].map((sk) => ({ Get: { TableName: table, Key: key(sk) } })),
      }),
    );
    expect(Responses?.map(({ Item }) => Item?.n?.N)).toEqual(['1', undefined, '2']);
  });

  test('a single put tells of the item in its way too', async () => {
    await write([put('a', 1)]);
    const error = await failureOf(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: item('a', 2),
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      ),
    );
    expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', Item: item('a', 1) });
  });

  test('of many writers that count together none is lost', async () => {
    await write([put('a', 0)]);
    const once = async (): Promise<void> => {
      const add: TransactWriteItem = {
        Update: {
          TableName: table,
          Key: key('a'),
          UpdateExpression: 'ADD n :one',
          ExpressionAttributeValues: { ':one': { N: '1' } },
        },
      };
      for (let done = false; !done; ) {
        const error = await failureOf(write([add]));
        if (error !== undefined && !(error instanceof TransactionCanceledException)) throw error;
        done = error === undefined;
      }
    };
    await Promise.all(Array.from({ length: 20 }, once));
    expect(await numberAt('a')).toBe('20');
  });
}
