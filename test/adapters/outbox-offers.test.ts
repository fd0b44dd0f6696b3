// What a sweep asks of the table: one query a shard, whatever waits, and a bounded number of writes.
import { expect, test } from '@jest/globals';
import { outboxShards } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { offerAgain } from '../../shared/adapters/outbox/dynamo-outbox-offers.ts';
import { later, NOW } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const item = (sk: string, outboxDueAt: Date, receivedAt = NOW) => ({
  pk: 'OUTBOX',
  sk,
  outboxDueAt: outboxDueAt.toISOString(),
  receivedAt: receivedAt.toISOString(),
});

/** The first shard asked for answers with these; the others are empty. */
function sweep(...items: readonly object[]) {
  const { doc, asked } = toldDynamo((call, input) =>
    'IndexName' in input && call === 1 ? { Items: items } : {},
  );
  return { swept: offerAgain(doc, 't', NOW), asked };
}

test('asks each shard once for all that waits', async () => {
  const { swept, asked } = sweep();

  expect(await swept).toEqual({ offered: 0 });
  expect(asked.map((input) => input['ExpressionAttributeValues'])).toEqual(
    outboxShards().map((shard) => ({ ':shard': shard })),
  );
});

test('touches what is due and leaves what is not, and knows the oldest of both', async () => {
  const { swept, asked } = sweep(
    item('due', later(-1)),
    item('now', NOW),
    item('not yet', later(60), later(-900)),
  );

  expect(await swept).toEqual({ offered: 1, oldestReceivedAt: later(-900).toISOString() });
  expect(asked.flatMap(({ Key }) => Key ?? [])).toEqual([{ pk: 'OUTBOX', sk: 'due' }]);
});

test('touches at most 500 of a shard, longest due first', async () => {
  const items = Array.from({ length: 501 }, (_, i) => item(`${i}`, later(i - 1000)));

  const { swept, asked } = sweep(...items);

  expect(await swept).toMatchObject({ offered: 500 });
  expect(asked.at(-1)).toMatchObject({ Key: { sk: '499' } });
});
