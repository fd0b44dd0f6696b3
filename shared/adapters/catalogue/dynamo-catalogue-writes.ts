// A next version of what the catalogue holds, as items of a transaction, with the name that no other of its kind may have.
import type { ClientWrite, ProjectWrite, TagWrite, TaskWrite } from '../../core/ledger/change.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import type { ItemKey } from '../dynamo/dynamo-keys.ts';
import { putOver, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import type { Guarded } from '../dynamo/guarded-item.ts';
import {
  type CatalogueRecord,
  CLIENTS,
  heldNameKey,
  type Kind,
  PROJECTS,
  TAGS,
  TASKS,
} from './dynamo-catalogue-kinds.ts';

interface Parts {
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

export const clientWrites = (write: ClientWrite, ledger: string, parts: Parts) =>
  recordWrites(CLIENTS, write, ledger, parts);

export const projectWrites = (write: ProjectWrite, ledger: string, parts: Parts) =>
  recordWrites(PROJECTS, write, ledger, parts);

export const taskWrites = (write: TaskWrite, ledger: string, parts: Parts) =>
  recordWrites(TASKS, write, ledger, parts);

export const tagWrites = (write: TagWrite, ledger: string, parts: Parts) =>
  recordWrites(TAGS, write, ledger, parts);

/** `stale`: it is another than was read; `taken`: its name is another's. */
export async function recordWrites<R extends CatalogueRecord>(
  kind: Kind<R>,
  { before, after }: { readonly before?: R; readonly after: R },
  ledger: string,
  { sealer, digests }: Parts,
): Promise<readonly Guarded[]> {
  const [item, held, was] = await Promise.all([
    kind.toItem(after, sealer),
    heldNameKey(kind, after, digests),
    before && heldNameKey(kind, before, digests),
  ]);
  const holder = { workspaceId: after.workspaceId, heldBy: kind.idOf(after) };
  const writes: Guarded[] = [
    { item: putNext(ledger, before, item), refusal: 'stale' },
    { item: hold(ledger, held, holder), refusal: 'taken' },
  ];
  if (was !== undefined && was.sk !== held.sk)
    writes.push({ item: letGo(ledger, was, holder.heldBy), refusal: 'stale' });
  return writes;
}

function putNext(TableName: string, before: CatalogueRecord | undefined, Item: Item): TransactItem {
  if (before === undefined || before.version === 0)
    return { Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(version)' } };
  return putOver(TableName, before.version, Item);
}

/** Held again with each version: what was written before names were held has its name from then on. */
function hold(TableName: string, key: ItemKey, holder: { readonly heldBy: string }): TransactItem {
  const Item = { ...key, itemType: 'heldName', ...holder };
  return { Put: { TableName, Item, ...ifFreeOr(holder.heldBy) } };
}

function letGo(TableName: string, Key: ItemKey, heldBy: string): TransactItem {
  return { Delete: { TableName, Key, ...ifFreeOr(heldBy) } };
}

function ifFreeOr(heldBy: string) {
  return {
    ConditionExpression: 'attribute_not_exists(pk) OR heldBy = :heldBy',
    ExpressionAttributeValues: { ':heldBy': heldBy },
  };
}
