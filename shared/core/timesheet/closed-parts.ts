// What of a day takes no change, because its period was submitted or approved: all of it, or the time of some projects.
import { type DraftEntry, projectIdOf, type TimeEntry } from '../time-entry.ts';

export type PartState = 'submitted' | 'approved' | 'changes_requested';

/** A day's time by project: `NO_PROJECT` is time without one, `REST` whatever is not named here. */
export type ClosedParts = Readonly<Record<string, PartState>>;

export const REST = '*';
export const NO_PROJECT = '-';

export function partOf(entry: Pick<TimeEntry | DraftEntry, 'project'>): string {
  return projectIdOf(entry) ?? NO_PROJECT;
}

export function partOfProject(projectId: string | null): string {
  return projectId ?? NO_PROJECT;
}

export function stateOf(closed: ClosedParts | undefined, part: string): PartState | undefined {
  return closed?.[part] ?? closed?.[REST];
}

/** What was submitted or approved is closed; what is asked to be changed is not. */
export const CLOSED_STATES = ['submitted', 'approved'] as const satisfies readonly PartState[];

export function isClosed(closed: ClosedParts | undefined, part: string): boolean {
  const state = stateOf(closed, part);
  return CLOSED_STATES.some((one) => one === state);
}

/** As an entry is told of (domain-model.md, "Entry status"). */
export type ShownStatus = 'logged' | PartState | 'voided';

export function shownStatus(entry: TimeEntry, closed: ClosedParts | undefined): ShownStatus {
  return entry.status === 'voided' ? 'voided' : (stateOf(closed, partOf(entry)) ?? 'logged');
}
