// What changes of a member's further addresses: each plan with the event that tells of it.
import type * as z from 'zod';
import type { Write } from '../../../shared/core/ledger/change.ts';
import { confirmAddress } from '../../../shared/core/ledger/confirm-address.ts';
import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import type { MemberAddress } from '../../../shared/core/member-address.ts';
import { addressDone, type Done, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import { type Answer, type Refusal, refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { type AddressView, toAddressView } from './address-forms.ts';
import { type LetterServices, planLetter } from './plan-letter.ts';

interface PlanServices extends LetterServices {
  readonly memberBook: MemberBook;
}

type View = z.output<typeof AddressView>;
export type AddressPlan = Promise<Planned<View> | Answer<View> | Refusal | undefined>;

export async function planAsked(
  services: PlanServices,
  scope: WorkspaceScope,
  { address }: Pick<MemberAddress, 'address'>,
  before?: MemberAddress,
): Promise<Planned<View>> {
  const asked = { memberId: scope.memberId, address, asks: 'address' as const };
  const { after, writes } = await planLetter(services, scope, asked, before);
  return planned(services, scope, { after, writes, done: addressDone('sender_address.asked', after) });
}

export async function planConfirmed(
  services: PlanServices,
  scope: WorkspaceScope,
  before: MemberAddress,
): AddressPlan {
  const seen = await services.memberBook.find(scope, before.memberId);
  if (seen === undefined) return undefined;
  const { address, writes, done } = confirmAddress(seen, before, services.clock());
  return {
    ...planned(services, scope, { after: address, writes, done }),
    taken: refuse('conflict', 'The address is that of another member of the workspace.'),
  };
}

export async function planRemoved(
  services: PlanServices,
  scope: WorkspaceScope,
  { member, version }: SeenMember,
  one: MemberAddress,
): AddressPlan {
  const lost = [{ kind: 'furtherAddress' as const, address: one.address }];
  const writes: readonly Write[] = [
    { kind: 'addressEnd', after: one },
    ...(one.status === 'confirmed'
      ? [{ kind: 'member' as const, after: member, version, restsOn: [], lost }]
      : []),
  ];
  return planned(services, scope, { after: one, writes, done: addressDone('sender_address.removed', one) });
}

function planned(
  { clock, retention }: PlanServices,
  scope: WorkspaceScope,
  {
    after,
    writes,
    done,
  }: { readonly after: MemberAddress; readonly writes: readonly Write[]; readonly done: Done },
): Planned<View> {
  const now = clock();
  return {
    kind: 'planned',
    change: { writes, events: [toChangeEvent(scope, done, now, retention)] },
    answer: withVersion(
      after.version,
      toAddressView(after, now),
      done.action === 'sender_address.asked' && after.letters === 1 ? 201 : 200,
    ),
  };
}

export function answerOf({ clock }: PlanServices, one: MemberAddress): Answer<View> {
  return withVersion(one.version, toAddressView(one, clock()));
}
