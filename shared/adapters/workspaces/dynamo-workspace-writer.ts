// Makes workspaces, members and catalogues, with the directory's look-ups that lead to them. Repeating a call writes nothing.

import {
  type DescribedClient,
  type DescribedProject,
  describedClient,
  describedProject,
} from '../../core/ledger/catalogue-records.ts';
import type { MemberProfile, MemberScope } from '../../core/member.ts';
import type { Identity } from '../../ports/edge.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { CLIENTS, PROJECTS } from '../catalogue/dynamo-catalogue-kinds.ts';
import { putRecord } from '../catalogue/dynamo-catalogue-writer.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { isSameKey, type Lookup, toKey, withoutOthers } from '../people/directory-lookups.ts';
import { type Change, type LookupStores, putWithLookups, write } from '../people/put-with-lookups.ts';
import { identityDigest, recipientDigest, senderDigest } from '../sealing/directory-digests.ts';
import {
  fromMemberItem,
  fromWorkspaceItem,
  furtherLookupsOf,
  lookupsOf,
  settingsOf,
  toMemberItem,
  toMembershipItem,
  toWorkspaceItem,
  type Workspace,
} from './dynamo-workspace-items.ts';

export interface WorkspaceStores extends LookupStores {
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

/**
 * The keys of workspace and member are made before: without them sealing throws `KeyMissingError`. Each call that writes
 * throws `ChangedMeanwhileError` when another writer came in between.
 */
export interface WorkspaceWriter {
  /** At most 90 inbound addresses. Settings that it does not say stay. Throws `AddressTakenError`. */
  putWorkspace(workspace: Workspace): Promise<Change>;
  /**
   * Replaces the profile; an address or identity that was the member's before leads there no more, but for those that they confirmed
   * themselves. Without an identity the member writes mail and cannot sign in. Throws `AddressTakenError`: 0 is the address, 1 the identity.
   */
  putMember(profile: MemberProfile, identity?: Identity): Promise<Change>;
  /** What is not said of a client or project stays. Throws `AddressTakenError` where its name, or code, is another's. */
  putClient(workspaceId: string, client: DescribedClient): Promise<Change>;
  putProject(workspaceId: string, project: DescribedProject): Promise<Change>;
  /** Ids, in no order. */
  activeMembers(workspaceId: string): Promise<readonly string[]>;
  /** Profile, address and identity stay the member's. Who is suspended already, or not there, is left as it is. */
  suspendMember(scope: MemberScope): Promise<Change>;
}

export function dynamoWorkspaceWriter(stores: WorkspaceStores): WorkspaceWriter {
  const { sealer, digests } = stores;
  return {
    putWorkspace: async (workspace) => {
      const { workspaceId, inboundAddresses, ...value } = workspace;
      const found = await Promise.all(inboundAddresses.map((address) => recipientDigest(digests, address)));
      const lookups = [...new Set(found)].map((digest) => ({ ...keyOf.recipient(digest), workspaceId }));
      return putWithLookups(stores, {
        key: keyOf.workspace(workspaceId),
        owner: { workspaceId },
        lookups,
        value: { workspaceId, ...value },
        open: async (item) => {
          const { retentionDays, withoutFallback = false, ...read } = await fromWorkspaceItem(item, sealer);
          return {
            ...read,
            ...(value.retentionDays && { retentionDays }),
            ...(value.withoutFallback !== undefined && { withoutFallback }),
          };
        },
        seal: async (before) => ({
          ...settingsOf(before),
          ...(await toWorkspaceItem(workspace, lookups.map(toKey), sealer)),
        }),
      });
    },
    putMember: async (profile, identity) => {
      const { workspaceId, memberId, status } = profile;
      const lookups = await lookupsTo(profile, identity, digests);
      const named = lookups.map(toKey);
      const kept = (before: Item | undefined) =>
        furtherLookupsOf(before).filter((one) => !named.some((other) => isSameKey(one, other)));
      return putWithLookups(stores, {
        key: keyOf.member(profile),
        owner: { workspaceId, memberId },
        lookups,
        kept: (before) => kept(before).map((key) => ({ ...key, workspaceId, memberId, status })),
        value: profile,
        open: (item) => fromMemberItem(item, sealer),
        seal: (before) =>
          toMemberItem(profile, { lookups: named, furtherLookups: kept(before).map(toKey) }, sealer),
        beside: [toMembershipItem(profile)],
      });
    },
    putClient: (workspaceId, client) =>
      putRecord(stores, CLIENTS, { workspaceId, id: client.clientId }, (before) =>
        describedClient(workspaceId, client, before),
      ),
    putProject: (workspaceId, project) =>
      putRecord(stores, PROJECTS, { workspaceId, id: project.projectId }, (before) =>
        describedProject(workspaceId, project, before),
      ),
    activeMembers: (workspaceId) => listActive(stores, workspaceId),
    suspendMember: (scope) => suspend(stores, scope),
  };
}

/** The address, then the identity. */
async function lookupsTo(
  profile: MemberProfile,
  identity: Identity | undefined,
  digests: KeyedDigests,
): Promise<readonly Lookup[]> {
  const { workspaceId, memberId, status } = profile;
  const keys = [keyOf.sender(workspaceId, await senderDigest(digests, profile.address))];
  if (identity !== undefined) keys.push(keyOf.identity(await identityDigest(digests, identity), workspaceId));
  return keys.map((key) => ({ ...key, workspaceId, memberId, status }));
}

async function listActive({ doc, tables }: WorkspaceStores, workspaceId: string): Promise<readonly string[]> {
  const { pk } = keyOf.membership({ workspaceId, memberId: '' });
  const members = await queryAll(doc, { tableName: tables.ledger, pk, isConsistent: true });
  return members.flatMap(({ memberId, status }) => (status === 'active' ? [String(memberId)] : []));
}

/** Nothing is opened: it works for a member whose key is destroyed, too. */
async function suspend(stores: WorkspaceStores, scope: MemberScope): Promise<Change> {
  const owner = { workspaceId: scope.workspaceId, memberId: scope.memberId };
  const suspended = { ...owner, status: 'suspended' as const };
  const before = await getItem(stores.doc, stores.tables.ledger, keyOf.member(owner));
  if (before === undefined || before.status === suspended.status) return 'unchanged';
  const lookups = await withoutOthers(stores.doc, stores.tables.directory, lookupsOf(before), owner);
  if (!stores.isRehearsal)
    await write(stores, {
      before,
      item: { ...before, ...suspended },
      owner,
      lookups: lookups.map((key) => ({ ...key, ...suspended })),
      gone: [],
      beside: [toMembershipItem(suspended)],
    });
  return 'updated';
}
