// Twins of the members with their versions, and of what changes them.
import type { Lead, MemberEndWrite, MemberWrite } from '../../shared/core/ledger/change.ts';
import type { SeenMember } from '../../shared/core/ledger/member-changes.ts';
import type { MemberProfile, MemberScope } from '../../shared/core/member.ts';
import type { MemberBook } from '../../shared/ports/people.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import { addIdentity, memberOf, spell } from './memory-workspaces.ts';
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
  refuse: (state, { after, version, restsOn, gained = [] }) => {
    const isAsRead = [...restsOn, { memberId: after.memberId, version }].every(
      (one) => seen(state, { ...after, memberId: one.memberId })?.version === one.version,
    );
    if (!isAsRead) return 'stale';
    return gained.some((lead) => (holderOf(state, after, lead) ?? after.memberId) !== after.memberId)
      ? 'taken'
      : undefined;
  },
  put: (state, { after, version, gained = [], lost = [] }) => {
    const key = scopeKey(after);
    state.members.set(key, after);
    state.memberVersions.set(key, (version ?? 0) + 1);
    for (const lead of lost) if (lead.kind !== 'identity') drop(state, senderKey(after, lead.address));
    for (const lead of gained) gain(state, after, lead);
    for (const [address, one] of state.senders)
      if (scopeKey(one) === key) state.senders.set(address, { ...one, status: after.status });
  },
};

export const MEMBER_END_WRITER: Writer<MemberEndWrite> = {
  refuse: (state, { after, version }) => (seen(state, after)?.version === version ? undefined : 'stale'),
  put: (state, { after }) => {
    state.members.delete(scopeKey(after));
    state.memberVersions.delete(scopeKey(after));
  },
};

function holderOf(state: MemoryState, { workspaceId }: MemberScope, lead: Lead): string | undefined {
  return lead.kind === 'identity'
    ? memberOf(state, workspaceId, lead)
    : state.senders.get(senderKey({ workspaceId }, lead.address))?.memberId;
}

function gain(state: MemoryState, { workspaceId, memberId, status }: MemberProfile, lead: Lead): void {
  if (lead.kind === 'identity') {
    addIdentity(state, lead, { workspaceId, memberId });
    return;
  }
  const key = senderKey({ workspaceId }, lead.address);
  state.senders.set(key, { workspaceId, memberId, status });
  if (lead.kind === 'furtherAddress') state.furtherSenders.add(key);
}

function drop({ senders, furtherSenders }: MemoryState, key: string): void {
  senders.delete(key);
  furtherSenders.delete(key);
}

function senderKey({ workspaceId }: Pick<MemberScope, 'workspaceId'>, address: string): string {
  return `${workspaceId} ${spell(address)}`;
}

function seen({ members, memberVersions }: MemoryState, scope: MemberScope): SeenMember | undefined {
  const member = members.get(scopeKey(scope));
  return member && { member, version: memberVersions.get(scopeKey(scope)) ?? 1 };
}
