// Addresses of a member that a letter asks about: those that they write from besides the registered one, and the one that an invitation
// goes to. What nobody confirmed proves nothing, and leads nowhere.
import type { MemberScope } from './member.ts';

export interface MemberAddress extends MemberScope {
  readonly addressId: string;
  readonly address: string;
  /** `invitation`: with it, who was invited becomes a member; it is the registered one then, and no further one. */
  readonly asks: 'invitation' | 'address';
  readonly status: 'pending' | 'confirmed';
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly confirmedAt?: string;
  /** How many letters with a code went there: the last one's alone is in force. */
  readonly letters: number;
  /** Seconds since 1970: until when it may be confirmed. Absent of what is confirmed. */
  readonly expiresAt?: number;
  readonly version: number;
}

/** Of one member, asked about ones counted. */
export const MOST_ADDRESSES = 10;
/** To one address, while it is asked about. */
export const MOST_LETTERS = 3;
export const CONFIRM_WITHIN_DAYS = 7;

/** Whether the code of its last letter may still confirm it. */
export function isAsked(
  { status, expiresAt = 0 }: Pick<MemberAddress, 'status' | 'expiresAt'>,
  now: Date,
): boolean {
  return status === 'pending' && now.getTime() < expiresAt * 1000;
}

/** Letter case tells no two addresses apart that people use. */
export function spellAddress(address: string): string {
  return address.trim().toLowerCase().normalize('NFC');
}

export function isSameAddress(one: string, other: string): boolean {
  return spellAddress(one) === spellAddress(other);
}
