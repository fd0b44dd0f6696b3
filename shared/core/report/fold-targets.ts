// Adds up what was to be worked, group in group, as reports add up what was (tally.ts).
import { getOrMake } from '../get-or-make.ts';
import { daysOf, type Span } from '../span.ts';
import type { Weekday } from '../timesheet/week-start.ts';
import { dayTarget, type TargetFacts } from '../timesheet/work-days.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import { dayKey, type Grouping, isOfDays, type MemberDay } from './grouping.ts';

export interface Targets {
  readonly seconds: number;
  /** By key, of the first grouping; none where that is none of members and days. */
  readonly groups: ReadonlyMap<string, Targets>;
}

interface Tally {
  seconds: number;
  readonly groups: Map<string, Tally>;
}

/** Of a part of somebody's time nobody says how much of it was to be worked. */
export function isPartOfTime(
  { projectId, clientId, billable }: TimeFilters,
  { projectIds }: Pick<WorkspaceScope, 'projectIds'>,
): boolean {
  return [projectId, clientId, billable, projectIds].some((one) => one !== undefined);
}

interface TimeFilters {
  readonly projectId?: string | undefined;
  readonly clientId?: string | undefined;
  readonly billable?: boolean | undefined;
}

export function foldTargets(
  members: readonly { readonly memberId: string; readonly facts: TargetFacts }[],
  span: Span,
  groupBy: readonly Grouping[],
  weekStart: Weekday,
): Targets {
  const whole = newTally();
  for (const { memberId, facts } of members)
    for (const workDate of daysOf(span))
      addIn(whole, { memberId, workDate }, dayTarget(workDate, facts).targetSeconds, groupBy, weekStart);
  return whole;
}

function addIn(
  tally: Tally,
  day: MemberDay,
  seconds: number,
  [by, ...inner]: readonly Grouping[],
  weekStart: Weekday,
): void {
  tally.seconds += seconds;
  if (by === undefined || !isOfDays(by)) return;
  addIn(getOrMake(tally.groups, dayKey(by, day, weekStart), newTally), day, seconds, inner, weekStart);
}

function newTally(): Tally {
  return { seconds: 0, groups: new Map() };
}
