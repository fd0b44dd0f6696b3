// A ledger as 200 members would have filled it in three years: made from numbers, the same each time.

import type { Item } from '../../shared/adapters/dynamo/dynamo-item.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import { toEntryItem, toEntryVersionItem } from '../../shared/adapters/ledger/dynamo-ledger-items.ts';
import { firstVersion } from '../../shared/core/ledger/entry-versions.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import { addDays, parseWorkDate, type WorkDate } from '../../shared/core/work-date.ts';
import { twinSealer } from '../../test/twins/twin-sealer.ts';

export const WORKSPACE = 'w-1';
export const MEMBERS = Array.from({ length: 200 }, (_, i) => `b-${String(i).padStart(3, '0')}`);
export const FIRST_DAY = toDay('2023-03-11');
export const LAST_DAY = toDay('2026-03-10');
const DAYS = 1096;

const PARTS = { sealer: twinSealer(), retention: DEFAULT_RETENTION_DAYS };

function toDay(text: string): WorkDate {
  const day = parseWorkDate(text);
  if (day === undefined) throw new RangeError(text);
  return day;
}

/** Of one member, by API, evenly over the days: all of one size, so that pages differ by the ledger's and not by their words. */
function madeEntry(memberId: string, number: number, count: number): TimeEntry {
  const day = addDays(FIRST_DAY, Math.floor((number * DAYS) / count));
  const place = `${memberId.slice(2)}${String(number).padStart(9, '0')}`;
  const owner = { workspaceId: WORKSPACE, memberId, entryId: `00000000-0000-7000-8000-${place}` };
  const facts = {
    workDate: day,
    timeZone: 'Europe/London',
    durationSeconds: 1800,
    description: `work number ${String(number).padStart(9, '0')} on the redesign`,
    tags: [],
    project: { kind: 'known', projectId: `p-${String(number % 40).padStart(2, '0')}`, name: 'ACME' } as const,
    billable: true,
  };
  return firstVersion(owner, facts, new Date(`${day}T17:00:00.000Z`));
}

/** What the ledger's own writer makes of a member's entries: each where its day is, its version, and the sums of the days. */
export async function itemsOf(memberId: string, count: number): Promise<readonly Item[]> {
  const items: Item[] = [];
  const totals = new Map<WorkDate, number>();
  for (let number = 0; number < count; number += 1) {
    const entry = madeEntry(memberId, number, count);
    items.push(await toEntryItem(entry, PARTS), await toEntryVersionItem(entry, PARTS));
    totals.set(entry.workDate, (totals.get(entry.workDate) ?? 0) + entry.durationSeconds);
  }
  for (const [day, totalSeconds] of totals) {
    const key = keyOf.dayTotal({ workspaceId: WORKSPACE, memberId }, day);
    items.push({ ...key, itemType: 'dayTotal', totalSeconds, expiresAt: 2_000_000_000 });
  }
  return items;
}
