// Outbox items as the ledger stores them: what their senders go by in plain attributes, what they tell sealed.
import type { AcknowledgementFacts, LetterFacts } from '../../core/confirmation-letter.ts';
import type { MemberScope } from '../../core/member.ts';
import type {
  AcknowledgementItem,
  ConfirmationItem,
  OutboxItem,
  ReceiptFacts,
  ReceiptItem,
} from '../../core/outbox-item.ts';
import { firstOfferAt } from '../../core/outbox-offers.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf, outboxShardOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type Stored<Of extends OutboxItem> = Omit<Of, 'facts'>;
type StoredItem = (Stored<ReceiptItem> | Stored<AcknowledgementItem> | Stored<ConfirmationItem>) & {
  readonly text: Uint8Array;
  readonly attempts: number;
};

/** `outboxShard` and `outboxDueAt` put it into the sparse index until it is sent; the table's stream tells of it at once. */
export async function toOutboxItem(item: OutboxItem, sealer: Sealer): Promise<Item> {
  const { facts, ...plain } = item;
  return {
    ...keyOf.outboxItem(item),
    itemType: 'outbox',
    ...plain,
    status: 'due',
    attempts: 0,
    outboxShard: outboxShardOf(item.outboxId),
    outboxDueAt: firstOfferAt(item.createdAt),
    text: await sealJson(sealer, facts, inOutbox(item)),
  };
}

export async function fromOutboxItem(
  item: Item,
  sealer: Sealer,
): Promise<{ item: OutboxItem; attempt: number }> {
  const { text, attempts, ...stored } = item as unknown as StoredItem;
  const { outboxId, workspaceId, memberId, receivedAt, createdAt, expiresAt } = stored;
  const waiting = { outboxId, workspaceId, memberId, receivedAt, createdAt, expiresAt };
  if (stored.kind === 'confirmation') {
    const { kind, addressId, letter } = stored;
    const facts = await openJson<LetterFacts>(sealer, text, inOutbox(waiting));
    return { item: { ...waiting, kind, addressId, letter, facts }, attempt: attempts };
  }
  if (stored.kind === 'acknowledgement') {
    const { kind, messageKey, loop } = stored;
    const facts = await openJson<AcknowledgementFacts>(sealer, text, inOutbox(waiting));
    return { item: { ...waiting, kind, messageKey, loop, facts }, attempt: attempts };
  }
  const { kind, messageKey, loop = { thread: outboxId, words: '' } } = stored; // before answers were counted there was none
  const facts = await openJson<ReceiptFacts>(sealer, text, inOutbox(waiting));
  return { item: { ...waiting, kind, messageKey, loop, facts }, attempt: attempts };
}

function inOutbox({ workspaceId, memberId, outboxId }: MemberScope & Pick<OutboxItem, 'outboxId'>) {
  return { workspaceId, memberId, purpose: `outbox/${outboxId}` };
}
