// Lists of timesheet periods: one member's from one day to another, and everybody's of one week or month.
import * as z from 'zod';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { maySee } from '../../../shared/core/rights.ts';
import { spanOver } from '../../../shared/core/span.ts';
import {
  daysOf,
  monthOf,
  SHOWN_PERIOD_STATUSES,
  spanId,
  spansBetween,
  type TimesheetPeriod,
  weekOf,
} from '../../../shared/core/timesheet/period.ts';
import { contentWithin } from '../../../shared/core/timesheet/period-content.ts';
import {
  PERIOD_KINDS,
  type PeriodKind,
  type PeriodSpan,
} from '../../../shared/core/timesheet/period-span.ts';
import type { WorkDate } from '../../../shared/core/work-date.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { DayStates } from '../../../shared/ports/periods.ts';
import type { Page } from '../../../shared/ports.ts';
import { noteMembers } from '../request/note-read.ts';
import { pageFields } from '../request/page.ts';
import { RISING, within, workDate } from '../request/request-fields.ts';
import { toLine } from './period-forms.ts';
import { findManaged, lockedNow, type PeriodServices } from './plan-period.ts';
import { weekStartIn } from './week-start-in.ts';

const MOST_DAYS = 366;

export const PeriodQuery = z
  .strictObject({
    from: workDate,
    to: workDate,
    kind: z.enum(PERIOD_KINDS).default('week'),
    memberId: z.exactOptional(z.string().max(64)).meta({ description: 'Whose; yours unless said.' }),
  })
  .refine(...RISING)
  .refine(...within(MOST_DAYS));

export const TeamQuery = z.strictObject({
  kind: z
    .enum(PERIOD_KINDS)
    .default('week')
    .meta({ description: 'Of `custom` those that were ever submitted, each on a line of its own.' }),
  on: workDate.meta({ description: 'A day of it.' }),
  status: z.exactOptional(z.enum(SHOWN_PERIOD_STATUSES)),
  ...pageFields({ usual: 50, largest: 100 }),
});

type Line = ReturnType<typeof toLine>;

export async function listPeriods(
  services: PeriodServices,
  scope: WorkspaceScope,
  { memberId }: MemberProfile,
  { kind, ...asked }: z.output<typeof PeriodQuery>,
): Promise<readonly Line[]> {
  const spans = kind === 'custom' ? [] : spansBetween(kind, asked, await weekStartIn(services, scope));
  const touched = spanOver(endsOf(spans)) ?? asked;
  const kept = (await services.periods.between(scope, memberId, touched)).filter((one) => one.kind === kind);
  const shown = spanOver(endsOf([...spans, ...kept])) ?? touched;
  const [days, upTo] = await Promise.all([
    services.periods.days(scope, memberId, shown),
    lockedNow(services, scope),
  ]);
  const known = new Map(kept.map((one) => [spanId(one), one]));
  const all = new Map<string, PeriodSpan>([...spans, ...kept].map((span) => [spanId(span), span]));
  return [...all.values()]
    .toSorted((one, other) => (one.startDate < other.startDate ? -1 : 1))
    .map((span) => lineOf(memberId, span, known.get(spanId(span)), { days, upTo }));
}

function endsOf(spans: readonly PeriodSpan[]): readonly WorkDate[] {
  return spans.flatMap(({ startDate, endDate }) => [startDate, endDate]);
}

function lineOf(
  memberId: string,
  span: PeriodSpan,
  kept: TimesheetPeriod | undefined,
  { days, upTo }: { readonly days: DayStates; readonly upTo: WorkDate | undefined },
): Line {
  const seconds = daysOf(span).reduce((sum, day) => sum + (days.get(day)?.seconds ?? 0), 0);
  return toLine({ memberId, span, status: kept?.status ?? 'open', seconds, lockedUpTo: upTo });
}

export async function listTeam(
  services: PeriodServices,
  scope: WorkspaceScope,
  { kind, on, status, ...page }: z.output<typeof TeamQuery>,
): Promise<Page<Line>> {
  const [spans, upTo] = await Promise.all([spansOn(services, scope, kind, on), lockedNow(services, scope)]);
  const { items, ...rest } = await services.memberBook.list(scope, page);
  const found = await Promise.all(
    items.map(async ({ member }) => {
      const mine = await spans(member.memberId);
      const lineOfOne = maySee(scope, member) ? lineOfSeen : lineOfManaged;
      return Promise.all(mine.map((span) => lineOfOne(services, scope, member, { span, upTo })));
    }),
  );
  const lines = found.flat().filter((line) => line !== undefined);
  await noteMembers(services, scope, [...new Set(lines.map(({ memberId }) => memberId))], 'periods.read');
  return { ...rest, items: lines.filter((line) => status === undefined || line.status === status) };
}

/** The periods of one kind that hold a day: the same for everybody, or each member's own. */
async function spansOn(
  services: PeriodServices,
  scope: WorkspaceScope,
  kind: PeriodKind,
  on: WorkDate,
): Promise<(memberId: string) => Promise<readonly PeriodSpan[]>> {
  if (kind === 'custom')
    return async (memberId) => {
      const kept = await services.periods.between(scope, memberId, { from: on, to: on });
      return kept.filter((one) => one.kind === 'custom');
    };
  const span = kind === 'month' ? monthOf(on) : weekOf(on, await weekStartIn(services, scope));
  return async () => [span];
}

interface Listed {
  readonly span: PeriodSpan;
  /** The last day that is locked now. */
  readonly upTo: WorkDate | undefined;
}

async function lineOfSeen(
  { periods }: PeriodServices,
  scope: WorkspaceScope,
  { memberId }: MemberProfile,
  { span, upTo }: Listed,
): Promise<Line> {
  const [kept, days] = await Promise.all([
    periods.find(scope, memberId, span),
    periods.days(scope, memberId, { from: span.startDate, to: span.endDate }),
  ]);
  return lineOf(memberId, span, kept, { days, upTo });
}

/** Of whom the caller does not lead: what was submitted of the projects that they manage. */
async function lineOfManaged(
  services: PeriodServices,
  scope: WorkspaceScope,
  member: MemberProfile,
  { span, upTo }: Listed,
): Promise<Line | undefined> {
  const found = await findManaged(services, scope, member, span);
  if (found === undefined) return undefined;
  const { period, within } = found;
  const { seconds } = contentWithin(period.content, within);
  return toLine({ memberId: member.memberId, span, status: period.status, seconds, lockedUpTo: upTo });
}
