// Entries, proposals and outbox items as the ledger stores them: facts in plain attributes, a person's words sealed.

import { firstOfferAt } from '../core/outbox-offers.ts';
import type { OutboxItem, Proposal, ReceiptFacts } from '../core/outcome.ts';
import { expiresAt, type RetentionDays } from '../core/record/retention.ts';
import type { EntryChange, TimeEntry } from '../core/time-entry.ts';
import type { Sealer } from '../ports/sealing.ts';
import { type ItemKey, keyOf, outboxShardOf } from './dynamo-keys.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What items are made with. */
export interface ItemParts {
  readonly sealer: Sealer;
  readonly retention: RetentionDays;
}

type EntryText = Pick<TimeEntry, 'description' | 'project' | 'tags' | 'evidence' | 'lockOverride'> & {
  /** Why this version came, in a member's words. */
  readonly reason?: string;
};
type StoredEntry = ItemKey &
  Omit<TimeEntry, keyof EntryText | 'change'> & {
    readonly itemType: 'entry' | 'entryVersion';
    readonly change?: Omit<EntryChange, 'reason'>;
    readonly projectId?: string;
    readonly text: Uint8Array;
    readonly expiresAt: number;
  };
type ProposalText = Pick<Proposal, 'drafts' | 'question'>;
type StoredProposal = ItemKey &
  Omit<Proposal, keyof ProposalText> & {
    readonly itemType: 'proposal';
    readonly text: Uint8Array;
    /** Where a legal hold has put off when the item goes. */
    readonly openUntil?: number;
  };
type StoredOutboxItem = Omit<OutboxItem, 'facts'> & { readonly text: Uint8Array; readonly attempts: number };

/** Tags and the project's name are the writer's words too; only the id of a known project stays plain. */
export async function toEntryItem(entry: TimeEntry, parts: ItemParts): Promise<Item> {
  return { ...keyOf.entry(entry, entry), itemType: 'entry', ...(await toEntryFields(entry, parts)) };
}

export function fromEntryItem(item: Item, sealer: Sealer): Promise<TimeEntry> {
  return fromEntryFields(item as unknown as StoredEntry, sealer);
}

/** Without an `entryId` of its own: the index leads to what holds, not to what was. */
export async function toEntryVersionItem(entry: TimeEntry, parts: ItemParts): Promise<Item> {
  const { entryId, ...fields } = await toEntryFields(entry, parts);
  const key = keyOf.entryVersion(entry.workspaceId, entry.entryId, entry.version);
  return { ...key, itemType: 'entryVersion', of: entryId, ...fields };
}

export function fromEntryVersionItem(item: Item, sealer: Sealer): Promise<TimeEntry> {
  const { of: entryId, ...stored } = item as unknown as StoredEntry & { readonly of: string };
  return fromEntryFields({ ...stored, entryId }, sealer);
}

async function toEntryFields(entry: TimeEntry, { sealer, retention }: ItemParts) {
  const { description, project, tags, evidence, change, lockOverride, ...facts } = entry;
  const { reason, ...changed } = change ?? {};
  const words = {
    ...(project !== undefined && { project }),
    ...(reason !== undefined && { reason }),
    ...(lockOverride !== undefined && { lockOverride }),
  };
  const text: EntryText = { description, tags, evidence, ...words };
  return {
    ...facts,
    ...(change !== undefined && { change: changed }),
    ...(project?.kind === 'known' ? { projectId: project.projectId } : {}),
    text: await sealJson(sealer, text, inEntry(entry)),
    expiresAt: expiresAt('timeEntry', new Date(entry.createdAt), retention),
  };
}

async function fromEntryFields(stored: StoredEntry, sealer: Sealer): Promise<TimeEntry> {
  const {
    pk: _pk,
    sk: _sk,
    itemType: _type,
    projectId: _id,
    expiresAt: _at,
    text,
    change,
    ...facts
  } = stored;
  const { reason = '', ...words } = await openJson<EntryText>(sealer, text, inEntry(facts));
  return { ...facts, ...words, ...(change !== undefined && { change: { ...change, reason } }) };
}

export async function toProposalItem(proposal: Proposal, sealer: Sealer): Promise<Item> {
  const { drafts, question, ...facts } = proposal;
  const purpose = `proposal/${proposal.proposalId}`;
  return {
    ...keyOf.proposal(proposal, proposal.proposalId),
    itemType: 'proposal',
    ...facts,
    text: await sealJson(sealer, { drafts, question }, { ...scopeOf(proposal), purpose }),
  };
}

export async function fromProposalItem(item: Item, sealer: Sealer): Promise<Proposal> {
  const { pk: _pk, sk: _sk, itemType: _type, text, openUntil, ...facts } = item as unknown as StoredProposal;
  const purpose = `proposal/${facts.proposalId}`;
  const expiresAt = openUntil ?? facts.expiresAt;
  return {
    ...facts,
    expiresAt,
    ...(await openJson<ProposalText>(sealer, text, { ...scopeOf(facts), purpose })),
  };
}

/** `outboxShard` and `outboxDueAt` put it into the sparse index until it is sent; the table's stream tells of it at once. */
export async function toOutboxItem(item: OutboxItem, sealer: Sealer): Promise<Item> {
  const { facts, ...plain } = item;
  return {
    ...keyOf.outboxItem(item),
    itemType: 'outbox',
    ...plain,
    status: 'due',
    attempts: 0,
    outboxShard: outboxShardOf(item.outboxId),
    outboxDueAt: firstOfferAt(item.createdAt),
    text: await sealJson(sealer, facts, inOutbox(item)),
  };
}

export async function fromOutboxItem(
  item: Item,
  sealer: Sealer,
): Promise<{ item: OutboxItem; attempt: number }> {
  const { text, attempts, ...stored } = item as unknown as StoredOutboxItem;
  const { outboxId, workspaceId, memberId, messageKey, kind } = stored;
  const { loop = { thread: outboxId, words: '' } } = stored; // one that was written before answers were counted
  const { receivedAt, createdAt, expiresAt } = stored;
  const plain = { outboxId, workspaceId, memberId, messageKey, kind, loop, receivedAt, createdAt, expiresAt };
  const facts = await openJson<ReceiptFacts>(sealer, text, inOutbox(plain));
  return { item: { ...plain, facts }, attempt: attempts };
}

function inEntry(entry: Pick<TimeEntry, 'workspaceId' | 'memberId' | 'entryId'>) {
  return { ...scopeOf(entry), purpose: `entry/${entry.entryId}` };
}

function inOutbox(item: Pick<OutboxItem, 'workspaceId' | 'memberId' | 'outboxId'>) {
  return { ...scopeOf(item), purpose: `outbox/${item.outboxId}` };
}

function scopeOf({ workspaceId, memberId }: { workspaceId: string; memberId: string }) {
  return { workspaceId, memberId };
}
