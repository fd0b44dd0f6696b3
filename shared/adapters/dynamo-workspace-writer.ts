// Makes workspaces, members and catalogues, with the directory's look-ups that lead to them. Repeating a call writes nothing.
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Client, Project } from '../core/catalogue.ts';
import type { MemberProfile } from '../core/member.ts';
import type { Identity, KeyedDigests, Sealer } from '../ports.ts';
import { identityDigest, recipientDigest, senderDigest } from './directory-digests.ts';
import { type Lookup, putLookup, readLookups, toKey } from './directory-lookups.ts';
import { type ItemKey, keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { type TransactItem, transact } from './dynamo-transaction.ts';
import {
  fromClientItem,
  fromMemberItem,
  fromProjectItem,
  fromWorkspaceItem,
  lookupsOf,
  toClientItem,
  toMemberItem,
  toProjectItem,
  toWorkspaceItem,
  type Workspace,
} from './dynamo-workspace-items.ts';

/** An inbound or sender address leads to someone else already. Nothing was written. */
export class AddressTakenError extends Error {
  override readonly name = 'AddressTakenError';
  /** Which of the addresses that the call named, from 0; each is counted once. */
  readonly taken: readonly number[];

  constructor(taken: readonly number[]) {
    super('an address leads to someone else already');
    this.taken = taken;
  }
}

export interface WorkspaceStores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string; readonly ledger: string };
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
  /** Say what a call would do, or throw what it would throw, and write nothing. @default false */
  readonly isRehearsal?: boolean;
}

export type Change = 'made' | 'updated' | 'unchanged';

/** The keys of workspace and member are made before: without them sealing throws `KeyMissingError`. */
export interface WorkspaceWriter {
  /** At most 90 inbound addresses. Throws `AddressTakenError`. */
  putWorkspace(workspace: Workspace): Promise<Change>;
  /**
   * Replaces the profile; an address or identity that was the member's before leads there no more. Without an identity the
   * member writes mail and cannot sign in. Throws `AddressTakenError`.
   */
  putMember(profile: MemberProfile, identity?: Identity): Promise<Change>;
  putClient(workspaceId: string, client: Client): Promise<Change>;
  putProject(workspaceId: string, project: Project): Promise<Change>;
}

export function dynamoWorkspaceWriter(stores: WorkspaceStores): WorkspaceWriter {
  const { sealer, digests } = stores;
  return {
    putWorkspace: async (workspace) => {
      const { workspaceId, name, inboundAddresses } = workspace;
      const found = await Promise.all(inboundAddresses.map((address) => recipientDigest(digests, address)));
      const lookups = [...new Set(found)].map((digest) => ({ ...keyOf.recipient(digest), workspaceId }));
      return put(stores, {
        key: keyOf.workspace(workspaceId),
        lookups,
        value: { workspaceId, name },
        open: (item) => fromWorkspaceItem(item, sealer),
        seal: () => toWorkspaceItem(workspace, lookups.map(toKey), sealer),
      });
    },
    putMember: async (profile, identity) => {
      const lookups = await lookupsTo(profile, identity, digests);
      return put(stores, {
        key: keyOf.member(profile),
        lookups,
        value: profile,
        open: (item) => fromMemberItem(item, sealer),
        seal: () => toMemberItem(profile, lookups.map(toKey), sealer),
      });
    },
    putClient: (workspaceId, client) =>
      put(stores, {
        key: keyOf.client(workspaceId, client.clientId),
        lookups: [],
        value: client,
        open: (item) => fromClientItem(item, sealer),
        seal: () => toClientItem(workspaceId, client, sealer),
      }),
    putProject: (workspaceId, project) =>
      put(stores, {
        key: keyOf.project(workspaceId, project.projectId),
        lookups: [],
        value: project,
        open: (item) => fromProjectItem(item, sealer),
        seal: () => toProjectItem(workspaceId, project, sealer),
      }),
  };
}

/** The address first: it alone can be another's. */
async function lookupsTo(
  profile: MemberProfile,
  identity: Identity | undefined,
  digests: KeyedDigests,
): Promise<readonly Lookup[]> {
  const { workspaceId, memberId, status } = profile;
  const keys = [keyOf.sender(workspaceId, await senderDigest(digests, profile.address))];
  if (identity !== undefined) keys.push(keyOf.identity(await identityDigest(digests, identity), profile));
  return keys.map((key) => ({ ...key, workspaceId, memberId, status }));
}

/** What an item shall be, and how it is read and written. */
interface Wanted {
  readonly key: ItemKey;
  readonly lookups: readonly Lookup[];
  readonly value: object;
  readonly open: (item: Item) => Promise<object>;
  readonly seal: () => Promise<Item>;
}

/** Item and look-ups change together; look-ups that the item had before and has no more are taken away. */
async function put({ doc, tables, isRehearsal = false }: WorkspaceStores, wanted: Wanted): Promise<Change> {
  const { key, lookups, value, open, seal } = wanted;
  const read = new GetCommand({ TableName: tables.ledger, Key: key, ConsistentRead: true });
  const [{ Item: before }, led] = await Promise.all([
    doc.send(read),
    readLookups(doc, tables.directory, lookups),
  ]);
  if (led.taken.length > 0) throw new AddressTakenError(led.taken);
  const gone = lookupsOf(before).filter((one) => !lookups.some((kept) => isSame(toKey(kept), one)));
  const isThere = led.isThere && gone.length === 0;
  if (isThere && before !== undefined && isSame(await open(before), value)) return 'unchanged';
  const change = before === undefined ? 'made' : 'updated';
  if (isRehearsal) return change;

  const items: TransactItem[] = [
    { Put: { TableName: tables.ledger, Item: await seal() } },
    ...lookups.map((lookup) => putLookup(tables.directory, lookup)),
    ...gone.map((one) => ({ Delete: { TableName: tables.directory, Key: toKey(one) } })),
  ];
  // Administrators do not crowd: waits between attempts need no jitter.
  const written = await transact(doc, items, () => 0.5);
  if (written.kind === 'refused') throw new AddressTakenError(written.items.map((item) => item - 1));
  return change;
}

/** Plain facts, in whatever order they were written or read. */
function isSame(one: object, other: object): boolean {
  const inOrder = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}
