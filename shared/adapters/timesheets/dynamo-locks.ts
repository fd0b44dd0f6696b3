// A workspace's lock as its writes ask it: in copies, each for some of the members, so that no item is asked by all of them. They change together.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EntryWrite } from '../../core/ledger/change.ts';
import type { Role } from '../../core/member.ts';
import { type TimeEntry, writtenAt } from '../../core/time-entry.ts';
import type { ClosedParts } from '../../core/timesheet/closed-parts.ts';
import { DEFAULT_OVERRIDE_ROLE, firstOf, type Lock, overridesOf } from '../../core/timesheet/lock.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { ClosedDays } from '../../ports/periods.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { dateOf, dayRange, keyOf, lockCopies } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import type { TransactItem } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import { closedOf } from './dynamo-closed-parts.ts';

export function dynamoClosedDays(doc: DynamoDBDocumentClient, ledgerTable: string): ClosedDays {
  return {
    of: async (scope, { from, to }) => {
      const { pk } = keyOf.member(scope);
      const range = dayRange(from, to);
      const [lock, days] = await Promise.all([
        getItem(doc, ledgerTable, keyOf.lock(scope)),
        queryAll(doc, { tableName: ledgerTable, pk, range, isConsistent: true }),
      ]);
      return { lock: toLock(lock), closed: toClosed(days) };
    },
  };
}

function toLock(item: Item | undefined): Lock {
  const { lockedUpTo, graceUntil, firmUpTo, overrideRole } = (item ?? {}) as Lock;
  return {
    ...(lockedUpTo && { lockedUpTo }),
    ...(graceUntil && { graceUntil }),
    ...(firmUpTo && { firmUpTo }),
    ...(overrideRole && { overrideRole }),
  };
}

function toClosed(days: readonly Item[]): ReadonlyMap<WorkDate, ClosedParts> {
  return new Map(
    days.flatMap((item): [WorkDate, ClosedParts][] => {
      const closed = closedOf(item);
      return closed ? [[dateOf(item), closed]] : [];
    }),
  );
}

/** All copies, in the transaction that moves the lock. */
export function lockWrites(TableName: string, workspaceId: string, lock: Lock): readonly Guarded[] {
  const { overrideRole = DEFAULT_OVERRIDE_ROLE, ...days } = lock;
  return lockCopies(workspaceId).map((key) => ({
    item: { Put: { TableName, Item: { ...key, itemType: 'lock', workspaceId, ...days, overrideRole } } },
    refusal: 'stale',
  }));
}

/** One question for each member whose entries are written. */
export function unlockedFor(writes: readonly EntryWrite[], TableName: string): readonly Guarded[] {
  const byMember = Map.groupBy(writes, ({ after }) => keyOf.lock(after).pk);
  return [...byMember.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (first === undefined) return [];
    const days = ofOne.flatMap(({ before, after }) => [...(before ? [before.workDate] : []), after.workDate]);
    const item = unlessLocked(TableName, first.after, days, first.override);
    return [{ item, refusal: 'locked' as const }];
  });
}

/**
 * All days are open at the moment of writing, or whoever writes may pass over the lock as it is now.
 *
 * @param entry whose time it is, and when it is written
 */
export function unlessLocked(
  TableName: string,
  entry: TimeEntry,
  days: readonly WorkDate[],
  override?: Role,
): TransactItem {
  const overrides = override === undefined ? [] : overridesOf(override);
  const named = overrides.map((role, i) => [`:role${i}`, role] as const);
  const mayPass = named.length > 0 ? ` OR overrideRole IN (${named.map(([name]) => name).join(', ')})` : '';
  return {
    ConditionCheck: {
      TableName,
      Key: keyOf.lock(entry),
      ConditionExpression: `${IS_OPEN}${mayPass}`,
      ExpressionAttributeValues: {
        ':day': firstOf(days),
        ':at': writtenAt(entry),
        ...Object.fromEntries(named),
      },
    },
  };
}

/**
 * As core/timesheet/lock.ts has it; a comparison with what is absent is not true. NOT binds closer than AND, and AND than OR (DynamoDB
 * developer guide, "Condition and filter expressions, operators, and functions"): each needless bracket doubles what a laptop's DynamoDB
 * needs to read it.
 */
const IS_OPEN = 'NOT firmUpTo >= :day AND (NOT lockedUpTo >= :day OR graceUntil > :at)';
