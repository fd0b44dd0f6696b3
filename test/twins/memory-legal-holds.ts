// The twin of legal holds.
import type { HoldWrite } from '../../shared/core/ledger/change.ts';
import type { LegalHolds } from '../../shared/ports/ledger.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

const keyOf = ({ workspaceId, holdId }: { readonly workspaceId: string; readonly holdId: string }) =>
  `${workspaceId} ${holdId}`;

export const HOLD_WRITER: Writer<HoldWrite> = {
  refuse: ({ legalHolds }, { after }) => {
    const before = legalHolds.get(keyOf(after));
    const isReady =
      after.lifted === undefined ? before === undefined : before?.lifted === undefined && before;
    return isReady ? undefined : 'stale';
  },
  put: ({ legalHolds }, { after }) => void legalHolds.set(keyOf(after), after),
};

export function memoryLegalHolds({ legalHolds }: MemoryState): LegalHolds {
  return {
    list: async (scope, { limit, cursor }) =>
      pageOf(
        [...legalHolds.values()].filter(({ workspaceId }) => workspaceId === scope.workspaceId),
        ({ holdId }) => holdId,
        'falling',
        { bound: [scopeKey(scope), 'legal-holds'], limit, cursor },
      ),
    find: async ({ workspaceId }, holdId) => legalHolds.get(keyOf({ workspaceId, holdId })),
  };
}
