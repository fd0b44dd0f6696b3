// What members are to work, read with the hours, holidays and absences that say so.
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { Span } from '../../../shared/core/span.ts';
import { regionsOf, type TargetFacts } from '../../../shared/core/timesheet/work-days.ts';
import { type HolidayCalendar, usualWeek } from '../../../shared/core/timesheet/work-schedule.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { WorkCalendar } from '../../../shared/ports/work-calendar.ts';
import { fewAtOnce } from '../request/few-at-once.ts';

export interface TargetServices {
  readonly workCalendar: WorkCalendar;
}

type Holidays = (region: string) => Promise<HolidayCalendar | undefined>;

/** Whose the caller may see is for the caller to ask, and to tell of. */
export async function targetFactsOf(
  { workCalendar }: TargetServices,
  scope: WorkspaceScope,
  member: MemberProfile,
  span: Span,
  holidays: Holidays = (region) => workCalendar.holidays(scope, region),
): Promise<TargetFacts> {
  const { memberId } = member;
  const [schedule, absences] = await Promise.all([
    workCalendar.schedule(scope, memberId),
    workCalendar.absences(scope, memberId, span),
  ]);
  const found = await Promise.all(regionsOf(span, schedule).map(holidays));
  const calendars = found.filter((calendar) => calendar !== undefined);
  return { schedule, usual: usualWeek(member), calendars, absences };
}

/** Two reads for each member, and one for each region. */
export async function targetFactsOfAll(
  services: TargetServices,
  scope: WorkspaceScope,
  members: readonly MemberProfile[],
  span: Span,
): Promise<readonly { readonly memberId: string; readonly facts: TargetFacts }[]> {
  const asked = new Map<string, ReturnType<Holidays>>();
  const holidays: Holidays = (region) => {
    const calendar = asked.get(region) ?? services.workCalendar.holidays(scope, region);
    asked.set(region, calendar);
    return calendar;
  };
  return fewAtOnce(members, async (member) => ({
    memberId: member.memberId,
    facts: await targetFactsOf(services, scope, member, span, holidays),
  }));
}
