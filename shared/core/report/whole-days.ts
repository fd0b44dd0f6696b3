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
  for await (const days of pagesOfDays(pages)) yield* daysIn(days);
}

/** Entries of whole days, day by day. */
export function* daysIn(days: readonly TimeEntry[]): Generator<readonly TimeEntry[]> {
  let from = 0;
  for (let at = 1; at <= days.length; at += 1) {
    if (at < days.length && isSameDay(days[from], days[at])) continue;
    yield days.slice(from, at);
    from = at;
  }
}

/** As they were, but for their last day, which comes with the next: one more in all, and some may be empty. */
export async function* pagesOfDays(
  pages: AsyncIterable<readonly TimeEntry[]>,
): AsyncGenerator<readonly TimeEntry[]> {
  let open: readonly TimeEntry[] = [];
  for await (const page of pages) {
    const read = [...open, ...page];
    const border = Math.max(
      read.findIndex((entry) => isSameDay(entry, read.at(-1))),
      0,
    );
    open = read.slice(border);
    yield read.slice(0, border);
  }
  yield open;
}

function isSameDay(one: TimeEntry | undefined, other: TimeEntry | undefined): boolean {
  return one?.memberId === other?.memberId && one?.workDate === other?.workDate;
}
