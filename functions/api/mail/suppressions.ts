// The addresses of the caller's workspace that nothing is sent to, for its owners and admins: who hears nothing, and why.
import * as z from 'zod';
import { SUPPRESSION_CAUSES, type Suppression } from '../../../shared/core/suppression.ts';
import type { SuppressionList } from '../../../shared/ports/suppressions.ts';
import type { Members } from '../../../shared/ports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { ok } from '../request/exchange.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import { digest, instant } from '../request/view-fields.ts';

export interface SuppressionServices {
  readonly suppressions: SuppressionList;
  readonly members: Members;
  readonly clock: () => Date;
}

const SuppressionView = z
  .strictObject({
    id: digest,
    memberId: z.string(),
    name: z.nullable(z.string()),
    address: z.nullable(z.string()).meta({ description: "Null where it is the member's no more." }),
    cause: z.enum(SUPPRESSION_CAUSES),
    since: instant,
    until: instant,
  })
  .meta({ id: 'Suppression', description: 'An address that nothing is sent to.' });

export const SUPPRESSION_ROUTES: readonly Route<SuppressionServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/suppressions',
    access: 'administrator',
    summary: 'Who hears nothing, and why; in no order that tells anything',
    query: z.strictObject(pageFields({ usual: 50, largest: 100 })),
    answer: pageView(SuppressionView, 'SuppressionPage'),
    run: async ({ member, query }, { suppressions, members, clock }: SuppressionServices) => {
      const listed = suppressions.list(member.workspaceId, query, clock()).then(async (page) => ({
        ...page,
        items: await Promise.all(page.items.map((one) => toView(one, { suppressions, members }))),
      }));
      return answerPage(listed, (view) => view, 'this list');
    },
  }),
  forMember({
    method: 'DELETE',
    path: '/v1/suppressions/{id}',
    access: 'administrator',
    summary: 'Let mail go to the address again, from its next one on',
    description: 'What was held back meanwhile is not sent.',
    params: { id: digest },
    absent: 'There is no such suppression in this workspace.',
    answer: z.strictObject({ id: digest, status: z.enum(['lifted']) }).meta({ id: 'LiftedSuppression' }),
    run: async ({ member, params: { id = '' } }, { suppressions, clock }: SuppressionServices) =>
      (await suppressions.lift(member.workspaceId, id, member, clock()))
        ? ok({ id, status: 'lifted' as const })
        : undefined,
  }),
];

/** The address is the member's, as long as it is theirs: no other place keeps it. */
async function toView(
  { id, memberId, workspaceId, cause, suppressedAt, expiresAt }: Suppression,
  { suppressions, members }: Pick<SuppressionServices, 'suppressions' | 'members'>,
) {
  const member = await members.profile({ workspaceId, memberId });
  const isTheirs = member !== undefined && (await suppressions.idOf(member.address)) === id;
  return {
    id,
    memberId,
    name: member?.displayName ?? null,
    address: isTheirs ? member.address : null,
    cause,
    since: suppressedAt,
    until: new Date(expiresAt * 1000).toISOString(),
  };
}
