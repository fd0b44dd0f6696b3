// The versions of an entry: made, amended, voided, restored. Each says why it came; none is ever edited or taken away.
import { type EntryChange, projectIdOf, type TimeEntry } from '../time-entry.ts';
import { isOfScope, type WorkspaceScope } from '../workspace-scope.ts';
import type { EntryTime, EntryWords } from './entry-facts.ts';

/** Who changes it, when and why. */
export type Changing = Omit<EntryChange, 'kind'>;

export function firstVersion(
  owner: Pick<TimeEntry, 'workspaceId' | 'memberId' | 'entryId'>,
  facts: EntryTime & EntryWords,
  now: Date,
): TimeEntry {
  const { workspaceId, memberId, entryId } = owner;
  return {
    ...facts,
    entryId,
    version: 1,
    workspaceId,
    memberId,
    evidence: [],
    source: { channel: 'api' },
    status: 'logged',
    createdAt: now.toISOString(),
  };
}

/** What the words of a mail said stays as evidence only of fields that still say it. */
export function amended(before: TimeEntry, facts: EntryTime & EntryWords, by: Changing): TimeEntry {
  const { entryId, workspaceId, memberId, source, engineVersion, status, createdAt } = before;
  return {
    ...facts,
    entryId,
    version: before.version + 1,
    workspaceId,
    memberId,
    evidence: before.evidence.filter(({ field }) => isKept(field, before, facts)),
    source,
    ...(engineVersion !== undefined && { engineVersion }),
    status,
    createdAt,
    change: { kind: 'amended', ...by },
  };
}

export function voided(before: TimeEntry, by: Changing): TimeEntry {
  return { ...next(before), status: 'voided', change: { kind: 'voided', ...by } };
}

export function restored(before: TimeEntry, by: Changing): TimeEntry {
  return { ...next(before), status: 'logged', change: { kind: 'restored', ...by } };
}

/** What is said of one version alone does not stay. */
function next({ lockOverride: _override, ...before }: TimeEntry): TimeEntry {
  return { ...before, version: before.version + 1 };
}

/** What an entry counts for on its day. */
export function countedSeconds({ status, durationSeconds }: TimeEntry): number {
  return status === 'voided' ? 0 : durationSeconds;
}

type Facts = EntryTime & EntryWords;

const TOLD_BY: Readonly<Record<string, (facts: Facts) => unknown>> = {
  duration: ({ durationSeconds }) => durationSeconds,
  workDate: ({ workDate }) => workDate,
  start: ({ startedAt }) => startedAt,
  end: ({ endedAt }) => endedAt,
  project: ({ project }) => project,
  client: ({ project }) => project,
  task: ({ taskId }) => taskId,
  tag: ({ tags }) => tags,
  billable: ({ billable }) => billable,
  description: ({ description }) => description,
};

function isKept(field: string, before: Facts, after: Facts): boolean {
  const told = TOLD_BY[field];
  return told !== undefined && JSON.stringify(told(before)) === JSON.stringify(told(after));
}

/** Those that are there for who asks: of an entry that is not, none; of one that is, none of its time under other projects. */
export function versionsFor(scope: WorkspaceScope, all: readonly TimeEntry[]): readonly TimeEntry[] {
  const isThere = (entry: TimeEntry | undefined) =>
    entry !== undefined && isOfScope(scope, projectIdOf(entry));
  return isThere(all.at(-1)) ? all.filter(isThere) : [];
}
