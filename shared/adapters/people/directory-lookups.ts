// The directory's items that lead from an address or a person to a workspace or member. Only their owner may replace or end them.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { batchGet } from '../dynamo/dynamo-batch-get.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import type { ItemKey } from '../dynamo/dynamo-keys.ts';
import type { TransactItem } from '../dynamo/dynamo-transaction.ts';

/** A workspace, or a member of it. */
export interface Owner {
  readonly workspaceId: string;
  readonly memberId?: string;
}

export type Lookup = ItemKey & Owner & { readonly status?: string };

/** Which of these lead to someone else (by their place in the list), and whether all of them are there as they shall be. */
export async function readLookups(
  doc: DynamoDBDocumentClient,
  tableName: string,
  lookups: readonly Lookup[],
): Promise<{ readonly taken: readonly number[]; readonly isThere: boolean }> {
  const found = await batchGet(doc, tableName, lookups.map(toKey));
  const pairs = lookups.map((lookup) => ({
    lookup,
    item: found.find((one) => isSameKey(one, lookup)),
  }));
  return {
    taken: pairs.flatMap(({ lookup, item }, i) => (item && !isOwner(lookup, item) ? [i] : [])),
    isThere: pairs.every(({ lookup, item }) => item !== undefined && item.status === lookup.status),
  };
}

/** These less those that lead to someone else: tables that were restored to different times may disagree. */
export async function withoutOthers(
  doc: DynamoDBDocumentClient,
  tableName: string,
  keys: readonly ItemKey[],
  owner: Owner,
): Promise<readonly ItemKey[]> {
  const lookups = keys.map((key) => ({ ...toKey(key), ...owner }));
  const { taken } = await readLookups(doc, tableName, lookups);
  return keys.filter((_key, i) => !taken.includes(i));
}

export function putLookup(TableName: string, lookup: Lookup): TransactItem {
  return { Put: { TableName, Item: lookup, ...ifOwn(lookup) } };
}

export function deleteLookup(TableName: string, key: ItemKey, owner: Owner): TransactItem {
  return { Delete: { TableName, Key: toKey(key), ...ifOwn(owner) } };
}

function ifOwn({ workspaceId, memberId }: Owner) {
  const ofMember = memberId === undefined ? '' : ' AND memberId = :memberId';
  return {
    ConditionExpression: `attribute_not_exists(pk) OR (workspaceId = :workspaceId${ofMember})`,
    ExpressionAttributeValues: {
      ':workspaceId': workspaceId,
      ...(memberId === undefined ? {} : { ':memberId': memberId }),
    },
  };
}

export function toKey({ pk, sk }: ItemKey): ItemKey {
  return { pk, sk };
}

type Keyed = Partial<Readonly<Record<keyof ItemKey, unknown>>>;

export function isSameKey(one: Keyed, other: Keyed): boolean {
  return one.pk === other.pk && one.sk === other.sk;
}

export function isOwner({ workspaceId, memberId }: Owner, item: Item): boolean {
  return item.workspaceId === workspaceId && item.memberId === memberId;
}
