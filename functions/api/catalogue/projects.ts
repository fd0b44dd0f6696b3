// The projects of a workspace: members read those that are open to them, owner and admin make them, a project's managers amend it.
import * as z from 'zod';
import type { ProjectRecord } from '../../../shared/core/ledger/catalogue-records.ts';
import { mayAmendProject } from '../../../shared/core/rights.ts';
import { forMember, type Route } from '../request/declare-route.ts';
import { forWriter } from '../request/declare-writer.ts';
import { withVersion } from '../request/exchange.ts';
import { answerPage, pageView } from '../request/page.ts';
import { refuseUnlessSeen } from '../request/preconditions.ts';
import {
  catalogueFields,
  catalogueId,
  NewProject,
  ProjectChanges,
  ProjectView,
  toProjectView,
} from './catalogue-forms.ts';
import { type ProjectServices, planAmendedProject, planNewProject } from './plan-project.ts';

const READ = { access: 'member', permits: ['read', 'audit'], keepsToProjects: true } as const;

export const PROJECT_ROUTES: readonly Route<ProjectServices>[] = [
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/projects',
    summary: 'The projects of the workspace that you may see',
    query: z.strictObject({ clientId: z.exactOptional(z.string().max(64)), ...catalogueFields }),
    answer: pageView(ProjectView, 'ProjectPage'),
    run: ({ scope, query }, { projects }: ProjectServices) =>
      answerPage(projects.list(scope, query), toProjectView, 'this query'),
  }),
  forMember({
    ...READ,
    method: 'GET',
    path: '/v1/projects/{id}',
    summary: 'One project',
    params: { id: catalogueId },
    absent: 'There is no such project that you may see.',
    answer: ProjectView,
    run: async ({ scope, params: { id = '' } }, { projects }: ProjectServices) => {
      const project = await projects.find(scope, id);
      return project && withVersion(project.version, toProjectView(project));
    },
  }),
  forWriter({
    method: 'POST',
    path: '/v1/projects',
    access: 'administrator',
    summary: 'Make a project',
    description: 'Mails name it by code, name or alias, within a minute.',
    status: 201,
    body: NewProject,
    answer: ProjectView,
    problems: ['conflict'],
    plan: ({ scope, json }, services: ProjectServices) => planNewProject(services, scope, json),
  }),
  forWriter({
    method: 'PATCH',
    path: '/v1/projects/{id}',
    access: 'contributor',
    permits: ['write_team', 'admin'],
    keepsToProjects: true,
    summary: 'Amend a project, archive it or take it back',
    description:
      'For its managers, owner and admin. Nothing is deleted: what is archived keeps its code and its time, and takes none any more.',
    params: { id: catalogueId },
    needsVersion: true,
    body: ProjectChanges,
    absent: 'There is no such project that you may amend.',
    answer: ProjectView,
    problems: ['conflict', 'precondition_failed', 'precondition_required'],
    plan: async ({ scope, params: { id = '' }, headers, json }, services: ProjectServices) => {
      const before: ProjectRecord | undefined = await services.projects.find(scope, id);
      if (before === undefined || !mayAmendProject(scope, before)) return undefined;
      return (
        refuseUnlessSeen({ headers }, before.version) ?? planAmendedProject(services, scope, before, json)
      );
    },
  }),
];
