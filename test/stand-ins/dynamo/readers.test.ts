// No reader of LevelDB is left open: it would keep every file that was there when it began.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore, run, type Store } from '../../../local/stand-ins/dynamo/dynalite.ts';
import { createTable } from '../../../local/stand-ins/dynamo/table-operations.ts';
import { openWriter } from '../../../local/stand-ins/dynamo/write.ts';
import { writeItems } from '../../../local/stand-ins/dynamo/write-operations.ts';
import { endAll, newFolder } from '../child.ts';

const TableName = 'things';
let store: Store;

beforeAll(async () => {
  store = await openStore(newFolder(), 'eu-west-1', '000000000000');
  const writer = openWriter(store);
  await createTable(writer, {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
  });
  for (const sk of ['1', '2', '3'])
    await writeItems(writer, 'putItem', { TableName, Item: { pk: { S: 'one' }, sk: { S: sk } } });
});
afterAll(async () => {
  await store.db.close();
  await endAll();
});

const ofOne = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: 'one' } } };

test.each([
  ['a query to its end', 'query', ofOne, 3],
  ['a query that stops early', 'query', { ...ofOne, Limit: 1 }, 1],
  [
    'a query that finds nothing',
    'query',
    { ...ofOne, ExpressionAttributeValues: { ':pk': { S: 'none' } } },
    0,
  ],
  ['a scan', 'scan', {}, 3],
  ['a scan that stops early', 'scan', { Limit: 2 }, 2],
])('%s closes its reader', async (_what, operation, asked, count) => {
  const readers: ReturnType<Store['db']['values']>[] = [];
  const values = store.db.values.bind(store.db);
  store.db.values = (range) => {
    const reader = values(range);
    readers.push(reader);
    return reader;
  };

  const { Items } = await run(store, operation, { TableName, ...asked });
  store.db.values = values;
  await new Promise(setImmediate);

  expect(Items).toHaveLength(count);
  expect(readers).toHaveLength(1);
  for (const reader of readers)
    await expect(reader.next()).rejects.toMatchObject({ code: 'LEVEL_ITERATOR_NOT_OPEN' });
});
