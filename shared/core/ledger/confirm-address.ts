// What changes once whoever reads an address has said so, whichever way the answer to its letter came.
import type { MemberProfile } from '../member.ts';
import { isAsked, type MemberAddress } from '../member-address.ts';
import { addressDone, type Done, memberDone } from '../record/to-change-event.ts';
import type { AddressWrite, Lead, MemberWrite } from './change.ts';
import type { SeenMember } from './member-changes.ts';

export interface ConfirmedAddress {
  readonly member: MemberProfile;
  readonly address: MemberAddress;
  readonly writes: readonly [AddressWrite, MemberWrite];
  readonly done: Done;
}

/** Whether the last letter's question is still open: to who is invited, or to who is a member already. */
export function mayBeConfirmed({ member }: SeenMember, asked: MemberAddress, now: Date): boolean {
  return isAsked(asked, now) && member.status === (asked.asks === 'invitation' ? 'invited' : 'active');
}

/** @param signsIn who joins with a sign-in is known by it from then on. @default none */
export function confirmAddress(
  { member, version }: SeenMember,
  before: MemberAddress,
  now: Date,
  signsIn: readonly Lead[] = [],
): ConfirmedAddress {
  const { expiresAt, ...facts } = before;
  const isInvitation = before.asks === 'invitation';
  const address: MemberAddress = {
    ...facts,
    status: 'confirmed',
    confirmedAt: now.toISOString(),
    version: before.version + 1,
    // The registered address stands with the member: the table lets this one go when its days are over.
    ...(isInvitation && expiresAt !== undefined && { expiresAt }),
  };
  const after: MemberProfile = isInvitation
    ? { ...member, address: before.address, status: 'active' }
    : member;
  const kind = isInvitation ? 'address' : 'furtherAddress';
  const gained: readonly Lead[] = [{ kind, address: before.address }, ...signsIn];
  return {
    member: after,
    address,
    writes: [
      { kind: 'address', before, after: address },
      { kind: 'member', after, version, restsOn: [], gained },
    ],
    done: isInvitation
      ? memberDone('member.joined', after, version + 1)
      : addressDone('sender_address.confirmed', address),
  };
}
