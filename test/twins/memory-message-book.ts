// The twin of a member's mails by their arrival.
import type { MessageBook } from '../../shared/ports/message-book.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryMessageBook({ messages }: MemoryState): MessageBook {
  return {
    list: async (scope, { disposition, order = 'rising', limit, cursor }) => {
      const own = [...messages.values()].filter(
        (one) =>
          one.workspaceId === scope.workspaceId &&
          one.memberId === scope.memberId &&
          (disposition === undefined || one.disposition === disposition),
      );
      const bound = [scopeKey(scope), disposition ?? '', order];
      const keyOf = (one: (typeof own)[number]) => `${one.receivedAt}#${one.messageKey}`;
      return pageOf(own, keyOf, order, { bound, limit, cursor });
    },
  };
}
