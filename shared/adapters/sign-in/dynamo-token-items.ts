// API tokens as directory and ledger store them: by keyed digest, and with a sealed name. Never the token itself.
import {
  type ApiToken,
  type ApiTokenHolder,
  type ApiTokenRecord,
  type ReportLink,
  tokenIdOf,
} from '../../core/api-token.ts';
import { type MemberScope, ROLES } from '../../core/member.ts';
import { PERMITS } from '../../core/workspace-scope.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { ifNew, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { apiTokenDigest } from '../sealing/directory-digests.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

export const HOUR_MS = 3_600_000;

export interface ApiTokenStores {
  readonly tables: { readonly directory: string; readonly ledger: string };
  readonly sealer: Sealer;
  readonly digests: KeyedDigests;
}

/** The look-up by the token's digest, that by its id, and what its member sees of it. */
export async function toTokenItems(
  token: ApiToken,
  record: ApiTokenRecord,
  { tables, sealer, digests }: ApiTokenStores,
): Promise<readonly TransactItem[]> {
  const { name, ...state } = record;
  const { workspaceId, memberId, expiresAt } = record;
  const tokenId = tokenIdOf(token);
  const digest = await apiTokenDigest(digests, token);
  const text = await sealJson(sealer, { name }, inToken(record));
  return [
    ifNew(tables.directory, { ...keyOf.apiToken(digest), ...state }),
    ifNew(tables.directory, { ...keyOf.apiTokenId(tokenId), workspaceId, memberId, expiresAt, digest }),
    ifNew(tables.ledger, { ...keyOf.apiTokenRecord(record, tokenId), itemType: 'apitoken', ...state, text }),
  ];
}

/** Where a token says that it is in force. */
export function tokenKeys(
  { tokenId, ...scope }: MemberScope & { readonly tokenId: string },
  digest: string,
  { directory, ledger }: ApiTokenStores['tables'],
): readonly { readonly table: string; readonly key: ItemKey }[] {
  return [
    { table: directory, key: keyOf.apiToken(digest) },
    { table: ledger, key: keyOf.apiTokenRecord(scope, tokenId) },
  ];
}

export async function fromTokenItem(item: Item, sealer: Sealer): Promise<ApiTokenRecord> {
  const { workspaceId, memberId, tokenId, createdAt, expiresAt, revokedAt, lastUsedAt, text } =
    item as unknown as ApiTokenRecord & { readonly text: Uint8Array };
  const scope = { workspaceId, memberId, tokenId };
  return {
    ...scope,
    ...(await openJson<Pick<ApiTokenRecord, 'name'>>(sealer, text, inToken(scope))),
    status: statusOf(item),
    ...restrictionsOf(item),
    createdAt,
    expiresAt,
    ...(revokedAt !== undefined && { revokedAt }),
    ...(lastUsedAt !== undefined && { lastUsedAt }),
  };
}

/** Another process may have marked it within the hour. */
export function useMark(TableName: string, token: MemberScope & { readonly tokenId: string }, now: Date) {
  const before = new Date(now.getTime() - HOUR_MS);
  return {
    TableName,
    Key: keyOf.apiTokenRecord(token, token.tokenId),
    ConditionExpression:
      'attribute_exists(pk) AND (attribute_not_exists(lastUsedAt) OR lastUsedAt <= :before)',
    UpdateExpression: 'SET lastUsedAt = :now',
    ExpressionAttributeValues: { ':now': now.toISOString(), ':before': before.toISOString() },
  };
}

export function toTokenHolder(item: Item): ApiTokenHolder {
  return {
    workspaceId: String(item.workspaceId),
    memberId: String(item.memberId),
    tokenId: String(item.tokenId),
    status: statusOf(item),
    ...restrictionsOf(item),
    expiresAt: Number(item.expiresAt),
  };
}

function statusOf(item: Item): ApiTokenHolder['status'] {
  return item.status === 'active' ? 'active' : 'revoked';
}

/** What is there and is not understood gives nothing. */
function restrictionsOf({
  scopes,
  projectIds,
  report,
}: Item): Pick<ApiTokenHolder, 'scopes' | 'projectIds' | 'report'> {
  const link = report === undefined ? undefined : toReportLink(report);
  return {
    ...(link && { report: link }),
    ...(scopes !== undefined && { scopes: PERMITS.filter((one) => listOf(scopes).includes(one)) }),
    ...(projectIds !== undefined && { projectIds: listOf(projectIds) }),
  };
}

function toReportLink(stored: unknown): ReportLink | undefined {
  const { reportId, role, showsMembers } = stored as Partial<ReportLink>;
  const known = ROLES.find((one) => one === role);
  return known && { reportId: String(reportId), role: known, showsMembers: showsMembers === true };
}

function listOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored : [];
}

function inToken({ workspaceId, memberId, tokenId }: MemberScope & { readonly tokenId: string }) {
  return { workspaceId, memberId, purpose: `apitoken/${tokenId}` };
}
