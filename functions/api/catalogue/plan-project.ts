// What a change of a project comes to: whom and what it names is there, and an audit event tells of it.
import type * as z from 'zod';
import { type ProjectRecord, roundedBy } from '../../../shared/core/ledger/catalogue-records.ts';
import { isAdministrator } from '../../../shared/core/member.ts';
import type { FieldProblem } from '../../../shared/core/problem.ts';
import { projectDone, toChangeEvent } from '../../../shared/core/record/to-change-event.ts';
import type { WorkspaceScope } from '../../../shared/core/workspace-scope.ts';
import type { ClientBook, ProjectBook } from '../../../shared/ports/catalogue.ts';
import type { Members } from '../../../shared/ports.ts';
import type { WriterServices } from '../request/declare-writer.ts';
import { type Refusal, refuse, withVersion } from '../request/exchange.ts';
import type { Planned } from '../request/once.ts';
import { type NewProject, type ProjectChanges, type ProjectView, toProjectView } from './catalogue-forms.ts';

export interface ProjectServices extends WriterServices {
  readonly clients: ClientBook;
  readonly projects: ProjectBook;
  readonly members: Members;
  readonly newId: () => string;
}

type PlannedProject = Planned<z.output<typeof ProjectView>>;

export function planNewProject(
  services: ProjectServices,
  scope: WorkspaceScope,
  said: NewProject,
): Promise<PlannedProject | Refusal> {
  const { workspaceId } = scope;
  const made = { workspaceId, projectId: services.newId(), version: 1, archived: false };
  return planProject(services, scope, { ...made, ...said });
}

/** @param before what the caller has seen, and may amend */
export async function planAmendedProject(
  services: ProjectServices,
  scope: WorkspaceScope,
  before: ProjectRecord,
  { clientId, rounding, ...said }: ProjectChanges,
): Promise<PlannedProject | Refusal> {
  if (said.managerIds !== undefined && !isAdministrator(scope))
    return refuse('forbidden', 'Who manages a project is said by an owner or admin.', [
      { field: 'managerIds', detail: 'is not for the managers of the project to say' },
    ]);
  const { clientId: was, rounding: wasRounded, ...kept } = before;
  const is = clientId === undefined ? was : clientId;
  const named = {
    ...(typeof is === 'string' && { clientId: is }),
    ...roundedBy(rounding === undefined ? wasRounded : rounding),
  };
  return planProject(services, scope, { ...kept, ...named, ...said, version: before.version + 1 }, before);
}

async function planProject(
  services: ProjectServices,
  scope: WorkspaceScope,
  after: ProjectRecord,
  before?: ProjectRecord,
): Promise<PlannedProject | Refusal> {
  const errors = await notThere(services, scope, after, before);
  if (errors.length > 0) return refuse('invalid_request', 'The body is not valid.', errors);
  return {
    kind: 'planned',
    change: {
      writes: [{ kind: 'project', ...(before && { before }), after }],
      events: [toChangeEvent(scope, projectDone(after, before), services.clock(), services.retention)],
    },
    answer: withVersion(after.version, toProjectView(after), before === undefined ? 201 : 200),
    taken: refuse('conflict', 'Another project has this code.', [
      { field: 'code', detail: 'is that of another project, which may be archived or not open to you' },
    ]),
  };
}

/** Of what it names anew, what the workspace has not. */
async function notThere(
  { clients, members }: ProjectServices,
  scope: WorkspaceScope,
  after: ProjectRecord,
  before: ProjectRecord | undefined,
): Promise<readonly FieldProblem[]> {
  const { workspaceId } = scope;
  const unknownIn = async (field: 'memberIds' | 'managerIds') => {
    const known = new Set(before?.[field]);
    const places = after[field].map((memberId, i) => ({ memberId, i }));
    const found = places
      .filter(({ memberId }) => !known.has(memberId))
      .map(async ({ memberId, i }) => ({ i, member: await members.profile({ workspaceId, memberId }) }));
    return (await Promise.all(found))
      .filter(({ member }) => member === undefined)
      .map(({ i }) => ({ field: `${field}.${i}`, detail: 'is no member of this workspace' }));
  };
  const isAnew = after.clientId !== undefined && after.clientId !== before?.clientId;
  const client = isAnew ? await clients.find(scope, after.clientId) : undefined;
  const takesProjects = !isAnew || (client !== undefined && !client.archived);
  return [
    ...(takesProjects
      ? []
      : [{ field: 'clientId', detail: 'is no client of this workspace that takes projects' }]),
    ...(await unknownIn('memberIds')),
    ...(await unknownIn('managerIds')),
  ];
}
