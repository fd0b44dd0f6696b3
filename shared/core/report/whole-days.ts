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
  let day: TimeEntry[] = [];
  for await (const page of pages) {
    for (const entry of page) {
      const [first] = day;
      if (first !== undefined && !isSameDay(first, entry)) {
        yield day;
        day = [];
      }
      day.push(entry);
    }
  }
  if (day.length > 0) yield day;
}

function isSameDay(one: TimeEntry, other: TimeEntry): boolean {
  return one.memberId === other.memberId && one.workDate === other.workDate;
}
