// How often the table is written while somebody floods: one write gives each mail of a flood its place, and one each mail of a quiet sender.
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from '@jest/globals';
import { dynamoMailRates } from '../../shared/adapters/limits/dynamo-mail-rates.ts';
import type { MailBucket } from '../../shared/core/record/mail-rates.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { NOW } from './samples.ts';

const MAYA: MailBucket = {
  of: 'member',
  workspaceId: 'w-1',
  memberId: 'm-1',
  rate: { burst: 10, perSecond: 2 },
};

/** A table with the two conditions that a bucket knows, which counts what it is asked. */
function table() {
  const fullAts = new Map<string, number>();
  let asked = 0;
  const send = async ({ input }: UpdateCommand) => {
    asked += 1;
    const key = JSON.stringify(input.Key);
    const values = input.ExpressionAttributeValues ?? {};
    const fullAt = fullAts.get(key);
    const isQuiet = values[':now'] !== undefined;
    const isMet = isQuiet
      ? fullAt === undefined || fullAt <= values[':now']
      : fullAt !== undefined && fullAt <= values[':latest'];
    if (!isMet) throw new ConditionalCheckFailedException({ message: '', $metadata: {} });
    const next = isQuiet ? values[':next'] : (fullAt ?? 0) + values[':each'];
    fullAts.set(key, next);
    return { Attributes: { fullAt: next } };
  };
  const rates = dynamoMailRates(
    { send } as unknown as DynamoDBDocumentClient,
    'mail',
    DEFAULT_RETENTION_DAYS,
  );
  const take = async (afterMs: number, bucket = MAYA) => {
    const before = asked;
    await rates.take(bucket, new Date(NOW.getTime() + afterMs));
    return asked - before;
  };
  return { take, forget: () => fullAts.clear() };
}

test('a mail of a quiet sender costs one write', async () => {
  const { take } = table();

  expect([await take(0), await take(500), await take(3_600_000)]).toEqual([1, 1, 1]);
});

test('each mail of a flood costs one write, also when the bucket is empty', async () => {
  const { take } = table();
  const costs: number[] = [];
  for (let i = 0; i < 50; i += 1) costs.push(await take(i));

  expect(new Set(costs)).toEqual(new Set([1]));
});

test('a bucket that was taken away is made anew', async () => {
  const { take, forget } = table();
  await take(0);

  forget();

  expect([await take(1), await take(2)]).toEqual([2, 1]);
});

test('what is known of one bucket says nothing of another', async () => {
  const { take } = table();
  await take(0);

  expect(await take(1, { ...MAYA, memberId: 'm-2' })).toBe(1);
});

test('of more senders than there are at once the oldest are forgotten', async () => {
  const { take } = table();
  for (let i = 0; i <= 1_000; i += 1) await take(0, { ...MAYA, memberId: `m-${i}` });

  expect(await take(1, { ...MAYA, memberId: 'm-1000' })).toBe(1);
  expect(await take(1, { ...MAYA, memberId: 'm-0' })).toBe(2);
});
