// A member's entries from the ledger, by day. The partition comes from the scope alone: no query reaches another's.
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { MemberScope } from '../core/member.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { WorkDate } from '../core/work-date.ts';
import type { Sealer } from '../ports/sealing.ts';
import type { Entries, EntryQuery, Page } from '../ports.ts';
import { batchGet } from './dynamo-batch-get.ts';
import { entryRange, keyOf } from './dynamo-keys.ts';
import { fromEntryItem, type Item } from './dynamo-ledger-items.ts';
import { fromCursor, toCursor } from './entries-cursor.ts';

export function dynamoEntries(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): Entries {
  return {
    list: async (scope, query) => {
      const after = query.cursor === undefined ? undefined : await fromCursor(sealer, scope, query);
      const found = await queryEntries(doc, ledgerTable, scope, query, after);
      return toPage(found, scope, query, sealer);
    },
    get: async (scope, keys) => {
      const wanted = unique(keys.map((key) => keyOf.entry(scope, key)));
      const found = bySortKey(await batchGet(doc, ledgerTable, wanted));
      const entries = keys.map((key) => found.get(keyOf.entry(scope, key).sk));
      return Promise.all(
        entries.flatMap((item) => (item === undefined ? [] : [fromEntryItem(item, sealer)])),
      );
    },
    dayTotals: async (scope, days) => {
      const wanted = unique(days.map((day) => keyOf.dayTotal(scope, day)));
      const found = bySortKey(await batchGet(doc, ledgerTable, wanted));
      const secondsOn = (day: WorkDate) =>
        Number(found.get(keyOf.dayTotal(scope, day).sk)?.totalSeconds ?? 0);
      return new Map(days.map((day) => [day, secondsOn(day)]));
    },
  };
}

/** One item more than the page holds says whether there is another page; DynamoDB may take several answers for it. */
async function queryEntries(
  doc: DynamoDBDocumentClient,
  TableName: string,
  scope: MemberScope,
  { from, to, limit }: EntryQuery,
  after: string | undefined,
): Promise<readonly Item[]> {
  const { pk } = keyOf.member(scope);
  const { first, last } = entryRange(from, to);
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined = after === undefined ? undefined : { pk, sk: after };
  do {
    const { Items = [], LastEvaluatedKey } = await doc.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last },
        ConsistentRead: true,
        Limit: limit + 1 - items.length,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...Items);
    start = LastEvaluatedKey;
  } while (start !== undefined && items.length <= limit);
  return items;
}

async function toPage(
  found: readonly Item[],
  scope: MemberScope,
  query: EntryQuery,
  sealer: Sealer,
): Promise<Page<TimeEntry>> {
  const shown = found.slice(0, query.limit);
  const items = await Promise.all(shown.map((item) => fromEntryItem(item, sealer)));
  const last = shown.at(-1);
  if (last === undefined || found.length === shown.length) return { items };
  return { items, nextCursor: await toCursor(sealer, scope, query, String(last.sk)) };
}

function bySortKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [String(item.sk), item]));
}

/** DynamoDB refuses a batch that names a key twice. */
function unique<K extends { readonly sk: string }>(keys: readonly K[]): readonly K[] {
  return [...new Map(keys.map((key) => [key.sk, key])).values()];
}
