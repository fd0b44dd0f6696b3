// Finds what entries cannot be together, certain as each may look: more than a day holds, or one amount counted twice.
import { MINUTES_A_DAY } from '../../minutes.ts';
import type { DraftEntry } from '../../time-entry.ts';
import { present } from '../text/present.ts';
import type { Doubtful } from './sentence-reading.ts';

export function overCounted(entries: readonly DraftEntry[]): Doubtful | undefined {
  if (entries.length < 2) return undefined; // no single amount is longer than a day
  return about('amount_impossible', onFullDay(entries)) ?? about('contradictory', countedAgain(entries));
}

/** More than 24 hours on one day, though no single amount says so. */
function onFullDay(entries: readonly DraftEntry[]): DraftEntry | undefined {
  const sums = new Map<string, number>();
  for (const { workDate, minutes } of entries) sums.set(workDate, (sums.get(workDate) ?? 0) + minutes);
  return entries.find(({ workDate }) => present(sums.get(workDate)) > MINUTES_A_DAY);
}

/** One amount makes two entries only on two days or for two projects. */
function countedAgain(entries: readonly DraftEntry[]): DraftEntry | undefined {
  const counted = new Set<string>();
  return entries.find(({ workDate, project, evidence }) =>
    evidence.some(({ field, source, start, said }) => {
      if (field !== 'duration' || !said || source === 'attachment') return false; // of several each counts from its own start
      const key = `${source} ${start} ${workDate} ${project?.name ?? ''}`;
      const isAgain = counted.has(key);
      counted.add(key);
      return isAgain;
    }),
  );
}

function about(doubt: Doubtful['doubt'], entry: DraftEntry | undefined): Doubtful | undefined {
  if (entry === undefined) return undefined;
  const evidence = entry.evidence.filter(({ field }) => field === 'duration');
  return { doubt, words: evidence.map(({ text }) => text).join(''), evidence, drafts: [] };
}
