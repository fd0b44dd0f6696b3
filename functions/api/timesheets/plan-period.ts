// What a step of a timesheet period comes to: the period as it is then, or why not, with what it holds now where that was not seen.
import type { MemberProfile } from '../../../shared/core/member.ts';
import { periodDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { mayDecidePart, maySee } from '../../../shared/core/rights.ts';
import type { Refused, Stepped, Stepping } from '../../../shared/core/timesheet/decide-period.ts';
import { lockedUpTo } from '../../../shared/core/timesheet/lock.ts';
import {
  daysOf,
  parsePeriodId,
  spanId,
  type TimesheetPeriod,
  weekOf,
} from '../../../shared/core/timesheet/period.ts';
import { contentOf } from '../../../shared/core/timesheet/period-content.ts';
import type { PeriodSpan } from '../../../shared/core/timesheet/period-span.ts';
import type { WorkDate } from '../../../shared/core/work-date.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ProjectBook } from '../../../shared/ports/catalogue.ts';
import type { Workspaces } from '../../../shared/ports/ledger.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import type { PeriodBook } from '../../../shared/ports/periods.ts';
import type { Members } from '../../../shared/ports.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { ok, type Refusal, refuse } from '../request/exchange.ts';
import type { NotingServices } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { type HeldNow, type PeriodView, toPeriodView } from './period-forms.ts';
import { weekStartIn } from './week-start-in.ts';

export interface PeriodServices extends WriterServices, NotingServices {
  readonly members: Members;
  readonly memberBook: MemberBook;
  readonly periods: PeriodBook;
  readonly workspaces: Workspaces;
  readonly projects: ProjectBook;
}

export interface FoundPeriod {
  readonly owner: MemberProfile;
  readonly period: TimesheetPeriod;
  /** The projects whose time alone the caller sees of it, and decides over. Absent: they see all. */
  readonly within?: ReadonlySet<string>;
}

/** The period that a path names, where the caller may see its owner's time, or some of what was submitted of it. */
export async function findPeriod(
  services: PeriodServices,
  scope: WorkspaceScope,
  id: string,
): Promise<FoundPeriod | undefined> {
  const named = parsePeriodId(id);
  if (named === undefined) return undefined;
  const { memberId, span } = named;
  const owner = await services.members.profile({ workspaceId: scope.workspaceId, memberId });
  if (owner === undefined) return undefined;
  if (!maySee(scope, owner)) return findManaged(services, scope, owner, span);
  const found = await services.periods.find(scope, memberId, span);
  if (found !== undefined) return { owner, period: found };
  return (await isWeekHere(services, scope, span))
    ? { owner, period: neverSubmitted(owner, span) }
    : undefined;
}

/** One that was submitted, with time of projects that the caller manages: those alone are theirs to see. */
export async function findManaged(
  { periods, projects }: PeriodServices,
  scope: WorkspaceScope,
  owner: MemberProfile,
  span: PeriodSpan,
): Promise<(FoundPeriod & { readonly within: ReadonlySet<string> }) | undefined> {
  if (scope.role !== 'manager') return undefined;
  const period = await periods.find(scope, owner.memberId, span);
  if (period?.closed === undefined) return undefined;
  const ids = period.content.parts.flatMap(({ projectId }) => projectId ?? []);
  const found = await Promise.all(ids.map((projectId) => projects.find(scope, projectId)));
  const within = new Set(
    found.flatMap((one) => (one !== undefined && mayDecidePart(scope, owner, one) ? one.projectId : [])),
  );
  return within.size > 0 ? { owner, period, within } : undefined;
}

/** Weeks that were submitted stay, also where weeks begin on another day since. */
async function isWeekHere(
  services: PeriodServices,
  scope: WorkspaceScope,
  span: PeriodSpan,
): Promise<boolean> {
  if (span.kind !== 'week') return true;
  return weekOf(span.startDate, await weekStartIn(services, scope)).startDate === span.startDate;
}

function neverSubmitted({ workspaceId, memberId }: MemberProfile, span: PeriodSpan): TimesheetPeriod {
  const content = contentOf({ ...span, memberId }, []);
  return { ...span, workspaceId, memberId, version: 0, status: 'open', content, steps: [] };
}

export interface Held extends HeldNow {
  /** How often each day was written before its entries were read. */
  readonly asRead: ReadonlyMap<WorkDate, number>;
  /** The first day that another period holds. */
  readonly taken?: WorkDate | undefined;
}

/** The last day of the workspace that takes no change now. */
export async function lockedNow(
  { workspaces, clock }: Pick<PeriodServices, 'workspaces' | 'clock'>,
  scope: WorkspaceScope,
): Promise<WorkDate | undefined> {
  const { lock = {} } = (await workspaces.settings(scope)) ?? {};
  return lockedUpTo(lock, clock().toISOString());
}

/** What the entries of its days hold now. */
export async function heldNow(
  services: Pick<PeriodServices, 'periods' | 'workspaces' | 'clock'>,
  scope: WorkspaceScope,
  period: TimesheetPeriod,
): Promise<Held> {
  const [{ days, entries }, upTo] = await Promise.all([
    services.periods.content(scope, period.memberId, period),
    lockedNow(services, scope),
  ]);
  const taken = daysOf(period).find((day) => ![undefined, spanId(period)].includes(days.get(day)?.period));
  const asRead = new Map(daysOf(period).map((day) => [day, days.get(day)?.changes ?? 0]));
  return { content: contentOf(period, entries), lockedUpTo: upTo, asRead, taken };
}

export function stepping({ clock }: PeriodServices, { memberId }: WorkspaceScope, reason?: string): Stepping {
  return { at: clock().toISOString(), by: memberId, ...(reason !== undefined && { reason }) };
}

/** @param held what its entries hold, as it is answered; with `asRead` it is what was submitted */
export function planStep(
  { clock, retention }: PeriodServices,
  scope: WorkspaceScope,
  before: TimesheetPeriod,
  stepped: Stepped,
  held: HeldNow & Partial<Pick<Held, 'asRead'>> & Pick<FoundPeriod, 'within'>,
): Planned<PeriodView> | Refusal {
  const shown = (period: TimesheetPeriod) => toPeriodView(period, held, held.within);
  if (stepped.kind === 'refused') return refuseStep(stepped.why, before, shown);
  const { after } = stepped;
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'period', after, ...(held.asRead && { asRead: held.asRead }) }],
      events: [toChangeEvent(scope, periodDone(after), clock(), retention)],
    },
    answer: ok(shown(after)),
  };
}

function refuseStep(
  why: Refused,
  period: TimesheetPeriod,
  shown: (period: TimesheetPeriod) => PeriodView,
): Refusal {
  switch (why) {
    case 'stale': {
      const refusal = refuse(
        'precondition_failed',
        'The timesheet holds something else than you have seen: look at `current`.',
      );
      return { ...refusal, problem: { ...refusal.problem, current: shown(period) } };
    }
    case 'not_now':
      return refuse(
        'conflict',
        `The timesheet is ${period.status.replace('_', ' ')}, and nothing of this is to be decided.`,
      );
    case 'no_part':
      return refuse('invalid_request', 'The body is not valid.', [
        { field: 'projectId', detail: 'is no project of which time was submitted' },
      ]);
  }
}
