// What every item of a table has, whatever it tells of.
import type { RetentionDays } from '../../core/record/retention.ts';
import type { Sealer } from '../../ports/sealing.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What items are made with. */
export interface ItemParts {
  readonly sealer: Sealer;
  readonly retention: RetentionDays;
}

/** An item without what places it in the table. */
export function factsOf<Stored>(item: Item): Stored {
  const { pk: _pk, sk: _sk, itemType: _type, ...facts } = item;
  return facts as Stored;
}
