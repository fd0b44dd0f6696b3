// The twins of clients and projects, as the API reads and writes them.
import { AddressTakenError, type Change } from '../../shared/adapters/people/put-with-lookups.ts';
import {
  type ClientRecord,
  type ProjectRecord,
  spellName,
  type TagRecord,
  type TaskRecord,
} from '../../shared/core/ledger/catalogue-records.ts';
import type { ClientWrite, ProjectWrite, TagWrite, TaskWrite } from '../../shared/core/ledger/change.ts';
import { maySeeProject } from '../../shared/core/rights.ts';
import type { ClientBook, ProjectBook, TagBook, TaskBook } from '../../shared/ports/catalogue.ts';
import type { Commit } from '../../shared/ports/ledger.ts';
import { pageOf } from './memory-cursor.ts';
import { type MemoryState, scopeKey } from './memory-state.ts';
import type { Writer } from './memory-writer.ts';

interface Kind<R> {
  readonly of: (state: MemoryState) => Map<string, Map<string, R>>;
  readonly idOf: (record: R) => string;
  readonly nameOf: (record: R) => string;
}

export const CLIENTS: Kind<ClientRecord> = {
  of: ({ clients }) => clients,
  idOf: ({ clientId }) => clientId,
  nameOf: ({ name }) => name,
};
export const PROJECTS: Kind<ProjectRecord> = {
  of: ({ projects }) => projects,
  idOf: ({ projectId }) => projectId,
  nameOf: ({ code }) => code,
};

const TAGS: Kind<TagRecord> = {
  of: ({ tags }) => tags,
  idOf: ({ tagId }) => tagId,
  nameOf: ({ name }) => name,
};
const TASKS: Kind<TaskRecord> = {
  of: ({ tasks }) => tasks,
  idOf: ({ taskId }) => taskId,
  nameOf: ({ projectId = '-', name }) => `${projectId} ${name}`,
};

type Recorded = { readonly workspaceId: string; readonly version: number };

function isNameTaken<R extends Recorded>(state: MemoryState, kind: Kind<R>, record: R): boolean {
  const spelt = (one: R) => spellName(kind.nameOf(one));
  const others = [...(kind.of(state).get(record.workspaceId)?.values() ?? [])];
  return others.some((one) => kind.idOf(one) !== kind.idOf(record) && spelt(one) === spelt(record));
}

function put<R extends Recorded>(state: MemoryState, kind: Kind<R>, record: R): void {
  const all = kind.of(state);
  all.set(record.workspaceId, new Map([...(all.get(record.workspaceId) ?? []), [kind.idOf(record), record]]));
}

/** What a file says. */
export function putDescribed<R extends Recorded>(
  state: MemoryState,
  kind: Kind<R>,
  before: R | undefined,
  after: R,
): Change {
  if (isNameTaken(state, kind, after)) throw new AddressTakenError([0]);
  if (JSON.stringify({ ...before, version: after.version }) === JSON.stringify(after)) return 'unchanged';
  put(state, kind, after);
  return before === undefined ? 'made' : 'updated';
}

function writerOf<R extends Recorded>(kind: Kind<R>) {
  return {
    refuse: (
      state: MemoryState,
      { before, after }: { readonly before?: R; readonly after: R },
    ): Commit | undefined => {
      const held = kind.of(state).get(after.workspaceId)?.get(kind.idOf(after));
      if (held?.version !== before?.version) return 'stale';
      return isNameTaken(state, kind, after) ? 'taken' : undefined;
    },
    put: (state: MemoryState, { after }: { readonly after: R }) => put(state, kind, after),
  };
}

export const CLIENT_WRITER: Writer<ClientWrite> = writerOf(CLIENTS);
export const PROJECT_WRITER: Writer<ProjectWrite> = writerOf(PROJECTS);
export const TAG_WRITER: Writer<TagWrite> = writerOf(TAGS);
export const TASK_WRITER: Writer<TaskWrite> = writerOf(TASKS);

export function memoryClientBook(state: MemoryState): ClientBook {
  const of = (workspaceId: string) => [...(state.clients.get(workspaceId)?.values() ?? [])];
  return {
    list: async (scope, { archived, limit, cursor }) =>
      pageOf(
        of(scope.workspaceId).filter((one) => archived === undefined || one.archived === archived),
        ({ clientId }) => clientId,
        'rising',
        { bound: [scopeKey(scope), 'clients', String(archived)], limit, cursor },
      ),
    find: async ({ workspaceId }, clientId) => state.clients.get(workspaceId)?.get(clientId),
  };
}

export function memoryProjectBook(state: MemoryState): ProjectBook {
  const of = (workspaceId: string) => [...(state.projects.get(workspaceId)?.values() ?? [])];
  return {
    list: async (scope, { archived, clientId, limit, cursor }) =>
      pageOf(
        of(scope.workspaceId).filter(
          (one) =>
            maySeeProject(scope, one) &&
            (archived === undefined || one.archived === archived) &&
            (clientId === undefined || one.clientId === clientId),
        ),
        ({ projectId }) => projectId,
        'rising',
        {
          bound: [
            scopeKey(scope),
            'projects',
            String(archived),
            String(clientId),
            ...(scope.projectIds ?? []),
          ],
          limit,
          cursor,
        },
      ),
    find: async (scope, projectId) => {
      const found = state.projects.get(scope.workspaceId)?.get(projectId);
      return found && maySeeProject(scope, found) ? found : undefined;
    },
  };
}

export function memoryTaskBook(state: MemoryState): TaskBook {
  const of = (workspaceId: string) => [...(state.tasks.get(workspaceId)?.values() ?? [])];
  return {
    list: async (scope, { projectId, archived, limit, cursor }) =>
      pageOf(
        of(scope.workspaceId).filter(
          (one) => one.projectId === projectId && (archived === undefined || one.archived === archived),
        ),
        ({ taskId }) => taskId,
        'rising',
        { bound: [scopeKey(scope), 'tasks', String(projectId), String(archived)], limit, cursor },
      ),
    find: async ({ workspaceId }, taskId) => state.tasks.get(workspaceId)?.get(taskId),
  };
}

export function memoryTagBook(state: MemoryState): TagBook {
  const of = (workspaceId: string) => [...(state.tags.get(workspaceId)?.values() ?? [])];
  return {
    list: async (scope, { archived, limit, cursor }) =>
      pageOf(
        of(scope.workspaceId).filter((one) => archived === undefined || one.archived === archived),
        ({ tagId }) => tagId,
        'rising',
        { bound: [scopeKey(scope), 'tags', String(archived)], limit, cursor },
      ),
    find: async ({ workspaceId }, tagId) => state.tags.get(workspaceId)?.get(tagId),
    names: async ({ workspaceId }) =>
      new Set(
        of(workspaceId)
          .filter(({ archived }) => !archived)
          .map(({ name }) => spellName(name)),
      ),
  };
}
