// Entries and proposals as the ledger stores them: facts in plain attributes, a person's words sealed.

import type { Proposal } from '../../core/proposal.ts';
import { expiresAt } from '../../core/record/retention.ts';
import type { EntryChange, TimeEntry } from '../../core/time-entry.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { factsOf, type Item, type ItemParts } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type EntryText = Pick<TimeEntry, 'description' | 'project' | 'tags' | 'evidence' | 'lockOverride'> & {
  /** Why this version came, in a member's words. */
  readonly reason?: string;
};
type StoredEntry = Omit<TimeEntry, keyof EntryText | 'change'> & {
  readonly change?: Omit<EntryChange, 'reason'>;
  readonly projectId?: string;
  readonly text: Uint8Array;
  readonly expiresAt: number;
};
type ProposalText = Pick<Proposal, 'drafts' | 'question'>;
type StoredProposal = Omit<Proposal, keyof ProposalText> & {
  readonly text: Uint8Array;
  /** Where a legal hold has put off when the item goes. */
  readonly openUntil?: number;
};

/** Tags and the project's name are the writer's words too; only the id of a known project stays plain. */
export async function toEntryItem(entry: TimeEntry, parts: ItemParts): Promise<Item> {
  return { ...keyOf.entry(entry, entry), itemType: 'entry', ...(await toEntryFields(entry, parts)) };
}

export function fromEntryItem(item: Item, sealer: Sealer): Promise<TimeEntry> {
  return fromEntryFields(factsOf(item), sealer);
}

/** Without an `entryId` of its own: the index leads to what holds, not to what was. */
export async function toEntryVersionItem(entry: TimeEntry, parts: ItemParts): Promise<Item> {
  const { entryId, ...fields } = await toEntryFields(entry, parts);
  const key = keyOf.entryVersion(entry.workspaceId, entry.entryId, entry.version);
  return { ...key, itemType: 'entryVersion', of: entryId, ...fields };
}

export function fromEntryVersionItem(item: Item, sealer: Sealer): Promise<TimeEntry> {
  const { of: entryId, ...stored } = factsOf<StoredEntry & { readonly of: string }>(item);
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
  const { projectId: _id, expiresAt: _at, text, change, ...facts } = stored;
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
  const { text, openUntil, ...facts } = factsOf<StoredProposal>(item);
  const purpose = `proposal/${facts.proposalId}`;
  const expiresAt = openUntil ?? facts.expiresAt;
  return {
    ...facts,
    expiresAt,
    ...(await openJson<ProposalText>(sealer, text, { ...scopeOf(facts), purpose })),
  };
}

function inEntry(entry: Pick<TimeEntry, 'workspaceId' | 'memberId' | 'entryId'>) {
  return { ...scopeOf(entry), purpose: `entry/${entry.entryId}` };
}

function scopeOf({ workspaceId, memberId }: { workspaceId: string; memberId: string }) {
  return { workspaceId, memberId };
}
