// What each change of an entry has to be answered with, and what it makes of the model: of one request, or of one item of a bulk.
import { countEvents, hasRoom, type Model, type ModelEntry, type Who } from './model.ts';

export type EntryChange =
  | { readonly kind: 'create'; readonly workDate: string; readonly seconds: number }
  | {
      readonly kind: 'amend';
      readonly pick: number;
      readonly isStale: boolean;
      readonly workDate?: string | undefined;
      readonly seconds?: number | undefined;
    }
  | { readonly kind: 'void' | 'restore'; readonly pick: number; readonly isStale: boolean };

export interface Picked {
  readonly entryId: string;
  readonly entry: ModelEntry;
  /** The version that is named: one before, or the one that holds. */
  readonly seen: number;
}

/** Any entry at all, others' too; none where there is none. */
export function pickEntry(
  { entries }: Model,
  { pick, isStale }: { readonly pick: number; readonly isStale: boolean },
): Picked | undefined {
  const [entryId, entry] = [...entries][pick % Math.max(1, entries.size)] ?? [];
  if (entryId === undefined || entry === undefined) return undefined;
  return { entryId, entry, seen: isStale ? entry.version + 1 : entry.version };
}

/** The status that this change by this member has to get. */
export function expectedStatus(model: Model, who: Who, change: EntryChange, picked?: Picked): number {
  if (change.kind === 'create') return hasRoom(model, who, change.workDate, change.seconds) ? 201 : 422;
  if (picked === undefined || picked.entry.owner !== who) return 404;
  return picked.seen === picked.entry.version ? expectedOfSeen(model, change, picked.entry) : 412;
}

function expectedOfSeen(
  model: Model,
  change: Exclude<EntryChange, { kind: 'create' }>,
  entry: ModelEntry,
): number {
  if ((entry.status === 'voided') !== (change.kind === 'restore')) return 409;
  if (change.kind === 'void') return 200;
  const after = change.kind === 'amend' ? amendedFacts(entry, change) : entry;
  const gone = change.kind === 'amend' && after.workDate === entry.workDate ? entry.durationSeconds : 0;
  return hasRoom(model, entry.owner, after.workDate, after.durationSeconds - gone) ? 200 : 422;
}

function amendedFacts(entry: ModelEntry, { workDate, seconds }: Extract<EntryChange, { kind: 'amend' }>) {
  return { workDate: workDate ?? entry.workDate, durationSeconds: seconds ?? entry.durationSeconds };
}

/** What a change that was carried out makes of the model; one event tells of it. */
export function carryOutEntry(
  model: Model,
  who: Who,
  change: EntryChange,
  { entryId, entry }: { readonly entryId: string; readonly entry?: ModelEntry | undefined },
): void {
  countEvents(model, who, 1);
  if (change.kind === 'create' || entry === undefined) {
    const { workDate, seconds } = change as Extract<EntryChange, { kind: 'create' }>;
    const made = { owner: who, version: 1, status: 'logged', workDate, durationSeconds: seconds } as const;
    model.entries.set(entryId, made);
    return;
  }
  const facts = change.kind === 'amend' ? amendedFacts(entry, change) : {};
  const status = change.kind === 'void' ? 'voided' : 'logged';
  model.entries.set(entryId, { ...entry, ...facts, status, version: entry.version + 1 });
}
