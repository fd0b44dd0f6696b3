// Reads what an export shows, page by page, until it is whole or as long as an answer may be.
import { cutToDays, type ExportPart } from '../../../shared/core/export/cut-rows.ts';
import { type ExportRow, toExportRow } from '../../../shared/core/export/export-row.ts';
import { fewAtOnce } from '../../../shared/core/few-at-once.ts';
import {
  type RoundedEntry,
  type RoundingRule,
  roundedEntries,
} from '../../../shared/core/report/rounding.ts';
import { isAskedBillable, type TimeEntry } from '../../../shared/core/time-entry.ts';
import type { WorkDate } from '../../../shared/core/work-date.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ClientBook, TaskBook } from '../../../shared/ports/catalogue.ts';
import type { EntryBook, EntryListing } from '../../../shared/ports/ledger.ts';
import type { Members } from '../../../shared/ports.ts';

export interface GatherServices {
  readonly entryBook: EntryBook;
  readonly clients: ClientBook;
  readonly tasks: TaskBook;
  readonly members: Members;
}

export interface Gathered extends Omit<ExportPart, 'entries'> {
  readonly rows: readonly ExportRow[];
}

/** A function's answer has 6 MB at most. */
const MOST_BYTES = 5_000_000;
/** But for the words of it. */
const BYTES_OF_A_ROW = 730;
/** Held as long as its day may be shown. */
const BYTES_OF_ONE_LEFT_OUT = 200;
const LARGEST_PAGE = 100;
const MOST_OF_FIRST_PAGES = 4000;
const MOST_DUE = 4;

interface Reading {
  readonly memberId: string;
  readonly entries: TimeEntry[];
  cursor: string | undefined;
  isWhole: boolean;
}

interface Wanted extends Omit<EntryListing, 'memberId' | 'limit' | 'cursor' | 'order'> {
  /** Absent: rounded time is not wanted. */
  readonly ruleOf?: ((entry: TimeEntry) => RoundingRule) | undefined;
}

/** Of these members, by day. What is not asked for is left out after rounding: an entry has one rounded time, whatever is asked. */
export async function gather(
  services: GatherServices,
  scope: WorkspaceScope,
  memberIds: readonly string[],
  { billable, ruleOf, ...filter }: Wanted,
): Promise<Gathered> {
  const readings = memberIds.map(
    (memberId): Reading => ({ memberId, entries: [], cursor: undefined, isWhole: false }),
  );
  const limit = Math.min(LARGEST_PAGE, Math.ceil(MOST_OF_FIRST_PAGES / memberIds.length));
  const isShown = (entry: TimeEntry) => isAskedBillable(entry, billable);
  const sizeOf = (entry: TimeEntry) => (isShown(entry) ? bytesOf(entry) : BYTES_OF_ONE_LEFT_OUT);
  const next = async (one: Reading) => {
    const { memberId, cursor } = one;
    const page = await services.entryBook.list(scope, { ...filter, memberId, limit, cursor });
    one.entries.push(...page.items);
    one.cursor = page.nextCursor;
    one.isWhole = page.nextCursor === undefined;
    return page.items.reduce((sum, entry) => sum + sizeOf(entry), 0);
  };
  let bytes = 0;
  for (let due = readings; due.length > 0 && bytes < MOST_BYTES; due = mostBehind(readings))
    for (const read of await fewAtOnce(due, next)) bytes += read;
  const { entries, ...part } = cutToDays(readings, { most: MOST_BYTES, sizeOf });
  if (ruleOf !== undefined) await readToEndOf(entries.at(-1)?.workDate, readings, next);
  const rounded =
    ruleOf &&
    roundedEntries(
      readings.flatMap((one) => one.entries),
      ruleOf,
    );
  return { ...part, rows: await toRows(services, scope, entries.filter(isShown), rounded) };
}

/** Where one day alone is too long, it is read to its end all the same: what is rounded as one is all of it. */
async function readToEndOf(
  day: WorkDate | undefined,
  readings: readonly Reading[],
  next: (one: Reading) => Promise<unknown>,
): Promise<void> {
  const isCut = ({ isWhole, entries }: Reading) =>
    !isWhole && day !== undefined && (entries.at(-1)?.workDate ?? day) <= day;
  for (let due = readings.filter(isCut); due.length > 0; due = due.filter(isCut)) await fewAtOnce(due, next);
}

/** Of those that are not whole the few that are read least far: so that as many days as can be are whole of all. */
function mostBehind(readings: readonly Reading[]): Reading[] {
  const dayOf = ({ entries }: Reading) => entries.at(-1)?.workDate ?? '';
  const due = readings.filter(({ isWhole }) => !isWhole);
  return due.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).slice(0, MOST_DUE);
}

/** Of the worst form, which is JSON within the JSON that a function answers with. */
function bytesOf({ description, tags, project }: TimeEntry): number {
  const words = JSON.stringify(JSON.stringify([description, tags, project?.name]));
  return BYTES_OF_A_ROW + Buffer.byteLength(words);
}

async function toRows(
  { clients, tasks, members }: GatherServices,
  scope: WorkspaceScope,
  entries: readonly TimeEntry[],
  rounded: ReadonlyMap<TimeEntry, RoundedEntry> | undefined,
): Promise<readonly ExportRow[]> {
  const clientIds = entries.map(({ project }) => (project?.kind === 'known' ? project.clientId : undefined));
  const profile = (memberId: string) => members.profile({ workspaceId: scope.workspaceId, memberId });
  const names = {
    clients: await namesOf(clientIds, async (id) => (await clients.find(scope, id))?.name),
    tasks: await namesOf(
      entries.map(({ taskId }) => taskId),
      async (id) => (await tasks.find(scope, id))?.name,
    ),
    members: await namesOf(
      entries.map(({ memberId }) => memberId),
      async (id) => (await profile(id))?.displayName,
    ),
  };
  return entries.map((entry) => toExportRow(entry, names, rounded?.get(entry)));
}

/** Each is asked for once. */
async function namesOf(
  ids: readonly (string | undefined)[],
  nameOf: (id: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined);
  const named = await fewAtOnce(wanted, async (id) => [id, await nameOf(id)] as const);
  return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}
