// An invitation is accepted: by whoever shows the code of its letter, which proves that they read the address. Who signs in with it is
// known by that sign-in from then on.
import * as z from 'zod';
import { confirmAddress, mayBeConfirmed } from '../../../shared/core/ledger/confirm-address.ts';
import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import type { MemberAddress } from '../../../shared/core/member-address.ts';
import { toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Identity } from '../../../shared/ports/edge.ts';
import type { AddressBook, MemberBook } from '../../../shared/ports/people.ts';
import { type AuthenticateServices, authenticateInvited, identityOf } from '../request/authenticate.ts';
import { forAnyoneToWrite, type Route } from '../request/declare-route.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { ok, refuse } from '../request/exchange.ts';
import { carryOut, type Planned } from '../request/once.ts';
import { Confirmation } from './address-forms.ts';

export interface JoinServices extends WriterServices, AuthenticateServices {
  readonly addressBook: AddressBook;
  readonly memberBook: MemberBook;
}

const JoinView = z
  .strictObject({
    workspaceId: z.string(),
    memberId: z.string(),
    status: z.enum(['active']),
    signsIn: z.boolean().meta({ description: 'Whether a sign-in leads to the member from now on.' }),
  })
  .meta({ id: 'Joined' });
type View = z.output<typeof JoinView>;

export const JOIN_ROUTES: readonly Route<JoinServices>[] = [
  forAnyoneToWrite({
    method: 'POST',
    path: '/v1/invitations/accept',
    summary: 'Accept an invitation, by the code of its letter',
    description:
      'With an access token of the issuer (`Authorization`), whoever it names signs in as this member from then on; without one the member writes mail alone. The code works once: a repeat is answered with 404.',
    body: Confirmation,
    answer: JoinView,
    problems: ['unauthenticated', 'not_found', 'conflict', 'unavailable'],
    run: async (request, { code }, services: JoinServices) => {
      const identity = await identityOf(request, services);
      if (identity !== undefined && 'problem' in identity) return identity;
      const invited = await authenticateInvited(code, services);
      if (invited === undefined) return NOT_THERE;
      const { scope, holder } = invited;
      const joined = await carryOut<View>(services, scope, undefined, async () => {
        const seen = await services.memberBook.find(scope, holder.memberId);
        const asked = await services.addressBook.find(scope, holder.memberId, holder.addressId);
        if (seen === undefined || asked?.asks !== 'invitation') return undefined;
        if (!mayBeConfirmed(seen, asked, services.clock())) return undefined;
        return planJoined(services, scope, seen, asked, identity);
      });
      return joined ?? NOT_THERE;
    },
  }),
];

/** Nothing tells a code that never was from one that is over. */
const NOT_THERE = refuse('not_found', 'This code leads to no open invitation. Ask for a new letter.');

function planJoined(
  { clock, retention }: JoinServices,
  scope: WorkspaceScope,
  seen: SeenMember,
  asked: MemberAddress,
  identity: Identity | undefined,
): Planned<View> {
  const now = clock();
  const signsIn = identity === undefined ? [] : [{ kind: 'identity' as const, ...identity }];
  const { member, writes, done } = confirmAddress(seen, asked, now, signsIn);
  const { workspaceId, memberId } = member;
  return {
    kind: 'planned',
    change: { writes, events: [toChangeEvent(scope, done, now, retention)] },
    answer: ok({ workspaceId, memberId, status: 'active' as const, signsIn: identity !== undefined }),
    taken: refuse('conflict', 'The address or the sign-in is that of another member already.'),
  };
}
