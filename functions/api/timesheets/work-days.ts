// What a member was to work and did, day by day: put together as it is asked, nothing stored.
import * as z from 'zod';
import { todayIn } from '../../../shared/core/ledger/entry-facts.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { maySee } from '../../../shared/core/rights.ts';
import type { Span } from '../../../shared/core/span.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { targetFactsOf } from '../../../shared/core/timesheet/gather-targets.ts';
import { DEFAULT_WEEK_START } from '../../../shared/core/timesheet/week-start.ts';
import { type WorkDays, workDays } from '../../../shared/core/timesheet/work-days.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import type { ReportSources } from '../../../shared/ports/reports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { ok } from '../request/exchange.ts';
import { noteRead } from '../request/note-read.ts';
import { date } from '../request/view-fields.ts';
import { SpanQuery } from './absences.ts';
import type { ScheduleServices } from './schedules.ts';
import { ofMember, part } from './work-calendar-forms.ts';

export interface WorkDayServices extends ScheduleServices {
  readonly reportSources: ReportSources;
  readonly workspaces: Workspaces;
}

const warning = z
  .strictObject({
    kind: z.enum(['long_day', 'long_week', 'short_rest', 'short_break']),
    seconds: z.int(),
    mostSeconds: z.exactOptional(z.int()),
    leastSeconds: z.exactOptional(z.int()),
  })
  .meta({
    id: 'WorkingTimeWarning',
    description: 'Beyond a bound that the workspace set for itself; it says nothing of any law.',
  });

const WorkDaysView = z
  .strictObject({
    memberId: z.string(),
    from: date,
    to: date,
    targetSeconds: z.int(),
    loggedSeconds: z.int(),
    missingDays: z
      .array(date)
      .readonly()
      .meta({ description: 'To be worked, until today, and without time.' }),
    days: z
      .array(
        z.strictObject({
          date,
          kind: z.enum(['work', 'free', 'holiday', 'absence']),
          targetSeconds: z.int(),
          loggedSeconds: z.int(),
          isMissing: z.boolean(),
          holiday: z.nullable(z.strictObject({ name: z.string(), part })),
          absence: z.nullable(z.strictObject({ kind: z.string(), part })),
          warnings: z.array(warning).readonly(),
        }),
      )
      .readonly(),
    weeks: z
      .array(
        z.strictObject({
          from: date,
          to: date,
          targetSeconds: z.int(),
          loggedSeconds: z.int(),
          warnings: z.array(warning).readonly(),
        }),
      )
      .readonly()
      .meta({
        description: 'As the workspace’s weeks begin; the first and the last may be cut by the span.',
      }),
  })
  .meta({ id: 'WorkDays' });

export const WORK_DAY_ROUTES: readonly Route<WorkDayServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/members/{id}/work-days',
    access: 'member',
    permits: ['read', 'audit'],
    summary:
      'What a member was to work and did, by day and week: missing days, and what lies beyond the workspace’s bounds',
    description: 'At most 366 days.',
    params: ofMember,
    query: SpanQuery,
    absent: 'There is no such member whose time you may see.',
    answer: WorkDaysView,
    run: async ({ scope, params, query }, services: WorkDayServices) => {
      const seen = await services.memberBook.find(scope, params['id'] ?? '');
      if (seen === undefined || !maySee(scope, seen.member)) return undefined;
      await noteRead(services, scope, seen.member.memberId, [query.from, query.to]);
      return ok(toView(seen.member, query, await compute(services, scope, seen.member, query)));
    },
  }),
];

async function compute(
  services: WorkDayServices,
  scope: WorkspaceScope,
  member: MemberProfile,
  span: Span,
): Promise<WorkDays> {
  const { workspaces, clock } = services;
  const [facts, settings, entries] = await Promise.all([
    targetFactsOf(services.workCalendar, scope, member, span),
    workspaces.settings(scope),
    // The evening before counts for the rest before the first day.
    allEntries(services, scope, member.memberId, { from: addDays(span.from, -1), to: span.to }),
  ]);
  return workDays(span, {
    ...facts,
    entries,
    rules: settings?.workingTime ?? {},
    weekStart: settings?.weekStart ?? DEFAULT_WEEK_START,
    today: todayIn(member.timeZone, clock()),
  });
}

async function allEntries(
  { reportSources }: WorkDayServices,
  scope: WorkspaceScope,
  memberId: string,
  span: Span,
): Promise<readonly TimeEntry[]> {
  const found: TimeEntry[] = [];
  for await (const some of reportSources.entries(scope, { ...span, memberId })) found.push(...some);
  return found;
}

function toView(
  { memberId }: MemberProfile,
  { from, to }: Span,
  { days, weeks }: WorkDays,
): z.output<typeof WorkDaysView> {
  const sum = (of: 'targetSeconds' | 'loggedSeconds') => days.reduce((all, day) => all + day[of], 0);
  return {
    memberId,
    from,
    to,
    targetSeconds: sum('targetSeconds'),
    loggedSeconds: sum('loggedSeconds'),
    missingDays: days.filter(({ isMissing }) => isMissing).map((day) => day.date),
    days: days.map(({ holiday, absence, ...day }) => ({
      ...day,
      holiday: holiday ? { name: holiday.name, part: holiday.part } : null,
      absence: absence ? { kind: absence.kind, part: absence.part } : null,
    })),
    weeks,
  };
}
