// Letters for tests: one that asks whether an address is Maya's, what it asks, and the answer to whoever says so.
import { tokenEnd } from '../../../shared/core/api-token.ts';
import { toConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import type { AcknowledgementFacts, LetterFacts } from '../../../shared/core/confirmation-letter.ts';
import type { MemberAddress } from '../../../shared/core/member-address.ts';
import type { AcknowledgementItem, ConfirmationItem } from '../../../shared/core/outbox-item.ts';

export const CODE = toConfirmationCode(Uint8Array.from({ length: 20 }, (_, i) => 13 * i));

/** Asked about for a week from now. */
export function askedAddress(now: Date, change: Partial<MemberAddress> = {}): MemberAddress {
  return {
    workspaceId: 'w-1',
    memberId: 'm-1',
    addressId: 'a-1',
    address: 'maya@attic.example',
    asks: 'address',
    status: 'pending',
    createdAt: now.toISOString(),
    letters: 1,
    expiresAt: tokenEnd(now, 7),
    version: 1,
    ...change,
  };
}

export function confirmationItem(change: Partial<LetterFacts> = {}): ConfirmationItem {
  return {
    outboxId: 'o-1',
    workspaceId: 'w-1',
    memberId: 'm-1',
    kind: 'confirmation',
    addressId: 'a-1',
    letter: 1,
    facts: {
      address: 'maya@attic.example',
      code: CODE,
      asks: 'address',
      workspaceName: 'Studio',
      until: '2026-03-18T09:00:00.000Z',
      ...change,
    },
    receivedAt: '2026-03-11T09:00:00.000Z',
    createdAt: '2026-03-11T09:00:00.000Z',
    expiresAt: 0,
  };
}

export function acknowledgementItem(change: Partial<AcknowledgementFacts> = {}): AcknowledgementItem {
  return {
    outboxId: 'o-2',
    workspaceId: 'w-1',
    memberId: 'm-1',
    kind: 'acknowledgement',
    messageKey: 'a'.repeat(64),
    loop: { thread: 't-1', words: 'w-1' },
    facts: {
      address: 'maya@attic.example',
      asks: 'address',
      workspaceName: 'Studio',
      end: 'confirmed',
      subject: 'Re: Is this address yours too?',
      inReplyTo: '<yes@attic.example>',
      references: ['<letter@eu-west-1.amazonses.com>'],
      ...change,
    },
    receivedAt: '2026-03-11T09:00:00.000Z',
    createdAt: '2026-03-11T09:00:00.000Z',
    expiresAt: 0,
  };
}
