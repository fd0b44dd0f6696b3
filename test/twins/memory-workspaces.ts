// Twins of members, catalogues and directory, and of the writer that fills them.

import { AddressTakenError, type Change } from '../../shared/adapters/people/put-with-lookups.ts';
import type { WorkspaceWriter } from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import {
  describedClient,
  describedProject,
  toClient,
  toProject,
} from '../../shared/core/ledger/catalogue-records.ts';
import type { MemberScope } from '../../shared/core/member.ts';
import type { Identity } from '../../shared/ports/edge.ts';
import type { Catalogues, Directory, Members } from '../../shared/ports.ts';
import { toHolder } from './memory-api-tokens.ts';
import { toAliasHolder } from './memory-capture-aliases.ts';
import { CLIENTS, PROJECTS, putDescribed } from './memory-catalogue.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';

export function memoryMembers({ members }: MemoryState): Members {
  return { profile: async (scope) => members.get(scopeKey(scope)) };
}

export function memoryCatalogues(state: MemoryState): Catalogues {
  const { clients, projects, withoutFallback, retentionDays } = state;
  return {
    of: async (workspaceId) => ({
      clients: [...(clients.get(workspaceId)?.values() ?? [])].map(toClient),
      projects: [...(projects.get(workspaceId)?.values() ?? [])].map(toProject),
      ...(withoutFallback.has(workspaceId) && { withoutFallback: true }),
      ...(retentionDays.has(workspaceId) && { retentionDays: retentionDays.get(workspaceId) ?? {} }),
    }),
  };
}

export function memoryDirectory({
  recipients,
  senders,
  identities,
  aliases,
  codes,
  tokens,
}: MemoryState): Directory {
  return {
    findRecipient: async (address) => recipients.get(spell(address)),
    findSender: async (workspaceId, address) => senders.get(`${workspaceId} ${spell(address)}`),
    findIdentity: async (issuer, subject) => [
      ...(identities.get(identityKey({ issuer, subject }))?.values() ?? []),
    ],
    findCaptureAlias: async (alias) => toAliasHolder(aliases.get(alias)),
    findConfirmation: async (code) => codes.get(code),
    findToken: async (token) => toHolder(tokens.get(token)),
  };
}

export function memoryWorkspaceWriter(state: MemoryState): WorkspaceWriter {
  const known = new Map<string, string>();
  const changeOf = (key: string, value: object): Change => {
    const [before, now] = [known.get(key), JSON.stringify(value)];
    known.set(key, now);
    if (before === undefined) return 'made';
    return before === now ? 'unchanged' : 'updated';
  };
  return {
    putWorkspace: async ({ workspaceId, name, inboundAddresses, withoutFallback, retentionDays }) => {
      const wanted = inboundAddresses.map(spell);
      const isTaken = (one: string) =>
        (state.recipients.get(one)?.workspaceId ?? workspaceId) !== workspaceId;
      const taken = wanted.flatMap((one, i) => (isTaken(one) ? [i] : []));
      if (taken.length > 0) throw new AddressTakenError(taken);
      removeWhere(state.recipients, (one) => one.workspaceId === workspaceId);
      for (const address of wanted) state.recipients.set(address, { workspaceId });
      if (withoutFallback === false) state.withoutFallback.delete(workspaceId);
      if (withoutFallback) state.withoutFallback.add(workspaceId);
      if (retentionDays) state.retentionDays.set(workspaceId, retentionDays);
      const own = state.retentionDays.get(workspaceId);
      const change = changeOf(`workspace/${workspaceId}`, { name, wanted, withoutFallback, ...own });
      return nameWorkspace(state, workspaceId, name) && change === 'unchanged' ? 'updated' : change;
    },
    putMember: async (profile, identity) => {
      const { workspaceId, memberId, status, address } = profile;
      const sender = `${workspaceId} ${spell(address)}`;
      const holders = [state.senders.get(sender)?.memberId, memberOf(state, workspaceId, identity)];
      const taken = holders.flatMap((holder, i) => ((holder ?? memberId) === memberId ? [] : [i]));
      if (taken.length > 0) throw new AddressTakenError(taken);
      for (const [key, one] of state.senders) {
        if (scopeKey(one) !== scopeKey(profile)) continue;
        if (state.furtherSenders.has(key)) state.senders.set(key, { ...one, status });
        else state.senders.delete(key);
      }
      state.furtherSenders.delete(sender);
      for (const scopes of state.identities.values()) scopes.delete(scopeKey(profile));
      state.members.set(scopeKey(profile), profile);
      state.senders.set(sender, { workspaceId, memberId, status });
      if (identity !== undefined) addIdentity(state, identity, { workspaceId, memberId });
      return changeOf(`member/${scopeKey(profile)}`, { profile, identity });
    },
    putClient: async (workspaceId, client) => {
      const before = state.clients.get(workspaceId)?.get(client.clientId);
      return putDescribed(state, CLIENTS, before, describedClient(workspaceId, client, before));
    },
    putProject: async (workspaceId, project) => {
      const before = state.projects.get(workspaceId)?.get(project.projectId);
      return putDescribed(state, PROJECTS, before, describedProject(workspaceId, project, before));
    },
    activeMembers: async (workspaceId) =>
      [...state.members.values()]
        .filter((one) => one.workspaceId === workspaceId && one.status === 'active')
        .map(({ memberId }) => memberId),
    suspendMember: async (scope) => {
      const member = state.members.get(scopeKey(scope));
      if (member?.status !== 'active') return 'unchanged';
      state.members.set(scopeKey(scope), { ...member, status: 'suspended' });
      for (const [key, one] of state.senders)
        if (scopeKey(one) === scopeKey(scope)) state.senders.set(key, { ...one, status: 'suspended' });
      const key = `member/${scopeKey(scope)}`;
      const was = JSON.parse(known.get(key) ?? '{}') as { readonly profile?: object };
      known.set(key, JSON.stringify({ ...was, profile: { ...was.profile, status: 'suspended' } }));
      return 'updated';
    },
  };
}

/** True where it was called otherwise, by a file or by API. */
function nameWorkspace({ workspaces }: MemoryState, workspaceId: string, name: string): boolean {
  const before = workspaces.get(workspaceId);
  if (before?.name !== name)
    workspaces.set(workspaceId, { ...before, name, version: (before?.version ?? 0) + 1 });
  return before !== undefined && before.name !== name;
}

/** Who signs in so in this workspace. */
export function memberOf(
  { identities }: MemoryState,
  workspaceId: string,
  identity: Identity | undefined,
): string | undefined {
  const scopes = identity === undefined ? undefined : identities.get(identityKey(identity))?.values();
  return [...(scopes ?? [])].find((one) => one.workspaceId === workspaceId)?.memberId;
}

export function addIdentity({ identities }: MemoryState, identity: Identity, scope: MemberScope): void {
  inner(identities, identityKey(identity)).set(scopeKey(scope), scope);
}

function inner<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = maps.get(key) ?? new Map<string, V>();
  maps.set(key, found);
  return found;
}

function removeWhere<V>(map: Map<string, V>, matches: (value: V) => boolean): void {
  for (const [key, value] of map) if (matches(value)) map.delete(key);
}

export function spell(address: string): string {
  return address.trim().toLowerCase();
}

function identityKey({ issuer, subject }: Identity): string {
  return JSON.stringify([issuer, subject]);
}
