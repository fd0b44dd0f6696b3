// The quarantine of the caller's workspace, for its owners and admins: what came and nobody vouched for.
import * as z from 'zod';
import { isAdministrator } from '../../shared/core/member.ts';
import type { QuarantinedMail } from '../../shared/core/outcome.ts';
import type { Quarantine, ReleasedMails } from '../../shared/ports/quarantine.ts';
import { type ApiResponse, type MemberRequest, ok, type Refusal, refuse } from './exchange.ts';
import { answerPage, pageFields, wrongQuery } from './page.ts';

export interface QuarantineServices {
  readonly quarantine: Quarantine;
  readonly releasedMails: ReleasedMails;
  readonly clock: () => Date;
}

const Query = z.strictObject(pageFields({ usual: 50, largest: 100 }));

/** GET: `{ items, nextCursor? }`, the last that came first. */
export async function getQuarantine(
  { member, query }: MemberRequest,
  { quarantine }: QuarantineServices,
): Promise<ApiResponse> {
  if (!isAdministrator(member)) return notAllowed();
  const read = Query.safeParse(query);
  if (!read.success) return wrongQuery(read.error);
  return answerPage(quarantine.list(member.workspaceId, read.data), toView, 'this list');
}

/**
 * POST …/release: the mail is read again as whose it claims to be, and proposes at most. What an answer that was lost leaves undone is
 * done by asking again.
 */
export async function releaseMail(
  request: MemberRequest,
  { quarantine, releasedMails, clock }: QuarantineServices,
): Promise<ApiResponse> {
  const mail = await findFor(request, quarantine);
  if ('problem' in mail) return mail;
  if (mail.reason === 'virus')
    return refuse('conflict', 'A mail with a virus is never opened: it can only be discarded.');
  const now = clock();
  if (!(await quarantine.end(mail, 'released', request.member, now))) return notThere();
  await releasedMails.send(mail, now);
  await quarantine.forget(mail);
  return ok({ id: mail.messageKey, status: 'released' });
}

/** DELETE: the mail is given up. Its raw bytes go when their days are over, as those of every mail. */
export async function discardMail(
  request: MemberRequest,
  { quarantine, clock }: QuarantineServices,
): Promise<ApiResponse> {
  const mail = await findFor(request, quarantine);
  if ('problem' in mail) return mail;
  if (!(await quarantine.end(mail, 'discarded', request.member, clock()))) return notThere();
  await quarantine.forget(mail);
  return ok({ id: mail.messageKey, status: 'discarded' });
}

/** The mail, or why there is none: absent and foreign look the same. */
async function findFor(
  { member, params }: MemberRequest,
  quarantine: Quarantine,
): Promise<QuarantinedMail | Refusal> {
  if (!isAdministrator(member)) return notAllowed();
  const { id = '' } = params;
  const mail = /^[0-9a-f]{64}$/.test(id) ? await quarantine.find(member.workspaceId, id) : undefined;
  return mail ?? notThere();
}

function notAllowed(): Refusal {
  return refuse('forbidden', "Only an owner or admin sees the workspace's quarantine.");
}

function notThere(): Refusal {
  return refuse('not_found', 'There is no such mail in the quarantine.');
}

/** Nothing of it is proved: `claimedFrom` and `subject` are what the mail says of itself. */
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
