// What a period holds, summed and named by a digest: who approves says which content they have seen.

import { entryFacts } from '../record/entry-facts.ts';
import { digest } from '../record/ids.ts';
import { projectIdOf, type TimeEntry } from '../time-entry.ts';
import type { PeriodSpan } from './period-span.ts';

export interface PeriodTotals {
  readonly seconds: number;
  readonly billableSeconds: number;
  readonly entries: number;
  /** Of the versions that count, hex. */
  readonly contentHash: string;
}

/** Time of one project, or without one. */
export interface PeriodPart extends PeriodTotals {
  readonly projectId: string | null;
}

export interface PeriodContent extends PeriodTotals {
  /** By project id; time without a project is the last. */
  readonly parts: readonly PeriodPart[];
}

/** @param entries of the member and the days of `span`; voided ones count for nothing */
export function contentOf(
  span: PeriodSpan & { readonly memberId: string },
  entries: readonly TimeEntry[],
): PeriodContent {
  const counted = entries
    .filter(({ status }) => status !== 'voided')
    .toSorted((one, other) => (one.entryId < other.entryId ? -1 : 1));
  const byProject = Map.groupBy(counted, (entry) => projectIdOf(entry) ?? null);
  const parts = [...byProject]
    .toSorted(([one], [other]) => compareIds(one, other))
    .map(([projectId, ofOne]) => ({ projectId, ...totalsOf(span, projectId ?? '', ofOne) }));
  return { ...totalsOf(span, '*', counted), parts };
}

/** What is of these projects, as if nothing else were in it. */
export function contentWithin({ parts }: PeriodContent, projectIds: ReadonlySet<string>): PeriodContent {
  const within = parts.filter(({ projectId }) => projectId !== null && projectIds.has(projectId));
  const sum = (of: 'seconds' | 'billableSeconds' | 'entries') =>
    within.reduce((all, part) => all + part[of], 0);
  return {
    seconds: sum('seconds'),
    billableSeconds: sum('billableSeconds'),
    entries: sum('entries'),
    contentHash: digest(['period.parts.1', ...within.map(({ contentHash }) => contentHash)]),
    parts: within,
  };
}

function totalsOf(
  { memberId, kind, startDate, endDate }: PeriodSpan & { readonly memberId: string },
  part: string,
  entries: readonly TimeEntry[],
): PeriodTotals {
  const facts = entries.flatMap(entryFacts);
  return {
    seconds: secondsOf(entries),
    billableSeconds: secondsOf(entries.filter(({ billable }) => billable === true)),
    entries: entries.length,
    contentHash: digest(['period.1', memberId, kind, startDate, endDate, part, ...facts]),
  };
}

function secondsOf(entries: readonly TimeEntry[]): number {
  return entries.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
}

function compareIds(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
