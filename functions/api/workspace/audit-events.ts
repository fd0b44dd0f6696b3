// What was done in the workspace, for who audits it. The trail tells of its own readers too.
import * as z from 'zod';
import type { AuditEvent } from '../../../shared/core/audit-event.ts';
import type { AuditEvents } from '../../../shared/ports/audit-events.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { type NotingServices, noteAudit } from '../request/note-read.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { RISING, within, workDate } from '../request/request-fields.ts';
import { instant } from '../request/view-fields.ts';

export interface AuditServices extends NotingServices {
  readonly auditEvents: AuditEvents;
}

/** Each day is four queries, also where nothing was done. */
const MOST_DAYS = 31;

const Query = z
  .strictObject({
    from: workDate.meta({ description: 'A day in UTC.' }),
    to: workDate.meta({ description: `At most ${MOST_DAYS - 1} days later.` }),
    actorId: z
      .exactOptional(z.string().max(64))
      .meta({ description: 'Who did it: a member, or a link, by id.' }),
    objectId: z.exactOptional(z.string().max(64)).meta({ description: 'To what it was done.' }),
    sort: z.enum(['at', '-at']).default('at').meta({ description: 'With `-` the last event first.' }),
    ...pageFields({ usual: 100, largest: 200 }),
  })
  .refine(...RISING)
  .refine(...within(MOST_DAYS, `must be at most ${MOST_DAYS - 1} days after "from"`));

const AuditEventView = z
  .strictObject({
    eventId: z.string(),
    at: instant,
    actor: z.strictObject({ kind: z.enum(['member', 'system', 'link']), id: z.string() }),
    channel: z.enum(['mail', 'api', 'feedback']),
    action: z.string().meta({ description: 'Such as `entry.amended`; further ones may come.' }),
    object: z.strictObject({ kind: z.string(), id: z.string() }),
    reason: z.string(),
    afterDigest: z.string().meta({ description: 'SHA-256 of what was written, hex: no word of it.' }),
  })
  .meta({ id: 'AuditEvent', description: 'That something was done. It is never changed.' });

export const AUDIT_ROUTES: readonly Route<AuditServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/audit-events',
    access: 'auditor',
    summary: 'What was done in the workspace, by whom and to what',
    description: 'In the order in which it was done. That it was read is told of too.',
    query: Query,
    answer: pageView(AuditEventView, 'AuditEventPage'),
    run: async ({ scope, query }, services: AuditServices) => {
      const { sort, ...rest } = query;
      const { from, to, actorId = '', objectId = '' } = rest;
      await noteAudit(services, scope, [from, to, actorId, objectId]);
      const order = sort === 'at' ? 'rising' : 'falling';
      return answerPage(services.auditEvents.list(scope, { ...rest, order }), toView, 'this query');
    },
  }),
];

function toView({ workspaceId: _workspace, expiresAt: _expires, ...event }: AuditEvent) {
  return event;
}
