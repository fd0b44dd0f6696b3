// Makes an export's file, from where the run before left it: pages of the table in, parts of the file out. No more is held than
// one answer of the table and one part.
import {
  EXPORT_LIMITS,
  type ExportGap,
  type ExportProgress,
  gapOf,
  isBehind,
} from '../../shared/core/export/export-job.ts';
import { type ExportNames, type ExportRow, toExportRow } from '../../shared/core/export/export-row.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import { factsOf } from '../../shared/core/report/catalogue-facts.ts';
import { type RoundingRule, roundedEntries } from '../../shared/core/report/rounding.ts';
import { pagesOfDays } from '../../shared/core/report/whole-days.ts';
import { isOwn } from '../../shared/core/rights.ts';
import { isAskedBillable, type TimeEntry } from '../../shared/core/time-entry.ts';
import type { HeldExport } from '../../shared/ports/exports.ts';
import type { AuditTrail } from '../../shared/ports/ledger.ts';
import type { ReportSources } from '../../shared/ports/reports.ts';
import { type FileInHand, type FileServices, openFile } from './file-in-hand.ts';
import type { ExportAsker } from './stand-for.ts';

export interface MakeServices extends FileServices {
  readonly reportSources: ReportSources;
  readonly audit: AuditTrail;
  readonly retention: RetentionDays;
  /** Between two answers of the table: mail is written to it too. */
  readonly pause: () => Promise<void>;
  /** An id that no other has. */
  readonly newId: () => string;
}

export type Made =
  | { readonly kind: 'whole'; readonly progress: ExportProgress }
  /** Its time was over before it was whole: all that was read is kept. */
  | { readonly kind: 'paused' }
  /** It was deleted, or another run has it: nothing is kept. */
  | { readonly kind: 'lost' };

/** @param isEnough whether the run has to come to its end */
export async function makeFile(
  held: HeldExport,
  asker: ExportAsker,
  services: MakeServices,
  isEnough: () => boolean,
): Promise<Made> {
  const file = await openFile(held, asker, services);
  if (file === undefined) return { kind: 'lost' };
  const read = file.progress().isWhole ? 'all' : await readRows(held, asker, file, services, isEnough);
  if (read === 'lost') return { kind: 'lost' };
  if (read === 'enough') return (await file.keep()) ? { kind: 'paused' } : { kind: 'lost' };
  const gap = read === 'all' ? undefined : read;
  return (await file.finish(gap)) ? { kind: 'whole', progress: file.progress() } : { kind: 'lost' };
}

/** As far as it came, and why no further. */
type Read = 'all' | 'enough' | 'lost' | ExportGap;

async function readRows(
  { job }: HeldExport,
  { scope, owners }: ExportAsker,
  file: FileInHand,
  services: MakeServices,
  isEnough: () => boolean,
): Promise<Read> {
  const { place } = file.progress();
  const left = place === undefined ? owners : owners.filter(({ memberId }) => memberId >= place.memberId);
  const isDone = place !== undefined && place.workDate === undefined;
  const due = left.filter(({ memberId }) => !(isDone && memberId === place.memberId));
  if (due.length === 0) return 'all';
  const catalogue = await catalogueFor(scope, services);
  // A run that does not come on would come on in none.
  const isOver = () => file.progress().place !== place && isEnough();
  for (const owner of due) {
    const ended = await readMember(owner, { job, scope, file, ...catalogue }, services, isOver);
    if (ended !== 'all') return ended;
    if (isOver()) return 'enough';
  }
  return 'all';
}

interface Catalogue {
  readonly names: Omit<ExportNames, 'members'>;
  readonly ruleOf: (entry: TimeEntry) => RoundingRule;
}

interface Reading extends Catalogue {
  readonly job: HeldExport['job'];
  readonly scope: ExportAsker['scope'];
  readonly file: FileInHand;
}

async function readMember(
  owner: MemberProfile,
  reading: Reading,
  services: MakeServices,
  isEnough: () => boolean,
): Promise<Read> {
  const { job, scope, file } = reading;
  const { memberId } = owner;
  await noteRead(owner, reading, services);
  const { place } = file.progress();
  const from = (place?.memberId === memberId && place.workDate) || job.ask.from;
  const { to, projectId } = job.ask;
  const answers = services.reportSources.entries(scope, { memberId, from, to, projectId });
  // A day is read whole within a run, and is in the file whole before another goes on: what is rounded as one is never cut.
  for await (const entries of pagesOfDays(paced(answers, services))) {
    const gap = addRows(entries, owner, reading);
    if (!(await file.settle())) return 'lost';
    const why = gap ?? gapOf(file.progress(), job.deadline, services.clock());
    if (why !== undefined) return why;
    if (isEnough()) return 'enough';
  }
  file.memberDone(memberId);
  return (await file.settle()) ? 'all' : 'lost';
}

async function* paced<T>(answers: AsyncIterable<T>, { pause }: MakeServices): AsyncGenerator<T> {
  for await (const answer of answers) {
    yield answer;
    await pause();
  }
}

/** A gap where one more row than the most would come. */
function addRows(
  entries: readonly TimeEntry[],
  owner: MemberProfile,
  { job, file, names, ruleOf }: Reading,
): ExportGap | undefined {
  const { place, rows: before } = file.progress();
  const due = entries.filter((entry) => isBehind(place, entry));
  const wanted = due.filter((entry) => isAskedBillable(entry, job.ask.billable));
  const fitting = wanted.slice(0, EXPORT_LIMITS.rows - before);
  const isFull = fitting.length < wanted.length;
  const all = { ...names, members: new Map([[owner.memberId, owner.displayName]]) };
  const rounded = roundedEntries(entries, ruleOf);
  const rows = fitting.map((entry): ExportRow => toExportRow(entry, all, rounded.get(entry)));
  file.add(rows, (isFull ? fitting : due).at(-1));
  return isFull ? 'too_many_rows' : undefined;
}

/** Before anything of it is read; where that cannot be kept, nothing is. */
async function noteRead(
  owner: MemberProfile,
  { job, scope }: Reading,
  services: MakeServices,
): Promise<void> {
  if (isOwn(scope, owner)) return;
  const { from, to, format } = job.ask;
  const read = {
    action: 'entries.read',
    object: { kind: 'member', id: owner.memberId },
    facts: [from, to, format, job.exportId],
    once: services.newId(),
  } as const;
  await services.audit.note(scope, toChangeEvent(scope, read, services.clock(), services.retention));
}

/** What ids stand for at the time, as many as the workspace's catalogue has, and which rules hold. */
async function catalogueFor(
  scope: ExportAsker['scope'],
  { reportSources }: MakeServices,
): Promise<Catalogue> {
  const [catalogue, tasks] = await Promise.all([reportSources.catalogue(scope), reportSources.tasks(scope)]);
  const named = <T extends { readonly name: string }>(all: ReadonlyMap<string, T>) =>
    new Map([...all].map(([id, { name }]) => [id, name]));
  const names = { clients: named(catalogue.clients), tasks: named(tasks) };
  return { names, ruleOf: factsOf(catalogue).ruleOf };
}
