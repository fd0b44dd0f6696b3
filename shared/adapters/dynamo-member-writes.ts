// A change of a member as items of a transaction: the member's own, and what leads to them where they come into or go out of force.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { MemberWrite } from '../core/ledger/change.ts';
import type { MemberProfile } from '../core/member.ts';
import type { Sealer } from '../ports/sealing.ts';
import { isOwner, toKey } from './directory-lookups.ts';
import { getItem } from './dynamo-get-item.ts';
import { type ItemKey, keyOf } from './dynamo-keys.ts';
import type { Item } from './dynamo-ledger-items.ts';
import type { TransactItem } from './dynamo-transaction.ts';
import { lookupsOf, toMemberItem, toMembershipItem } from './dynamo-workspace-items.ts';
import { type Guarded, ifStale } from './guarded-item.ts';

interface Stores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string };
  readonly sealer: Sealer;
}

/** `stale`: the member, or one whom the change rests on, is another than was read. */
export async function memberWrites(
  { after, version, restsOn }: MemberWrite,
  ledger: string,
  { doc, tables, sealer }: Stores,
): Promise<readonly Guarded[]> {
  const before = await getItem(doc, ledger, keyOf.member(after));
  const lookups = lookupsOf(before);
  const item = { ...(await toMemberItem(after, lookups, sealer)), version: version + 1 };
  const state =
    before?.status === after.status ? [] : await stateItems(after, lookups, { doc, tables }, ledger);
  return [
    { Put: { TableName: ledger, Item: item, ...ifVersion(version) } },
    ...state,
    ...restsOn.map(({ memberId, version: seen }) => ({
      ConditionCheck: {
        TableName: ledger,
        Key: keyOf.member({ workspaceId: after.workspaceId, memberId }),
        ...ifVersion(seen),
      },
    })),
  ].map(ifStale);
}

/** Address, sign-in and membership say whether the member is in force. */
async function stateItems(
  member: MemberProfile,
  lookups: readonly ItemKey[],
  { doc, tables: { directory } }: Omit<Stores, 'sealer'>,
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

function ifVersion(version: number) {
  return version === 0
    ? { ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(version)' }
    : { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': version } };
}
