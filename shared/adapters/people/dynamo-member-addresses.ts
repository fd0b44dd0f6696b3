// Addresses of a member that a letter asks about, beside their member in the ledger; the directory leads from the code of the last
// letter to them. The address is sealed, and the code is kept by its digest.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AddressEndWrite, AddressWrite } from '../../core/ledger/change.ts';
import type { MemberScope } from '../../core/member.ts';
import { isAsked, type MemberAddress } from '../../core/member-address.ts';
import type { AddressBook, AskedAddresses } from '../../ports/people.ts';
import type { KeyedDigests, Sealer } from '../../ports/sealing.ts';
import { getItem } from '../dynamo/dynamo-get-item.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { queryAll } from '../dynamo/dynamo-query-all.ts';
import { ifNew, ifVersion, putOver, type TransactItem } from '../dynamo/dynamo-transaction.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { confirmationDigest } from '../sealing/directory-digests.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

interface Stores {
  readonly doc: DynamoDBDocumentClient;
  readonly tables: { readonly directory: string };
  readonly digests: KeyedDigests;
  readonly sealer: Sealer;
}

export type StoredAddress = Omit<MemberAddress, 'address'> & {
  readonly text: Uint8Array;
  /** Under which the directory leads here. */
  readonly codeDigest?: string;
};

export function dynamoAddressBook(
  doc: DynamoDBDocumentClient,
  ledgerTable: string,
  sealer: Sealer,
): AddressBook {
  return {
    list: async ({ workspaceId }, memberId) => {
      const { pk } = keyOf.member({ workspaceId, memberId });
      const wanted = {
        tableName: ledgerTable,
        pk,
        range: { first: 'ADDRESS#', last: 'ADDRESS#~' },
        isConsistent: true,
      };
      const items = await queryAll(doc, wanted);
      return Promise.all(items.map((item) => fromAddressItem(item, sealer)));
    },
    find: async ({ workspaceId }, memberId, addressId) => {
      const key = keyOf.memberAddress({ workspaceId, memberId }, addressId);
      const item = await getItem(doc, ledgerTable, key);
      return item && fromAddressItem(item, sealer);
    },
  };
}

/** Opens nothing: whether it is asked is no word of anybody's. */
export function dynamoAskedAddresses(doc: DynamoDBDocumentClient, ledgerTable: string): AskedAddresses {
  return {
    isAsked: async ({ addressId, letter, ...scope }, now) => {
      const item = await getItem(doc, ledgerTable, keyOf.memberAddress(scope, addressId));
      const stored = item as (Item & StoredAddress) | undefined;
      return stored !== undefined && stored.letters === letter && isAsked(stored, now);
    },
  };
}

/** `stale`: another version is there, or the address is gone. */
export async function addressWrites(
  { before, after, code }: AddressWrite,
  ledger: string,
  { doc, tables: { directory }, digests, sealer }: Stores,
): Promise<readonly Guarded[]> {
  const key = keyOf.memberAddress(after, after.addressId);
  const earlier = before && (await getItem(doc, ledger, key));
  const codeDigest = code && (await confirmationDigest(digests, code));
  const item = await toAddressItem(after, codeDigest, sealer);
  const put = before === undefined ? ifNew(ledger, item) : putOver(ledger, before.version, item);
  const { workspaceId, memberId, addressId, expiresAt } = after;
  const lookup = { workspaceId, memberId, addressId, expiresAt };
  return [
    put,
    ...dropCode(directory, earlier),
    ...(codeDigest === undefined ? [] : [ifNew(directory, { ...keyOf.confirmation(codeDigest), ...lookup })]),
  ].map(ifStale);
}

/** `stale`: the address is another version, or gone. */
export async function addressEndWrites(
  { after }: AddressEndWrite,
  ledger: string,
  { doc, tables: { directory } }: Stores,
): Promise<readonly Guarded[]> {
  const Key = keyOf.memberAddress(after, after.addressId);
  const earlier = await getItem(doc, ledger, Key);
  const condition = ifVersion(after.version);
  return [{ Delete: { TableName: ledger, Key, ...condition } }, ...dropCode(directory, earlier)].map(ifStale);
}

/** The table may have let the code go already. */
function dropCode(TableName: string, item: Item | undefined): readonly TransactItem[] {
  const { codeDigest } = (item ?? {}) as Partial<StoredAddress>;
  return codeDigest === undefined ? [] : [{ Delete: { TableName, Key: keyOf.confirmation(codeDigest) } }];
}

async function toAddressItem(
  { address, ...facts }: MemberAddress,
  codeDigest: string | undefined,
  sealer: Sealer,
): Promise<Item> {
  return {
    ...keyOf.memberAddress(facts, facts.addressId),
    itemType: 'memberAddress',
    ...facts,
    ...(codeDigest !== undefined && { codeDigest }),
    text: await sealJson(sealer, { address }, inAddress(facts)),
  };
}

export async function fromAddressItem(item: Item, sealer: Sealer): Promise<MemberAddress> {
  const { workspaceId, memberId, addressId, asks, status, letters, version, text, ...stored } =
    item as unknown as StoredAddress;
  const { createdAt, confirmedAt, expiresAt } = stored;
  const { address } = await openJson<Pick<MemberAddress, 'address'>>(
    sealer,
    text,
    inAddress({ workspaceId, memberId, addressId }),
  );
  const ends = {
    ...(confirmedAt !== undefined && { confirmedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
  return { workspaceId, memberId, addressId, address, asks, status, createdAt, letters, version, ...ends };
}

function inAddress({ workspaceId, memberId, addressId }: MemberScope & { readonly addressId: string }) {
  return { workspaceId, memberId, purpose: `address/${addressId}` };
}
