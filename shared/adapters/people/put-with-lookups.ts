// Writes an item of the ledger and the directory's look-ups that lead to it: together, and only over what was read.

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import type { ItemKey } from '../dynamo/dynamo-keys.ts';
import { NO_JITTER, putOver, type TransactItem, transact } from '../dynamo/dynamo-transaction.ts';
import { lookupsOf } from '../workspaces/dynamo-workspace-items.ts';
import {
  deleteLookup,
  isSameKey,
  type Lookup,
  type Owner,
  putLookup,
  readLookups,
  withoutOthers,
} from './directory-lookups.ts';

/** An address, or a person who signs in, leads to someone else already. Nothing was written. */
export class AddressTakenError extends Error {
  override readonly name = 'AddressTakenError';
  /** Which of the look-ups that the call named, from 0; each is counted once. */
  readonly taken: readonly number[];

  constructor(taken: readonly number[]) {
    super('a look-up leads to someone else already');
    this.taken = taken;
  }
}

/** Another writer changed the item after it was read here. Nothing was written; the same call again is right. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';

  constructor() {
    super('another writer changed it at the same time');
  }
}

export type Change = 'made' | 'updated' | 'unchanged';

export interface LookupStores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string; readonly ledger: string };
  /** Say what a call would do, or throw what it would throw, and write nothing. @default false */
  readonly isRehearsal?: boolean;
}

/** What an item shall be, and how it is read and written. */
export interface Wanted {
  readonly key: ItemKey;
  readonly owner: Owner;
  readonly lookups: readonly Lookup[];
  /** Look-ups of what was there that stay, whatever the call says. @default none */
  readonly kept?: (before: Item | undefined) => readonly Lookup[];
  readonly value: object;
  readonly open: (item: Item) => Promise<object>;
  /** Over what was there, where anything was. */
  readonly seal: (before: Item | undefined) => Promise<Item>;
  /** Items of the ledger that say the same for another reader. @default none */
  readonly beside?: readonly Item[];
}

/** Look-ups that the item had before and has no more are taken away. Throws `AddressTakenError`, `ChangedMeanwhileError`. */
export async function putWithLookups(stores: LookupStores, wanted: Wanted): Promise<Change> {
  const { key, owner, value, open, seal, beside = [] } = wanted;
  const before = await getItem(stores.doc, stores.tables.ledger, key);
  const lookups = [...wanted.lookups, ...(wanted.kept?.(before) ?? [])];
  const led = await readLookups(stores.doc, stores.tables.directory, lookups);
  if (led.taken.length > 0) throw new AddressTakenError(led.taken);
  const gone = lookupsOf(before).filter((one) => !lookups.some((kept) => isSameKey(kept, one)));
  const isThere = led.isThere && gone.length === 0;
  if (isThere && before !== undefined && isSame(await open(before), value)) return 'unchanged';
  if (!stores.isRehearsal)
    await write(stores, { before, item: await seal(before), owner, lookups, gone, beside });
  return before === undefined ? 'made' : 'updated';
}

export interface Writing {
  /** What was read of the item: another may not have come in between. */
  readonly before: Item | undefined;
  readonly item: Item;
  readonly owner: Owner;
  readonly lookups: readonly Lookup[];
  /** Those of them that are the owner's still are taken away. */
  readonly gone: readonly ItemKey[];
  readonly beside: readonly Item[];
}

/** Throws `AddressTakenError`, `ChangedMeanwhileError`. */
export async function write({ doc, tables }: LookupStores, writing: Writing): Promise<void> {
  const { before, item, owner, lookups, beside } = writing;
  const gone = await withoutOthers(doc, tables.directory, writing.gone, owner);
  const items: TransactItem[] = [
    putNext(tables.ledger, before, item),
    ...lookups.map((lookup) => putLookup(tables.directory, lookup)),
    ...gone.map((key) => deleteLookup(tables.directory, key, owner)),
    ...beside.map((Item) => ({ Put: { TableName: tables.ledger, Item } })),
  ];
  const written = await transact(doc, items, NO_JITTER);
  if (written.kind === 'written') return;
  const refused = written.items.map((place) => place - 1);
  if (refused.some((place) => lookups[place] === undefined)) throw new ChangedMeanwhileError();
  throw new AddressTakenError(refused);
}

function putNext(TableName: string, before: Item | undefined, item: Item): TransactItem {
  const version = before?.version as number | undefined;
  const Item = { ...item, version: (version ?? 0) + 1 };
  if (version === undefined)
    return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(version)' } };
  return putOver(TableName, version, Item);
}

/** Plain facts, in whatever order they were written or read. */
function isSame(one: object, other: object): boolean {
  const inOrder = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}
