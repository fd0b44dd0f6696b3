// A new API token, and the end of one, as items of a transaction.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TokenEndWrite, TokenUseWrite, TokenWrite } from '../../core/ledger/change.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { type ApiTokenStores, tokenKeys, toTokenItems, useMark } from './dynamo-token-items.ts';
import { endMark, findById } from './secret-lookups.ts';

/** `stale`: another token has this id, 48 bits of chance. */
export async function tokenWrites(
  { after, secret }: TokenWrite,
  _ledger: string,
  stores: ApiTokenStores,
): Promise<readonly Guarded[]> {
  return (await toTokenItems(secret, after, stores)).map(ifStale);
}

/** `stale`: the table has let the token go meanwhile. */
export async function tokenEndWrites(
  { after }: TokenEndWrite,
  _ledger: string,
  { doc, tables }: Pick<ApiTokenStores, 'tables'> & { readonly doc: DynamoDBDocumentClient },
): Promise<readonly Guarded[]> {
  const found = await findById(doc, tables.directory, keyOf.apiTokenId(after.tokenId));
  const { workspaceId, memberId, tokenId, revokedAt } = after;
  const keys = tokenKeys({ workspaceId, memberId, tokenId }, found?.digest ?? '', tables);
  return keys.map(({ table, key }) => ifStale(endMark(table, key, new Date(revokedAt))));
}

/** `stale`: it was used within the hour, and that is told of. */
export async function tokenUseWrites({ after }: TokenUseWrite, ledger: string): Promise<readonly Guarded[]> {
  return [ifStale({ Update: useMark(ledger, after, new Date(after.lastUsedAt)) })];
}
