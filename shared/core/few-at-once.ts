// Many calls of one kind, a few at a time: all at once would be a burst for a table, one by one would take too long.

const MOST_AT_ONCE = 8;

/** Results in the order of the items. What one throws ends it. */
export async function fewAtOnce<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += MOST_AT_ONCE)
    results.push(...(await Promise.all(items.slice(at, at + MOST_AT_ONCE).map(work))));
  return results;
}
