// Workspaces and members as the ledger stores them. Names are sealed.
import type { MemberProfile } from '../../core/member.ts';
import type { OwnRetentionDays } from '../../core/record/retention.ts';
import type { RoundingPolicy } from '../../core/report/rounding.ts';
import type { Lock } from '../../core/timesheet/lock.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { type ItemKey, keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

export interface Workspace {
  readonly workspaceId: string;
  readonly name: string;
  /** Whatever is sent to one of these belongs to the workspace. */
  readonly inboundAddresses: readonly string[];
  /** Unless it is said: no model is kept from it. */
  readonly withoutFallback?: boolean;
  /** What it does not say is as its stage has it. */
  readonly retentionDays?: OwnRetentionDays;
}

/** Under which keys the directory leads to an item: kept with it, so that what no longer leads there can be taken away. */
export interface Lookups {
  readonly lookups: readonly ItemKey[];
  /** Those of addresses that a member confirmed besides: a file knows nothing of them, and takes none away. */
  readonly furtherLookups?: readonly ItemKey[];
}

export type Membership = Pick<MemberProfile, 'workspaceId' | 'memberId' | 'status'>;

type MemberText = Pick<MemberProfile, 'displayName' | 'address'>;
type StoredMember = Omit<MemberProfile, keyof MemberText> & Lookups & { readonly text: Uint8Array };

export async function toWorkspaceItem(
  { workspaceId, name, withoutFallback, retentionDays }: Workspace,
  lookups: readonly ItemKey[],
  sealer: Sealer,
): Promise<Item> {
  const text = await sealedName(sealer, { workspaceId, name });
  const facts = {
    workspaceId,
    ...(withoutFallback !== undefined && { withoutFallback }),
    ...(retentionDays && { retentionDays }),
  };
  return { ...keyOf.workspace(workspaceId), itemType: 'workspace', ...facts, lookups, text };
}

export function sealedName(
  sealer: Sealer,
  { workspaceId, name }: Pick<Workspace, 'workspaceId' | 'name'>,
): Promise<Uint8Array> {
  return sealJson(sealer, { name }, { workspaceId, purpose: `workspace/${workspaceId}` });
}

/** Without its inbound addresses: the directory knows them by digest alone. */
export async function fromWorkspaceItem(
  item: Item,
  sealer: Sealer,
): Promise<Omit<Workspace, 'inboundAddresses'>> {
  const { workspaceId, text } = item as unknown as { workspaceId: string; text: Uint8Array };
  const context = { workspaceId, purpose: `workspace/${workspaceId}` };
  const opened = await openJson<Pick<Workspace, 'name'>>(sealer, text, context);
  const retentionDays = ownRetentionOf(item);
  return {
    workspaceId,
    ...(isWithoutFallback(item) && { withoutFallback: true }),
    ...(retentionDays && { retentionDays }),
    ...opened,
  };
}

/** What members set by API: it stays where a file says nothing of it. */
export function settingsOf(before: Item | undefined): Item {
  const { retentionDays, entryPolicy, withoutFallback, rounding, lock, weekStart, workingTime } =
    before ?? {};
  const settings = { retentionDays, entryPolicy, withoutFallback, rounding, lock, weekStart, workingTime };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** A rule that was taken away is kept as null. */
export function roundingOf(item: Item | undefined): RoundingPolicy | undefined {
  return (item?.['rounding'] as RoundingPolicy | null | undefined) ?? undefined;
}

export function ownRetentionOf(item: Item | undefined): OwnRetentionDays | undefined {
  return item?.['retentionDays'] as OwnRetentionDays | undefined;
}

export function lockOf(item: Item | undefined): Lock {
  return (item?.['lock'] ?? {}) as Lock;
}

export function isWithoutFallback({ withoutFallback }: Item): boolean {
  return withoutFallback === true;
}

export async function toMemberItem(profile: MemberProfile, lookups: Lookups, sealer: Sealer): Promise<Item> {
  const { displayName, address, ...facts } = profile;
  const text: MemberText = { displayName, address };
  const sealed = await sealJson(sealer, text, inMember(profile));
  return { ...keyOf.member(profile), itemType: 'member', ...facts, ...lookups, text: sealed };
}

export async function fromMemberItem(item: Item, sealer: Sealer): Promise<MemberProfile> {
  const { workspaceId, memberId, status, timeZone, locale, workdayMinutes, managerId, text } =
    item as unknown as StoredMember;
  const { role = 'member' } = item as Partial<StoredMember>; // written before there were roles
  const leader = managerId === undefined ? {} : { managerId };
  const facts = { workspaceId, memberId, status, role, timeZone, locale, workdayMinutes, ...leader };
  return { ...facts, ...(await openJson<MemberText>(sealer, text, inMember(facts))) };
}

/** The list of a workspace's members: who they are says the member's own item. */
export function toMembershipItem({ workspaceId, memberId, status }: Membership): Item {
  const scope = { workspaceId, memberId };
  return { ...keyOf.membership(scope), itemType: 'membership', ...scope, status };
}

/** 0: it was written before there were versions. */
export function versionOf({ version = 0 }: Item): number {
  return Number(version);
}

export function lookupsOf(item: Item | undefined): readonly ItemKey[] {
  return [...ownLookupsOf(item), ...furtherLookupsOf(item)];
}

export function ownLookupsOf(item: Item | undefined): readonly ItemKey[] {
  return (item as Partial<Lookups> | undefined)?.lookups ?? [];
}

export function furtherLookupsOf(item: Item | undefined): readonly ItemKey[] {
  return (item as Partial<Lookups> | undefined)?.furtherLookups ?? [];
}

function inMember({ workspaceId, memberId }: { workspaceId: string; memberId: string }) {
  return { workspaceId, memberId, purpose: `member/${memberId}` };
}
