// Rounded time beside raw time (docs/rounding.md). Raw time is never changed: what is rounded says by which rule.
import { projectIdOf, type TimeEntry } from '../time-entry.ts';

export const ROUNDING_MODES = ['none', 'up', 'down', 'nearest'] as const;

/** What is rounded as one: each entry, or all of one member's time of one day on one project (or on none). */
export const ROUNDING_SCOPES = ['entry', 'day'] as const;

export interface RoundingPolicy {
  readonly mode: (typeof ROUNDING_MODES)[number];
  readonly stepSeconds: number;
  readonly scope: (typeof ROUNDING_SCOPES)[number];
}

export interface RoundingRule extends RoundingPolicy {
  /** Who says so; `nobody`: nothing is rounded. */
  readonly saidBy: 'project' | 'client' | 'workspace' | 'nobody';
}

/** Somebody's. */
export interface SaidRule extends RoundingRule {
  readonly saidBy: Exclude<RoundingRule['saidBy'], 'nobody'>;
}

/** The rules that a workspace, the client and the project of an entry may have: the narrowest one holds, also where it is `none`. */
export interface RoundingSources {
  readonly workspace?: RoundingPolicy | undefined;
  readonly client?: RoundingPolicy | undefined;
  readonly project?: RoundingPolicy | undefined;
}

const UNROUNDED: RoundingRule = { mode: 'none', stepSeconds: 1, scope: 'entry', saidBy: 'nobody' };

export function ruleOf({ workspace, client, project }: RoundingSources): RoundingRule {
  if (project !== undefined) return { ...project, saidBy: 'project' };
  if (client !== undefined) return { ...client, saidBy: 'client' };
  return workspace === undefined ? UNROUNDED : { ...workspace, saidBy: 'workspace' };
}

/** Rules with the same key are the same. */
export function ruleKey({ mode, stepSeconds, scope, saidBy }: RoundingRule): string {
  return JSON.stringify([mode, stepSeconds, scope, saidBy]);
}

/** Whole seconds, to whole steps. Half a step goes up where the nearest is wanted. */
export function roundSeconds(
  seconds: number,
  { mode, stepSeconds }: Pick<RoundingPolicy, 'mode' | 'stepSeconds'>,
): number {
  if (mode === 'none') return seconds;
  const below = Math.floor(seconds / stepSeconds) * stepSeconds;
  const rest = seconds - below;
  if (rest === 0 || mode === 'down') return below;
  return mode === 'up' || 2 * rest >= stepSeconds ? below + stepSeconds : below;
}

export interface RoundedEntry {
  readonly entry: TimeEntry;
  readonly rule: RoundingRule;
  readonly roundedSeconds: number;
}

/** What was rounded as one. */
export interface RoundedTogether {
  readonly rule: RoundingRule;
  readonly rawSeconds: number;
  readonly roundedSeconds: number;
  readonly entries: readonly RoundedEntry[];
}

/**
 * Each entry with its rounded time. Where a day is rounded as one, its rounded sum is shared out by what each entry has of it, so
 * that entries add up to it in whichever way they are grouped; an entry's share is within a second of its part.
 *
 * @param entries whole days of members: half a day would be rounded as half a day
 */
export function roundTogether(
  entries: readonly TimeEntry[],
  ruleFor: (entry: TimeEntry) => RoundingRule,
): readonly RoundedTogether[] {
  const ruled = entries.map((entry) => ({ entry, rule: ruleFor(entry) }));
  const groups = Map.groupBy(ruled, ({ entry, rule }) =>
    rule.scope === 'entry' ? entry : JSON.stringify([entry.memberId, entry.workDate, projectIdOf(entry)]),
  );
  return [...groups.values()].map(roundOne);
}

/** The same by entry, for who keeps them in an order of their own. */
export function roundedEntries(
  entries: readonly TimeEntry[],
  ruleFor: (entry: TimeEntry) => RoundingRule,
): ReadonlyMap<TimeEntry, RoundedEntry> {
  const rounded = roundTogether(entries, ruleFor).flatMap((together) => together.entries);
  return new Map(rounded.map((one) => [one.entry, one]));
}

function roundOne(
  group: readonly { readonly entry: TimeEntry; readonly rule: RoundingRule }[],
): RoundedTogether {
  const [first] = group;
  if (first === undefined) throw new Error('a group without an entry');
  const { rule } = first;
  const rawSeconds = group.reduce((sum, { entry }) => sum + entry.durationSeconds, 0);
  const roundedSeconds = roundSeconds(rawSeconds, rule);
  // By id, so that a share does not hang on the order in which entries were read.
  const ordered = group.map(({ entry }) => entry).sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
  let before = 0;
  const entries = ordered.map((entry) => {
    const after = before + entry.durationSeconds;
    const share = part(roundedSeconds, after, rawSeconds) - part(roundedSeconds, before, rawSeconds);
    before = after;
    return { entry, rule, roundedSeconds: share };
  });
  return { rule, rawSeconds, roundedSeconds, entries };
}

function part(rounded: number, seconds: number, all: number): number {
  return all === 0 ? 0 : Math.floor((rounded * seconds) / all);
}
