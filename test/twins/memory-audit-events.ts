// The twin of what auditors read: events by their instant, then id.
import type { AuditEvents } from '../../shared/ports/audit-events.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryAuditEvents({ audit }: MemoryState): AuditEvents {
  return {
    list: async (scope, listing) => {
      const { from, to, actorId, objectId, order = 'rising', limit, cursor } = listing;
      const wanted = audit.filter(
        ({ workspaceId, at, actor, object }) =>
          workspaceId === scope.workspaceId &&
          from <= at.slice(0, 10) &&
          at.slice(0, 10) <= to &&
          (actorId === undefined || actor.id === actorId) &&
          (objectId === undefined || object.id === objectId),
      );
      const bound = [scopeKey(scope), from, to, actorId ?? '', objectId ?? '', order];
      return pageOf(wanted, ({ at, eventId }) => `${at}#${eventId}`, order, { bound, limit, cursor });
    },
  };
}
