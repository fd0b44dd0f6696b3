// Holidays by region, as the workspace keeps them: everybody's to see, and said by who keeps it.
import type * as z from 'zod';
import { holidaysDone } from '../../../shared/core/record/calendar-done.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { HolidayCalendar } from '../../../shared/core/timesheet/work-schedule.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { WorkCalendar } from '../../../shared/ports/work-calendar.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { ok, withVersion } from '../request/exchange.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { HolidaysForm, HolidaysView, RegionsView, region } from './work-calendar-forms.ts';

export interface HolidayServices extends WriterServices {
  readonly workCalendar: WorkCalendar;
}

const ONE = {
  path: '/v1/holidays/{region}',
  params: { region },
  answer: HolidaysView,
} as const;

export const HOLIDAY_ROUTES: readonly Route<HolidayServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/holidays',
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'Regions that the workspace keeps holidays of',
    answer: RegionsView,
    run: async ({ scope }, { workCalendar }: HolidayServices) => {
      const regions = await workCalendar.regions(scope);
      return ok({ items: regions.map((one) => ({ region: one })) });
    },
  }),
  forMember({
    ...ONE,
    method: 'GET',
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'Holidays of a region; version 0: none were ever said',
    run: async ({ scope, params }, services: HolidayServices) => {
      const calendar = await calendarOf(services, scope, params);
      return withVersion(calendar.version, toView(calendar));
    },
  }),
  forWriter({
    ...ONE,
    method: 'PUT',
    access: 'administrator',
    summary: 'Say which days are holidays of a region',
    description: 'Members whose hours name the region have less, or nothing, to work on them.',
    needsVersion: true,
    body: HolidaysForm,
    problems: ['precondition_failed', 'precondition_required'],
    plan: async ({ scope, params, headers, json }, services: HolidayServices) => {
      const before = await calendarOf(services, scope, params);
      const unseen = refuseUnlessSeen({ headers }, before.version);
      if (unseen !== undefined) return unseen;
      const holidays = [...json.holidays].sort((a, b) => (a.date < b.date ? -1 : 1));
      const after: HolidayCalendar = { ...before, version: before.version + 1, holidays };
      const event = toChangeEvent(scope, holidaysDone(after), services.clock(), services.retention);
      return {
        kind: 'planned',
        change: { writes: [{ kind: 'holidays', after }], events: [event] },
        answer: withVersion(after.version, toView(after)),
      };
    },
  }),
];

async function calendarOf(
  { workCalendar }: HolidayServices,
  scope: WorkspaceScope,
  { region: name = '' }: Readonly<Record<string, string>>,
): Promise<HolidayCalendar> {
  const found = await workCalendar.holidays(scope, name);
  return found ?? { workspaceId: scope.workspaceId, region: name, version: 0, holidays: [] };
}

function toView({ workspaceId: _workspace, ...calendar }: HolidayCalendar): z.output<typeof HolidaysView> {
  return calendar;
}
