// What readers of the ledger's stream may rely on: which images are outbox items that wait to be sent.
// The same attributes serve as the event source's filter; everything else of the image is the store's own.
import * as z from 'zod';

const DueOutboxImage = z.object({
  itemType: z.literal('outbox'),
  status: z.literal('due'),
  workspaceId: z.string().min(1),
  outboxId: z.string().min(1),
});

/** For the event source mapping (Lambda developer guide, "Filter syntax"): only these images reach `reply`. */
export const DUE_OUTBOX_FILTER = {
  dynamodb: { NewImage: { itemType: { S: ['outbox'] }, status: { S: ['due'] } } },
} as const;

/**
 * The outbox item that a new image (as a plain object) offers to be sent; `undefined` for every other item, and for
 * outbox items that are held, sent or withheld.
 */
export function dueOutboxKey(image: unknown): { workspaceId: string; outboxId: string } | undefined {
  const read = DueOutboxImage.safeParse(image);
  return read.success ? { workspaceId: read.data.workspaceId, outboxId: read.data.outboxId } : undefined;
}
