// What a person may say of clients, projects and tasks by API, and how they are shown.
import * as z from 'zod';
import {
  type ClientRecord,
  type ProjectRecord,
  type TaskRecord,
  VISIBILITIES,
} from '../../../shared/core/ledger/catalogue-records.ts';
import { pageFields } from '../request/page.ts';
import { isTrue } from '../request/request-fields.ts';
import { RoundingView, rounding } from '../workspace/rounding-form.ts';

const name = z.string({ error: 'is required' }).trim().min(1).max(200);
const code = z
  .string({ error: 'is required: such as ACME' })
  .trim()
  .min(1)
  .max(40)
  .meta({ description: 'The strongest match in mail; no two projects have one, in whatever letter case.' });
const aliases = z.array(z.string().trim().min(1).max(100)).max(50).readonly();
const id = z.string().min(1).max(64);
const memberIds = z
  .array(id)
  .max(200)
  .transform((ids): readonly string[] => [...new Set(ids)]);
const archived = z
  .boolean()
  .meta({ description: 'What is archived takes no time any more, and keeps its name.' });

/** Of what the catalogue holds, the part of a path that names it. */
export const catalogueId = z.string().regex(/^[\w-]{1,64}$/);

export const catalogueFields = {
  archived: z.exactOptional(isTrue).meta({ description: 'Both unless said.' }),
  ...pageFields({ usual: 100, largest: 200 }),
};

const version = z.int().meta({ description: 'Its ETag, without the quotes.' });

export const ClientView = z
  .strictObject({
    clientId: z.string(),
    version,
    name: z.string(),
    archived: z.boolean(),
    rounding: z.nullable(RoundingView),
  })
  .meta({ id: 'Client' });

export function toClientView({ workspaceId: _, rounding: rule, ...client }: ClientRecord) {
  return { ...client, rounding: rule ?? null };
}

export const NewClient = z
  .strictObject({ name, rounding: z.exactOptional(rounding) })
  .meta({ id: 'NewClient', examples: [{ name: 'Globex' }] });

/** What is absent stays as it is; null takes it away. */
export const ClientChanges = z
  .strictObject({
    name: z.exactOptional(name),
    archived: z.exactOptional(archived),
    rounding: z.exactOptional(z.nullable(rounding)),
  })
  .meta({ id: 'ClientChanges', examples: [{ archived: true }] });

export const ProjectView = z
  .strictObject({
    projectId: z.string(),
    version,
    clientId: z.nullable(z.string()),
    name: z.string(),
    code: z.string(),
    aliases: z.array(z.string()).readonly(),
    billableDefault: z.boolean(),
    archived: z.boolean(),
    visibility: z.enum(VISIBILITIES),
    memberIds: z.array(z.string()).readonly(),
    managerIds: z.array(z.string()).readonly(),
    rounding: z.nullable(RoundingView),
  })
  .meta({ id: 'Project' });

export function toProjectView({ workspaceId: _, clientId, rounding: rule, ...project }: ProjectRecord) {
  return { ...project, clientId: clientId ?? null, rounding: rule ?? null };
}

const visibility = z.enum(VISIBILITIES).meta({
  description:
    '`members`: it is there for its members and managers alone, in the API and in mail, besides owner, admin and auditor.',
});

export const NewProject = z
  .strictObject({
    name,
    code,
    aliases: aliases.default([]).meta({ description: 'Other words by which mails may name it.' }),
    clientId: z.exactOptional(id),
    billableDefault: z.boolean().default(false),
    visibility: visibility.default('everyone'),
    memberIds: memberIds.default([]),
    managerIds: memberIds.default([]).meta({ description: 'They amend it.' }),
    rounding: z.exactOptional(rounding),
  })
  .meta({ id: 'NewProject', examples: [{ name: 'Globex rollout', code: 'GLX', aliases: ['rollout'] }] });
export type NewProject = z.output<typeof NewProject>;

/** What is absent stays as it is; null takes it away. */
export const ProjectChanges = z
  .strictObject({
    name: z.exactOptional(name),
    code: z.exactOptional(code),
    aliases: z.exactOptional(aliases),
    clientId: z.exactOptional(z.nullable(id)),
    billableDefault: z.exactOptional(z.boolean()).meta({ description: 'Of time from now on.' }),
    visibility: z.exactOptional(visibility),
    memberIds: z.exactOptional(memberIds),
    managerIds: z.exactOptional(memberIds).meta({ description: 'Said by owner or admin alone.' }),
    archived: z.exactOptional(archived),
    rounding: z.exactOptional(z.nullable(rounding)),
  })
  .meta({ id: 'ProjectChanges', examples: [{ archived: true }] });
export type ProjectChanges = z.output<typeof ProjectChanges>;

export const TaskView = z
  .strictObject({
    taskId: z.string(),
    version,
    projectId: z.nullable(z.string()),
    name: z.string(),
    billableDefault: z.nullable(z.boolean()),
    archived: z.boolean(),
  })
  .meta({ id: 'Task' });
export type TaskView = z.output<typeof TaskView>;

export function toTaskView({ workspaceId: _, projectId, billableDefault, ...task }: TaskRecord): TaskView {
  return { ...task, projectId: projectId ?? null, billableDefault: billableDefault ?? null };
}

const billable = z
  .boolean()
  .meta({ description: 'Of time on it, where nothing else is said. Unless said: as its project has it.' });

export const NewTask = z
  .strictObject({ name, billableDefault: z.exactOptional(billable) })
  .meta({ id: 'NewTask', examples: [{ name: 'Design' }] });
export type NewTask = z.output<typeof NewTask>;

/** What is absent stays as it is; null takes it away. */
export const TaskChanges = z
  .strictObject({
    name: z.exactOptional(name),
    billableDefault: z.exactOptional(z.nullable(billable)),
    archived: z.exactOptional(archived),
  })
  .meta({ id: 'TaskChanges', examples: [{ archived: true }] });
