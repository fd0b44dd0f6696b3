// What days come to: one change of each day's sum for all entries of a transaction, on the condition that the day has room.
import type { EntryWrite } from '../../core/ledger/change.ts';
import { countedSeconds } from '../../core/ledger/entry-versions.ts';
import { expiresAt, type RetentionDays } from '../../core/record/retention.ts';
import type { TimeEntry } from '../../core/time-entry.ts';
import { partOf } from '../../core/timesheet/closed-parts.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import type { TransactItem } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { openFor } from '../timesheets/dynamo-closed-parts.ts';

/** What is added to one member's day. */
interface DayChange {
  readonly write: EntryWrite;
  readonly day: WorkDate;
  readonly seconds: number;
  /** Whose time is changed there: of which projects. */
  readonly parts: readonly string[];
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
  const parts = [partOf(after)];
  if (before === undefined) return [{ write, day: after.workDate, seconds: come, parts }];
  const left = [partOf(before)];
  if (before.workDate === after.workDate)
    return [{ write, day: after.workDate, seconds: come - gone, parts: [...left, ...parts] }];
  return [
    { write, day: before.workDate, seconds: -gone, parts: left },
    { write, day: after.workDate, seconds: come, parts },
  ];
}

/** All were planned by one policy, over one reading of the day. */
function summed(changes: readonly DayChange[]): DayChange {
  const [first] = changes;
  if (first === undefined) throw new Error('a day without a change');
  return {
    ...first,
    seconds: changes.reduce((sum, { seconds }) => sum + seconds, 0),
    parts: changes.flatMap(({ parts }) => parts),
  };
}

function toDay(
  TableName: string,
  { write, day, seconds, parts }: DayChange,
  { retention }: ItemParts,
): Guarded {
  const { after, daySeconds } = write;
  const isLocked = daySeconds !== undefined && day === after.workDate;
  const { condition, values } = isLocked ? asRead(daySeconds) : withRoom(write, seconds);
  return {
    refusal: isLocked ? 'stale' : 'day_full',
    item: addToDay(TableName, writtenAt(after), { day, seconds, parts, condition, values }, retention),
  };
}

/** A change keeps when its entry was made, and the day may hold others that were made since: its sum goes after all of them. */
function writtenAt(entry: TimeEntry): TimeEntry {
  return { ...entry, createdAt: entry.change?.at ?? entry.createdAt };
}

/**
 * Where nothing of these projects' time is closed on it. Each write is counted: who read the day knows whether somebody came in between.
 *
 * @param entry whose day it is, and from when on its sum is kept
 */
export function addToDay(
  TableName: string,
  entry: Pick<TimeEntry, 'workspaceId' | 'memberId' | 'createdAt'>,
  { day, seconds, parts, condition, values }: Condition & Omit<DayChange, 'write'>,
  retention: RetentionDays,
): TransactItem {
  const open = openFor(parts);
  return {
    Update: {
      TableName,
      Key: keyOf.dayTotal(entry, day),
      UpdateExpression:
        'SET itemType = :type, expiresAt = :expiresAt ADD totalSeconds :seconds, changes :one',
      ConditionExpression: condition === undefined ? open.condition : `(${condition}) AND ${open.condition}`,
      ExpressionAttributeNames: open.names,
      ExpressionAttributeValues: {
        ...open.values,
        ':one': 1,
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
