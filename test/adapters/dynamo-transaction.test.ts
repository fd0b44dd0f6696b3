// What a transaction does when others are in its way, and what it does not do.
import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { expect, test } from '@jest/globals';
import { type TransactItem, transact } from '../../shared/adapters/dynamo/dynamo-transaction.ts';
import { toldDynamo } from './told-dynamo.ts';

const items: readonly TransactItem[] = [
  { Put: { TableName: 't', Item: { pk: 'a', sk: 'b', text: new Uint8Array([1]) } } },
  { Put: { TableName: 't', Item: { pk: 'c', sk: 'd' } } },
];
const now = () => 0;

function cancelled(...codes: readonly string[]): Error {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ message: 'cancelled', $metadata: {}, CancellationReasons });
}

/** Throws these, one a call, and takes the transaction after the last. */
function throwing(...errors: readonly Error[]) {
  return toldDynamo((call) => {
    const error = errors[call - 1];
    if (error !== undefined) throw error;
    return {};
  });
}

test('is tried again as the same one after a conflict, and while its first send is at work', async () => {
  const inProgress = new TransactionInProgressException({ message: '', $metadata: {} });
  const { doc, asked } = throwing(cancelled('None', 'TransactionConflict'), inProgress);

  expect(await transact(doc, items, now)).toEqual({ kind: 'written' });
  expect(asked).toHaveLength(3);
  expect(new Set(asked.map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(1);
});

test('has a token of its own for each call, of a length that DynamoDB takes', async () => {
  const { doc, asked } = throwing();

  await transact(doc, items, () => 0.1);
  await transact(doc, items, () => 0.2);
  await transact(doc, items.slice(1), () => 0.2);

  const tokens = asked.map(({ ClientRequestToken }) => String(ClientRequestToken));
  expect(new Set(tokens).size).toBe(3);
  for (const token of tokens) expect(token).toHaveLength(36);
});

test.each([
  [['ConditionalCheckFailed', 'None'], [0]],
  [['None', 'ConditionalCheckFailed'], [1]],
  [
    ['ConditionalCheckFailed', 'ConditionalCheckFailed'],
    [0, 1],
  ],
])('says which conditions were not met, at once: %j', async (codes, refused) => {
  const { doc, asked } = throwing(cancelled(...codes));

  expect(await transact(doc, items, now)).toEqual({ kind: 'refused', items: refused });
  expect(asked).toHaveLength(1);
});

test('asks again where a conflict stands beside a condition: the other writer may not have been first', async () => {
  const { doc, asked } = throwing(cancelled('TransactionConflict', 'ConditionalCheckFailed'));

  expect(await transact(doc, items, now)).toEqual({ kind: 'written' });
  expect(asked).toHaveLength(2);
});

test('throws a conflict that does not end', async () => {
  const { doc, asked } = toldDynamo(() => {
    throw cancelled('TransactionConflict');
  });

  await expect(transact(doc, items, now)).rejects.toMatchObject({ name: 'TransactionCanceledException' });
  expect(asked).toHaveLength(8);
});

test.each([
  ['too little capacity', cancelled('ThrottlingError')],
  ['an item that is wrong', cancelled('ValidationError')],
  ['anything else', Object.assign(new Error('gone'), { name: 'ResourceNotFoundException' })],
])('throws at once: %s', async (_what, error) => {
  const { doc, asked } = throwing(error);

  await expect(transact(doc, items, now)).rejects.toBe(error);
  expect(asked).toHaveLength(1);
});
