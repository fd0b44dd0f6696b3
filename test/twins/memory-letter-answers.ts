// Twin of the answers to letters about an address: one synchronous step stands for the transaction.
import { GIVES_WAY } from '../../shared/core/outcome.ts';
import type { LetterAnswers } from '../../shared/ports/people.ts';
import { ADDRESS_WRITER } from './memory-addresses.ts';
import { MEMBER_WRITER } from './memory-people.ts';
import { writeOutcome } from './memory-recorder.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryLetterAnswers(state: MemoryState): LetterAnswers {
  return {
    find: async (code, { workspaceId, memberId, addressId }) => {
      const scope = scopeKey({ workspaceId, memberId });
      const asked = state.addresses.get(addressId);
      const member = state.members.get(scope);
      const isIts = state.codes.get(code)?.addressId === addressId;
      if (asked === undefined || member === undefined || !isIts || scopeKey(asked) !== scope)
        return undefined;
      const version = state.memberVersions.get(scope) ?? 1;
      const workspaceName = state.workspaces.get(workspaceId)?.name ?? '';
      return { code, asked, seen: { member, version }, workspaceName };
    },
    confirm: async (outcome) => {
      const before = state.messages.get(outcome.message.messageKey);
      if (before !== undefined && !GIVES_WAY.has(before.status)) return 'repeated';
      const [address, member] = outcome.confirmed.writes;
      const refusals = [ADDRESS_WRITER.refuse(state, address), MEMBER_WRITER.refuse(state, member)];
      if (refusals.includes('stale')) return 'stale';
      if (refusals.includes('taken')) return 'taken';
      ADDRESS_WRITER.put(state, address);
      MEMBER_WRITER.put(state, member);
      state.audit.push(outcome.confirmed.event);
      writeOutcome(state, outcome);
      return 'recorded';
    },
  };
}
