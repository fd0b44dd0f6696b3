// The hours that a member is to work, from a day on: their own to see, and set by who keeps the workspace.
import type * as z from 'zod';
import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import { scheduleDone } from '../../../shared/core/record/calendar-done.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { maySee } from '../../../shared/core/rights.ts';
import type { WorkSchedule } from '../../../shared/core/timesheet/work-schedule.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import type { WorkCalendar } from '../../../shared/ports/work-calendar.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { withVersion } from '../request/exchange.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { ofMember, ScheduleForm, ScheduleView } from './work-calendar-forms.ts';

export interface ScheduleServices extends WriterServices, NotingServices {
  readonly workCalendar: WorkCalendar;
  readonly memberBook: MemberBook;
}

const ABSENT = 'There is no such member whose hours you may see.';
const PATH = '/v1/members/{id}/schedule';

export const SCHEDULE_ROUTES: readonly Route<ScheduleServices>[] = [
  forMember({
    method: 'GET',
    path: PATH,
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'The hours that a member is to work',
    params: ofMember,
    absent: ABSENT,
    answer: ScheduleView,
    run: async ({ scope, params }, services: ScheduleServices) => {
      const seen = await findSeen(services, scope, params);
      if (seen === undefined) return undefined;
      await noteRead(services, scope, seen.member.memberId, [], 'members.read');
      const schedule = await scheduleOf(services, scope, seen);
      return withVersion(schedule.version, toView(schedule));
    },
  }),
  forWriter({
    method: 'PUT',
    path: PATH,
    access: 'administrator',
    summary: 'Say what hours a member is to work, from which day on',
    description: 'Whole: what is not named holds no more. Targets of days gone by change with it.',
    needsVersion: true,
    params: ofMember,
    absent: ABSENT,
    body: ScheduleForm,
    answer: ScheduleView,
    problems: ['precondition_failed', 'precondition_required'],
    plan: async ({ scope, params, headers, json }, services: ScheduleServices) => {
      const seen = await findSeen(services, scope, params);
      if (seen === undefined) return undefined;
      const before = await scheduleOf(services, scope, seen);
      const unseen = refuseUnlessSeen({ headers }, before.version);
      if (unseen !== undefined) return unseen;
      const weeks = [...json.weeks].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      const after: WorkSchedule = { ...before, version: before.version + 1, weeks };
      const event = toChangeEvent(scope, scheduleDone(after), services.clock(), services.retention);
      return {
        kind: 'planned',
        change: { writes: [{ kind: 'schedule', after }], events: [event] },
        answer: withVersion(after.version, toView(after)),
      };
    },
  }),
];

async function findSeen(
  { memberBook }: ScheduleServices,
  scope: WorkspaceScope,
  { id: memberId = '' }: Readonly<Record<string, string>>,
): Promise<SeenMember | undefined> {
  const seen = await memberBook.find(scope, memberId);
  return seen !== undefined && maySee(scope, seen.member) ? seen : undefined;
}

/** Version 0 where nothing was said. */
async function scheduleOf(
  { workCalendar }: ScheduleServices,
  scope: WorkspaceScope,
  { member: { workspaceId, memberId } }: SeenMember,
): Promise<WorkSchedule> {
  return (await workCalendar.schedule(scope, memberId)) ?? { workspaceId, memberId, version: 0, weeks: [] };
}

function toView({ memberId, version, weeks }: WorkSchedule): z.output<typeof ScheduleView> {
  return { memberId, version, weeks: weeks.map(({ region = null, ...week }) => ({ ...week, region })) };
}
