// What leads to a member in the directory, as a change of theirs adds it and takes it away. Only what nobody else has is added.
import type { Lead, MemberWrite } from '../../core/ledger/change.ts';
import type { MemberProfile } from '../../core/member.ts';
import type { KeyedDigests } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { type Guarded, ifStale } from '../dynamo/guarded-item.ts';
import { identityDigest, senderDigest } from '../sealing/directory-digests.ts';
import {
  furtherLookupsOf,
  type Lookups,
  lookupsOf,
  ownLookupsOf,
} from '../workspaces/dynamo-workspace-items.ts';
import { deleteLookup, isSameKey, putLookup, toKey } from './directory-lookups.ts';

export interface LeadWrites {
  /** What the member's item says of them from now on. */
  readonly lookups: Lookups;
  /** Those that were there and stay. */
  readonly staying: readonly ItemKey[];
  /** `taken`: it leads to another already. */
  readonly items: readonly Guarded[];
}

export async function leadWrites(
  { after, gained = [], lost = [] }: MemberWrite,
  before: Item | undefined,
  { directory, digests }: { readonly directory: string; readonly digests: KeyedDigests },
): Promise<LeadWrites> {
  const { workspaceId, memberId, status } = after;
  const owner = { workspaceId, memberId };
  const toPairs = (leads: readonly Lead[]) =>
    Promise.all(leads.map(async (lead) => ({ lead, key: await keyOfLead(after, lead, digests) })));
  const [added, dropped] = await Promise.all([toPairs(gained), toPairs(lost)]);
  const changed = [...added, ...dropped].map(({ key }) => key);
  const stays = (one: ItemKey) => changed.every((key) => !isSameKey(key, one));
  const keysOf = (isFurther: boolean) =>
    added.filter(({ lead }) => (lead.kind === 'furtherAddress') === isFurther).map(({ key }) => key);
  return {
    lookups: {
      lookups: [...ownLookupsOf(before).filter(stays), ...keysOf(false)].map(toKey),
      furtherLookups: [...furtherLookupsOf(before).filter(stays), ...keysOf(true)].map(toKey),
    },
    staying: lookupsOf(before).filter(stays),
    items: [
      ...added.map(
        ({ key }): Guarded => ({
          item: putLookup(directory, { ...key, ...owner, status }),
          refusal: 'taken',
        }),
      ),
      ...dropped.map(({ key }) => ifStale(deleteLookup(directory, key, owner))),
    ],
  };
}

async function keyOfLead(
  { workspaceId }: MemberProfile,
  lead: Lead,
  digests: KeyedDigests,
): Promise<ItemKey> {
  if (lead.kind === 'identity') return keyOf.identity(await identityDigest(digests, lead), workspaceId);
  return keyOf.sender(workspaceId, await senderDigest(digests, lead.address));
}
