// How often the table is asked while somebody floods: a bucket that said when it has room again is left alone until then.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from '@jest/globals';
import { dynamoMailRates } from '../../shared/adapters/dynamo-mail-rates.ts';
import type { MailBucket } from '../../shared/core/record/mail-rates.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { NOW } from './samples.ts';

const MAYA: MailBucket = {
  of: 'member',
  workspaceId: 'w-1',
  memberId: 'm-1',
  rate: { burst: 10, perSecond: 2 },
};

/** A table whose every bucket is full again this much later, and which tells it or does not. */
function emptyTable(fullAfterMs: number | undefined) {
  let asked = 0;
  const send = async () => {
    asked += 1;
    const Item =
      fullAfterMs === undefined ? {} : { Item: { fullAt: { N: String(NOW.getTime() + fullAfterMs) } } };
    throw new ConditionalCheckFailedException({ message: '', $metadata: {}, ...Item });
  };
  const doc = { send } as unknown as DynamoDBDocumentClient;
  const rates = dynamoMailRates(doc, 'mail', DEFAULT_RETENTION_DAYS);
  const take = (afterMs: number, bucket = MAYA) => rates.take(bucket, new Date(NOW.getTime() + afterMs));
  return { take, asked: () => asked };
}

test('an empty bucket is not asked again before it has room', async () => {
  const { take, asked } = emptyTable(5_000); // room for one after 500 ms: 10 of them take 5 s

  for (const afterMs of [0, 100, 499]) expect(await take(afterMs)).toBe(false);
  expect(asked()).toBe(2);
  await take(500);
  expect(asked()).toBe(4);
});

test('what is known of one bucket says nothing of another', async () => {
  const { take, asked } = emptyTable(5_000);

  await take(0);
  await take(0, { ...MAYA, memberId: 'm-2' });

  expect(asked()).toBe(4);
});

test('a bucket that does not say is asked each time', async () => {
  const { take, asked } = emptyTable(undefined);

  for (const afterMs of [0, 1]) expect(await take(afterMs)).toBe(false);
  expect(asked()).toBe(4);
});

test('of more floods than anybody has at once the oldest are forgotten', async () => {
  const { take, asked } = emptyTable(5_000);
  for (let i = 0; i <= 1_000; i += 1) await take(0, { ...MAYA, memberId: `m-${i}` });

  const before = asked();
  await take(0, { ...MAYA, memberId: 'm-1000' });
  expect(asked()).toBe(before);
  await take(0, { ...MAYA, memberId: 'm-0' });
  expect(asked()).toBe(before + 2);
});
