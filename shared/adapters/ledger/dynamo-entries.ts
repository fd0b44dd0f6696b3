// A member's entries from the ledger, by day. The partition comes from the scope alone: no query reaches another's.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { MemberScope } from '../../core/member.ts';
import type { WorkDate } from '../../core/work-date.ts';
import type { SealContext, Sealer } from '../../ports/sealing.ts';
import type { Entries, EntryQuery } from '../../ports.ts';
import { batchGet } from '../dynamo/dynamo-batch-get.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { entryRange, keyOf } from '../dynamo/dynamo-keys.ts';
import { queryPage } from '../dynamo/dynamo-query-page.ts';
import { fromEntryItem } from './dynamo-ledger-items.ts';

export function dynamoEntries(doc: DynamoDBDocumentClient, ledgerTable: string, sealer: Sealer): Entries {
  return {
    list: async (scope, query) => {
      const { from, to, limit, cursor } = query;
      const { pk } = keyOf.member(scope);
      const wanted = { tableName: ledgerTable, pk, ...entryRange(from, to), limit };
      const page = await queryPage(doc, sealer, wanted, { list: inQuery(scope, query), cursor });
      return { ...page, items: await Promise.all(page.items.map((item) => fromEntryItem(item, sealer))) };
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

/** The page's length may change on the way. */
function inQuery({ workspaceId, memberId }: MemberScope, { from, to }: EntryQuery): SealContext {
  return { workspaceId, memberId, purpose: `cursor/entries/${from}/${to}` };
}

function bySortKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [String(item.sk), item]));
}

/** DynamoDB refuses a batch that names a key twice. */
function unique<K extends { readonly sk: string }>(keys: readonly K[]): readonly K[] {
  return [...new Map(keys.map((key) => [key.sk, key])).values()];
}
