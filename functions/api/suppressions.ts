// The addresses of the caller's workspace that nothing is sent to, for its owners and admins: who hears nothing, and why.
import * as z from 'zod';
import { isAdministrator } from '../../shared/core/member.ts';
import type { Suppression } from '../../shared/core/suppression.ts';
import type { SuppressionList } from '../../shared/ports/suppressions.ts';
import type { Members } from '../../shared/ports.ts';
import { type ApiResponse, type MemberRequest, ok, type Refusal, refuse } from './exchange.ts';
import { answerPage, pageFields, wrongQuery } from './page.ts';

export interface SuppressionServices {
  readonly suppressions: SuppressionList;
  readonly members: Members;
  readonly clock: () => Date;
}

const Query = z.strictObject(pageFields({ usual: 50, largest: 100 }));

/** GET: `{ items, nextCursor? }`, in no order that tells anything. */
export async function getSuppressions(
  { member, query }: MemberRequest,
  { suppressions, members, clock }: SuppressionServices,
): Promise<ApiResponse> {
  if (!isAdministrator(member)) return notAllowed();
  const read = Query.safeParse(query);
  if (!read.success) return wrongQuery(read.error);
  const listed = suppressions.list(member.workspaceId, read.data, clock()).then(async (page) => ({
    ...page,
    items: await Promise.all(page.items.map((one) => toView(one, { suppressions, members }))),
  }));
  return answerPage(listed, (view) => view, 'this list');
}

/** DELETE: mail goes to the address again, from its next one on. What was held back meanwhile is not sent. */
export async function liftSuppression(
  { member, params }: MemberRequest,
  { suppressions, clock }: SuppressionServices,
): Promise<ApiResponse> {
  if (!isAdministrator(member)) return notAllowed();
  const { id = '' } = params;
  const isLifted =
    /^[0-9a-f]{64}$/.test(id) && (await suppressions.lift(member.workspaceId, id, member, clock()));
  return isLifted
    ? ok({ id, status: 'lifted' })
    : refuse('not_found', 'There is no such suppression in this workspace.');
}

function notAllowed(): Refusal {
  return refuse('forbidden', 'Only an owner or admin sees whom the workspace sends nothing to.');
}

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
