// Lists come in pages: how one is asked for, and how it is answered.
import * as z from 'zod';
import type { Page } from '../../../shared/ports.ts';
import { type Answer, ok, type Refusal, refuseQuery } from './exchange.ts';

/** The fields of a query that choose a page. */
export function pageFields({ usual, largest }: { readonly usual: number; readonly largest: number }) {
  return {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(largest, { error: `must be a whole number from 1 to ${largest}` })
      .default(usual)
      .meta({ description: 'At most so many items.' }),
    cursor: z.exactOptional(z.string().min(1).max(2048)).meta({
      description: 'Where to go on: `nextCursor` of the page before, with the rest of the query as it was.',
    }),
  };
}

/** `id` names the page in the API's document. */
export function pageView<T extends z.ZodType>(item: T, id: string) {
  return z
    .strictObject({
      items: z.array(item).readonly(),
      nextCursor: z.exactOptional(z.string()).meta({ description: 'Absent on the last page.' }),
    })
    .meta({ id });
}

/** `{ items, nextCursor? }`; 400 for a cursor that `gaveIt` (such as "this query") did not give. */
export async function answerPage<T, View>(
  list: Promise<Page<T>>,
  toView: (one: T) => View,
  gaveIt: string,
): Promise<Answer<Page<View>> | Refusal> {
  try {
    const { items, nextCursor } = await list;
    return ok({ items: items.map(toView), ...(nextCursor === undefined ? {} : { nextCursor }) });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CursorInvalidError') throw error;
    return refuseQuery([
      { field: 'cursor', detail: `is not one that ${gaveIt} gave; start again without it` },
    ]);
  }
}
