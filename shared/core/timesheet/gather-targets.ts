// What members are to work, gathered with the hours, holidays and absences that say so.
import { fewAtOnce } from '../few-at-once.ts';
import { getOrMake } from '../get-or-make.ts';
import type { MemberProfile } from '../member.ts';
import type { Span } from '../span.ts';
import type { WorkspaceScope } from '../workspace-scope.ts';
import { regionsOf, type TargetFacts } from './work-days.ts';
import { type Absence, type HolidayCalendar, usualWeek, type WorkSchedule } from './work-schedule.ts';

export interface TargetSources {
  schedule(scope: WorkspaceScope, memberId: string): Promise<WorkSchedule | undefined>;
  absences(scope: WorkspaceScope, memberId: string, span: Span): Promise<readonly Absence[]>;
  holidays(scope: WorkspaceScope, region: string): Promise<HolidayCalendar | undefined>;
}

type Holidays = (region: string) => Promise<HolidayCalendar | undefined>;

/** Whose the caller may see is for the caller to ask, and to tell of. */
export async function targetFactsOf(
  sources: TargetSources,
  scope: WorkspaceScope,
  member: MemberProfile,
  span: Span,
  holidays: Holidays = (region) => sources.holidays(scope, region),
): Promise<TargetFacts> {
  const { memberId } = member;
  const [schedule, absences] = await Promise.all([
    sources.schedule(scope, memberId),
    sources.absences(scope, memberId, span),
  ]);
  const found = await Promise.all(regionsOf(span, schedule).map(holidays));
  const calendars = found.filter((calendar) => calendar !== undefined);
  return { schedule, usual: usualWeek(member), calendars, absences };
}

/** Two reads for each member, and one for each region. */
export async function targetFactsOfAll(
  sources: TargetSources,
  scope: WorkspaceScope,
  members: readonly MemberProfile[],
  span: Span,
): Promise<readonly { readonly memberId: string; readonly facts: TargetFacts }[]> {
  const asked = new Map<string, ReturnType<Holidays>>();
  const holidays: Holidays = (region) => getOrMake(asked, region, () => sources.holidays(scope, region));
  return fewAtOnce(members, async (member) => ({
    memberId: member.memberId,
    facts: await targetFactsOf(sources, scope, member, span, holidays),
  }));
}
