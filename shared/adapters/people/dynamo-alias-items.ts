// Capture aliases as directory and ledger store them: by keyed digest, and as their member sees them. Never the alias itself.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CaptureAlias, CaptureAliasRecord } from '../../core/capture-alias.ts';
import type { AliasEndWrite, AliasWrite } from '../../core/ledger/change.ts';
import type { MemberScope } from '../../core/member.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { captureAliasDigest } from '../sealing/directory-digests.ts';
import { endMark, findById } from '../sign-in/secret-lookups.ts';

export interface AliasStores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string; readonly ledger: string };
  readonly digests: KeyedDigests;
}

/** The look-up by the alias's digest, that by its id, and what its member sees of it. */
export async function toAliasItems(
  alias: CaptureAlias,
  record: CaptureAliasRecord,
  { tables, digests }: Omit<AliasStores, 'doc'>,
): Promise<readonly TransactItem[]> {
  const { workspaceId, memberId, aliasId, expiresAt } = record;
  const digest = await captureAliasDigest(digests, alias);
  const Key = keyOf.captureAliasRecord(record, aliasId);
  return [
    ifNew(tables.directory, { ...keyOf.captureAlias(digest), ...record }),
    ifNew(tables.directory, { ...keyOf.captureAliasId(aliasId), workspaceId, memberId, expiresAt, digest }),
    ifNew(tables.ledger, { ...Key, itemType: 'capturealias', ...record }),
  ];
}

export function fromAliasItem(item: Item): CaptureAliasRecord {
  const { workspaceId, memberId, aliasId, projectId, createdAt, expiresAt, revokedAt } =
    item as unknown as CaptureAliasRecord;
  return {
    workspaceId,
    memberId,
    aliasId,
    ...(projectId !== undefined && { projectId }),
    status: item.status === 'active' ? 'active' : 'revoked',
    createdAt,
    expiresAt,
    ...(revokedAt !== undefined && { revokedAt }),
  };
}

/** Where an alias says that it is in force. */
export function aliasKeys(
  { aliasId, ...scope }: MemberScope & { readonly aliasId: string },
  digest: string,
  { directory, ledger }: AliasStores['tables'],
): readonly { readonly table: string; readonly key: ItemKey }[] {
  return [
    { table: directory, key: keyOf.captureAlias(digest) },
    { table: ledger, key: keyOf.captureAliasRecord(scope, aliasId) },
  ];
}

/** `stale`: another alias has this id. */
export async function aliasWrites(
  { after, secret }: AliasWrite,
  _ledger: string,
  stores: AliasStores,
): Promise<readonly Guarded[]> {
  return (await toAliasItems(secret, after, stores)).map(ifStale);
}

/** `stale`: it has ended meanwhile, or the table has let it go. */
export async function aliasEndWrites(
  { after }: AliasEndWrite,
  _ledger: string,
  { doc, tables }: AliasStores,
): Promise<readonly Guarded[]> {
  const { workspaceId, memberId, aliasId, revokedAt, expiresAt } = after;
  const found = await findById(doc, tables.directory, keyOf.captureAliasId(aliasId));
  const keys = aliasKeys({ workspaceId, memberId, aliasId }, found?.digest ?? '', tables);
  return keys.map(({ table, key }) =>
    ifStale(
      revokedAt === undefined ? sooner(table, key, expiresAt) : endMark(table, key, new Date(revokedAt)),
    ),
  );
}

/** It holds until then, and no longer than it did. */
function sooner(TableName: string, Key: ItemKey, expiresAt: number): TransactItem {
  return {
    Update: {
      TableName,
      Key,
      UpdateExpression: 'SET expiresAt = :end',
      ConditionExpression: '#status = :active AND expiresAt >= :end',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':active': 'active', ':end': expiresAt },
    },
  };
}
