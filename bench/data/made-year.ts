// A year of entries of 200 members, laid down in the stand-in's LevelDB as the ledger's own writer makes them.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { REGION } from '../../local/layout.ts';
import { openStore, tableFacts } from '../../local/stand-ins/dynamo/dynalite.ts';
import { toEntryItem } from '../../shared/adapters/ledger/dynamo-ledger-items.ts';
import { firstVersion } from '../../shared/core/ledger/entry-versions.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { addDays, parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import { twinSealer } from '../../test/twins/twin-sealer.ts';
import { MEMBERS, WORKSPACE } from './made-ledger.ts';
import { toWire } from './to-wire.ts';

const { createKey } = createRequire(import.meta.url)('dynalite/db') as {
  readonly createKey: (item: object, table: object) => string;
};
export const YEAR = { from: toDay('2026-01-01'), to: toDay('2026-12-31') };
const DAYS = 365;
const PARTS = { sealer: twinSealer(), retention: DEFAULT_RETENTION_DAYS };

function toDay(text: string): WorkDate {
  const day = parseWorkDate(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}

/** Entries alone, evenly over members and days: nothing here asks for versions, sums or an index. */
export async function layDownYear(folder: string, table: string, entries: number): Promise<void> {
  const store = await openStore(join(folder, 'leveldb'), REGION, '000000000000');
  const facts = await tableFacts(store, table);
  const each = entries / MEMBERS.length;
  for (const memberId of MEMBERS) {
    const writes = [];
    for (let number = 0; number < each; number += 1) {
      const value = toWire(await madeItem(memberId, number, each));
      writes.push({ type: 'put' as const, key: `item-${table}~${createKey(value, facts)}`, value });
    }
    await store.db.batch(writes);
  }
  await store.db.close();
}

function madeItem(memberId: string, number: number, each: number) {
  const workDate = addDays(YEAR.from, Math.floor((number * DAYS) / each));
  const place = `${memberId.slice(2)}${String(number).padStart(9, '0')}`;
  const owner = { workspaceId: WORKSPACE, memberId, entryId: `00000000-0000-7000-8000-${place}` };
  const projectId = `p-${String(number % 40).padStart(2, '0')}`;
  const written = {
    workDate,
    timeZone: 'Europe/London',
    durationSeconds: 60 + ((number * 37) % 7200),
    description: `work number ${number} on the redesign`,
    tags: [],
    project: { kind: 'known', projectId, name: 'ACME' } as const,
    billable: number % 3 === 0,
  };
  return toEntryItem(firstVersion(owner, written, new Date(`${workDate}T17:00:00.000Z`)), PARTS);
}
