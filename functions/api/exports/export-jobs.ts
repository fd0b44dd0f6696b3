// Exports that are made beside the answer: asked for, looked at, deleted, by who asked for them and by nobody else.
import * as z from 'zod';
import { USUAL_COLUMNS } from '../../../shared/core/export/cells.ts';
import {
  EXPORT_LIMITS,
  type ExportAsk,
  type ExportJob,
  type ExportSlot,
  NO_PROGRESS,
} from '../../../shared/core/export/export-job.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import { expiresAt } from '../../../shared/core/record/retention.ts';
import { exportDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { isOwn, maySee, seesEveryone } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ExportJobs, ExportQueue, ExportStore } from '../../../shared/ports/exports.ts';
import type { MemberBook } from '../../../shared/ports/people.ts';
import type { Members } from '../../../shared/ports.ts';
import { catalogueId } from '../catalogue/catalogue-forms.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, NO_BODY, type WriteRequest, type WriterServices } from '../request/declare-writer.ts';
import { everyoneSeen } from '../request/everyone-seen.ts';
import { type Answer, ok, type Refusal, refuse } from '../request/exchange.ts';
import { type NotingServices, noteOpened } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageFields, pageView } from '../request/page.ts';
import {
  ExportJobView,
  type NewEntriesExport,
  NewExport,
  type NewReportExport,
  statusOf,
  toJobView,
} from './export-job-forms.ts';

export interface ExportJobServices extends WriterServices, NotingServices {
  readonly exportJobs: ExportJobs;
  readonly exportQueue: ExportQueue;
  readonly exportStore: ExportStore;
  readonly members: Members;
  readonly memberBook: MemberBook;
}

/** Long enough to begin a download; one that has begun goes on. */
const LINK_SECONDS = 300;
const HOUR_MS = 3_600_000;
const ABSENT = 'There is no such export that you asked for.';
const PERMITS = ['read', 'audit'] as const;

export const EXPORT_JOB_ROUTES: readonly Route<ExportJobServices>[] = [
  forMember({
    method: 'GET',
    path: '/v1/exports',
    access: 'member',
    permits: PERMITS,
    summary: 'The exports that you asked for, the latest first',
    query: z.strictObject(pageFields({ usual: 20, largest: 100 })),
    answer: pageView(ExportJobView, 'ExportJobPage'),
    run: ({ scope, query }, { exportJobs, clock }: ExportJobServices) =>
      answerPage(exportJobs.list(scope, query), (job) => toJobView(job, clock()), 'this list'),
  }),
  forWriter({
    method: 'POST',
    path: '/v1/exports',
    access: 'member',
    permits: PERMITS,
    summary: 'Ask for entries, or for a report, that one answer is too short for: as CSV or JSON',
    description: `It is made beside the answer: \`Location\` says where it is told how far it has come, and there a link leads to the file once it is done. Entries are by member, and each member's by day. A report has at most ${EXPORT_LIMITS.reportRows.toLocaleString('en')} rows, of any number of entries. At most ${EXPORT_LIMITS.openOfMember} of yours are under way at once, and ${EXPORT_LIMITS.openOfWorkspace} of a workspace.`,
    status: 202,
    absent: 'There is no such member whose time you may see.',
    body: NewExport,
    answer: ExportJobView,
    plan: planExport,
  }),
  forMember({
    method: 'GET',
    path: '/v1/exports/{id}',
    access: 'member',
    permits: PERMITS,
    summary: 'How far an export has come, with a link to its file once it is done',
    description:
      "The link ends after some minutes; each that leads to another's time stands in the audit trail.",
    params: { id: catalogueId },
    absent: ABSENT,
    answer: ExportJobView,
    run: async ({ scope, params: { id = '' } }, services: ExportJobServices) => {
      const job = await services.exportJobs.find(scope, id);
      return job && ok(toJobView(job, services.clock(), await linkTo(job, scope, services)));
    },
  }),
  forWriter({
    method: 'DELETE',
    path: '/v1/exports/{id}',
    access: 'member',
    permits: PERMITS,
    summary: 'Delete an export with its file, or call it off while it is made',
    description: 'A link that was given before leads nowhere any more.',
    params: { id: catalogueId },
    absent: ABSENT,
    body: NO_BODY,
    answer: ExportJobView,
    plan: async ({ scope, params: { id = '' } }, services: ExportJobServices) => {
      const job = await services.exportJobs.find(scope, id);
      return job && planEnd(job, scope, services);
    },
  }),
];

async function planExport(
  request: WriteRequest<NewExport>,
  services: ExportJobServices,
): Promise<Planned<ExportJobView> | Refusal | undefined> {
  const { scope, member, json } = request;
  const asked = toAsk(json, member);
  if (!(await maySeeAsked(asked, scope, services))) return undefined;
  const now = services.clock();
  const taken = (await services.exportJobs.slots(scope)).filter(({ until }) => until > now.toISOString());
  const slot = freeSlot(taken, scope);
  if (typeof slot !== 'number') return slot;
  const { workspaceId, memberId, permits, tokenId } = scope;
  const job: ExportJob = {
    ...{ workspaceId, memberId, exportId: services.newId(), slot },
    ask: asked,
    permits: [...permits],
    ...(tokenId !== undefined && { tokenId }),
    status: 'queued',
    askedAt: now.toISOString(),
    deadline: new Date(now.getTime() + EXPORT_LIMITS.hours * HOUR_MS).toISOString(),
    progress: NO_PROGRESS,
    expiresAt: expiresAt('exportFile', now, services.retention),
  };
  // Before it is written: what is there has been told of, and nothing looks for what was not (docs/decisions/0039).
  await services.exportQueue.send(job, now);
  const step = { kind: 'asked', asOf: now.toISOString() } as const;
  const location = `/v1/exports/${job.exportId}`;
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'export', after: job, step }],
      events: [toChangeEvent(scope, exportDone('export.asked', job), now, services.retention)],
    },
    answer: { ...ok(toJobView(job, now), 202), headers: { location } } satisfies Answer<ExportJobView>,
  };
}

/** Of everyone there is always oneself. */
async function maySeeAsked(
  { ownerId }: Pick<ExportAsk, 'ownerId'>,
  scope: WorkspaceScope,
  { members }: ExportJobServices,
): Promise<boolean> {
  if (ownerId === undefined) return true;
  const owner = await members.profile({ workspaceId: scope.workspaceId, memberId: ownerId });
  return owner !== undefined && maySee(scope, owner);
}

function freeSlot(taken: readonly ExportSlot[], scope: WorkspaceScope): number | Refusal {
  const { openOfMember, openOfWorkspace } = EXPORT_LIMITS;
  if (taken.filter((one) => isOwn(scope, one)).length >= openOfMember)
    return refuse('conflict', `${openOfMember} exports of yours are under way: let one end, or delete it.`);
  const free = Array.from({ length: openOfWorkspace }, (_, slot) => slot).find(
    (slot) => !taken.some((one) => one.slot === slot),
  );
  const isFull = `${openOfWorkspace} exports of this workspace are under way. Ask again when one has ended.`;
  return free ?? refuse('conflict', isFull);
}

function toAsk(json: NewExport, member: MemberProfile): ExportAsk {
  const { from, to, projectId, billable, format, locale = member.locale, bom = true } = json;
  const asked = {
    ...{ from, to, format, locale, byteOrderMark: bom },
    ...(projectId !== undefined && { projectId }),
    ...(billable !== undefined && { billable }),
  };
  return json.of === 'report'
    ? { ...asked, ...toReportAsk(json) }
    : { ...asked, ...toEntriesAsk(json, member) };
}

function toEntriesAsk(
  { memberId, everyone = false, columns = USUAL_COLUMNS }: NewEntriesExport,
  member: MemberProfile,
) {
  return { columns, ...(!everyone && { ownerId: memberId ?? member.memberId }) };
}

function toReportAsk({ of, memberId, clientId, groupBy, compare, target }: NewReportExport) {
  return {
    ...{ of, groupBy, isCompared: compare !== undefined, hasTarget: target },
    ...(memberId !== undefined && { ownerId: memberId }),
    ...(clientId !== undefined && { clientId }),
  };
}

/** None where it is not done, or not all that is in it may be seen any more. */
async function linkTo(
  job: ExportJob,
  scope: WorkspaceScope,
  services: ExportJobServices,
): Promise<ExportJobView['link']> {
  const now = services.clock();
  if (statusOf(job, now) !== 'done' || !(await seesAllOf(job, scope, services))) return null;
  const isOnlyOwn = job.whose !== 'all' && job.whose?.every((memberId) => isOwn(scope, { memberId }));
  if (!isOnlyOwn) await noteOpened(services, scope, exportDone('export.opened', job));
  const url = await services.exportStore.linkTo(job, LINK_SECONDS);
  return { url, expiresAt: new Date(now.getTime() + LINK_SECONDS * 1000).toISOString() };
}

async function seesAllOf(
  { whose, ask }: ExportJob,
  scope: WorkspaceScope,
  services: ExportJobServices,
): Promise<boolean> {
  if (seesEveryone(scope)) return true;
  if (whose === undefined || whose === 'all') return false;
  if (ask.ownerId !== undefined) return maySeeAsked(ask, scope, services);
  const seen = new Set((await everyoneSeen(services, scope))?.map(({ memberId }) => memberId));
  return whose.every((memberId) => seen.has(memberId));
}

/** The file first: what is left of an export that nobody can ask for any more would lie there until its days are over. */
async function planEnd(
  job: ExportJob,
  scope: WorkspaceScope,
  services: ExportJobServices,
): Promise<Planned<ExportJobView>> {
  await services.exportStore.discard(job);
  const slots = await services.exportJobs.slots(scope);
  const leavesSlot = slots.some(({ exportId }) => exportId === job.exportId);
  const now = services.clock();
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'export', after: job, step: { kind: 'deleted', leavesSlot } }],
      events: [toChangeEvent(scope, exportDone('export.deleted', job), now, services.retention)],
    },
    answer: ok(toJobView(job, now)),
  };
}
