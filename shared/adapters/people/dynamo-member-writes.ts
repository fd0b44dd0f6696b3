// A change of a member as items of a transaction: the member's own, and what leads to them where it comes into or goes out of force,
// where it comes to be, and where it ends.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { MemberEndWrite, MemberWrite } from '../../core/ledger/change.ts';
import type { MemberProfile } from '../../core/member.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { ifVersion, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { toMemberItem, toMembershipItem } from '../workspaces/dynamo-workspace-items.ts';
import { isOwner, toKey } from './directory-lookups.ts';
import { leadWrites } from './dynamo-member-leads.ts';

interface Stores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string };
  readonly digests: KeyedDigests;
  readonly sealer: Sealer;
}

/** `stale`: the member, or one whom the change rests on, is another than was read. `taken`: what shall lead to them leads to another. */
export async function memberWrites(
  write: MemberWrite,
  ledger: string,
  { doc, tables, digests, sealer }: Stores,
): Promise<readonly Guarded[]> {
  const { after, version, restsOn } = write;
  const before = await getItem(doc, ledger, keyOf.member(after));
  const leads = await leadWrites(write, before, { directory: tables.directory, digests });
  const item = { ...(await toMemberItem(after, leads.lookups, sealer)), version: (version ?? 0) + 1 };
  const state =
    before?.status === after.status ? [] : await stateItems(after, leads.staying, { doc, tables }, ledger);
  const own = [
    { Put: { TableName: ledger, Item: item, ...ifAsRead(version) } },
    ...state,
    ...restsOn.map(({ memberId, version: seen }) => ({
      ConditionCheck: {
        TableName: ledger,
        Key: keyOf.member({ workspaceId: after.workspaceId, memberId }),
        ...ifAsRead(seen),
      },
    })),
  ];
  return [...own.map(ifStale), ...leads.items];
}

/** `stale`: the member was changed since; who came meanwhile has another version. */
export async function memberEndWrites(
  { after, version }: MemberEndWrite,
  ledger: string,
): Promise<readonly Guarded[]> {
  return [
    { Delete: { TableName: ledger, Key: keyOf.member(after), ...ifAsRead(version) } },
    { Delete: { TableName: ledger, Key: keyOf.membership(after) } },
  ].map(ifStale);
}

/** Address, sign-in and membership say whether the member is in force. */
async function stateItems(
  member: MemberProfile,
  lookups: readonly ItemKey[],
  { doc, tables: { directory } }: Pick<Stores, 'doc' | 'tables'>,
  ledger: string,
): Promise<readonly TransactItem[]> {
  const found = await Promise.all(lookups.map((key) => getItem(doc, directory, toKey(key))));
  // Tables that were restored to different times may disagree: what leads to another is left as it is.
  const own = found.filter((item): item is Item => item !== undefined && isOwner(member, item));
  return [
    ...own.map(({ pk, sk }) => toState(directory, { pk: String(pk), sk: String(sk) }, member)),
    { Put: { TableName: ledger, Item: toMembershipItem(member) } },
  ];
}

function toState(TableName: string, Key: ItemKey, { workspaceId, memberId, status }: MemberProfile) {
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: 'SET #status = :status',
      ConditionExpression: 'workspaceId = :workspaceId AND memberId = :memberId',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': status, ':workspaceId': workspaceId, ':memberId': memberId },
    },
  };
}

/** `undefined`: nobody is there; 0: who was written before there were versions. */
function ifAsRead(version: number | undefined) {
  if (version === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return version === 0
    ? { ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(version)' }
    : ifVersion(version);
}
