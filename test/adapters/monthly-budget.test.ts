// The month's money as a counter in a table: never overdrawn, given back to its own month, begun anew with the next.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TABLE_NAMES } from '../../local/layout.ts';
import { makeTables } from '../../local/run/make-tables.ts';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoMonthlyBudget } from '../../shared/adapters/fallback/dynamo-monthly-budget.ts';
import type { MonthlyBudget } from '../../shared/adapters/fallback/monthly-budget.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { memoryBudget } from '../twins/memory-budget.ts';
import { dynamoClient } from './dynamo-stores.ts';
import { toldDynamo } from './told-dynamo.ts';

function budgetContract(name: string, open: () => MonthlyBudget): void {
  describe(name, () => {
    test('gives what there is, and no more', async () => {
      const budget = open();

      expect(await budget.take(600)).toBeDefined();
      expect(await budget.take(401)).toBeUndefined();
      expect(await budget.take(400)).toBeDefined();
      expect(await budget.take(1)).toBeUndefined();
    });

    test('has again what was not needed', async () => {
      const budget = open();

      const taken = await budget.take(1000);
      await taken?.settle(100);

      expect(await budget.take(901)).toBeUndefined();
      expect(await budget.take(900)).toBeDefined();
    });

    test('gives nothing that is more than a month has, and is not touched by asking', async () => {
      const budget = open();

      expect(await budget.take(1001)).toBeUndefined();
      expect(await budget.take(1000)).toBeDefined();
    });

    test('is not overdrawn by many at once', async () => {
      const budget = open();

      const all = await Promise.all(Array.from({ length: 12 }, () => budget.take(150)));

      expect(all.filter((one) => one !== undefined)).toHaveLength(6);
    });
  });
}

budgetContract('in memory', () => memoryBudget(1000));

describe('in a table', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'budget-'));
  let dynamo: Awaited<ReturnType<typeof startDynamo>>;
  let client: ReturnType<typeof dynamoClient>;
  let doc: DynamoDBDocumentClient;
  let year = 2000;
  let now: Date;
  beforeAll(async () => {
    dynamo = await startDynamo({ port: 0, dataDir, endpoints: {} });
    client = dynamoClient(`http://127.0.0.1:${dynamo.port}`);
    await makeTables(client);
    doc = DynamoDBDocumentClient.from(client);
  });
  afterAll(async () => {
    client.destroy();
    await dynamo.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  beforeEach(() => {
    year += 1; // each test has months of its own
    now = new Date(Date.UTC(year, 0, 31, 23, 59, 59));
  });
  const open = (of: DynamoDBDocumentClient = doc) =>
    dynamoMonthlyBudget(of, {
      mailTable: TABLE_NAMES.mail,
      mostMicroUsd: 1000,
      retention: DEFAULT_RETENTION_DAYS,
      clock: () => now,
    });
  const itemOf = async (month: string) => {
    const Key = { pk: `SPEND#${month}`, sk: 'FALLBACK' };
    return (await doc.send(new GetCommand({ TableName: TABLE_NAMES.mail, Key }))).Item;
  };

  budgetContract('of the stand-in', () => open());

  test('begins anew with the next month (UTC), and settles in the month that it took from', async () => {
    const budget = open();
    const taken = await budget.take(1000);
    now = new Date(Date.UTC(year, 1, 1));

    const next = await budget.take(1000);
    await taken?.settle(1);

    expect(next).toBeDefined();
    expect(await itemOf(`${year}-01`)).toMatchObject({ microUsd: 1 });
    expect(await itemOf(`${year}-02`)).toMatchObject({ microUsd: 1000 });
  });

  test('is one item that tells of no workspace and goes when its month is long over', async () => {
    await open().take(10);

    const end = Math.floor(now.getTime() / 1000) + DEFAULT_RETENTION_DAYS.monthlySpend * 86_400;
    expect(await itemOf(`${year}-01`)).toEqual({
      pk: `SPEND#${year}-01`,
      sk: 'FALLBACK',
      itemType: 'monthlySpend',
      microUsd: 10,
      expiresAt: end,
    });
  });

  test('writes once for a call that cost what was taken, twice for others', async () => {
    const { doc: told, asked } = toldDynamo(() => ({}));

    await (await open(told).take(10))?.settle(10);
    expect(asked).toHaveLength(1);
    await (await open(told).take(10))?.settle(4);
    expect(asked).toHaveLength(3);
  });

  test('throws what the table throws, but for a condition that is not met', async () => {
    const { doc: told } = toldDynamo(() => {
      throw Object.assign(new Error('away'), { name: 'InternalServerError' });
    });

    await expect(open(told).take(10)).rejects.toMatchObject({ name: 'InternalServerError' });
  });
});
