// Days on which somebody is away: said by themselves, by who leads them, or by who keeps the workspace.
import * as z from 'zod';
import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import { absenceDone } from '../../../shared/core/record/calendar-done.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { mayChange, maySee } from '../../../shared/core/rights.ts';
import type { Absence } from '../../../shared/core/timesheet/work-schedule.ts';
import { parseWorkDate } from '../../../shared/core/work-date.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY } from '../request/declare-writer.ts';
import { ok, withVersion } from '../request/exchange.ts';
import { noteRead } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { refuseOther } from '../request/preconditions.ts';
import { RISING, within, workDate } from '../request/request-fields.ts';
import type { ScheduleServices } from './schedules.ts';
import { AbsenceForm, AbsenceView, dayInPath, ofMember } from './work-calendar-forms.ts';

const MOST_DAYS = 366;
const ABSENT = 'There is no such absence that you may change.';
const ONE = {
  path: '/v1/members/{id}/absences/{date}',
  access: 'contributor',
  params: { ...ofMember, date: dayInPath },
  absent: ABSENT,
  answer: AbsenceView,
  problems: ['precondition_failed'],
} as const;

const AbsencesView = z.strictObject({ items: z.array(AbsenceView).readonly() }).meta({ id: 'Absences' });

export const SpanQuery = z
  .strictObject({ from: workDate, to: workDate })
  .refine(...RISING)
  .refine(...within(MOST_DAYS));

export const ABSENCE_ROUTES: readonly Route<ScheduleServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/members/{id}/absences',
    access: 'member',
    permits: ['read', 'audit'],
    summary: 'Days on which a member is away',
    description: `At most ${MOST_DAYS} days.`,
    params: ofMember,
    query: SpanQuery,
    absent: 'There is no such member whose absences you may see.',
    answer: AbsencesView,
    run: async ({ scope, params, query }, services: ScheduleServices) => {
      const seen = await services.memberBook.find(scope, params['id'] ?? '');
      if (seen === undefined || !maySee(scope, seen.member)) return undefined;
      const { memberId } = seen.member;
      await noteRead(services, scope, memberId, [query.from, query.to], 'absences.read');
      const found = await services.workCalendar.absences(scope, memberId, query);
      return ok({ items: found.map(toView) });
    },
  }),
  forWriter({
    ...ONE,
    method: 'PUT',
    summary: 'Say that a member is away on a day',
    description:
      'What was said of the day before holds no more. An `If-Match` is minded where one is sent; `"0"` is where nothing was said.',
    body: AbsenceForm,
    plan: async (request, services: ScheduleServices) => {
      const { scope, params, json } = request;
      const found = await findDay(services, scope, params);
      if (found === undefined) return undefined;
      const { seen, date, before } = found;
      const { workspaceId, memberId } = seen.member;
      const version = before?.version ?? 0;
      const after = { workspaceId, memberId, date, ...json, version: version + 1 };
      return refuseOther(request, version) ?? planned(services, scope, 'absence.set', after);
    },
  }),
  forWriter({
    ...ONE,
    method: 'DELETE',
    summary: 'Say that a member is not away on a day after all',
    body: NO_BODY,
    plan: async (request, services: ScheduleServices) => {
      const before = (await findDay(services, request.scope, request.params))?.before;
      if (before === undefined) return undefined;
      return (
        refuseOther(request, before.version) ?? planned(services, request.scope, 'absence.removed', before)
      );
    },
  }),
];

async function findDay(
  { memberBook, workCalendar }: ScheduleServices,
  scope: WorkspaceScope,
  { id: memberId = '', date: text = '' }: Readonly<Record<string, string>>,
): Promise<{ seen: SeenMember; date: Absence['date']; before: Absence | undefined } | undefined> {
  const date = parseWorkDate(text);
  const seen = await memberBook.find(scope, memberId);
  if (date === undefined || seen === undefined || !mayChange(scope, seen.member)) return undefined;
  return { seen, date, before: await workCalendar.absence(scope, memberId, date) };
}

function planned(
  { clock, retention }: ScheduleServices,
  scope: WorkspaceScope,
  action: Parameters<typeof absenceDone>[0],
  after: Absence,
): Planned<z.output<typeof AbsenceView>> {
  const kind = action === 'absence.set' ? ('absence' as const) : ('absenceEnd' as const);
  return {
    kind: 'planned',
    change: {
      writes: [{ kind, after }],
      events: [toChangeEvent(scope, absenceDone(action, after), clock(), retention)],
    },
    answer: withVersion(after.version, toView(after)),
  };
}

function toView({ workspaceId: _workspace, ...absence }: Absence): z.output<typeof AbsenceView> {
  return absence;
}
