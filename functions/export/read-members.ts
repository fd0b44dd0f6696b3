// Reads what an export is of, from where the run before left it: member by member, each by day. No more is held than one answer of the table.
import type { ExportProgress } from '../../shared/core/export/export-job.ts';
import type { MemberProfile } from '../../shared/core/member.ts';
import type { RetentionDays } from '../../shared/core/record/retention.ts';
import { toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import { pagesOfDays } from '../../shared/core/report/whole-days.ts';
import { isOwn } from '../../shared/core/rights.ts';
import type { Span } from '../../shared/core/span.ts';
import type { TimeEntry } from '../../shared/core/time-entry.ts';
import type { AuditTrail } from '../../shared/ports/ledger.ts';
import type { ReportSources } from '../../shared/ports/reports.ts';
import type { ProgressInHand } from './progress-in-hand.ts';
import type { ExportAsker } from './stand-for.ts';

export interface ReadServices {
  readonly reportSources: ReportSources;
  readonly audit: AuditTrail;
  readonly retention: RetentionDays;
  readonly clock: () => Date;
  /** Between two answers of the table: mail is written to it too. */
  readonly pause: () => Promise<void>;
  /** An id that no other has. */
  readonly newId: () => string;
}

/** What becomes of that which is read. */
export interface Reading<Stop extends string> {
  readonly at: ProgressInHand;
  readonly span: Span;
  /** Whole days of a member, some of which may have been taken before. Why it stops for good, where it does. */
  take(days: readonly TimeEntry[], owner: MemberProfile): Stop | undefined;
  /** Whether the export is still this run's. */
  settle(): Promise<boolean>;
}

/** As far as it came, and why no further. */
export type Read<Stop extends string> = 'all' | 'enough' | 'lost' | Stop;

/** @param isEnough whether the run has to come to its end */
export async function readMembers<Stop extends string>(
  asker: ExportAsker,
  reading: Reading<Stop>,
  services: ReadServices,
  isEnough: () => boolean,
): Promise<Read<Stop>> {
  const { place } = reading.at.progress;
  // A run that does not come on would come on in none.
  const isOver = () => reading.at.progress.place !== place && isEnough();
  for (const owner of dueOwners(asker, reading.at.progress)) {
    const ended = await readMember(owner, asker, reading, services, isOver);
    if (ended !== 'all') return ended;
    if (isOver()) return 'enough';
  }
  return 'all';
}

function dueOwners({ owners }: ExportAsker, { place }: ExportProgress): readonly MemberProfile[] {
  if (place === undefined) return owners;
  const isDone = place.workDate === undefined;
  return owners.filter(({ memberId }) => (isDone ? memberId > place.memberId : memberId >= place.memberId));
}

async function readMember<Stop extends string>(
  owner: MemberProfile,
  { scope }: ExportAsker,
  reading: Reading<Stop>,
  services: ReadServices,
  isEnough: () => boolean,
): Promise<Read<Stop>> {
  const { at, span } = reading;
  const { memberId } = owner;
  await noteRead(owner, scope, reading, services);
  const { place } = at.progress;
  const from = (place?.memberId === memberId && place.workDate) || span.from;
  const { projectId } = at.held.job.ask;
  const answers = services.reportSources.entries(scope, { memberId, from, to: span.to, projectId });
  // A day is read whole within a run, and taken whole before another goes on: what is rounded as one is never cut.
  for await (const days of pagesOfDays(paced(answers, services))) {
    const stop = reading.take(days, owner);
    if (!(await reading.settle())) return 'lost';
    if (stop !== undefined) return stop;
    if (isEnough()) return 'enough';
  }
  at.memberDone(memberId);
  return (await reading.settle()) ? 'all' : 'lost';
}

async function* paced<T>(answers: AsyncIterable<T>, { pause }: ReadServices): AsyncGenerator<T> {
  for await (const answer of answers) {
    yield answer;
    await pause();
  }
}

/** Before anything of it is read; where that cannot be kept, nothing is. */
async function noteRead(
  owner: MemberProfile,
  scope: ExportAsker['scope'],
  { at, span: { from, to } }: Reading<string>,
  services: ReadServices,
): Promise<void> {
  if (isOwn(scope, owner)) return;
  const { ask, exportId } = at.held.job;
  const read = {
    action: 'entries.read',
    object: { kind: 'member', id: owner.memberId },
    facts: [from, to, ask.format, exportId],
    once: services.newId(),
  } as const;
  await services.audit.note(scope, toChangeEvent(scope, read, services.clock(), services.retention));
}
