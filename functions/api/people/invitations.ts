// Who is to become a member: invited by who keeps the workspace, and asked by a letter (docs/decisions/0035). Until its code comes back
// (join.ts) they may do nothing, and nothing leads to them.
import type * as z from 'zod';
import type { Write } from '../../../shared/core/ledger/change.ts';
import { mayChangeMember, type SeenMember, standsAbove } from '../../../shared/core/ledger/member-changes.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { isAsked, type MemberAddress, MOST_LETTERS } from '../../../shared/core/member-address.ts';
import { type Done, memberDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { AddressBook, MemberBook, MemberKeys } from '../../../shared/ports/people.ts';
import type { Directory } from '../../../shared/ports.ts';
import type { Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriterServices } from '../request/declare-writer.ts';
import { type Refusal, refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { id } from '../request/request-fields.ts';
import { refuseAddress } from './address-forms.ts';
import { chainUnder } from './manager-chain.ts';
import { MemberView, NewMember, toMemberView } from './member-forms.ts';
import { type LetterServices, planLetter, refuseInbound } from './plan-letter.ts';

export interface InvitationServices extends WriterServices, LetterServices {
  readonly addressBook: AddressBook;
  readonly memberBook: MemberBook;
  readonly memberKeys: MemberKeys;
  readonly directory: Pick<Directory, 'findRecipient' | 'findSender'>;
}

type View = z.output<typeof MemberView>;

const KEPT = {
  access: 'administrator',
  answer: MemberView,
  problems: ['conflict'],
} as const;
const ONE = { ...KEPT, params: { id }, absent: 'There is no such member who is invited.' } as const;

export const INVITATION_ROUTES: readonly Route<InvitationServices>[] = [
  forWriter({
    ...KEPT,
    method: 'POST',
    path: '/v1/members',
    summary: 'Invite a member: a letter with a code goes to their address',
    description:
      'They may do nothing until the code comes back (`POST /v1/invitations/accept`), within seven days. An owner is invited by an owner alone.',
    status: 201,
    body: NewMember,
    plan: async ({ scope, json }, services: InvitationServices) => {
      const { managerId, ...said } = json;
      const member: MemberProfile = {
        workspaceId: scope.workspaceId,
        memberId: services.newId(),
        status: 'invited',
        ...said,
        ...(managerId !== undefined && { managerId }),
      };
      return (await refuseNew(services, scope, member)) ?? planInvited(services, scope, member);
    },
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/members/{id}/invitation',
    summary: 'Send the invitation again, with a new code; the one before counts no more',
    description: `At most ${MOST_LETTERS} letters in seven days.`,
    body: NO_BODY,
    plan: async ({ scope, params }, services: InvitationServices) => {
      const seen = await findInvited(services, scope, params);
      return seen && planAgain(services, scope, seen);
    },
  }),
  forWriter({
    ...ONE,
    method: 'DELETE',
    path: '/v1/members/{id}/invitation',
    summary: 'Withdraw an invitation: who was invited was never there',
    body: NO_BODY,
    plan: async ({ scope, params }, services: InvitationServices) => {
      const seen = await findInvited(services, scope, params);
      if (seen === undefined) return undefined;
      const asked = await invitationOf(services, scope, seen.member);
      const writes: readonly Write[] = [
        { kind: 'memberEnd', after: seen.member, version: seen.version },
        ...(asked === undefined ? [] : [{ kind: 'addressEnd' as const, after: asked }]),
      ];
      return planned(services, scope, seen, { action: 'member.uninvited', writes });
    },
  }),
];

async function findInvited(
  { memberBook }: InvitationServices,
  scope: WorkspaceScope,
  { id: memberId = '' }: Readonly<Record<string, string>>,
): Promise<SeenMember | undefined> {
  const seen = await memberBook.find(scope, memberId);
  const isTheirs =
    seen !== undefined && mayChangeMember(scope, seen.member) && !standsAbove(scope, seen.member);
  return isTheirs && seen.member.status === 'invited' ? seen : undefined;
}

async function invitationOf(
  { addressBook }: InvitationServices,
  scope: WorkspaceScope,
  { memberId }: MemberProfile,
): Promise<MemberAddress | undefined> {
  return (await addressBook.list(scope, memberId)).find(({ asks }) => asks === 'invitation');
}

async function refuseNew(
  services: InvitationServices,
  scope: WorkspaceScope,
  member: MemberProfile,
): Promise<Refusal | undefined> {
  const { directory } = services;
  if (standsAbove(scope, member)) return refuse('forbidden', 'An owner is invited by an owner alone.');
  if ((await directory.findSender(scope.workspaceId, member.address)) !== undefined)
    return refuseAddress('is that of a member already');
  const inbound = await refuseInbound(services, member.address);
  if (inbound !== undefined) return inbound;
  const chain = await chainUnder(services, scope, member, member.managerId);
  return 'problem' in chain ? chain : undefined;
}

/** The key of their text is made before: what is sealed with it is written with them. */
async function planInvited(
  services: InvitationServices,
  scope: WorkspaceScope,
  member: MemberProfile,
): Promise<Planned<View>> {
  await services.memberKeys.make(member);
  const asked = { memberId: member.memberId, address: member.address, asks: 'invitation' as const };
  const { writes } = await planLetter(services, scope, asked);
  const seen = { member, version: 1 };
  return planned(services, scope, seen, {
    action: 'member.invited',
    writes: [{ kind: 'member', after: member, restsOn: [] }, ...writes],
    status: 201,
  });
}

/** The table lets an address go whose days are over: then it is asked about anew. */
async function planAgain(
  services: InvitationServices,
  scope: WorkspaceScope,
  seen: SeenMember,
): Promise<Planned<View> | Refusal> {
  const { memberId, address } = seen.member;
  const before = await invitationOf(services, scope, seen.member);
  if (before !== undefined && before.letters >= MOST_LETTERS && isAsked(before, services.clock()))
    return refuse('conflict', `${MOST_LETTERS} letters went there: wait, or withdraw the invitation.`);
  const asked = { memberId, address, asks: 'invitation' as const };
  const { writes } = await planLetter(services, scope, asked, before);
  return planned(services, scope, seen, { action: 'member.invited', writes });
}

interface Planning {
  readonly action: Extract<Done['action'], 'member.invited' | 'member.uninvited'>;
  readonly writes: readonly Write[];
  readonly status?: 201;
}

function planned(
  { clock, retention, newId }: InvitationServices,
  scope: WorkspaceScope,
  { member, version }: SeenMember,
  { action, writes, status }: Planning,
): Planned<View> {
  const done = { ...memberDone(action, member, version), once: newId() };
  return {
    kind: 'planned',
    change: { writes, events: [toChangeEvent(scope, done, clock(), retention)] },
    answer: withVersion(version, toMemberView({ member, version }), status),
  };
}
