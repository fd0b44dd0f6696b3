// Entries as they are read, page by page, put together to whole days of a member: what is rounded as one is never cut by a page.
import type { TimeEntry } from '../time-entry.ts';

/**
 * One day of one member at a time, so that memory does not grow with the number of entries.
 *
 * @param pages a member's entries by day, then another member's
 */
export async function* wholeDays(
  pages: AsyncIterable<readonly TimeEntry[]>,
): AsyncGenerator<readonly TimeEntry[]> {
  for await (const days of pagesOfDays(pages))
    yield* Map.groupBy(days, ({ memberId, workDate }) => `${workDate}/${memberId}`).values();
}

/** As they were, but for their last day, which comes with the next: one more in all, and some may be empty. */
export async function* pagesOfDays(
  pages: AsyncIterable<readonly TimeEntry[]>,
): AsyncGenerator<readonly TimeEntry[]> {
  let open: readonly TimeEntry[] = [];
  for await (const page of pages) {
    const read = [...open, ...page];
    const border = read.findIndex((entry) => isOfLastDay(entry, read));
    open = read.slice(Math.max(border, 0));
    yield read.slice(0, Math.max(border, 0));
  }
  yield open;
}

function isOfLastDay({ memberId, workDate }: TimeEntry, read: readonly TimeEntry[]): boolean {
  const last = read.at(-1);
  return last?.memberId === memberId && last.workDate === workDate;
}
