// Lists come in pages: how one is asked for, and how it is answered.
import * as z from 'zod';
import { type ApiResponse, ok, type Refusal, refuse } from './exchange.ts';
import { toFieldProblems } from './field-problems.ts';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** The fields of a query that choose a page. */
export function pageFields({ usual, largest }: { readonly usual: number; readonly largest: number }) {
  return {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(largest, { error: `must be a whole number from 1 to ${largest}` })
      .default(usual),
    cursor: z.exactOptional(z.string().max(2048)),
  };
}

/** 400 that names each wrong field. */
export function wrongQuery(error: z.ZodError): Refusal {
  return refuse('invalid_request', 'The query is not valid.', toFieldProblems(error));
}

/** `{ items, nextCursor? }`; 400 for a cursor that `gaveIt` (such as "this query") did not give. */
export async function answerPage<T>(
  list: Promise<Page<T>>,
  toView: (one: T) => unknown,
  gaveIt: string,
): Promise<ApiResponse> {
  try {
    const { items, nextCursor } = await list;
    return ok({ items: items.map(toView), ...(nextCursor === undefined ? {} : { nextCursor }) });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CursorInvalidError') throw error;
    const wrong = [{ field: 'cursor', detail: `is not one that ${gaveIt} gave; start again without it` }];
    return refuse('invalid_request', 'The query is not valid.', wrong);
  }
}
