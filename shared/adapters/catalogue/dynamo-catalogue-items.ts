// Clients, projects, tasks and tags as the ledger stores them. Names are sealed: a client's may be a person's.
import {
  type ClientRecord,
  type ProjectRecord,
  roundedBy,
  type TagRecord,
  type TaskRecord,
} from '../../core/ledger/catalogue-records.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { Item } from '../dynamo/dynamo-item.ts';
import { keyOf } from '../dynamo/dynamo-keys.ts';
import { openJson, sealJson } from '../sealing/sealed-json.ts';

type ClientText = Pick<ClientRecord, 'name'>;
type ProjectText = Pick<ProjectRecord, 'name' | 'code' | 'aliases'>;
type TagText = Pick<TagRecord, 'name'>;
type TaskText = Pick<TaskRecord, 'name'>;
type Stored<T, Text> = Omit<T, keyof Text> & { readonly text: Uint8Array };

export async function toClientItem({ name, ...facts }: ClientRecord, sealer: Sealer): Promise<Item> {
  const { workspaceId, clientId } = facts;
  const text = await sealJson(sealer, { name }, inCatalogue(workspaceId, 'client', clientId));
  return { ...keyOf.client(workspaceId, clientId), itemType: 'client', ...facts, text };
}

/** Written before there were archives, or versions, it is not archived, and of version 0. */
export async function fromClientItem(item: Item, sealer: Sealer): Promise<ClientRecord> {
  const {
    workspaceId,
    clientId,
    archived = false,
    version = 0,
    rounding,
    text,
  } = item as unknown as Stored<ClientRecord, ClientText>;
  const context = inCatalogue(workspaceId, 'client', clientId);
  const facts = { workspaceId, clientId, version, archived, ...roundedBy(rounding) };
  return { ...facts, ...(await openJson<ClientText>(sealer, text, context)) };
}

export async function toProjectItem(record: ProjectRecord, sealer: Sealer): Promise<Item> {
  const { name, code, aliases, ...facts } = record;
  const { workspaceId, projectId } = facts;
  const words: ProjectText = { name, code, aliases };
  const text = await sealJson(sealer, words, inCatalogue(workspaceId, 'project', projectId));
  return { ...keyOf.project(workspaceId, projectId), itemType: 'project', ...facts, text };
}

/** Written before there was visibility, it is everyone's. */
export async function fromProjectItem(item: Item, sealer: Sealer): Promise<ProjectRecord> {
  const { workspaceId, projectId, clientId, billableDefault, archived, text, ...stored } =
    item as unknown as Stored<ProjectRecord, ProjectText>;
  const { version = 0, visibility = 'everyone', memberIds = [], managerIds = [] } = stored;
  const context = inCatalogue(workspaceId, 'project', projectId);
  return {
    workspaceId,
    projectId,
    version,
    ...(clientId !== undefined && { clientId }),
    billableDefault,
    archived,
    visibility,
    memberIds,
    managerIds,
    ...roundedBy(stored.rounding),
    ...(await openJson<ProjectText>(sealer, text, context)),
  };
}

export async function toTaskItem({ name, ...facts }: TaskRecord, sealer: Sealer): Promise<Item> {
  const { workspaceId, taskId } = facts;
  const text = await sealJson(sealer, { name }, inCatalogue(workspaceId, 'task', taskId));
  return { ...keyOf.task(workspaceId, taskId), itemType: 'task', ...facts, text };
}

export async function fromTaskItem(item: Item, sealer: Sealer): Promise<TaskRecord> {
  const { workspaceId, taskId, projectId, version, billableDefault, archived, text } =
    item as unknown as Stored<TaskRecord, TaskText>;
  return {
    workspaceId,
    taskId,
    ...(projectId !== undefined && { projectId }),
    version,
    ...(billableDefault !== undefined && { billableDefault }),
    archived,
    ...(await openJson<TaskText>(sealer, text, inCatalogue(workspaceId, 'task', taskId))),
  };
}

export async function toTagItem({ name, ...facts }: TagRecord, sealer: Sealer): Promise<Item> {
  const { workspaceId, tagId } = facts;
  const text = await sealJson(sealer, { name }, inCatalogue(workspaceId, 'tag', tagId));
  return { ...keyOf.tag(workspaceId, tagId), itemType: 'tag', ...facts, text };
}

export async function fromTagItem(item: Item, sealer: Sealer): Promise<TagRecord> {
  const { workspaceId, tagId, version, archived, text } = item as unknown as Stored<TagRecord, TagText>;
  const opened = await openJson<TagText>(sealer, text, inCatalogue(workspaceId, 'tag', tagId));
  return { workspaceId, tagId, version, archived, ...opened };
}

/** A catalogue belongs to no member: it lies under the workspace's own key. */
function inCatalogue(workspaceId: string, kind: 'client' | 'project' | 'tag' | 'task', id: string) {
  return { workspaceId, purpose: `${kind}/${id}` };
}
