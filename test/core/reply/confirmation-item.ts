// A letter for tests that asks whether an address is Maya's.
import { toConfirmationCode } from '../../../shared/core/confirmation-code.ts';
import type { LetterFacts } from '../../../shared/core/confirmation-letter.ts';
import type { ConfirmationItem } from '../../../shared/core/outbox-item.ts';

export const CODE = toConfirmationCode(Uint8Array.from({ length: 20 }, (_, i) => 13 * i));

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
