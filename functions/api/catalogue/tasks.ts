// Tasks: those of a project are read by whom it is open to and amended by who amends it; those of none are everyone's to read.
import * as z from 'zod';
import type { ProjectRecord, TaskRecord } from '../../../shared/core/ledger/catalogue-records.ts';
import { taskDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import { mayAmendProject, mayAmendTask } from '../../../shared/core/rights.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ProjectBook, TaskBook } from '../../../shared/ports/catalogue.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter, type WriterServices } from '../request/declare-writer.ts';
import { refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { answerPage, pageView } from '../request/page.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import {
  catalogueFields,
  catalogueId,
  NewTask,
  TaskChanges,
  TaskView,
  toTaskView,
} from './catalogue-forms.ts';

export interface TaskServices extends WriterServices {
  readonly projects: ProjectBook;
  readonly tasks: TaskBook;
  readonly newId: () => string;
}

const READ = { access: 'member', permits: ['read', 'audit'], keepsToProjects: true } as const;
const AMEND = { access: 'contributor', permits: ['write_team', 'admin'], keepsToProjects: true } as const;
const NO_PROJECT = 'There is no such project that you may see.';
const NO_PROJECT_TO_AMEND = 'There is no such project that you may amend.';
const TaskPage = pageView(TaskView, 'TaskPage');

export const TASK_ROUTES: readonly Route<TaskServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/tasks',
    summary: 'The tasks that are of no project',
    query: z.strictObject(catalogueFields),
    answer: TaskPage,
    run: ({ scope, query }, { tasks }: TaskServices) =>
      answerPage(tasks.list(scope, query), toTaskView, 'this query'),
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/projects/{id}/tasks',
    summary: 'The tasks of a project',
    params: { id: catalogueId },
    query: z.strictObject(catalogueFields),
    absent: NO_PROJECT,
    answer: TaskPage,
    run: async ({ scope, params: { id = '' }, query }, { tasks, projects }: TaskServices) =>
      (await projects.find(scope, id)) &&
      answerPage(tasks.list(scope, { ...query, projectId: id }), toTaskView, 'this query'),
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/tasks/{id}',
    summary: 'One task',
    params: { id: catalogueId },
    absent: 'There is no such task that you may see.',
    answer: TaskView,
    run: async ({ scope, params: { id = '' } }, services: TaskServices) => {
      const found = await taskToSee(services, scope, id);
      return found && withVersion(found.task.version, toTaskView(found.task));
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/tasks',
    access: 'administrator',
    summary: 'Make a task that is of no project',
    status: 201,
    body: NewTask,
    answer: TaskView,
    problems: ['conflict'],
    plan: async ({ scope, json }, services: TaskServices) => planNew(services, scope, json),
  }),
  forWriter({
    ...AMEND,
    method: 'POST',
    path: '/v1/projects/{id}/tasks',
    summary: 'Make a task of a project',
    description: 'For its managers, owner and admin.',
    params: { id: catalogueId },
    status: 201,
    body: NewTask,
    absent: NO_PROJECT_TO_AMEND,
    answer: TaskView,
    problems: ['conflict'],
    plan: async ({ scope, params: { id = '' }, json }, services: TaskServices) => {
      const project = await services.projects.find(scope, id);
      if (project === undefined || !mayAmendProject(scope, project)) return undefined;
      return planNew(services, scope, { ...json, projectId: id });
    },
  }),
  forWriter({
    ...AMEND,
    method: 'PATCH',
    path: '/v1/tasks/{id}',
    summary: 'Amend a task, archive it or take it back',
    description:
      'For who amends its project; for owner and admin where it is of none. Nothing is deleted: what is archived keeps its name and its time, and takes none any more.',
    params: { id: catalogueId },
    needsVersion: true,
    body: TaskChanges,
    absent: 'There is no such task that you may amend.',
    answer: TaskView,
    problems: ['conflict', 'precondition_failed', 'precondition_required'],
    plan: async ({ scope, params: { id = '' }, headers, json }, services: TaskServices) => {
      const found = await taskToSee(services, scope, id);
      if (found === undefined || !mayAmendTask(scope, found.task, found.project)) return undefined;
      const { billableDefault: was, ...before } = found.task;
      const { billableDefault = was, ...said } = json;
      const billable = typeof billableDefault === 'boolean' ? { billableDefault } : {};
      const after = { ...before, ...billable, ...said, version: before.version + 1 };
      return refuseUnlessSeen({ headers }, before.version) ?? planTask(services, scope, after, found.task);
    },
  }),
];

/** Another project's is not there for whom the project is not there. */
export async function taskToSee(
  { tasks, projects }: Pick<TaskServices, 'tasks' | 'projects'>,
  scope: WorkspaceScope,
  taskId: string,
): Promise<{ readonly task: TaskRecord; readonly project?: ProjectRecord } | undefined> {
  const task = await tasks.find(scope, taskId);
  if (task?.projectId === undefined) return task && { task };
  const project = await projects.find(scope, task.projectId);
  return project && { task, project };
}

function planNew(
  services: TaskServices,
  scope: WorkspaceScope,
  said: NewTask & { readonly projectId?: string },
): Planned<TaskView> {
  const { workspaceId } = scope;
  return planTask(services, scope, {
    workspaceId,
    taskId: services.newId(),
    version: 1,
    archived: false,
    ...said,
  });
}

function planTask(
  { clock, retention }: TaskServices,
  scope: WorkspaceScope,
  after: TaskRecord,
  before?: TaskRecord,
): Planned<TaskView> {
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'task', ...(before && { before }), after }],
      events: [toChangeEvent(scope, taskDone(after, before), clock(), retention)],
    },
    answer: withVersion(after.version, toTaskView(after), before === undefined ? 201 : 200),
    taken: refuse('conflict', 'Another task has this name there.', [
      { field: 'name', detail: 'is that of another task beside it, which may be archived' },
    ]),
  };
}
