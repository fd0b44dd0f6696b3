// How each kind of write becomes items of the transaction. A kind without its writer does not compile.
import type { Write } from '../core/ledger/change.ts';
import { entryWrites } from './dynamo-entry-writes.ts';
import type { ItemParts } from './dynamo-ledger-items.ts';
import { proposalWrites } from './dynamo-proposals.ts';
import type { Guarded } from './guarded-item.ts';

type Writer<W extends Write> = (write: W, ledger: string, parts: ItemParts) => Promise<readonly Guarded[]>;

const WRITERS: { readonly [K in Write['kind']]: Writer<Extract<Write, { kind: K }>> } = {
  entry: entryWrites,
  proposal: proposalWrites,
};

export function itemsOf(write: Write, ledger: string, parts: ItemParts): Promise<readonly Guarded[]> {
  const writer: Writer<never> = WRITERS[write.kind];
  return writer(write as never, ledger, parts);
}
