// Makes workspaces, members and catalogues, with the directory's look-ups that lead to them. Repeating a call changes nothing.
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Client, Project } from '../core/catalogue.ts';
import type { MemberProfile } from '../core/member.ts';
import type { Identity, KeyedDigests, Sealer } from '../ports.ts';
import { identityDigest, recipientDigest, senderDigest } from './directory-digests.ts';
import { type ItemKey, keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import { type TransactItem, transact } from './dynamo-transaction.ts';
import {
  lookupsOf,
  toClientItem,
  toMemberItem,
  toProjectItem,
  toWorkspaceItem,
  type Workspace,
} from './dynamo-workspace-items.ts';

/** An inbound or sender address leads to someone else already. */
export class AddressTakenError extends Error {
  override readonly name = 'AddressTakenError';
}

export interface WorkspaceStores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string; readonly ledger: string };
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

/** The keys of workspace and member are made before: without them sealing throws `KeyMissingError`. */
export interface WorkspaceWriter {
  /** At most 90 inbound addresses. Throws `AddressTakenError`. */
  putWorkspace(workspace: Workspace): Promise<void>;
  /** Replaces the profile; an address or identity that was the member's before leads there no more. Throws `AddressTakenError`. */
  putMember(profile: MemberProfile, identity: Identity): Promise<void>;
  putClient(workspaceId: string, client: Client): Promise<void>;
  putProject(workspaceId: string, project: Project): Promise<void>;
}

export function dynamoWorkspaceWriter(stores: WorkspaceStores): WorkspaceWriter {
  const { doc, tables, sealer, digests } = stores;
  const put = (Item: Item) => doc.send(new PutCommand({ TableName: tables.ledger, Item }));
  return {
    putWorkspace: async (workspace) => {
      const { workspaceId, inboundAddresses } = workspace;
      const found = await Promise.all(inboundAddresses.map((address) => recipientDigest(digests, address)));
      const lookups = [...new Set(found)].map((digest) => ({ ...keyOf.recipient(digest), workspaceId }));
      const item = await toWorkspaceItem(workspace, lookups.map(toKey), sealer);
      await replace(stores, keyOf.workspace(workspaceId), item, lookups);
    },
    putMember: async (profile, identity) => {
      const { workspaceId, memberId, status } = profile;
      const sender = keyOf.sender(workspaceId, await senderDigest(digests, profile.address));
      const signIn = keyOf.identity(await identityDigest(digests, identity), profile);
      const lookups = [sender, signIn].map((key) => ({ ...key, workspaceId, memberId, status }));
      const item = await toMemberItem(profile, lookups.map(toKey), sealer);
      await replace(stores, keyOf.member(profile), item, lookups);
    },
    putClient: async (workspaceId, client) => {
      await put(await toClientItem(workspaceId, client, sealer));
    },
    putProject: async (workspaceId, project) => {
      await put(await toProjectItem(workspaceId, project, sealer));
    },
  };
}

type Lookup = ItemKey & { readonly workspaceId: string; readonly memberId?: string };

/** Item and look-ups change together; look-ups that the item had before and has no more are taken away. */
async function replace(
  { doc, tables }: WorkspaceStores,
  key: ItemKey,
  item: Item,
  lookups: readonly Lookup[],
): Promise<void> {
  const { Item: before } = await doc.send(
    new GetCommand({ TableName: tables.ledger, Key: key, ConsistentRead: true }),
  );
  const gone = lookupsOf(before).filter(
    ({ pk, sk }) => !lookups.some((one) => one.pk === pk && one.sk === sk),
  );
  const items: TransactItem[] = [
    { Put: { TableName: tables.ledger, Item: item } },
    ...lookups.map((lookup) => putLookup(tables.directory, lookup)),
    ...gone.map((one) => ({ Delete: { TableName: tables.directory, Key: toKey(one) } })),
  ];
  // Administrators do not crowd: waits between attempts need no jitter.
  const { kind } = await transact(doc, items, () => 0.5);
  if (kind === 'refused') throw new AddressTakenError('an address leads to someone else already');
}

function putLookup(TableName: string, lookup: Lookup): TransactItem {
  const { workspaceId, memberId } = lookup;
  const ofMember = memberId === undefined ? '' : ' AND memberId = :memberId';
  return {
    Put: {
      TableName,
      Item: lookup,
      ConditionExpression: `attribute_not_exists(pk) OR (workspaceId = :workspaceId${ofMember})`,
      ExpressionAttributeValues: {
        ':workspaceId': workspaceId,
        ...(memberId === undefined ? {} : { ':memberId': memberId }),
      },
    },
  };
}

function toKey({ pk, sk }: ItemKey): ItemKey {
  return { pk, sk };
}
