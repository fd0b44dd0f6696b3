// Entries, proposals and outbox items as the ledger stores them: facts in plain attributes, a person's words sealed.
import type { OutboxItem, Proposal, ReceiptFacts } from '../core/outcome.ts';
import { expiresAt, type RetentionDays } from '../core/record/retention.ts';
import type { TimeEntry } from '../core/time-entry.ts';
import type { Sealer } from '../ports/sealing.ts';
import { type ItemKey, keyOf, outboxShardOf } from './dynamo-keys.ts';
import { openJson, sealJson } from './sealed-json.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What items are made with. */
export interface ItemParts {
  readonly sealer: Sealer;
  readonly retention: RetentionDays;
}

type EntryText = Pick<TimeEntry, 'description' | 'project' | 'tags' | 'evidence'>;
type StoredEntry = ItemKey &
  Omit<TimeEntry, keyof EntryText> & {
    readonly itemType: 'entry';
    readonly projectId?: string;
    readonly text: Uint8Array;
    readonly expiresAt: number;
  };
type StoredOutboxItem = Omit<OutboxItem, 'facts'> & { readonly text: Uint8Array; readonly attempts: number };

/** Tags and the project's name are the writer's words too; only the id of a known project stays plain. */
export async function toEntryItem(entry: TimeEntry, { sealer, retention }: ItemParts): Promise<Item> {
  const { description, project, tags, evidence, ...facts } = entry;
  const text: EntryText = { description, tags, evidence, ...(project === undefined ? {} : { project }) };
  return {
    ...keyOf.entry(entry, entry),
    itemType: 'entry',
    ...facts,
    ...(project?.kind === 'known' ? { projectId: project.projectId } : {}),
    text: await sealJson(sealer, text, inEntry(entry)),
    expiresAt: expiresAt('timeEntry', new Date(entry.createdAt), retention),
  };
}

export async function fromEntryItem(item: Item, sealer: Sealer): Promise<TimeEntry> {
  const stored = item as unknown as StoredEntry;
  const { pk: _pk, sk: _sk, itemType: _type, projectId: _id, expiresAt: _at, text, ...facts } = stored;
  return { ...facts, ...(await openJson<EntryText>(sealer, text, inEntry(facts))) };
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

/** Due at once; `outboxShard` and `outboxDueAt` put it into the sparse index until it is sent. */
export async function toOutboxItem(item: OutboxItem, sealer: Sealer): Promise<Item> {
  const { facts, ...plain } = item;
  return {
    ...keyOf.outboxItem(item),
    itemType: 'outbox',
    ...plain,
    status: 'due',
    attempts: 0,
    outboxShard: outboxShardOf(item.outboxId),
    outboxDueAt: item.createdAt,
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
