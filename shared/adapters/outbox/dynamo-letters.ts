// Letters that answer no mail, as a change by API puts them into the outbox.
import type { LetterWrite } from '../../core/ledger/change.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { ifNew } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { toOutboxItem } from './dynamo-outbox-items.ts';

export async function letterWrites(
  { after }: LetterWrite,
  ledger: string,
  { sealer }: { readonly sealer: Sealer },
): Promise<readonly Guarded[]> {
  return [ifStale(ifNew(ledger, await toOutboxItem(after, sealer)))];
}
