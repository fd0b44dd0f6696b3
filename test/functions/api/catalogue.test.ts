// Clients and projects by API: who makes and amends them, what is refused, and that mail finds them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { createHandler } from '../../../functions/triage/handler.ts';
import type { ParsedMail } from '../../../shared/core/parsed-mail.ts';
import { DEFAULT_RETENTION_DAYS } from '../../../shared/core/record/retention.ts';
import { triage } from '../../../shared/core/triage/triage.ts';
import { mailOf } from '../../adapters/samples.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryEntries } from '../../twins/memory-entries.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { memoryCatalogues } from '../../twins/memory-workspaces.ts';
import { context, sqs } from '../lambda-events.ts';
import { inPlace, NOW, noFlood, retries } from '../world.ts';
import { countedIds, get, post, worldOver } from './world.ts';

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  services = worldOver(state, { newId: countedIds() });
});

const ADMIN = 'm-4';

interface Sent {
  readonly status?: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
}

function toSent(answer: Awaited<ReturnType<typeof route>>): Sent {
  if (answer.kind === 'ok') return { status: answer.status, body: answer.body };
  if (answer.kind !== 'problem') return { body: {} };
  const { status, errors } = answer.problem;
  return { status, body: {}, errors };
}

const make = async (path: string, body: object, as = ADMIN, headers = {}) => {
  const request = post(path, as, 'application/json', JSON.stringify(body));
  return toSent(await route({ ...request, headers: { ...request.headers, ...headers } }, services));
};
const amend = async (path: string, body: object, as = ADMIN, version = 1) => {
  const request = post(path, as, 'application/json', JSON.stringify(body));
  const headers = { ...request.headers, 'if-match': `"${version}"` };
  return toSent(await route({ ...request, method: 'PATCH', headers }, services));
};
const look = async (path: string, as = 'm-1') => toSent(await route(get(path, as), services));
const told = () => state.audit.map(({ action }) => action);

async function madeProject(change: object = {}): Promise<string> {
  const { status, body } = await make('/v1/projects', { name: 'Rollout', code: 'GLX', ...change });
  expect(status).toBe(201);
  return `/v1/projects/${String(body.projectId)}`;
}

describe('a client', () => {
  test('is made, renamed, archived and taken back, and each is told of', async () => {
    const { status, body } = await make('/v1/clients', { name: ' Globex ' });
    const path = `/v1/clients/${String(body.clientId)}`;

    expect([status, body]).toMatchObject([201, { name: 'Globex', archived: false, version: 1 }]);
    expect(await amend(path, { name: 'Globex Ltd' })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await amend(path, { archived: true }, ADMIN, 2)).toMatchObject({ body: { archived: true } });
    expect(await amend(path, { archived: false }, ADMIN, 3)).toMatchObject({ body: { archived: false } });
    expect(await look(path)).toMatchObject({ status: 200, body: { name: 'Globex Ltd', version: 4 } });
    expect(told()).toEqual(['client.created', 'client.amended', 'client.archived', 'client.unarchived']);
  });

  test("has no other's name, and the answer names the field", async () => {
    await make('/v1/clients', { name: 'Globex' });
    const { body } = await make('/v1/clients', { name: 'Initech' });
    const refused = { status: 409, errors: [{ field: 'name' }] };

    expect(await make('/v1/clients', { name: 'globex' })).toMatchObject(refused);
    expect(await amend(`/v1/clients/${String(body.clientId)}`, { name: 'GLOBEX' })).toMatchObject(refused);
    expect(told()).toEqual(['client.created', 'client.created']);
  });

  test('is changed over the version alone that was seen', async () => {
    const { body } = await make('/v1/clients', { name: 'Globex' });
    const path = `/v1/clients/${String(body.clientId)}`;
    await amend(path, { name: 'One' });

    expect(await amend(path, { name: 'Two' })).toMatchObject({ status: 412 });
    expect(await look(path)).toMatchObject({ body: { name: 'One' } });
  });

  test('is made once under one Idempotency-Key', async () => {
    const key = { 'idempotency-key': 'k' };
    const first = await make('/v1/clients', { name: 'Globex' }, ADMIN, key);

    expect(await make('/v1/clients', { name: 'Globex' }, ADMIN, key)).toEqual(first);
    expect(await make('/v1/clients', { name: 'Other' }, ADMIN, key)).toMatchObject({ status: 422 });
    expect(state.clients.get('w-1')?.size).toBe(1);
  });
});

test('clients and projects say how their time is rounded, and say it no more', async () => {
  const rule = { mode: 'nearest', stepSeconds: 360, scope: 'day' };
  const { body } = await make('/v1/clients', { name: 'Globex', rounding: rule });
  const client = `/v1/clients/${String(body.clientId)}`;
  const project = await madeProject({ rounding: { mode: 'none' } });

  expect(body).toMatchObject({ rounding: rule });
  expect(await amend(client, { name: 'Other' })).toMatchObject({ body: { rounding: rule } });
  expect(await amend(client, { rounding: null }, ADMIN, 2)).toMatchObject({ body: { rounding: null } });
  expect(await look(project)).toMatchObject({ body: { rounding: { mode: 'none', scope: 'entry' } } });
  expect(await amend(project, { rounding: rule })).toMatchObject({ body: { rounding: rule } });
  expect(await amend(project, { name: 'Same rule' }, ADMIN, 2)).toMatchObject({ body: { rounding: rule } });
  expect(await amend(project, { rounding: null }, ADMIN, 3)).toMatchObject({ body: { rounding: null } });
});

describe('a project', () => {
  test('is made for a client of the workspace, with its members', async () => {
    const { body } = await make('/v1/clients', { name: 'Globex' });
    const { clientId } = body;
    const said = { clientId, visibility: 'members', memberIds: ['m-2', 'm-2'], managerIds: ['m-5'] };
    const path = await madeProject({ ...said, billableDefault: true, aliases: ['the rollout'] });

    expect(await look(path, 'm-2')).toMatchObject({
      body: { clientId, memberIds: ['m-2'], managerIds: ['m-5'], aliases: ['the rollout'], archived: false },
    });
    expect(await look(path, 'm-1')).toMatchObject({ status: 404 });
    expect(await look('/v1/projects')).toMatchObject({ body: { items: [] } });
    expect(await look('/v1/projects', 'm-5')).toMatchObject({ body: { items: [{ code: 'GLX' }] } });
  });

  test.each([
    ['clientId', { clientId: 'c-9' }],
    ['memberIds.1', { memberIds: ['m-1', 'm-99'] }],
    ['managerIds.0', { managerIds: ['m-9'] }],
    ['code', { code: ' ' }],
    ['visibility', { visibility: 'nobody' }],
    ['workspaceId', { workspaceId: 'w-2' }],
  ])('names nothing that is not there: %s', async (field, change) => {
    expect(await make('/v1/projects', { name: 'Rollout', code: 'GLX', ...change })).toMatchObject({
      status: 400,
      errors: [expect.objectContaining({ field })],
    });
    expect(state.projects.size).toBe(0);
  });

  test('is made for no client that is archived, and stays with one that is archived later', async () => {
    const { body } = await make('/v1/clients', { name: 'Globex' });
    const path = await madeProject({ clientId: body.clientId });
    await amend(`/v1/clients/${String(body.clientId)}`, { archived: true });

    expect(await make('/v1/projects', { name: 'B', code: 'B', clientId: body.clientId })).toMatchObject({
      status: 400,
      errors: [{ field: 'clientId' }],
    });
    expect(await amend(path, { name: 'Same client' })).toMatchObject({ status: 200 });
    expect(await amend(path, { clientId: null }, ADMIN, 2)).toMatchObject({ body: { clientId: null } });
  });

  test("has no other's code, not even that of one that the caller may not see", async () => {
    await madeProject({ visibility: 'members' });
    const path = await madeProject({ code: 'OWN', managerIds: ['m-5'] });

    expect(await amend(path, { code: 'glx' }, 'm-5')).toMatchObject({
      status: 409,
      errors: [{ field: 'code' }],
    });
  });

  test('is amended by its managers, who do not say who manages it', async () => {
    const path = await madeProject({ managerIds: ['m-5'] });

    expect(await amend(path, { memberIds: ['m-1'] }, 'm-5')).toMatchObject({ status: 200 });
    expect(await amend(path, { managerIds: ['m-1'] }, 'm-5', 2)).toMatchObject({
      status: 403,
      errors: [{ field: 'managerIds' }],
    });
    for (const other of ['m-1', 'm-11'])
      expect(await amend(path, { name: 'Mine' }, other, 2)).toMatchObject({ status: 404 });
    expect(await amend(path, { archived: true, managerIds: [] }, ADMIN, 2)).toMatchObject({ status: 200 });
    expect(told()).toEqual(['project.created', 'project.amended', 'project.archived']);
  });

  test('takes time of those alone to whom it is open, and none once it is archived', async () => {
    const path = await madeProject({ visibility: 'members', memberIds: ['m-2'] });
    const projectId = path.slice('/v1/projects/'.length);
    const log = (as: string) =>
      make('/v1/entries', { workDate: '2026-03-10', durationSeconds: 60, projectId }, as);
    const refused = { status: 400, errors: [{ field: 'projectId' }] };

    expect(await log('m-2')).toMatchObject({ status: 201, body: { projectId } });
    expect(await log('m-1')).toMatchObject(refused);
    await amend(path, { archived: true });
    expect(await log('m-2')).toMatchObject(refused);
  });
});

describe('a tag', () => {
  const log = (tags: readonly string[]) =>
    make('/v1/entries', { workDate: '2026-03-10', durationSeconds: 600, tags }, 'm-1');

  test('is made, renamed, archived and taken back, and each is told of', async () => {
    const { status, body } = await make('/v1/tags', { name: ' onsite ' });
    const path = `/v1/tags/${String(body.tagId)}`;

    expect([status, body]).toMatchObject([201, { name: 'onsite', version: 1 }]);
    expect(await make('/v1/tags', { name: 'Onsite' })).toMatchObject({ status: 409 });
    expect(await make('/v1/tags', { name: '#onsite' })).toMatchObject({ status: 400 });
    expect(await amend(path, { name: 'on-site' })).toMatchObject({ body: { version: 2 } });
    expect(await amend(path, { archived: true }, ADMIN, 2)).toMatchObject({ body: { archived: true } });
    expect(await amend(path, { archived: false }, ADMIN, 3)).toMatchObject({ body: { archived: false } });
    expect(await look('/v1/tags')).toMatchObject({ body: { items: [{ name: 'on-site' }] } });
    expect(told()).toEqual(['tag.created', 'tag.amended', 'tag.archived', 'tag.unarchived']);
  });

  test('is any word unless the workspace takes listed ones alone', async () => {
    expect(await log(['anything'])).toMatchObject({ status: 201 });
    state.entryPolicies.set('w-1', { tags: 'listed' });
    const { body } = await make('/v1/tags', { name: 'onsite' });

    expect(await log(['OnSite'])).toMatchObject({ status: 201, body: { tags: ['OnSite'] } });
    expect(await log(['onsite', 'anything'])).toMatchObject({ status: 400, errors: [{ field: 'tags.1' }] });
    await amend(`/v1/tags/${String(body.tagId)}`, { archived: true });
    expect(await log(['onsite'])).toMatchObject({ status: 400, errors: [{ field: 'tags.0' }] });
    expect(await log([])).toMatchObject({ status: 201 });
  });
});

describe('a task', () => {
  const log = (said: object, as = 'm-1') =>
    make('/v1/entries', { workDate: '2026-03-10', durationSeconds: 600, ...said }, as);

  test('is made by the managers of its project, amended, archived and taken back, and each is told of', async () => {
    const project = await madeProject({ managerIds: ['m-5'] });
    const { status, body } = await make(`${project}/tasks`, { name: ' Design ' }, 'm-5');
    const path = `/v1/tasks/${String(body.taskId)}`;

    expect([status, body]).toMatchObject([201, { name: 'Design', billableDefault: null, version: 1 }]);
    expect(await amend(path, { billableDefault: true }, 'm-5')).toMatchObject({
      body: { billableDefault: true },
    });
    expect(await amend(path, { billableDefault: null, archived: true }, 'm-5', 2)).toMatchObject({
      body: { billableDefault: null, archived: true },
    });
    expect(await amend(path, { archived: false }, 'm-5', 3)).toMatchObject({ body: { version: 4 } });
    expect(await amend(path, { name: 'Other' }, 'm-5', 3)).toMatchObject({ status: 412 });
    expect(await amend(path, { name: 'Mine' }, 'm-1', 4)).toMatchObject({ status: 404 });
    expect(told().slice(1)).toEqual(['task.created', 'task.amended', 'task.archived', 'task.unarchived']);
  });

  test('has a name that no other of its project has, and another project may have', async () => {
    const [one, other] = [await madeProject(), await madeProject({ code: 'OTH' })];
    await make(`${one}/tasks`, { name: 'Design' });

    expect(await make(`${one}/tasks`, { name: 'design' })).toMatchObject({
      status: 409,
      errors: [{ field: 'name' }],
    });
    expect(await make(`${other}/tasks`, { name: 'Design' })).toMatchObject({ status: 201 });
    expect(await make('/v1/tasks', { name: 'Design' })).toMatchObject({ status: 201 });
    expect(await look(`${one}/tasks`)).toMatchObject({ body: { items: [{ name: 'Design' }] } });
    expect(await look('/v1/tasks')).toMatchObject({ body: { items: [{ projectId: null }] } });
  });

  test('is there for those alone for whom its project is there', async () => {
    const project = await madeProject({ visibility: 'members', memberIds: ['m-2'] });
    const { body } = await make(`${project}/tasks`, { name: 'Secret' });
    const path = `/v1/tasks/${String(body.taskId)}`;

    for (const asked of [path, `${project}/tasks`]) {
      expect(await look(asked, 'm-2')).toMatchObject({ status: 200 });
      expect(await look(asked, 'm-1')).toMatchObject({ status: 404 });
    }
    expect(await log({ taskId: body.taskId })).toMatchObject({ status: 400, errors: [{ field: 'taskId' }] });
  });

  test('takes time on its own project alone, billable as it says, and none once it is archived', async () => {
    const path = await madeProject({ billableDefault: true });
    const projectId = path.split('/').at(-1);
    const { body: task } = await make(`${path}/tasks`, { name: 'Travel', billableDefault: false });
    const said = { projectId, taskId: task.taskId };

    expect(await log(said)).toMatchObject({ status: 201, body: { billable: false, taskId: task.taskId } });
    expect(await log({ ...said, billable: true })).toMatchObject({ body: { billable: true } });
    expect(await log({ taskId: task.taskId })).toMatchObject({ errors: [{ field: 'taskId' }] });
    await amend(`/v1/tasks/${String(task.taskId)}`, { archived: true });
    expect(await log(said)).toMatchObject({ status: 400, errors: [{ field: 'taskId' }] });
  });

  test('is not taken along to another project', async () => {
    const [one, other] = [await madeProject(), await madeProject({ code: 'OTH' })];
    const { body: task } = await make(`${one}/tasks`, { name: 'Design' });
    const entry = await log({ projectId: one.split('/').at(-1), taskId: task.taskId });
    const path = `/v1/entries/${String(entry.body.entryId)}`;
    const moved = { reason: 'wrong', projectId: other.split('/').at(-1) };

    expect(await amend(path, moved, 'm-1')).toMatchObject({ errors: [{ field: 'taskId' }] });
    expect(await amend(path, { ...moved, taskId: null }, 'm-1')).toMatchObject({ status: 200 });
  });
});

describe('a mail', () => {
  async function entriesOf(id: string, own: string) {
    const mail = mailOf(id, { body: { kind: 'opened', own, left: '', contentDigest: id } });
    const handler = createHandler({
      parsedMails: { open: async (body) => body as ParsedMail },
      members: { profile: async () => maya },
      catalogues: memoryCatalogues(state),
      entries: memoryEntries(state),
      read: inPlace(({ mail: read, member, catalogue }) => triage(read, { member, catalogue })),
      recorder: memoryRecorder(state),
      retry: retries().retry,
      ...noFlood(),
      retention: DEFAULT_RETENTION_DAYS,
      clock: () => NOW,
    });
    await handler(sqs([JSON.stringify(mail)]), context);
    return [...state.entries.values()].filter(
      ({ source }) => 'messageKey' in source && source.messageKey === mail.messageKey,
    );
  }

  test('is read by the project that was made by API: by code, and by alias', async () => {
    const path = await madeProject({ aliases: ['moonshot'], billableDefault: true });
    const project = { kind: 'known', projectId: path.slice('/v1/projects/'.length), name: 'Rollout' };

    expect(await entriesOf('code', '2h GLX yesterday')).toMatchObject([{ project, billable: true }]);
    expect(await entriesOf('alias', '3h moonshot yesterday')).toMatchObject([{ project }]);
  });

  test('of a member who may not know of a project is not read by it', async () => {
    await madeProject({ visibility: 'members', memberIds: ['m-2'] });

    const [entry, ...others] = await entriesOf('private', '2h GLX yesterday');

    expect(others).toEqual([]);
    expect(entry).toMatchObject({ durationSeconds: 7200 });
    expect(entry?.project?.kind).not.toBe('known');
  });
});
