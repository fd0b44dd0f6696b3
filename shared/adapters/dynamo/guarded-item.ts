// An item of a transaction, and what it means when its condition is not met.
import type { Commit } from '../../ports/ledger.ts';
import type { TransactItem } from './dynamo-transaction.ts';

export interface Guarded {
  readonly item: TransactItem;
  readonly refusal: Exclude<Commit, 'written'>;
}

/** Something that was read has been changed since, or is there already. */
export function ifStale(item: TransactItem): Guarded {
  return { item, refusal: 'stale' };
}
