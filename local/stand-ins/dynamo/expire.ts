// What time takes away: items past their TTL, stream records of yesterday, tokens of transactions. On AWS an expired item
// goes within days; here within a minute.

import { forgottenTokens } from './client-tokens.ts';
import { type Item, run, type Store, tableFacts } from './dynalite.ts';
import { allSettings, under } from './keep.ts';
import { forgottenRecords, type ServiceIdentity } from './stream-records.ts';
import type { Writer } from './write.ts';

/** How stream records tell an expiry from a caller's delete. */
const EXPIRY: ServiceIdentity = { Type: 'Service', PrincipalId: 'dynamodb.amazonaws.com' };
/** An older time is taken for a mistake: the item stays (DynamoDB developer guide, "Using time to live (TTL)"). */
const FIVE_YEARS_SECONDS = 5 * 365 * 24 * 60 * 60;
const AT_ONCE = 100;

/** `now` in seconds since 1970. */
export async function expire(store: Store, writer: Writer, now: number): Promise<void> {
  for (const [table, { ttlAttribute, stream }] of await allSettings(store.db)) {
    if (ttlAttribute !== undefined) await expireItems(store, writer, { table, ttlAttribute, now });
    if (stream !== undefined) {
      await writer.alone(async () => store.db.batch([...(await forgottenRecords(store, table, now))]));
    }
  }
  await writer.alone(async () => store.db.batch([...(await forgottenTokens(store))]));
}

interface Sweep {
  readonly table: string;
  readonly ttlAttribute: string;
  readonly now: number;
}

async function expireItems(store: Store, writer: Writer, sweep: Sweep): Promise<void> {
  const { KeySchema } = await tableFacts(store, sweep.table);
  const names = KeySchema.map(({ AttributeName }) => AttributeName);
  const due: Item[] = [];
  for await (const [, value] of store.db.iterator(under(`item-${sweep.table}~`))) {
    const item = value as Item;
    if (isDue(item, sweep)) due.push(Object.fromEntries(names.map((name) => [name, item[name]])));
  }
  for (let from = 0; from < due.length; from += AT_ONCE) {
    await writer.write(
      async (staged) => {
        for (const Key of due.slice(from, from + AT_ONCE)) {
          const { Item } = await run(staged.store, 'getItem', { TableName: sweep.table, Key });
          // It may have been given more time since it was looked at.
          if (Item && isDue(Item as Item, sweep))
            await run(staged.store, 'deleteItem', { TableName: sweep.table, Key });
        }
      },
      { by: EXPIRY },
    );
  }
}

function isDue(item: Item, { ttlAttribute, now }: Sweep): boolean {
  const value = item[ttlAttribute] as { readonly N?: string } | undefined;
  const at = Number(value?.N ?? Number.NaN);
  return at < now && at > now - FIVE_YEARS_SECONDS;
}
