// A workspace's lock as its writes ask it: in copies, each for some of the members, so that no item is asked by all of them. They change together.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { EntryWrite } from '../core/ledger/change.ts';
import type { Role } from '../core/member.ts';
import { type TimeEntry, writtenAt } from '../core/time-entry.ts';
import { DEFAULT_OVERRIDE_ROLE, firstOf, type Lock, overridesOf } from '../core/timesheet/lock.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { Locks } from '../ports.ts';
import { getItem } from './dynamo-get-item.ts';
import { keyOf, lockCopies } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import type { TransactItem } from './dynamo-transaction.ts';
import type { Guarded } from './guarded-item.ts';

export function dynamoLocks(doc: DynamoDBDocumentClient, ledgerTable: string): Locks {
  return {
    of: async (scope) => {
      const item = (await getItem(doc, ledgerTable, keyOf.lock(scope))) as (Lock & Item) | undefined;
      const { lockedUpTo, graceUntil, firmUpTo, overrideRole } = item ?? {};
      return {
        ...(lockedUpTo && { lockedUpTo }),
        ...(graceUntil && { graceUntil }),
        ...(firmUpTo && { firmUpTo }),
        ...(overrideRole && { overrideRole }),
      };
    },
  };
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
      ConditionExpression: `(${IS_OPEN})${mayPass}`,
      ExpressionAttributeValues: {
        ':day': firstOf(days),
        ':at': writtenAt(entry),
        ...Object.fromEntries(named),
      },
    },
  };
}

/** As core/timesheet/lock.ts has it; a comparison with what is absent is not true. */
const IS_OPEN = '(NOT firmUpTo >= :day) AND ((NOT lockedUpTo >= :day) OR graceUntil > :at)';
