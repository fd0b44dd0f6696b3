// What a week's report reads of the table: as much as the week holds, however much the ledger has besides.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Watched, watchedClient } from '../../../bench/data/watched-client.ts';
import { startDynamo } from '../../../local/stand-ins/dynamo/start-dynamo.ts';
import type { StandIn } from '../../../local/stand-ins/stand-in.ts';
import { toEntryItem } from '../../../shared/adapters/ledger/dynamo-ledger-items.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { makeTables, storesOver } from '../../adapters/dynamo-stores.ts';
import { day, entry, maya } from '../../core/reply/receipt-facts.ts';
import { openSystem } from '../../functions/api/ledger-model/system.ts';
import { twinSealer } from '../../twins/twin-sealer.ts';

const MONDAY = day('2026-03-02');
const NOW = new Date('2026-03-11T09:00:00Z');
const PARTS = { sealer: twinSealer(), retention: DEFAULT_RETENTION_DAYS };
const WEEK = '/v1/reports?from=2026-03-02&to=2026-03-08&groupBy=project,day';

const dataDir = mkdtempSync(join(tmpdir(), 'report-units-'));
let standIn: StandIn;
const watched: Watched[] = [];
beforeAll(async () => {
  standIn = await startDynamo({ port: 0, dataDir, endpoints: {} });
});
afterAll(async () => {
  for (const { client } of watched) client.destroy();
  await standIn.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Five entries a day, of a member, for so many weeks before and after the one that is asked for. */
function entriesAround(weeks: number, memberId: string): readonly TimeEntry[] {
  return Array.from({ length: (2 * weeks + 1) * 35 }, (_, i) => {
    const workDate = addDays(MONDAY, Math.floor(i / 5) - 7 * weeks);
    return {
      ...entry,
      memberId,
      workDate,
      entryId: `00000000-0000-7000-8000-${String(i).padStart(12, '0')}`,
    };
  });
}

async function unitsOfWeek(entries: readonly TimeEntry[]) {
  const place = watchedClient(`http://127.0.0.1:${standIn.port}`);
  watched.push(place);
  const tables = await makeTables(place.client);
  const stores = storesOver(place.client, tables, PARTS.sealer, () => NOW);
  await stores.writer.putMember(maya);
  const doc = DynamoDBDocumentClient.from(place.client);
  for (const one of entries)
    await doc.send(new PutCommand({ TableName: tables.ledger, Item: await toEntryItem(one, PARTS) }));
  const { ask } = openSystem(stores, NOW);
  place.takeUnits();
  const { status, body } = await ask({ who: 'm-1', method: 'GET', path: WEEK });
  return { units: place.takeUnits(), status, totals: body['totals'] };
}

test('a week of a ledger of a year costs what that week alone costs', async () => {
  const alone = await unitsOfWeek(entriesAround(0, 'm-1'));
  const among = await unitsOfWeek([...entriesAround(26, 'm-1'), ...entriesAround(2, 'm-2')]);

  expect(alone).toMatchObject({ status: 200, totals: { entries: 35 } });
  expect(alone.units).toBeGreaterThan(5);
  expect(among).toEqual(alone);
});
