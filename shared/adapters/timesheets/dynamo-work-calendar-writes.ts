// Changes of what is to be worked as items of a transaction, each over the version that was read: `stale` where another came between.
import type {
  AbsenceEndWrite,
  AbsenceWrite,
  HolidaysWrite,
  ScheduleWrite,
} from '../../core/ledger/calendar-change.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, ifVersion, putOver } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { toAbsenceItem, toHolidaysItem, toScheduleItem } from './dynamo-work-calendar-items.ts';

interface Stores {
  readonly sealer: Sealer;
}

export async function scheduleWrites({ after }: ScheduleWrite, ledger: string, { sealer }: Stores) {
  return [nextVersion(ledger, await toScheduleItem(after, sealer), after.version)];
}

export async function holidaysWrites({ after }: HolidaysWrite, ledger: string, { sealer }: Stores) {
  return [nextVersion(ledger, await toHolidaysItem(after, sealer), after.version)];
}

export async function absenceWrites({ after }: AbsenceWrite, ledger: string, { sealer }: Stores) {
  return [nextVersion(ledger, await toAbsenceItem(after, sealer), after.version)];
}

export async function absenceEndWrites({ after }: AbsenceEndWrite, ledger: string) {
  const Key = keyOf.absence(after, after.date);
  return [ifStale({ Delete: { TableName: ledger, Key, ...ifVersion(after.version) } })];
}

function nextVersion(TableName: string, Item: Item, version: number): Guarded {
  return ifStale(version === 1 ? ifNew(TableName, Item) : putOver(TableName, version - 1, Item));
}
