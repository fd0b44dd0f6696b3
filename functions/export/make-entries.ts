// Entries as rows of a file: pages of the table in, parts of the file out. No more is held than one answer of the table and one part.
import {
  type EntriesAsk,
  EXPORT_LIMITS,
  type ExportGap,
  gapOf,
  isBehind,
} from '../../shared/core/export/export-job.ts';
import { type ExportNames, type ExportRow, toExportRow } from '../../shared/core/export/export-row.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import { factsOf } from '../../shared/core/report/catalogue-facts.ts';
import { type RoundingRule, roundedEntries } from '../../shared/core/report/rounding.ts';
import { isAskedBillable, type TimeEntry } from '../../shared/core/time-entry.ts';
import { FileInHand } from './file-in-hand.ts';
import type { ProgressInHand } from './progress-in-hand.ts';
import { type ReadServices, readMembers } from './read-members.ts';
import type { ExportAsker } from './stand-for.ts';

interface Making {
  readonly at: ProgressInHand;
  readonly ask: EntriesAsk;
  readonly asker: ExportAsker;
}

export async function makeEntries(
  { at, ask, asker }: Making,
  services: ReadServices,
  isEnough: () => boolean,
): Promise<'whole' | 'paused' | 'lost'> {
  const file = new FileInHand(at, ask, await at.tail());
  const catalogue = await catalogueFor(asker.scope, services);
  const reading = {
    at,
    span: { from: ask.from, to: ask.to },
    take: (days: readonly TimeEntry[], owner: MemberProfile): ExportGap | undefined =>
      addRows(days, owner, { ask, file, ...catalogue }) ??
      gapOf(at.progress, at.held.job.deadline, services.clock()),
    settle: () => file.settle(),
  };
  const read = await readMembers(asker, reading, services, isEnough);
  if (read === 'lost') return 'lost';
  if (read === 'enough') return (await file.keep()) ? 'paused' : 'lost';
  return (await file.finish(read === 'all' ? undefined : read)) ? 'whole' : 'lost';
}

interface Catalogue {
  readonly names: Omit<ExportNames, 'members'>;
  readonly ruleOf: (entry: TimeEntry) => RoundingRule;
}

interface Adding extends Catalogue {
  readonly ask: EntriesAsk;
  readonly file: FileInHand;
}

/** A gap where one more row than the most would come. */
function addRows(
  entries: readonly TimeEntry[],
  owner: MemberProfile,
  { ask, file, names, ruleOf }: Adding,
): ExportGap | undefined {
  const { place, rows: before } = file.at.progress;
  const due = entries.filter((entry) => isBehind(place, entry));
  const wanted = due.filter((entry) => isAskedBillable(entry, ask.billable));
  const fitting = wanted.slice(0, EXPORT_LIMITS.rows - before);
  const isFull = fitting.length < wanted.length;
  const all = { ...names, members: new Map([[owner.memberId, owner.displayName]]) };
  const rounded = roundedEntries(entries, ruleOf);
  const rows = fitting.map((entry): ExportRow => toExportRow(entry, all, rounded.get(entry)));
  file.add(rows, (isFull ? fitting : due).at(-1));
  return isFull ? 'too_many_rows' : undefined;
}

/** What ids stand for at the time, as many as the workspace's catalogue has, and which rules hold. */
async function catalogueFor(
  scope: ExportAsker['scope'],
  { reportSources }: ReadServices,
): Promise<Catalogue> {
  const [catalogue, tasks] = await Promise.all([reportSources.catalogue(scope), reportSources.tasks(scope)]);
  const named = <T extends { readonly name: string }>(all: ReadonlyMap<string, T>) =>
    new Map([...all].map(([id, { name }]) => [id, name]));
  const names = { clients: named(catalogue.clients), tasks: named(tasks) };
  return { names, ruleOf: factsOf(catalogue).ruleOf };
}
