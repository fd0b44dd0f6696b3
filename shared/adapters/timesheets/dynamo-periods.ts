// Timesheet periods of the members, and the marks on their days by which everything that writes an entry is told to keep out.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { PeriodWrite } from '../../core/ledger/change.ts';
import type { MemberScope } from '../../core/member.ts';
import { expiresAt } from '../../core/record/retention.ts';
import { daysOf, MOST_PERIOD_DAYS, spanId } from '../../core/timesheet/period.ts';
import { addDays, type WorkDate } from '../../core/work-date.ts';
import type { DayState, DayStates, PeriodBook } from '../../ports/periods.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { dateOf, dayRange, entryRange, keyOf, periodRange } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { ifNew, putOver, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { fromEntryItem } from '../ledger/dynamo-ledger-items.ts';
import { closedOf } from './dynamo-closed-parts.ts';
import { fromPeriodItem, toPeriodItem } from './dynamo-period-items.ts';

interface Range {
  readonly first: string;
  readonly last: string;
}

export function dynamoPeriods(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): PeriodBook {
  const all = (scope: MemberScope, range: Range) =>
    queryAll(doc, { tableName: ledgerTable, pk: keyOf.member(scope).pk, range, isConsistent: true });
  const daysIn = async (scope: MemberScope, from: WorkDate, to: WorkDate) =>
    toDays(await all(scope, dayRange(from, to)));
  return {
    between: async ({ workspaceId }, memberId, { from, to }) => {
      // What begins before these days may reach into them.
      const range = periodRange(addDays(from, 1 - MOST_PERIOD_DAYS), to);
      const found = await all({ workspaceId, memberId }, range);
      const periods = await Promise.all(found.map((item) => fromPeriodItem(item, sealer)));
      return periods.filter(({ endDate }) => endDate >= from);
    },
    find: async ({ workspaceId }, memberId, span) => {
      const item = await getItem(doc, ledgerTable, keyOf.period({ workspaceId, memberId }, span));
      return item && fromPeriodItem(item, sealer);
    },
    days: ({ workspaceId }, memberId, { from, to }) => daysIn({ workspaceId, memberId }, from, to),
    content: async ({ workspaceId }, memberId, { startDate, endDate }) => {
      const scope = { workspaceId, memberId };
      // The days first: whoever comes in between has counted on.
      const days = await daysIn(scope, startDate, endDate);
      const items = await all(scope, entryRange(startDate, endDate));
      return { days, entries: await Promise.all(items.map((item) => fromEntryItem(item, sealer))) };
    },
  };
}

function toDays(items: readonly Item[]): DayStates {
  return new Map(
    items.map((item): [WorkDate, DayState] => {
      const {
        totalSeconds = 0,
        changes = 0,
        period,
      } = item as {
        readonly totalSeconds?: number;
        readonly changes?: number;
        readonly period?: string;
      };
      const closed = closedOf(item);
      const marks = { ...(period !== undefined && { period }), ...(closed && { closed }) };
      return [dateOf(item), { seconds: totalSeconds, changes, ...marks }];
    }),
  );
}

/** Over the version that was read; with each of its days, which no other period holds. */
export async function periodWrites(
  { after, asRead }: PeriodWrite,
  TableName: string,
  parts: ItemParts,
): Promise<readonly Guarded[]> {
  const at = new Date(after.steps.at(-1)?.at ?? 0);
  const item = await toPeriodItem(after, parts, at);
  const end = expiresAt('timeEntry', at, parts.retention);
  const days = daysOf(after).map((day) => markDay(TableName, after, day, { end, asRead: asRead?.get(day) }));
  const put = after.version === 1 ? ifNew(TableName, item) : putOver(TableName, after.version - 1, item);
  return [put, ...days].map(ifStale);
}

/** @param how when the day's item goes, and how often it had been written */
function markDay(
  TableName: string,
  { closed, ...period }: PeriodWrite['after'],
  day: WorkDate,
  { end, asRead }: { readonly end: number; readonly asRead: number | undefined },
): TransactItem {
  const isAsRead = asRead === 0 ? 'attribute_not_exists(changes)' : 'changes = :read';
  const isOurs = closed ? '(attribute_not_exists(#period) OR #period = :period)' : '#period = :period';
  const marks = closed ? 'SET #period = :period, closed = :closed,' : 'REMOVE #period, closed SET';
  return {
    Update: {
      TableName,
      Key: keyOf.dayTotal(period, day),
      UpdateExpression: `${marks} itemType = :type, expiresAt = :expiresAt`,
      ConditionExpression: asRead === undefined ? isOurs : `${isOurs} AND ${isAsRead}`,
      ExpressionAttributeNames: { '#period': 'period' },
      ExpressionAttributeValues: {
        ':period': spanId(period),
        ':type': 'dayTotal',
        ':expiresAt': end,
        ...(closed && { ':closed': closed }),
        ...(asRead !== undefined && asRead > 0 && { ':read': asRead }),
      },
    },
  };
}
