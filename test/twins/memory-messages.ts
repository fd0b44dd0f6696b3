// Twins of message records and of the texts that lie apart from them.
import type { Messages, MessageTexts } from '../../shared/ports.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryMessages({ messages }: MemoryState): Messages {
  return {
    find: async (messageKey) => {
      const { personal: _apart, ...record } = messages.get(messageKey) ?? {};
      return 'messageKey' in record ? record : undefined;
    },
    failed: async (record) => {
      const before = messages.get(record.messageKey);
      if (before !== undefined && before.status !== 'released') return false;
      messages.set(record.messageKey, record);
      return true;
    },
  };
}

export function memoryMessageTexts({ messages }: MemoryState): MessageTexts {
  return {
    open: async (scope, messageKey) => {
      const { workspaceId = '', memberId = '', personal } = messages.get(messageKey) ?? {};
      return scopeKey({ workspaceId, memberId }) === scopeKey(scope) ? personal : undefined;
    },
  };
}
