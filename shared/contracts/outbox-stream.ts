// What readers of the ledger's stream may rely on: which images are outbox items that wait to be sent.
// The same attributes serve as the event source's filter; everything else of the image is the store's own.
import * as z from 'zod';

const text = z.object({ S: z.string().min(1) });

const DueOutboxImage = z.object({
  itemType: z.object({ S: z.literal('outbox') }),
  status: z.object({ S: z.literal('due') }),
  workspaceId: text,
  outboxId: text,
});

/** For the event source mapping (Lambda developer guide, "Filter syntax"): only these images reach `reply`. */
export const DUE_OUTBOX_FILTER = {
  dynamodb: { NewImage: { itemType: { S: ['outbox'] }, status: { S: ['due'] } } },
} as const;

/**
 * The outbox item that a NEW_IMAGE (attribute values as DynamoDB writes them, `{ "S": "…" }`) offers to be sent;
 * `undefined` for every other item, and for outbox items that are held, sent or withheld.
 */
export function dueOutboxKey(newImage: unknown): { workspaceId: string; outboxId: string } | undefined {
  const read = DueOutboxImage.safeParse(newImage);
  return read.success ? { workspaceId: read.data.workspaceId.S, outboxId: read.data.outboxId.S } : undefined;
}
