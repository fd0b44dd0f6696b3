// Whether days' totals are what their entries come to: after whatever is written, and where something else was done to them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { compareDays } from '../../../local/reconcile/compare-days.ts';
import { mendDay } from '../../../local/reconcile/mend-day.ts';
import { startDynamo } from '../../../local/stand-ins/dynamo/start-dynamo.ts';
import type { StandIn } from '../../../local/stand-ins/stand-in.ts';
import { keyOf } from '../../../shared/adapters/dynamo/dynamo-keys.ts';
import { toWorkspaceScope } from '../../../shared/core/authenticated.ts';
import { restored, voided } from '../../../shared/core/ledger/entry-versions.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { dynamoClient, makeTables, storesOver } from '../../adapters/dynamo-stores.ts';
import { draftsOnDays, logged, mailOf, outcomeOf } from '../../adapters/samples.ts';
import type { Stores } from '../../adapters/stores.ts';
import { day, entry, maya } from '../../core/reply/receipt-facts.ts';

const scope = toWorkspaceScope(maya);
const by = { at: '2026-03-12T09:00:00.000Z', memberId: 'm-1', reason: 'a test' };
const MARCH_10 = day('2026-03-10');

const dataDir = mkdtempSync(join(tmpdir(), 'reconcile-'));
let standIn: StandIn;
let client: DynamoDBClient;
let doc: DynamoDBDocumentClient;
let ledger: string;
let stores: Stores;

beforeAll(async () => {
  standIn = await startDynamo({ port: 0, dataDir, endpoints: {} });
  client = dynamoClient(`http://127.0.0.1:${standIn.port}`);
  doc = DynamoDBDocumentClient.from(client);
});
afterAll(async () => {
  client.destroy();
  await standIn.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  const tables = await makeTables(client);
  ledger = tables.ledger;
  stores = storesOver(client, tables);
});

async function write(after: TimeEntry, before?: TimeEntry): Promise<TimeEntry> {
  const one = { kind: 'entry', after, ...(before && { before }), longestDaySeconds: 86_400 } as const;
  expect(await stores.ledger.commit(scope, { writes: [one], events: [] })).toBe('written');
  return after;
}

const setTotal = (totalSeconds: number, on = doc, end = 2_000_000_000) =>
  on.send(
    new UpdateCommand({
      TableName: ledger,
      Key: keyOf.dayTotal(maya, MARCH_10),
      UpdateExpression: 'SET totalSeconds = :seconds, expiresAt = :end',
      ExpressionAttributeValues: { ':seconds': totalSeconds, ':end': end },
    }),
  );

describe('the totals of days', () => {
  test('are what entries come to that were mailed, made, amended, moved, voided and restored', async () => {
    await stores.recorder.record(outcomeOf(mailOf('a'), logged(...draftsOnDays(6, 2))));
    const made = await write({ ...entry, entryId: 'e-1' });
    const moved = await write(
      { ...made, version: 2, workDate: day('2026-03-11'), durationSeconds: 60 },
      made,
    );
    const gone = await write(voided(moved, by), moved);
    await write(restored(gone, by), gone);
    const other = await write({ ...entry, entryId: 'e-2' });
    await write(voided(other, by), other);

    expect(await compareDays(doc, ledger)).toMatchObject({ entries: 8, differing: [] });
  });

  test('that are not, are named, and mended once', async () => {
    await write({ ...entry, entryId: 'e-1' });
    await write({ ...entry, entryId: 'e-2', workDate: day('2026-03-11') });
    await setTotal(60);

    const { differing } = await compareDays(doc, ledger);

    expect(differing).toMatchObject([
      {
        workspaceId: 'w-1',
        memberId: 'm-1',
        workDate: MARCH_10,
        entries: 1,
        entrySeconds: 7200,
        totalSeconds: 60,
      },
    ]);
    const [one] = differing;
    expect(one && (await mendDay(doc, ledger, one))).toBe(true);
    expect(one && (await mendDay(doc, ledger, one))).toBe(false);
    expect(await compareDays(doc, ledger)).toMatchObject({ differing: [] });
  });

  test('that are not there at all are mended with an end like their entries', async () => {
    await write({ ...entry, entryId: 'e-1' });
    const key = keyOf.dayTotal(maya, MARCH_10);
    const UpdateExpression = 'REMOVE totalSeconds, expiresAt';
    await doc.send(new UpdateCommand({ TableName: ledger, Key: key, UpdateExpression }));

    const { differing } = await compareDays(doc, ledger);
    const [one] = differing;

    expect(one).toMatchObject({ entrySeconds: 7200, totalSeconds: 0, expiresAt: expect.any(Number) });
    expect(one && (await mendDay(doc, ledger, one))).toBe(true);
    const query = { KeyConditionExpression: 'pk = :pk AND sk = :sk' };
    const values = { ':pk': key.pk, ':sk': key.sk };
    const told = await doc.send(
      new QueryCommand({ TableName: ledger, ...query, ExpressionAttributeValues: values }),
    );
    expect(told.Items).toMatchObject([{ totalSeconds: 7200, expiresAt: one?.expiresAt }]);
  });

  test('that are mended go no sooner than they would have: a timesheet may have marked the day since', async () => {
    await write({ ...entry, entryId: 'e-1' });
    const later = 4_000_000_000;
    await setTotal(60, doc, later);

    const { differing } = await compareDays(doc, ledger);

    expect(differing).toMatchObject([{ totalSeconds: 60, expiresAt: later }]);
  });

  test('are compared again where somebody wrote while the table was read', async () => {
    await write({ ...entry, entryId: 'e-1' });
    await setTotal(60);
    const meanwhile = DynamoDBDocumentClient.from(client);
    let calls = 0;
    const watched = dynamoClient(`http://127.0.0.1:${standIn.port}`);
    watched.middlewareStack.add(
      (next) => async (args) => {
        calls += 1;
        if (calls === 3) await setTotal(7200, meanwhile); // after the scan and the first reading of the total
        return next(args);
      },
      { step: 'initialize', name: 'meanwhile' },
    );

    const compared = await compareDays(DynamoDBDocumentClient.from(watched), ledger);

    expect([calls > 3, compared.differing]).toEqual([true, []]);
    watched.destroy();
  });
});
