// The quarantine of the caller's workspace, for its owners and admins: what came and nobody vouched for.
import * as z from 'zod';
import type { QuarantinedMail } from '../../../shared/core/outcome.ts';
import { REASON_CODES } from '../../../shared/core/reason.ts';
import type { Quarantine, ReleasedMails } from '../../../shared/ports/quarantine.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { type MemberRequest, ok, refuse } from '../request/exchange.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { digest, instant } from '../request/view-fields.ts';

export interface QuarantineServices {
  readonly quarantine: Quarantine;
  readonly releasedMails: ReleasedMails;
  readonly clock: () => Date;
}

const QuarantinedView = z
  .strictObject({
    id: digest,
    reason: z.enum(REASON_CODES),
    receivedAt: instant,
    claimedFrom: z
      .nullable(z.string())
      .meta({ description: 'What the mail says of itself: nothing is proved.' }),
    subject: z.string(),
    keptUntil: instant,
    canBeReleased: z.boolean(),
  })
  .meta({ id: 'QuarantinedMail' });

const EndedView = z
  .strictObject({ id: digest, status: z.enum(['released', 'discarded']) })
  .meta({ id: 'EndedQuarantine' });

const ONE = {
  access: 'administrator',
  params: { id: digest },
  absent: 'There is no such mail in the quarantine.',
  answer: EndedView,
} as const;

export const QUARANTINE_ROUTES: readonly Route<QuarantineServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/quarantine',
    access: 'administrator',
    summary: "The workspace's quarantine, the last that came first",
    query: z.strictObject(pageFields({ usual: 50, largest: 100 })),
    answer: pageView(QuarantinedView, 'QuarantinePage'),
    run: async ({ member, query }, { quarantine }: QuarantineServices) =>
      answerPage(quarantine.list(member.workspaceId, query), toView, 'this list'),
  }),
  forMember({
    ...ONE,
    method: 'POST',
    path: '/v1/quarantine/{id}/release',
    summary: 'Let a mail out: it is read again as whose it claims to be, and proposes at most',
    description: 'What an answer that was lost leaves undone is done by asking again.',
    problems: ['conflict'],
    run: releaseMail,
  }),
  forMember({
    ...ONE,
    method: 'DELETE',
    path: '/v1/quarantine/{id}',
    summary: 'Give a mail up; its raw bytes go when their days are over, as those of every mail',
    run: discardMail,
  }),
];

async function releaseMail(request: MemberRequest, { quarantine, releasedMails, clock }: QuarantineServices) {
  const mail = await findFor(request, quarantine);
  if (mail === undefined) return undefined;
  if (mail.reason === 'virus')
    return refuse('conflict', 'A mail with a virus is never opened: it can only be discarded.');
  const now = clock();
  if (!(await quarantine.end(mail, 'released', request.member, now))) return undefined;
  await releasedMails.send(mail, now);
  await quarantine.forget(mail);
  return ok({ id: mail.messageKey, status: 'released' as const });
}

async function discardMail(request: MemberRequest, { quarantine, clock }: QuarantineServices) {
  const mail = await findFor(request, quarantine);
  if (mail === undefined || !(await quarantine.end(mail, 'discarded', request.member, clock())))
    return undefined;
  await quarantine.forget(mail);
  return ok({ id: mail.messageKey, status: 'discarded' as const });
}

function findFor({ member, params: { id = '' } }: MemberRequest, quarantine: Quarantine) {
  return quarantine.find(member.workspaceId, id);
}

function toView({ messageKey, reason, arrival, claimed, expiresAt }: QuarantinedMail) {
  return {
    id: messageKey,
    reason,
    receivedAt: arrival.receivedAt,
    claimedFrom: claimed.from ?? null,
    subject: claimed.subject,
    keptUntil: new Date(expiresAt * 1000).toISOString(),
    canBeReleased: reason !== 'virus',
  };
}
