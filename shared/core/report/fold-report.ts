// Adds entries up, group in group, as they are read.
import type { TimeEntry } from '../time-entry.ts';
import type { ReportFacts } from './grouping.ts';
import { type Counting, type Folded, ReportTally } from './tally.ts';
import { wholeDays } from './whole-days.ts';

export interface Folding extends Counting {
  /** Read at most, whether they are counted or left out. */
  readonly mostEntries: number;
}

/**
 * `undefined`: more entries than wanted.
 *
 * @param pages logged entries only, by member and day
 */
export async function foldReport(
  pages: AsyncIterable<readonly TimeEntry[]>,
  { mostEntries, ...counting }: Folding,
  facts: ReportFacts,
): Promise<Folded | undefined> {
  const tally = new ReportTally(counting, facts);
  let read = 0;
  for await (const day of wholeDays(pages)) {
    read += day.length;
    if (read > mostEntries) return undefined;
    tally.countIn(day);
  }
  return tally;
}
