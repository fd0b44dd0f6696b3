import type { SeenMember } from '../../../shared/core/ledger/member-changes.ts';
import { isAdministrator } from '../../../shared/core/member.ts';
import {
  isAsked,
  isSameAddress,
  type MemberAddress,
  MOST_ADDRESSES,
  MOST_LETTERS,
} from '../../../shared/core/member-address.ts';
import { isHere, isOwn, mayManage } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { AddressBook, MemberBook } from '../../../shared/ports/people.ts';
import type { Directory } from '../../../shared/ports.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriterServices } from '../request/declare-writer.ts';
import { type Refusal, refuse } from '../request/exchange.ts';
import { type NotingServices, noteRead } from '../request/note-read.ts';
import { answerPage, pageView } from '../request/page.ts';
import { id } from '../request/request-fields.ts';
import { AddressView, Confirmation, NewAddress, refuseAddress, toAddressView } from './address-forms.ts';
import { answerOf, planAsked, planConfirmed, planRemoved } from './plan-address.ts';
import { type LetterServices, refuseInbound } from './plan-letter.ts';

export interface AddressServices extends WriterServices, NotingServices, LetterServices {
  readonly addressBook: AddressBook;
  readonly memberBook: MemberBook;
  readonly directory: Pick<Directory, 'findConfirmation' | 'findRecipient'>;
}

const ABSENT = 'There is no such address that you may change.';
/** A stolen token must not make a way in that outlives it. */
const OWN = { method: 'POST', access: 'contributor', needsSignIn: true, problems: ['conflict'] } as const;
const ONE = { params: { id, addressId: id }, absent: ABSENT, answer: AddressView } as const;

export const ADDRESS_ROUTES: readonly Route<AddressServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/members/{id}/addresses',
    access: 'member',
    summary: 'Further addresses of a member, and that of an invitation',
    description:
      "The registered address is the member's own. Another's are shown to owner and admin, with the scope `admin`.",
    params: { id },
    answer: pageView(AddressView, 'MemberAddressPage'),
    absent: 'There is no such member whose addresses you may see.',
    run: async ({ scope, params }, services: AddressServices) => {
      const seen = await services.memberBook.find(scope, params['id'] ?? '');
      if (seen === undefined || !mayManage(scope, seen.member)) return undefined;
      await noteRead(services, scope, seen.member.memberId, [], 'members.read');
      const now = services.clock();
      const items = services.addressBook.list(scope, seen.member.memberId).then((all) => ({ items: all }));
      return answerPage(items, (one) => toAddressView(one, now), 'this list');
    },
  }),
  forWriter({
    ...OWN,
    path: '/v1/members/{id}/addresses',
    summary: 'Say that an address is yours too: a letter with a code goes there',
    description: `It counts once you send the code back, within seven days. Receipts keep going to your registered address. At most ${MOST_ADDRESSES}.`,
    status: 201,
    params: { id },
    absent: 'There is no such member whose addresses you may change.',
    body: NewAddress,
    answer: AddressView,
    plan: async ({ scope, params, json }, services: AddressServices) => {
      const seen = await ownMember(services, scope, params);
      return (
        seen && ((await refuseNew(services, seen, scope, json.address)) ?? planAsked(services, scope, json))
      );
    },
  }),
  forWriter({
    ...OWN,
    ...ONE,
    path: '/v1/members/{id}/addresses/{addressId}/resend',
    summary: 'Send a further letter with a new code; the one before counts no more',
    description: `At most ${MOST_LETTERS} go to one address.`,
    body: NO_BODY,
    plan: async ({ scope, params }, services: AddressServices) => {
      const one = await ownAddress(services, scope, params);
      if (one === undefined) return undefined;
      if (one.status === 'confirmed') return refuse('conflict', 'The address is confirmed already.');
      if (one.letters >= MOST_LETTERS)
        return refuse('conflict', `${MOST_LETTERS} letters went there: remove the address and start again.`);
      return planAsked(services, scope, one, one);
    },
  }),
  forWriter({
    ...OWN,
    ...ONE,
    path: '/v1/members/{id}/addresses/{addressId}/confirm',
    summary: 'Send back the code of the letter: what comes from the address is yours from now on',
    body: Confirmation,
    plan: async ({ scope, params, json }, services: AddressServices) => {
      const one = await ownAddress(services, scope, params);
      if (one === undefined) return undefined;
      if (one.status === 'confirmed') return answerOf(services, one);
      const holder = await services.directory.findConfirmation(json.code);
      const isItsCode =
        holder?.addressId === one.addressId && holder.memberId === one.memberId && isHere(scope, holder);
      if (!isItsCode || !isAsked(one, services.clock())) return refuseCode();
      return planConfirmed(services, scope, one);
    },
  }),
  forWriter({
    ...ONE,
    method: 'DELETE',
    path: '/v1/members/{id}/addresses/{addressId}',
    access: 'contributor',
    permits: ['write_own', 'admin'],
    summary: 'Remove an address: what comes from it is nobody’s from now on',
    description: 'Yours; owner and admin remove that of everyone. Of an invitation: withdraw that.',
    body: NO_BODY,
    problems: ['conflict'],
    plan: async ({ scope, params }, services: AddressServices) => {
      const seen = await services.memberBook.find(scope, params['id'] ?? '');
      if (seen === undefined || !mayRemove(scope, seen)) return undefined;
      const { memberId } = seen.member;
      const one = await services.addressBook.find(scope, memberId, params['addressId'] ?? '');
      if (one === undefined || one.asks === 'invitation') return undefined;
      return planRemoved(services, scope, seen, one);
    },
  }),
];

type Params = Readonly<Record<string, string>>;

async function ownMember(
  { memberBook }: AddressServices,
  scope: WorkspaceScope,
  { id: memberId = '' }: Params,
) {
  return isOwn(scope, { memberId }) ? memberBook.find(scope, memberId) : undefined;
}

async function ownAddress(
  { addressBook }: AddressServices,
  scope: WorkspaceScope,
  { id: memberId = '', addressId = '' }: Params,
): Promise<MemberAddress | undefined> {
  if (!isOwn(scope, { memberId })) return undefined;
  const one = await addressBook.find(scope, memberId, addressId);
  return one?.asks === 'address' ? one : undefined;
}

function mayRemove(scope: WorkspaceScope, { member }: SeenMember): boolean {
  if (isOwn(scope, member)) return scope.permits.has('write_own');
  return isAdministrator(scope) && scope.permits.has('admin');
}

/** Whether it is another member's is told to nobody but who reads it: that comes out when it is confirmed. */
async function refuseNew(
  services: AddressServices,
  { member }: SeenMember,
  scope: WorkspaceScope,
  address: string,
): Promise<Refusal | undefined> {
  const known = await services.addressBook.list(scope, member.memberId);
  if ([member, ...known].some((one) => isSameAddress(one.address, address)))
    return refuseAddress('is one of yours already, or was asked already');
  const inbound = await refuseInbound(services, address);
  if (inbound !== undefined) return inbound;
  return known.length >= MOST_ADDRESSES
    ? refuse('conflict', `You have ${MOST_ADDRESSES} further addresses: remove one first.`)
    : undefined;
}

function refuseCode(): Refusal {
  return refuse('invalid_request', 'The body is not valid.', [
    { field: 'code', detail: 'is not that of the last letter to this address, or its days are over' },
  ]);
}
