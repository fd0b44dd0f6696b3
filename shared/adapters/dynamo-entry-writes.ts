// A next version of an entry: where it lies by its day, its place among its versions, and what its days come to.
import type { EntryWrite } from '../core/ledger/change.ts';
import { countedSeconds } from '../core/ledger/entry-versions.ts';
import { expiresAt } from '../core/record/retention.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { Commit } from '../ports/ledger.ts';
import { keyOf } from './dynamo-keys.ts';
import { type Item, type ItemParts, toEntryItem, toEntryVersionItem } from './dynamo-ledger-items.ts';
import { ifNew, type TransactItem } from './dynamo-transaction.ts';

/** An item of a transaction, and what it means when its condition is not met. */
export interface Guarded {
  readonly item: TransactItem;
  readonly refusal: Exclude<Commit, 'written'>;
}

export async function entryWrites(
  write: EntryWrite,
  ledger: string,
  parts: ItemParts,
): Promise<readonly Guarded[]> {
  const { before, after } = write;
  const [current, ...versions] = await Promise.all([
    toEntryItem(after, parts),
    toEntryVersionItem(after, parts),
    ...(isWithoutHistory(before) ? [toEntryVersionItem(before, parts)] : []),
  ]);
  const stale: readonly TransactItem[] = [
    ...replace(ledger, before, current),
    ...versions.map((item) => ifNew(ledger, item)),
  ];
  return [
    ...stale.map((item) => ({ item, refusal: 'stale' as const })),
    ...dayChanges(write).map((change) => toDay(ledger, write, change, parts)),
  ];
}

/** What a mail made has only itself, until it is first changed. */
function isWithoutHistory(before: TimeEntry | undefined): before is TimeEntry {
  return before?.version === 1 && before.source.channel === 'mail';
}

/** Over the version that was read, or nothing is written; with another day it moves. */
function replace(TableName: string, before: TimeEntry | undefined, item: Item): readonly TransactItem[] {
  if (before === undefined) return [ifNew(TableName, item)];
  const wasRead = {
    ConditionExpression: 'version = :read',
    ExpressionAttributeValues: { ':read': before.version },
  };
  const key = keyOf.entry(before, before);
  return key.sk === item.sk
    ? [{ Put: { TableName, Item: item, ...wasRead } }]
    : [{ Delete: { TableName, Key: key, ...wasRead } }, ifNew(TableName, item)];
}

interface DayChange {
  readonly day: WorkDate;
  readonly seconds: number;
}

function dayChanges({ before, after }: EntryWrite): readonly DayChange[] {
  const gone = before === undefined ? 0 : countedSeconds(before);
  const come = countedSeconds(after);
  if (before === undefined || before.workDate === after.workDate)
    return [{ day: after.workDate, seconds: come - gone }];
  return [
    { day: before.workDate, seconds: -gone },
    { day: after.workDate, seconds: come },
  ];
}

function toDay(TableName: string, write: EntryWrite, change: DayChange, { retention }: ItemParts): Guarded {
  const { after, daySeconds } = write;
  const { day, seconds } = change;
  const isLocked = daySeconds !== undefined && day === after.workDate;
  const { condition, values } = isLocked ? asRead(daySeconds) : withRoom(write, seconds);
  return {
    refusal: isLocked ? 'stale' : 'day_full',
    item: {
      Update: {
        TableName,
        Key: keyOf.dayTotal(after, day),
        UpdateExpression: 'SET itemType = :type, expiresAt = :expiresAt ADD totalSeconds :seconds',
        ...(condition !== undefined && { ConditionExpression: condition }),
        ExpressionAttributeValues: {
          ':type': 'dayTotal',
          ':expiresAt': expiresAt('timeEntry', new Date(after.createdAt), retention),
          ':seconds': seconds,
          ...values,
        },
      },
    },
  };
}

interface Condition {
  readonly condition?: string;
  readonly values: Readonly<Record<string, number>>;
}

function asRead(seconds: number): Condition {
  const condition = 'totalSeconds = :read';
  return {
    condition: seconds === 0 ? `attribute_not_exists(totalSeconds) OR ${condition}` : condition,
    values: { ':read': seconds },
  };
}

/** Less is always taken: a day that was full under another policy can be mended. */
function withRoom({ longestDaySeconds }: EntryWrite, seconds: number): Condition {
  if (seconds <= 0) return { values: {} };
  const condition = 'attribute_not_exists(totalSeconds) OR totalSeconds <= :room';
  return { condition, values: { ':room': longestDaySeconds - seconds } };
}
