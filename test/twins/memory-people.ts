// Twins of the members with their versions, and of what changes them.
import type { MemberWrite } from '../../shared/core/ledger/change.ts';
import type { SeenMember } from '../../shared/core/ledger/member-changes.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { MemberBook } from '../../shared/ports/people.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

export function memoryMemberBook(state: MemoryState): MemberBook {
  return {
    list: async (scope, { limit, cursor }) => {
      const here = [...state.members.values()].filter((one) => one.workspaceId === scope.workspaceId);
      const bound = [scopeKey(scope), 'members'];
      const page = pageOf(here, ({ memberId }) => memberId, 'rising', { bound, limit, cursor });
      return { ...page, items: page.items.flatMap((one) => seen(state, one) ?? []) };
    },
    find: async ({ workspaceId }, memberId) => seen(state, { workspaceId, memberId }),
  };
}

export const MEMBER_WRITER: Writer<MemberWrite> = {
  refuse: (state, { after: { workspaceId, memberId }, version, restsOn }) =>
    [...restsOn, { memberId, version }].every(
      (one) => seen(state, { workspaceId, memberId: one.memberId })?.version === one.version,
    )
      ? undefined
      : 'stale',
  put: (state, { after, version }) => {
    const key = scopeKey(after);
    state.members.set(key, after);
    state.memberVersions.set(key, version + 1);
    for (const [address, one] of state.senders)
      if (scopeKey(one) === key) state.senders.set(address, { ...one, status: after.status });
  },
};

function seen({ members, memberVersions }: MemoryState, scope: MemberScope): SeenMember | undefined {
  const member = members.get(scopeKey(scope));
  return member && { member, version: memberVersions.get(scopeKey(scope)) ?? 1 };
}
