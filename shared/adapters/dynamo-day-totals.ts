// What days come to: one change of each day's sum for all entries of a transaction, on the condition that the day has room.
import type { EntryWrite } from '../core/ledger/change.ts';
import { countedSeconds } from '../core/ledger/entry-versions.ts';
import { expiresAt, type RetentionDays } from '../core/record/retention.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { WorkDate } from '../core/work-date.ts';
import { keyOf } from './dynamo-keys.ts';
import type { ItemParts } from './dynamo-ledger-items.ts';
import type { TransactItem } from './dynamo-transaction.ts';
import type { Guarded } from './guarded-item.ts';

/** What is added to one member's day. */
interface DayChange {
  readonly write: EntryWrite;
  readonly day: WorkDate;
  readonly seconds: number;
}

export function dayTotals(
  writes: readonly EntryWrite[],
  ledger: string,
  parts: ItemParts,
): readonly Guarded[] {
  const byDay = Map.groupBy(
    writes.flatMap(dayChanges),
    ({ write, day }) => keyOf.dayTotal(write.after, day).pk + day,
  );
  return [...byDay.values()].map((changes) => toDay(ledger, summed(changes), parts));
}

function dayChanges(write: EntryWrite): readonly DayChange[] {
  const { before, after } = write;
  const gone = before === undefined ? 0 : countedSeconds(before);
  const come = countedSeconds(after);
  if (before === undefined || before.workDate === after.workDate)
    return [{ write, day: after.workDate, seconds: come - gone }];
  return [
    { write, day: before.workDate, seconds: -gone },
    { write, day: after.workDate, seconds: come },
  ];
}

/** All were planned by one policy, over one reading of the day. */
function summed(changes: readonly DayChange[]): DayChange {
  const [first] = changes;
  if (first === undefined) throw new Error('a day without a change');
  return { ...first, seconds: changes.reduce((sum, { seconds }) => sum + seconds, 0) };
}

function toDay(TableName: string, { write, day, seconds }: DayChange, { retention }: ItemParts): Guarded {
  const { after, daySeconds } = write;
  const isLocked = daySeconds !== undefined && day === after.workDate;
  const { condition, values } = isLocked ? asRead(daySeconds) : withRoom(write, seconds);
  return {
    refusal: isLocked ? 'stale' : 'day_full',
    item: addToDay(TableName, after, { day, seconds, condition, values }, retention),
  };
}

/** @param entry whose day it is, and from when on its sum is kept */
export function addToDay(
  TableName: string,
  entry: Pick<TimeEntry, 'workspaceId' | 'memberId' | 'createdAt'>,
  { day, seconds, condition, values }: Condition & { readonly day: WorkDate; readonly seconds: number },
  retention: RetentionDays,
): TransactItem {
  return {
    Update: {
      TableName,
      Key: keyOf.dayTotal(entry, day),
      UpdateExpression: 'SET itemType = :type, expiresAt = :expiresAt ADD totalSeconds :seconds',
      ...(condition !== undefined && { ConditionExpression: condition }),
      ExpressionAttributeValues: {
        ':type': 'dayTotal',
        ':expiresAt': expiresAt('timeEntry', new Date(entry.createdAt), retention),
        ':seconds': seconds,
        ...values,
      },
    },
  };
}

interface Condition {
  readonly condition?: string | undefined;
  readonly values?: Readonly<Record<string, number>> | undefined;
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
  if (seconds <= 0) return {};
  const room = longestDaySeconds - seconds;
  const condition = 'totalSeconds <= :room';
  return {
    condition: room < 0 ? condition : `attribute_not_exists(totalSeconds) OR ${condition}`,
    values: { ':room': room },
  };
}
