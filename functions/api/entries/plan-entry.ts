// What a change of an entry comes to: facts that agree, within what the workspace takes, with the audit event that tells of it.

import { spellName, type TaskRecord } from '../../../shared/core/ledger/catalogue-records.ts';
import type { EntryWrite } from '../../../shared/core/ledger/change.ts';
import { doubtsOf, type EntryDoubt } from '../../../shared/core/ledger/compare-entries.ts';
import {
  completeTime,
  type EntryTime,
  type EntryWords,
  limitsOn,
  type SaidEntry,
  todayIn,
} from '../../../shared/core/ledger/entry-facts.ts';
import type { EntryPolicy } from '../../../shared/core/ledger/entry-policy.ts';
import { countedSeconds } from '../../../shared/core/ledger/entry-versions.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { FieldProblem } from '../../../shared/core/problem.ts';
import { entryDone, overrideDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { mayChange } from '../../../shared/core/rights.ts';
import { type ProjectReference, projectIdOf, type TimeEntry } from '../../../shared/core/time-entry.ts';
import { addDays } from '../../../shared/core/work-date.ts';
import { isOfScope, type WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ProjectBook, TagBook, TaskBook } from '../../../shared/ports/catalogue.ts';
import type { EntryBook, Policies } from '../../../shared/ports/ledger.ts';
import type { PeriodBook } from '../../../shared/ports/periods.ts';
import type { Members } from '../../../shared/ports.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { type Refusal, refuse, withVersion } from '../request/exchange.ts';
import type { NotingServices } from '../request/note-read.ts';
import type { Planned } from '../request/once.ts';
import { toWrittenView } from './entry-view.ts';
import { passLock, type Unlocked, type Versions } from './pass-lock.ts';

export interface EntryServices extends WriterServices, NotingServices {
  readonly entryBook: EntryBook;
  readonly members: Members;
  readonly periods: PeriodBook;
  readonly policies: Policies;
  readonly projects: ProjectBook;
  readonly tags: TagBook;
  readonly tasks: TaskBook;
}

export type WrittenView = ReturnType<typeof toWrittenView>;
export type PlannedEntry = Planned<WrittenView>;

/** The member whose time it is, where the caller may change it; who they may not is not there. */
export async function ownerToChange(
  { members }: Pick<EntryServices, 'members'>,
  scope: WorkspaceScope,
  memberId: string,
): Promise<MemberProfile | undefined> {
  const owner = await members.profile({ workspaceId: scope.workspaceId, memberId });
  return owner !== undefined && mayChange(scope, owner) ? owner : undefined;
}

/** Whose time is written, and what their workspace takes. */
export interface Writing {
  readonly owner: MemberProfile;
  readonly policy: EntryPolicy;
}

export async function writingFor(
  services: Pick<EntryServices, 'members' | 'policies'>,
  scope: WorkspaceScope,
  memberId: string,
): Promise<Writing | undefined> {
  const [owner, policy] = await Promise.all([
    ownerToChange(services, scope, memberId),
    services.policies.ofEntries(scope),
  ]);
  return owner && { owner, policy };
}

/** What was said of new work; billable is the default of task or project where that was not said. */
export async function wordsFor(
  services: Pick<EntryServices, 'policies' | 'projects' | 'tags' | 'tasks'>,
  scope: WorkspaceScope,
  said: Omit<EntryWords, 'project'> & { readonly projectId?: string },
): Promise<EntryWords | Refusal> {
  const project = await projectFor(services, scope, said.projectId);
  if (project !== undefined && 'problem' in project) return project;
  const task = await taskFor(services, scope, said.taskId, said.projectId);
  if (task !== undefined && 'problem' in task) return task;
  const unlisted = await refuseUnlisted(services, scope, said.tags);
  if (unlisted !== undefined) return unlisted;
  const { description, tags, taskId, billable = task?.billableDefault ?? project?.billable } = said;
  return {
    description,
    tags,
    ...(project && { project: project.reference }),
    ...(taskId !== undefined && { taskId }),
    ...(billable !== undefined && { billable }),
  };
}

/** `undefined`: none was said. */
export async function projectFor(
  { projects }: Pick<EntryServices, 'projects'>,
  scope: WorkspaceScope,
  projectId: string | undefined,
): Promise<{ readonly reference: ProjectReference; readonly billable: boolean } | Refusal | undefined> {
  if (projectId === undefined) return undefined;
  if (!isOfScope(scope, projectId)) return refuseProject(OUTSIDE);
  const project = await projects.find(scope, projectId);
  if (project === undefined || project.archived)
    return refuseProject('is no project of this workspace that takes time');
  const { name, clientId } = project;
  const reference = { kind: 'known' as const, projectId, name, ...(clientId !== undefined && { clientId }) };
  return { reference, billable: project.billableDefault };
}

/** A task that takes time on this project; its project is one that the caller may use. `undefined`: none was said. */
export async function taskFor(
  { tasks }: Pick<EntryServices, 'tasks'>,
  scope: WorkspaceScope,
  taskId: string | undefined,
  projectId: string | undefined,
): Promise<TaskRecord | Refusal | undefined> {
  if (taskId === undefined) return undefined;
  const task = await tasks.find(scope, taskId);
  const takesTime = task !== undefined && !task.archived;
  if (takesTime && (task.projectId === undefined || task.projectId === projectId)) return task;
  return refuse('invalid_request', 'The body is not valid.', [
    { field: 'taskId', detail: 'is no task of this project, or of the workspace, that takes time' },
  ]);
}

/** Where the workspace takes listed tags alone. */
export async function refuseUnlisted(
  { policies, tags }: Pick<EntryServices, 'policies' | 'tags'>,
  scope: WorkspaceScope,
  said: readonly string[],
): Promise<Refusal | undefined> {
  if (said.length === 0 || (await policies.ofEntries(scope)).tags === 'free') return undefined;
  const names = await tags.names(scope);
  const errors = said.flatMap((tag, i) =>
    names.has(spellName(tag))
      ? []
      : [{ field: `tags.${i}`, detail: 'is none of the tags of this workspace' }],
  );
  return errors.length > 0 ? refuse('invalid_request', 'The body is not valid.', errors) : undefined;
}

/** Time that agrees with itself and that the workspace takes. */
export function timeOf(said: SaidEntry, policy: EntryPolicy, now: Date): EntryTime | Refusal {
  const completed = completeTime(said);
  if (completed.kind === 'refused')
    return refuse('invalid_request', 'The body is not valid.', completed.errors);
  const errors = limitsOn(completed.time, policy, todayIn(said.timeZone, now));
  return errors.length === 0
    ? completed.time
    : refuse('not_acceptable_time', 'The workspace does not take this time.', errors);
}

/** The write itself, unless the token or the member's other entries speak against it. */
export async function planWrite(
  services: EntryServices,
  scope: WorkspaceScope,
  policy: EntryPolicy,
  versions: Versions,
): Promise<PlannedEntry | Refusal> {
  if (!isOfScope(scope, projectIdOf(versions.after))) return refuseProject(OUTSIDE);
  const unlocked = await passLock(services, scope, versions);
  return 'problem' in unlocked ? unlocked : planBeside(services, scope, policy, unlocked);
}

async function planBeside(
  services: EntryServices,
  scope: WorkspaceScope,
  policy: EntryPolicy,
  unlocked: Unlocked,
): Promise<PlannedEntry | Refusal> {
  const { before, after } = unlocked;
  const { entryBook, clock, retention } = services;
  const day = after.workDate;
  const around = await entryBook.around(scope, after.memberId, {
    from: addDays(day, -1),
    to: addDays(day, 1),
    day,
  });
  const doubts =
    after.status === 'voided' ? { warned: [], refused: [] } : doubtsOf(after, around.entries, policy);
  if (doubts.refused.length > 0) return refuseDoubts(doubts.refused);
  const gone = before?.workDate === day ? countedSeconds(before) : 0;
  const come = countedSeconds(after);
  if (come > gone && around.daySeconds - gone + come > policy.longestDaySeconds) return refuseDay(policy);
  const done = [entryDone(after), ...(unlocked.override ? [overrideDone(after)] : [])];
  return {
    kind: 'planned',
    change: {
      writes: [toWrite(unlocked, policy, around.daySeconds)],
      events: done.map((one) => toChangeEvent(scope, one, clock(), retention)),
    },
    answer: withVersion(
      after.version,
      toWrittenView(after, seenOf(scope, doubts.warned, around.entries), around.closed),
      before === undefined ? 201 : 200,
    ),
  };
}

/** @param daySeconds what the day came to when the other entries of it were looked at */
function toWrite(
  unlocked: Unlocked,
  { longestDaySeconds, overlap, duplicate }: EntryPolicy,
  daySeconds: number,
): EntryWrite {
  const isWatched = overlap === 'refuse' || duplicate === 'refuse';
  return { kind: 'entry', ...unlocked, longestDaySeconds, ...(isWatched && { daySeconds }) };
}

/** A token that is restricted to projects is told of other entries of these alone. */
function seenOf(
  scope: WorkspaceScope,
  doubts: readonly EntryDoubt[],
  others: readonly TimeEntry[],
): readonly EntryDoubt[] {
  const seen = new Set(
    others.filter((one) => isOfScope(scope, projectIdOf(one))).map(({ entryId }) => entryId),
  );
  return doubts
    .map((doubt) => ({ ...doubt, entryIds: doubt.entryIds.filter((id) => seen.has(id)) }))
    .filter(({ entryIds }) => entryIds.length > 0);
}

const OUTSIDE = 'must be a project that the token is restricted to';

function refuseProject(detail: string): Refusal {
  return refuse('invalid_request', 'The body is not valid.', [{ field: 'projectId', detail }]);
}

const DOUBTS: Readonly<Record<EntryDoubt['kind'], FieldProblem>> = {
  overlap: { field: 'startedAt', detail: 'another entry lies at the same time' },
  duplicate: { field: 'durationSeconds', detail: 'the same work is logged already' },
};

function refuseDoubts(doubts: readonly EntryDoubt[]): Refusal {
  const errors = doubts.map(({ kind }) => DOUBTS[kind]);
  return refuse('conflict', 'The workspace does not take this beside what is logged.', errors);
}

function refuseDay({ longestDaySeconds }: EntryPolicy): Refusal {
  return refuse('not_acceptable_time', 'The workspace does not take this time.', [
    { field: 'durationSeconds', detail: `makes more than ${longestDaySeconds} on one day` },
  ]);
}
