// A next version of an entry: where it lies by its day, and its place among its versions.
import type { EntryWrite } from '../../core/ledger/change.ts';
import type { TimeEntry } from '../../core/time-entry.ts';
import type { Item, ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, ifVersion, putOver, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { toEntryItem, toEntryVersionItem } from './dynamo-ledger-items.ts';

export async function entryWrites(
  write: EntryWrite,
  ledger: string,
  parts: ItemParts,
): Promise<readonly Guarded[]> {
  const { before, after } = write;
  const [current, ...versions] = await Promise.all([
    toEntryItem(after, parts),
    ...(isWithoutHistory(after) ? [] : [toEntryVersionItem(after, parts)]),
    ...(isWithoutHistory(before) ? [toEntryVersionItem(before, parts)] : []),
  ]);
  const items = [...replace(ledger, before, current), ...versions.map((item) => ifNew(ledger, item))];
  return items.map(ifStale);
}

/** What a mail said, and nobody has changed, has only itself. */
function isWithoutHistory(entry: TimeEntry | undefined): entry is TimeEntry {
  return entry?.version === 1 && entry.source.channel === 'mail';
}

/** Over the version that was read, or nothing is written; with another day it moves. */
function replace(TableName: string, before: TimeEntry | undefined, item: Item): readonly TransactItem[] {
  if (before === undefined) return [ifNew(TableName, item)];
  const key = keyOf.entry(before, before);
  return key.sk === item.sk
    ? [putOver(TableName, before.version, item)]
    : [{ Delete: { TableName, Key: key, ...ifVersion(before.version) } }, ifNew(TableName, item)];
}
