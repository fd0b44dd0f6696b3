import type { Page } from './page.ts';

/** A list page by page, to its end. */
export async function* everyPage<T>(
  ask: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<readonly T[]> {
  let cursor: string | undefined;
  do {
    const page = await ask(cursor);
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
