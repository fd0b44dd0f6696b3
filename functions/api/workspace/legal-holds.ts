// Legal holds of the caller's workspace: while one is not lifted, nothing of the workspace comes to its end.
import * as z from 'zod';
import type { LegalHold } from '../../../shared/core/ledger/legal-hold.ts';
import { holdDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { LegalHolds } from '../../../shared/ports/ledger.ts';
import { Why } from '../entries/entry-forms.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { ok, refuse } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { instant } from '../request/view-fields.ts';

export interface HoldServices extends WriterServices {
  readonly legalHolds: LegalHolds;
  readonly newId: () => string;
}

const HoldView = z
  .strictObject({
    holdId: z.string(),
    status: z.enum(['in_force', 'lifted']),
    reason: z.string(),
    setAt: instant,
    setBy: z.string(),
    liftedAt: z.nullable(instant),
    liftedBy: z.nullable(z.string()),
    liftReason: z.nullable(z.string()),
  })
  .meta({
    id: 'LegalHold',
    description: 'While one is in force, nothing of the workspace comes to its end.',
  });
type HoldView = z.output<typeof HoldView>;

export const HOLD_ROUTES: readonly Route<HoldServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/legal-holds',
    access: 'auditor',
    summary: 'The legal holds of the workspace, the latest first, lifted ones too',
    query: z.strictObject(pageFields({ usual: 50, largest: 100 })),
    answer: pageView(HoldView, 'LegalHoldPage'),
    run: ({ scope, query }, { legalHolds }: HoldServices) =>
      answerPage(legalHolds.list(scope, query), toView, 'this list'),
  }),
  forWriter({
    method: 'POST',
    path: '/v1/legal-holds',
    access: 'administrator',
    summary: 'Set a legal hold: from now on nothing of the workspace comes to its end',
    description:
      'Several may be in force at once, each for its reason; the workspace is held until the last is lifted.',
    status: 201,
    body: Why,
    answer: HoldView,
    problems: ['conflict'],
    plan: async ({ scope, json: { reason } }, services: HoldServices) => {
      const { workspaceId, memberId } = scope;
      const set = { setAt: services.clock().toISOString(), setBy: memberId };
      return planHold(services, scope, { workspaceId, holdId: services.newId(), reason, ...set }, 201);
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/legal-holds/{id}/lift',
    access: 'administrator',
    summary: 'Lift a legal hold',
    description: 'What would have come to its end meanwhile goes within the weeks that follow, not at once.',
    params: { id: z.string().regex(/^[\w-]{1,64}$/) },
    absent: 'There is no such legal hold in this workspace.',
    body: Why,
    answer: HoldView,
    problems: ['conflict'],
    plan: async ({ scope, params: { id = '' }, json: { reason } }, services: HoldServices) => {
      const before = await services.legalHolds.find(scope, id);
      if (before === undefined) return undefined;
      if (before.lifted !== undefined) return refuse('conflict', 'This legal hold is lifted already.');
      const lifted = { at: services.clock().toISOString(), by: scope.memberId, reason };
      return planHold(services, scope, { ...before, lifted });
    },
  }),
];

function planHold(
  { clock, retention }: HoldServices,
  scope: WorkspaceScope,
  after: LegalHold,
  status: 200 | 201 = 200,
): Planned<HoldView> {
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'hold', after }],
      events: [toChangeEvent(scope, holdDone(after), clock(), retention)],
    },
    answer: ok(toView(after), status),
  };
}

function toView({ workspaceId: _, lifted, ...hold }: LegalHold): HoldView {
  return {
    ...hold,
    status: lifted === undefined ? 'in_force' : 'lifted',
    liftedAt: lifted?.at ?? null,
    liftedBy: lifted?.by ?? null,
    liftReason: lifted?.reason ?? null,
  };
}
