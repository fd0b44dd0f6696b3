// Reads that no real table shows on demand: keys handed back, answers in parts, and a catalogue that is kept for a while.
import { describe, expect, test } from '@jest/globals';
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { batchGet } from '../../shared/adapters/dynamo/dynamo-batch-get.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { toEntryItem } from '../../shared/adapters/ledger/dynamo-ledger-items.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { day, entry, maya } from '../core/reply/receipt-facts.ts';
import { twinSealer } from '../twins/twin-sealer.ts';
import { later } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const keys = [
  { pk: 'a', sk: '1' },
  { pk: 'a', sk: '2' },
];

describe('keys that are handed back', () => {
  test('are asked for again', async () => {
    const { doc, asked } = toldDynamo((call) =>
      call === 1
        ? { Responses: { t: keys.slice(0, 1) }, UnprocessedKeys: { t: { Keys: keys.slice(1) } } }
        : { Responses: { t: keys.slice(1) } },
    );

    expect(await batchGet(doc, 't', keys)).toEqual(keys);
    expect(asked[1]).toMatchObject({ RequestItems: { t: { Keys: keys.slice(1), ConsistentRead: true } } });
  });

  test('again and again are an error, not items left out', async () => {
    const { doc } = toldDynamo(() => ({ UnprocessedKeys: { t: { Keys: keys } } }));

    await expect(batchGet(doc, 't', keys)).rejects.toMatchObject({ name: 'ReadsThrottledError' });
  });
});

test('a page is filled from answers that come in parts', async () => {
  const sealer = twinSealer();
  const items = await Promise.all(
    ['e-1', 'e-2', 'e-3'].map((entryId) =>
      toEntryItem({ ...entry, entryId }, { sealer, retention: DEFAULT_RETENTION_DAYS }),
    ),
  );
  const { doc, asked } = toldDynamo((call) =>
    call === 1
      ? { Items: items.slice(0, 1), LastEvaluatedKey: { pk: 'p', sk: 's' } }
      : { Items: items.slice(1) },
  );
  const query = { from: day('2026-01-01'), to: day('2026-12-31'), limit: 2 };

  const page = await dynamoEntries(doc, 't', sealer).list(maya, query);

  expect(page.items.map(({ entryId }) => entryId)).toEqual(['e-1', 'e-2']);
  expect(page.nextCursor).toEqual(expect.any(String));
  expect(asked[1]).toMatchObject({ Limit: 2, ExclusiveStartKey: { pk: 'p', sk: 's' } });
});

test('a member is read as it is now: who was suspended a moment ago is refused', async () => {
  const { doc, asked } = toldDynamo(() => ({}));

  await dynamoMembers(doc, 't', twinSealer()).profile(maya);

  expect(asked).toMatchObject([{ Key: { pk: 'MEMBER#w-1#m-1' }, ConsistentRead: true }]);
});

describe('a catalogue', () => {
  function kept(answer: (call: number) => object = () => ({ Items: [] })) {
    const { doc, asked } = toldDynamo(answer);
    let seconds = 0;
    const catalogues = dynamoCatalogues(doc, 't', twinSealer(), () => later(seconds));
    return { catalogues, asked, pass: (more: number) => (seconds += more) };
  }

  test('is read once in a minute, and then again', async () => {
    const { catalogues, asked, pass } = kept();

    await Promise.all([catalogues.of('w-1'), catalogues.of('w-1')]);
    pass(59);
    await catalogues.of('w-1');
    expect(asked).toHaveLength(1);

    pass(1);
    await catalogues.of('w-1');
    expect(asked).toHaveLength(2);
  });

  test('of another workspace is another', async () => {
    const { catalogues, asked } = kept();

    await catalogues.of('w-1');
    await catalogues.of('w-2');

    expect(asked).toHaveLength(2);
  });

  test('that could not be read is not kept as such', async () => {
    const { catalogues } = kept((call) => {
      if (call === 1) throw new Error('gone');
      return { Items: [] };
    });

    await expect(catalogues.of('w-1')).rejects.toThrow('gone');
    expect(await catalogues.of('w-1')).toEqual({ clients: [], projects: [] });
  });

  test('is dropped for newer ones when there are more than two hundred', async () => {
    const { catalogues, asked } = kept();

    for (let i = 0; i <= 200; i += 1) await catalogues.of(`w-${i}`);
    await catalogues.of('w-200');
    expect(asked).toHaveLength(201);

    await catalogues.of('w-0');
    expect(asked).toHaveLength(202);
  });

  test('is put together from answers that come in parts', async () => {
    const { catalogues, asked } = kept((call) =>
      call === 1 ? { Items: [], LastEvaluatedKey: { pk: 'p', sk: 's' } } : { Items: [] },
    );

    await catalogues.of('w-1');

    expect(asked[1]).toMatchObject({ ExclusiveStartKey: { pk: 'p', sk: 's' } });
  });
});
