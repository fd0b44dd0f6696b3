// Entries beside which another is doubtful: at the same time, or the same work once more.
import type { ProjectReference, TimeEntry } from '../time-entry.ts';
import type { EntryTime, EntryWords } from './entry-facts.ts';
import type { EntryPolicy } from './entry-policy.ts';

/** Told with what was written, or why it was not: never a word of the other entry, only which it is. */
export interface EntryDoubt {
  readonly kind: 'overlap' | 'duplicate';
  readonly entryIds: readonly string[];
}

export interface Doubts {
  readonly warned: readonly EntryDoubt[];
  readonly refused: readonly EntryDoubt[];
}

/** @param others the member's entries of the days around; voided ones count for nothing. */
export function doubtsOf(
  entry: EntryTime & EntryWords & { readonly entryId: string },
  others: readonly TimeEntry[],
  policy: EntryPolicy,
): Doubts {
  const counted = others.filter((one) => one.status !== 'voided' && one.entryId !== entry.entryId);
  const found = {
    overlap: counted.filter((other) => isAtSameTime(entry, other)),
    duplicate: counted.filter((other) => isSameWork(entry, other)),
  };
  const doubts = (['overlap', 'duplicate'] as const).flatMap((kind) =>
    found[kind].length > 0 ? [{ kind, entryIds: found[kind].map(({ entryId }) => entryId) }] : [],
  );
  return {
    warned: doubts.filter(({ kind }) => policy[kind] === 'warn'),
    refused: doubts.filter(({ kind }) => policy[kind] === 'refuse'),
  };
}

/** One that ends when the other starts does not overlap it. */
function isAtSameTime(one: EntryTime, other: EntryTime): boolean {
  if (!one.startedAt || !one.endedAt || !other.startedAt || !other.endedAt) return false;
  return one.startedAt < other.endedAt && other.startedAt < one.endedAt;
}

function isSameWork(one: EntryTime & EntryWords, other: TimeEntry): boolean {
  return (
    one.workDate === other.workDate &&
    one.durationSeconds === other.durationSeconds &&
    (one.startedAt ?? other.startedAt) === (other.startedAt ?? one.startedAt) &&
    projectKey(one.project) === projectKey(other.project) &&
    wordsOf(one.description) === wordsOf(other.description)
  );
}

function projectKey(project: ProjectReference | undefined): string {
  if (project === undefined) return '';
  return project.kind === 'known' ? project.projectId : project.name.toLowerCase();
}

function wordsOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().split(/\s+/u).join(' ').trim();
}
