// Twins of the addresses that letters ask about, and of those letters.
import type { AddressEndWrite, AddressWrite, LetterWrite } from '../../shared/core/ledger/change.ts';
import { isAsked } from '../../shared/core/member-address.ts';
import { firstOfferAt } from '../../shared/core/outbox-offers.ts';
import type { AddressBook, AskedAddresses } from '../../shared/ports/people.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

export function memoryAddressBook({ addresses }: MemoryState): AddressBook {
  const of = (workspaceId: string, memberId: string) =>
    [...addresses.values()].filter((one) => scopeKey(one) === scopeKey({ workspaceId, memberId }));
  return {
    list: async ({ workspaceId }, memberId) =>
      of(workspaceId, memberId).sort((a, b) => (a.addressId < b.addressId ? -1 : 1)),
    find: async ({ workspaceId }, memberId, id) =>
      of(workspaceId, memberId).find(({ addressId }) => addressId === id),
  };
}

export function memoryAskedAddresses({ addresses }: MemoryState): AskedAddresses {
  return {
    isAsked: async ({ addressId, letter, ...scope }, now) => {
      const found = addresses.get(addressId);
      const isThat = found !== undefined && scopeKey(found) === scopeKey(scope) && found.letters === letter;
      return isThat && isAsked(found, now);
    },
  };
}

export const ADDRESS_WRITER: Writer<AddressWrite> = {
  refuse: ({ addresses }, { before, after }) =>
    addresses.get(after.addressId)?.version === before?.version ? undefined : 'stale',
  put: (state, { after, code }) => {
    dropCodes(state, after.addressId);
    state.addresses.set(after.addressId, after);
    const { workspaceId, memberId, addressId, expiresAt = 0 } = after;
    if (code !== undefined) state.codes.set(code, { workspaceId, memberId, addressId, expiresAt });
  },
};

export const ADDRESS_END_WRITER: Writer<AddressEndWrite> = {
  refuse: ({ addresses }, { after }) =>
    addresses.get(after.addressId)?.version === after.version ? undefined : 'stale',
  put: (state, { after }) => {
    dropCodes(state, after.addressId);
    state.addresses.delete(after.addressId);
  },
};

export const LETTER_WRITER: Writer<LetterWrite> = {
  refuse: ({ outbox }, { after }) => (outbox.has(after.outboxId) ? 'stale' : undefined),
  put: ({ outbox }, { after }) => {
    const dueAt = new Date(firstOfferAt(after.createdAt));
    outbox.set(after.outboxId, { item: after, status: 'due', attempts: 0, dueAt });
  },
};

function dropCodes({ codes }: MemoryState, addressId: string): void {
  for (const [code, holder] of codes) if (holder.addressId === addressId) codes.delete(code);
}
