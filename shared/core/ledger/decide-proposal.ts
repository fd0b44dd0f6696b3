// The end of a proposal: accepted as it is, accepted amended, or declined, once.
import type { Proposal } from '../proposal.ts';
import type { TimeEntry } from '../time-entry.ts';

export function isOpenAt({ status, expiresAt }: Proposal, now: Date): boolean {
  return status === 'open' && now.getTime() < expiresAt * 1000;
}

export function decidedAs(
  proposal: Proposal,
  status: 'accepted' | 'amended' | 'declined',
  by: { readonly memberId: string; readonly now: Date; readonly entries: readonly TimeEntry[] },
): Proposal {
  const entryIds = by.entries.map(({ entryId }) => entryId);
  return { ...proposal, status, decided: { at: by.now.toISOString(), memberId: by.memberId, entryIds } };
}
