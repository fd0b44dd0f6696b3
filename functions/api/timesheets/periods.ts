// Timesheet periods: seen and submitted by who works, decided by who leads them, and by nobody for themselves.
import * as z from 'zod';
import { isOwn, mayChange, mayDecide, maySee } from '../../../shared/core/rights.ts';
import {
  approve,
  isUndecided,
  reopen,
  requestChanges,
  type Stepped,
  submit,
} from '../../../shared/core/timesheet/decide-period.ts';
import { PERIOD_ID } from '../../../shared/core/timesheet/period.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import { Why } from '../entries/entry-forms.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriteRequest } from '../request/declare-writer.ts';
import { ok, type Refusal, refuse } from '../request/exchange.ts';
import { noteRead } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageView } from '../request/page.ts';
import { listPeriods, listTeam, PeriodQuery, TeamQuery } from './list-periods.ts';
import {
  ApprovePeriod,
  PeriodLine,
  PeriodView,
  RequestChanges,
  SubmitPeriod,
  toPeriodView,
} from './period-forms.ts';
import {
  type FoundPeriod,
  findPeriod,
  heldNow,
  type PeriodServices,
  planStep,
  stepping,
} from './plan-period.ts';

export type { PeriodServices } from './plan-period.ts';

const READ = { access: 'member', permits: ['read', 'audit'] } as const;

const ONE = {
  params: { id: z.string().regex(PERIOD_ID) },
  absent: 'There is no such timesheet whose time you may see.',
  answer: PeriodView,
} as const;

export const PERIOD_ROUTES: readonly Route<PeriodServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/periods',
    summary: "A member's timesheet periods",
    description:
      'The weeks or months that touch these days, submitted or not; of custom ones those that were ever submitted.',
    query: PeriodQuery,
    absent: 'There is no such member whose time you may see.',
    problems: ['not_found'],
    answer: z.strictObject({ items: z.array(PeriodLine).readonly() }).meta({ id: 'Periods' }),
    run: async ({ scope, query }, services: PeriodServices) => {
      const { memberId = scope.memberId } = query;
      const owner = await services.members.profile({ workspaceId: scope.workspaceId, memberId });
      if (owner === undefined || !maySee(scope, owner)) return undefined;
      await noteRead(services, scope, memberId, [query.kind, query.from, query.to], 'periods.read');
      return ok({ items: await listPeriods(services, scope, owner, query) });
    },
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/periods/team',
    summary:
      'Where the timesheets of one week, month or other run of days are: of all members whose time you may see',
    description:
      'And of all others who submitted time of projects that you manage: that time. Pages may be shorter than asked for, or empty.',
    query: TeamQuery,
    answer: pageView(PeriodLine, 'PeriodPage'),
    run: ({ scope, query }, services: PeriodServices) =>
      answerPage(listTeam(services, scope, query), (line) => line, 'this list'),
  }),
  forMember({
    ...READ,
    ...ONE,
    method: 'GET',
    path: '/v1/periods/{id}',
    summary: 'One timesheet period, with what it holds and what was done with it',
    description:
      'Of whom you do not lead: what was submitted of the projects that you manage, as if there were nothing else.',
    run: async ({ scope, params: { id = '' } }, services: PeriodServices) => {
      const found = await findPeriod(services, scope, id);
      if (found === undefined) return undefined;
      await noteRead(services, scope, found.owner.memberId, [id], 'periods.read');
      const held = await heldNow(services, scope, found.period);
      return ok(toPeriodView(found.period, held, found.within));
    },
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/periods/{id}/submit',
    access: 'contributor',
    summary: 'Submit a timesheet: its days take no change until it is decided',
    description: 'Your own, or of whom you lead.',
    body: SubmitPeriod,
    problems: ['conflict', 'precondition_failed'],
    plan: (request, services: PeriodServices) =>
      ofFound(request, services, mayChange, async ({ period }) => {
        const { json, scope } = request;
        const held = await heldNow(services, scope, period);
        if (held.taken !== undefined)
          return refuse('conflict', `${held.taken} belongs to another timesheet that was submitted.`);
        return planStep(
          services,
          scope,
          period,
          submit(period, held.content, json, stepping(services, scope)),
          held,
        );
      }),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/periods/{id}/approve',
    access: 'approver',
    summary: 'Approve what was submitted, as a whole or one project of it',
    description:
      'On the content that was seen, which `contentHash` names; where it is another now, the answer is 412 with what it is. Who manages a project and does not lead the member decides over that project’s time alone.',
    body: ApprovePeriod,
    problems: ['conflict', 'precondition_failed'],
    plan: (request, services: PeriodServices) =>
      decidePart(request, services, ({ period }) =>
        approve(period, request.json, stepping(services, request.scope)),
      ),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/periods/{id}/request-changes',
    access: 'approver',
    summary: 'Give what was submitted back to be changed, as a whole or one project of it',
    description: 'What is approved stays so. Whoever submits it again submits what it holds then.',
    body: RequestChanges,
    problems: ['conflict', 'precondition_failed'],
    plan: (request, services: PeriodServices) =>
      decidePart(request, services, ({ period }) => {
        const { reason, ...seen } = request.json;
        return requestChanges(period, seen, stepping(services, request.scope, reason));
      }),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/periods/{id}/reopen',
    access: 'contributor',
    permits: ['approve', 'write_own'],
    summary: 'Open a timesheet again, approved or not: it takes changes, and is submitted anew',
    description: 'For who decides it; its member may take it back as long as nothing of it is decided.',
    body: Why,
    problems: ['conflict'],
    plan: (request, services: PeriodServices) =>
      decide(
        request,
        services,
        ({ period }) => reopen(period, stepping(services, request.scope, request.json.reason)),
        mayReopen,
      ),
  }),
];

const OWN = 'Nobody decides over their own time.';
const PARTS = 'You decide over the time of your projects alone: name one as `projectId`.';
const OTHER = 'You may not do this with the timesheet.';

type May = (scope: WorkspaceScope, owner: FoundPeriod['owner'], found: FoundPeriod) => boolean;

function mayReopen(scope: WorkspaceScope, owner: FoundPeriod['owner'], { period }: FoundPeriod): boolean {
  return mayDecide(scope, owner) || (isOwn(scope, owner) && mayChange(scope, owner) && isUndecided(period));
}

/** Who sees a timesheet, and may not do this with it, is told so. */
async function ofFound(
  { scope, params: { id = '' } }: WriteRequest<unknown>,
  services: PeriodServices,
  may: May,
  plan: (found: FoundPeriod) => Promise<Planned<PeriodView> | Refusal>,
): Promise<Planned<PeriodView> | Refusal | undefined> {
  const found = await findPeriod(services, scope, id);
  if (found === undefined) return undefined;
  if (may(scope, found.owner, found)) return plan(found);
  return refuse('forbidden', isOwn(scope, found.owner) ? OWN : found.within ? PARTS : OTHER);
}

/** By who leads its member; of a project's time by its manager too. */
function decidePart(
  request: WriteRequest<{ readonly projectId?: string | null }>,
  services: PeriodServices,
  step: (found: FoundPeriod) => Stepped,
): Promise<Planned<PeriodView> | Refusal | undefined> {
  const { projectId } = request.json;
  return decide(
    request,
    services,
    (found) => (isWithin(found, projectId) ? step(found) : { kind: 'refused', why: 'no_part' }),
    (scope, owner, { within }) => (within ? projectId !== undefined : mayDecide(scope, owner)),
  );
}

function isWithin({ within }: FoundPeriod, projectId: string | null | undefined): boolean {
  return within === undefined || (typeof projectId === 'string' && within.has(projectId));
}

function decide(
  request: WriteRequest<unknown>,
  services: PeriodServices,
  step: (found: FoundPeriod) => Stepped,
  may: May,
): Promise<Planned<PeriodView> | Refusal | undefined> {
  return ofFound(request, services, may, async (found) => {
    const { content, lockedUpTo } = await heldNow(services, request.scope, found.period);
    const shown = { content, lockedUpTo, ...(found.within && { within: found.within }) };
    return planStep(services, request.scope, found.period, step(found), shown);
  });
}
