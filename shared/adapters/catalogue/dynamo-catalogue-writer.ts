// Makes what an operator's file says of the catalogue, in the items that the API writes. Repeating a call writes nothing.

import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import { NO_JITTER, transact } from '../dynamo/dynamo-transaction.ts';
import {
  AddressTakenError,
  type Change,
  ChangedMeanwhileError,
  type LookupStores,
} from '../people/put-with-lookups.ts';
import { type CatalogueRecord, heldNameKey, type Kind } from './dynamo-catalogue-kinds.ts';
import { recordWrites } from './dynamo-catalogue-writes.ts';

export interface CatalogueStores extends LookupStores {
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

/** @param toAfter what it shall be. Throws `AddressTakenError` where its name is another's, `ChangedMeanwhileError`. */
export async function putRecord<R extends CatalogueRecord>(
  stores: CatalogueStores,
  kind: Kind<R>,
  { workspaceId, id }: { readonly workspaceId: string; readonly id: string },
  toAfter: (before: R | undefined) => R,
): Promise<Change> {
  const { doc, tables, sealer, digests, isRehearsal } = stores;
  const item = await getItem(doc, tables.ledger, kind.keyOf(workspaceId, id));
  const before = item && (await kind.fromItem(item, sealer));
  const after = toAfter(before);
  const held = await getItem(doc, tables.ledger, await heldNameKey(kind, after, digests));
  if (held !== undefined && held.heldBy !== id) throw new AddressTakenError([0]);
  if (before !== undefined && held !== undefined && isSame(before, after)) return 'unchanged';
  if (!isRehearsal) await write(stores, kind, { ...(before && { before }), after });
  return before === undefined ? 'made' : 'updated';
}

async function write<R extends CatalogueRecord>(
  { doc, tables, ...parts }: CatalogueStores,
  kind: Kind<R>,
  versions: { readonly before?: R; readonly after: R },
): Promise<void> {
  const guarded = await recordWrites(kind, versions, tables.ledger, parts);
  const items = guarded.map(({ item }) => item);
  const written = await transact(doc, items, NO_JITTER);
  if (written.kind === 'written') return;
  const isTaken = written.items.every((place) => guarded[place]?.refusal === 'taken');
  throw isTaken ? new AddressTakenError([0]) : new ChangedMeanwhileError();
}

/** But for the version. */
function isSame(one: CatalogueRecord, other: CatalogueRecord): boolean {
  const facts = ({ version: _, ...rest }: CatalogueRecord) =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return facts(one) === facts(other);
}
