// Entries are logged, amended, voided and restored here: each change is a further version with its reason.
import type { EntryWords } from '../../../shared/core/ledger/entry-facts.ts';
import {
  amended,
  type Changing,
  firstVersion,
  restored,
  voided,
} from '../../../shared/core/ledger/entry-versions.ts';
import { mergeTime } from '../../../shared/core/ledger/merge-time.ts';
import { projectIdOf, type TimeEntry } from '../../../shared/core/time-entry.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { Route } from '../request/declare-route.ts';
import { forWriter, type WriteRequest } from '../request/declare-writer.ts';
import { type Refusal, refuse } from '../request/exchange.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import { entryId } from '../request/view-fields.ts';
import { EntryChanges, NewEntry, WhyEntry } from './entry-forms.ts';
import { WrittenEntryView } from './entry-view.ts';
import { overrideOf, type Versions } from './pass-lock.ts';
import {
  type EntryServices,
  ownerToChange,
  type PlannedEntry,
  planWrite,
  projectFor,
  refuseUnlisted,
  taskFor,
  timeOf,
  type Writing,
  wordsFor,
  writingFor,
} from './plan-entry.ts';

const ABSENT = 'There is no such entry that you may change.';

const ONE = {
  access: 'contributor',
  keepsToProjects: true,
  params: { id: entryId },
  absent: ABSENT,
  answer: WrittenEntryView,
  problems: [
    'conflict',
    'period_locked',
    'precondition_failed',
    'precondition_required',
    'not_acceptable_time',
  ],
  needsVersion: true,
} as const;

export const ENTRY_WRITE_ROUTES: readonly Route<EntryServices>[] = [
  forWriter({
    method: 'POST',
    path: '/v1/entries',
    access: 'contributor',
    keepsToProjects: true,
    summary: 'Log time',
    description:
      "A manager logs for who they lead, an owner or admin for everyone. Doubts are warnings, or refused, by the workspace's policy.",
    status: 201,
    body: NewEntry,
    answer: WrittenEntryView,
    absent: 'There is no such member whose time you may change.',
    problems: ['conflict', 'period_locked', 'not_found', 'not_acceptable_time'],
    plan: ({ scope, json }, services: EntryServices) => planNew(services, scope, json),
  }),
  forWriter({
    ...ONE,
    method: 'PATCH',
    path: '/v1/entries/{id}',
    summary: 'Amend an entry: a further version',
    body: EntryChanges,
    plan: ofSeen(planAmended),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/entries/{id}/void',
    summary: 'Void an entry: it counts no more, and is kept',
    body: WhyEntry,
    plan: ofSeen(planVoided),
  }),
  forWriter({
    ...ONE,
    method: 'POST',
    path: '/v1/entries/{id}/restore',
    summary: 'Let a voided entry count again',
    body: WhyEntry,
    plan: ofSeen(planRestored),
  }),
];

export async function planNew(
  services: EntryServices,
  scope: WorkspaceScope,
  said: NewEntry,
): Promise<PlannedEntry | Refusal | undefined> {
  const writing = await writingFor(services, scope, said.memberId ?? scope.memberId);
  return writing && planFor(services, scope, writing, said);
}

/** Nobody but the owner of `writing` is meant, whomever `said` names. */
export async function planFor(
  services: EntryServices,
  scope: WorkspaceScope,
  { owner, policy }: Writing,
  said: NewEntry,
): Promise<PlannedEntry | Refusal> {
  const now = services.clock();
  const time = timeOf({ ...said, timeZone: said.timeZone ?? owner.timeZone }, policy, now);
  if ('problem' in time) return time;
  const words = await wordsFor(services, scope, said);
  if ('problem' in words) return words;
  const { workspaceId, memberId } = owner;
  const entry = { workspaceId, memberId, entryId: services.newId() };
  const after = firstVersion(entry, { ...time, ...words }, now);
  return planWrite(services, scope, policy, { after, ...overrideOf(said) });
}

interface Asked {
  readonly scope: WorkspaceScope;
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The entry that the path names, where the caller may change it and has seen the version that holds. */
export async function changeOf(
  services: EntryServices,
  { scope, params: { id = '' }, headers }: Asked,
  plan: (before: TimeEntry) => Promise<PlannedEntry | Refusal> | Refusal,
): Promise<PlannedEntry | Refusal | undefined> {
  const before = await services.entryBook.find(scope, id);
  const owner = before && (await ownerToChange(services, scope, before.memberId));
  if (before === undefined || owner === undefined) return undefined;
  return refuseUnlessSeen({ headers }, before.version) ?? plan(before);
}

/** A plan for the entry that the path names. */
function ofSeen<Said>(
  plan: (
    services: EntryServices,
    scope: WorkspaceScope,
    before: TimeEntry,
    said: Said,
  ) => Promise<PlannedEntry | Refusal>,
) {
  return (request: WriteRequest<Said>, services: EntryServices) =>
    changeOf(services, request, (before) => plan(services, request.scope, before, request.json));
}

export async function planAmended(
  services: EntryServices,
  scope: WorkspaceScope,
  before: TimeEntry,
  said: EntryChanges,
): Promise<PlannedEntry | Refusal> {
  if (before.status === 'voided') return refuse('conflict', 'The entry is voided: restore it first.');
  const policy = await services.policies.ofEntries(scope);
  const time = timeOf(mergeTime(before, said), policy, services.clock());
  if ('problem' in time) return time;
  const words = await wordsAmended(services, scope, before, said);
  if ('problem' in words) return words;
  const after = amended(before, { ...time, ...words }, changing(services, scope, said));
  return planWrite(services, scope, policy, { before, after, ...overrideOf(said) });
}

/** What stays is not looked at again: its task may be archived since, its tags no longer listed. */
async function wordsAmended(
  services: EntryServices,
  scope: WorkspaceScope,
  before: TimeEntry,
  said: EntryChanges,
): Promise<EntryWords | Refusal> {
  const project = await projectFor(services, scope, said.projectId ?? undefined);
  if (project !== undefined && 'problem' in project) return project;
  const words = mergeWords(before, said, project?.reference);
  const isElsewhere = said.taskId !== undefined || said.projectId !== undefined;
  const task = isElsewhere && (await taskFor(services, scope, words.taskId, projectIdOf(words)));
  if (task && 'problem' in task) return task;
  const unlisted = await refuseUnlisted(services, scope, said.tags ?? []);
  if (unlisted !== undefined) return unlisted;
  return words;
}

function mergeWords(before: TimeEntry, said: EntryChanges, project: EntryWords['project']): EntryWords {
  const kept = said.projectId === undefined ? before.project : project;
  const taskId = said.taskId === undefined ? before.taskId : said.taskId;
  const billable = said.billable === undefined ? before.billable : said.billable;
  return {
    description: said.description ?? before.description,
    tags: said.tags ?? before.tags,
    ...(kept && { project: kept }),
    ...(typeof taskId === 'string' && { taskId }),
    ...(typeof billable === 'boolean' && { billable }),
  };
}

export async function planVoided(
  services: EntryServices,
  scope: WorkspaceScope,
  before: TimeEntry,
  why: WhyEntry,
): Promise<PlannedEntry | Refusal> {
  if (before.status === 'voided') return refuse('conflict', 'The entry is voided already.');
  return planNext(services, scope, { before, after: voided(before, changing(services, scope, why)) }, why);
}

async function planRestored(
  services: EntryServices,
  scope: WorkspaceScope,
  before: TimeEntry,
  why: WhyEntry,
): Promise<PlannedEntry | Refusal> {
  if (before.status !== 'voided') return refuse('conflict', 'The entry is not voided.');
  return planNext(services, scope, { before, after: restored(before, changing(services, scope, why)) }, why);
}

async function planNext(
  services: EntryServices,
  scope: WorkspaceScope,
  versions: Versions,
  why: WhyEntry,
): Promise<PlannedEntry | Refusal> {
  const policy = await services.policies.ofEntries(scope);
  return planWrite(services, scope, policy, { ...versions, ...overrideOf(why) });
}

function changing(
  { clock }: Pick<EntryServices, 'clock'>,
  { memberId }: WorkspaceScope,
  { reason }: Pick<WhyEntry, 'reason'>,
): Changing {
  return { at: clock().toISOString(), memberId, reason };
}
