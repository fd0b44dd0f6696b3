// What the API makes of clients and projects: each name once, nothing over what another changed, and found again by mail.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { toWorkspaceScope } from '../../shared/core/authenticated.ts';
import {
  type ClientRecord,
  describedClient,
  describedProject,
  type ProjectRecord,
  type TagRecord,
  type TaskRecord,
  toProject,
} from '../../shared/core/ledger/catalogue-records.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { clientDone, projectDone, toChangeEvent } from '../../shared/core/record/to-change-event.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { NOW } from './samples.ts';
import type { OpenStores, Stores } from './stores.ts';

const admin = toWorkspaceScope({ ...maya, memberId: 'm-4', role: 'admin' });
const auditor = toWorkspaceScope({ ...maya, memberId: 'm-6', role: 'auditor' });
const member = toWorkspaceScope(maya);
const stranger = toWorkspaceScope({ ...maya, workspaceId: 'w-2', role: 'owner' });
const restricted = toWorkspaceScope({ ...maya, role: 'admin' }, { tokenId: 't', projectIds: ['p-2', 'p-9'] });

const globex = describedClient('w-1', { clientId: 'c-1', name: 'Globex' });
const FACTS = { name: 'Rollout', aliases: ['the rollout'], billableDefault: true };
const open1 = describedProject('w-1', { ...FACTS, projectId: 'p-1', code: 'GLX', clientId: 'c-1' });
const secret = describedProject('w-1', {
  ...FACTS,
  projectId: 'p-2',
  code: 'MOON',
  visibility: 'members',
  memberIds: ['m-2'],
  managerIds: ['m-5'],
});
const old = describedProject('w-1', { ...FACTS, projectId: 'p-3', code: 'OLD', archived: true });

const next = <R extends { readonly version: number }>(record: R, change: Partial<R>): R => ({
  ...record,
  ...change,
  version: record.version + 1,
});

export function catalogueContract(openStores: OpenStores): void {
  describe('the catalogue, by API', () => {
    let stores: Stores;
    beforeEach(async () => {
      stores = await openStores();
    });

    const putClient = (after: ClientRecord, before?: ClientRecord) =>
      stores.ledger.commit(admin, {
        writes: [{ kind: 'client', ...(before && { before }), after }],
        events: [toChangeEvent(admin, clientDone(after, before), NOW, DEFAULT_RETENTION_DAYS)],
      });
    const putProject = (after: ProjectRecord, before?: ProjectRecord) =>
      stores.ledger.commit(admin, {
        writes: [{ kind: 'project', ...(before && { before }), after }],
        events: [toChangeEvent(admin, projectDone(after, before), NOW, DEFAULT_RETENTION_DAYS)],
      });
    const seen = async (scope: typeof member, asked: { archived?: boolean; clientId?: string } = {}) =>
      (await stores.projectBook.list(scope, { ...asked, limit: 10 })).items.map(({ projectId }) => projectId);

    test('is what was made, and what mail is read by', async () => {
      expect(await putClient(globex)).toBe('written');
      expect(await putProject(open1)).toBe('written');
      expect(await putProject(secret)).toBe('written');

      expect(await stores.clientBook.find(member, 'c-1')).toEqual(globex);
      expect(await stores.projectBook.find(member, 'p-1')).toEqual(open1);
      expect(await stores.catalogues.of('w-1')).toEqual({
        clients: [{ clientId: 'c-1', name: 'Globex' }],
        projects: [toProject(open1), { ...toProject(secret), seenBy: ['m-2', 'm-5'] }],
      });
    });

    test("is none of another workspace's", async () => {
      await putClient(globex);
      await putProject(open1);

      expect(await stores.clientBook.find(stranger, 'c-1')).toBeUndefined();
      expect(await stores.projectBook.find(stranger, 'p-1')).toBeUndefined();
      expect(await stores.clientBook.list(stranger, { limit: 10 })).toEqual({ items: [] });
      expect(await seen(stranger)).toEqual([]);
    });

    test('has each name and each code once, however it is spelt, also where two come at the same time', async () => {
      const names = ['Globex', 'GLOBEX', ' globex', 'Glo bex'];
      const clients = names.map((name, i) => putClient({ ...globex, clientId: `c-${i}`, name }));
      const codes = ['GLX', 'glx'].map((code, i) => putProject({ ...open1, projectId: `p-${i}`, code }));

      expect((await Promise.all(clients)).sort()).toEqual(['taken', 'taken', 'written', 'written']);
      expect((await Promise.all(codes)).sort()).toEqual(['taken', 'written']);
      expect((await stores.clientBook.list(member, { limit: 10 })).items).toHaveLength(2);
      expect(await stores.projectBook.list(member, { limit: 10 })).toMatchObject({ items: [{}] });
    });

    test('keeps by which rule time is rounded, also where a file describes it again, and mail does not know', async () => {
      const rounding = { mode: 'up', stepSeconds: 360, scope: 'day' } as const;
      await putClient({ ...globex, rounding });
      await putProject({ ...open1, rounding });

      await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'Globex Ltd' });
      await stores.writer.putProject('w-1', { ...FACTS, projectId: 'p-1', code: 'GLX', name: 'Other' });

      expect(await stores.clientBook.find(member, 'c-1')).toMatchObject({ name: 'Globex Ltd', rounding });
      expect(await stores.projectBook.find(member, 'p-1')).toMatchObject({ name: 'Other', rounding });
      const { projects } = await stores.catalogues.of('w-1');
      expect(projects[0]).not.toHaveProperty('rounding');
    });

    test('lets go of a name that is given up, and holds that of what is archived', async () => {
      await putClient(globex);
      const renamed = next(globex, { name: 'Initech' });
      expect(await putClient(renamed, globex)).toBe('written');
      expect(await putClient({ ...globex, clientId: 'c-2' })).toBe('written');
      expect(await putClient(next(renamed, { archived: true }), renamed)).toBe('written');

      expect(await putClient({ ...globex, clientId: 'c-3', name: 'initech' })).toBe('taken');
    });

    test('does not change what another changed meanwhile, and nothing of a change that is refused', async () => {
      await putProject(open1);
      const changes = ['One', 'Two'].map((name) => putProject(next(open1, { name }), open1));
      expect((await Promise.all(changes)).sort()).toEqual(['stale', 'written']);
      await putProject(old);

      expect(await putProject(next(old, { code: 'glx', name: 'Other' }), old)).toBe('taken');
      expect(await putProject(open1)).toBe('stale');
      expect(await stores.projectBook.find(member, 'p-3')).toEqual(old);
    });

    test('shows private projects to whom they are open, and no others', async () => {
      for (const project of [open1, secret, old]) await putProject(project);
      const by = (memberId: string) => toWorkspaceScope({ ...maya, memberId });

      expect(await seen(member)).toEqual(['p-1', 'p-3']);
      expect(await stores.projectBook.find(member, 'p-2')).toBeUndefined();
      for (const scope of [by('m-2'), by('m-5'), admin, auditor]) {
        expect(await seen(scope)).toEqual(['p-1', 'p-2', 'p-3']);
        expect(await stores.projectBook.find(scope, 'p-2')).toEqual(secret);
      }
    });

    test('is for a restricted token what it is restricted to', async () => {
      for (const project of [open1, secret]) await putProject(project);

      expect(await seen(restricted)).toEqual(['p-2']);
      expect(await stores.projectBook.find(restricted, 'p-1')).toBeUndefined();
    });

    test('is listed by what is archived, and by client', async () => {
      for (const project of [open1, old]) await putProject(project);
      await putClient(globex);

      expect(await seen(member, { archived: true })).toEqual(['p-3']);
      expect(await seen(member, { archived: false })).toEqual(['p-1']);
      expect(await seen(member, { clientId: 'c-1' })).toEqual(['p-1']);
      const clients = await stores.clientBook.list(member, { archived: true, limit: 10 });
      expect(clients).toEqual({ items: [] });
    });

    test('has tasks, each name once in a project, listed by project or as those of none', async () => {
      const put = (after: TaskRecord, before?: TaskRecord) =>
        stores.ledger.commit(admin, {
          writes: [{ kind: 'task', ...(before && { before }), after }],
          events: [],
        });
      const task = { workspaceId: 'w-1', version: 1, archived: false };
      const design = { ...task, taskId: 'k-1', projectId: 'p-1', name: 'Design', billableDefault: false };
      const general = { ...task, taskId: 'k-2', name: 'Design' };

      expect(await put(design)).toBe('written');
      expect(await put(general)).toBe('written');
      expect(await put({ ...design, taskId: 'k-3', name: ' DESIGN' })).toBe('taken');
      expect(await put(next(design, { archived: true }), design)).toBe('written');
      expect(await put(next(design, { name: 'Late' }), design)).toBe('stale');

      const listed = async (asked: { readonly projectId?: string; readonly archived?: boolean }) =>
        (await stores.taskBook.list(member, { ...asked, limit: 10 })).items.map(({ taskId }) => taskId);
      expect(await stores.taskBook.find(member, 'k-1')).toEqual(next(design, { archived: true }));
      expect(await listed({ projectId: 'p-1' })).toEqual(['k-1']);
      expect(await listed({ projectId: 'p-1', archived: false })).toEqual([]);
      expect(await listed({})).toEqual(['k-2']);
      expect(await stores.taskBook.find(stranger, 'k-1')).toBeUndefined();
      expect((await stores.taskBook.list(stranger, { limit: 10 })).items).toEqual([]);
    });

    test('has tags, each name once, and tells which of them are taken', async () => {
      const put = (after: TagRecord, before?: TagRecord) =>
        stores.ledger.commit(admin, {
          writes: [{ kind: 'tag', ...(before && { before }), after }],
          events: [],
        });
      const onsite = { workspaceId: 'w-1', tagId: 'g-1', version: 1, name: 'Onsite', archived: false };
      const late = { ...onsite, tagId: 'g-2', name: 'late' };

      expect(await put(onsite)).toBe('written');
      expect(await put(late)).toBe('written');
      expect(await put({ ...onsite, tagId: 'g-3', name: 'onsite' })).toBe('taken');
      expect(await put(next(late, { archived: true }), late)).toBe('written');
      expect(await put(next(late, { name: 'later' }), late)).toBe('stale');

      expect(await stores.tagBook.names(member)).toEqual(new Set(['onsite']));
      expect(await stores.tagBook.find(member, 'g-2')).toEqual(next(late, { archived: true }));
      const archived = await stores.tagBook.list(member, { archived: true, limit: 10 });
      expect(archived.items.map(({ tagId }) => tagId)).toEqual(['g-2']);
      expect(await stores.tagBook.names(stranger)).toEqual(new Set());
      expect(await stores.tagBook.find(stranger, 'g-1')).toBeUndefined();
    });

    test('comes in pages, whose cursors are for one caller and one query', async () => {
      for (const project of [open1, secret, old]) await putProject(project);
      for (const [i, name] of ['A', 'B', 'C'].entries())
        await putClient({ ...globex, clientId: `c-${i}`, name });

      const first = await stores.projectBook.list(member, { limit: 1 });
      const cursor = first.nextCursor;
      expect(await stores.projectBook.list(member, { limit: 1, cursor })).toEqual({ items: [old] });
      const clients = await stores.clientBook.list(member, { limit: 2 });
      const rest = await stores.clientBook.list(member, { limit: 2, cursor: clients.nextCursor });
      expect(rest.items.map(({ name }) => name)).toEqual(['C']);

      const refused = { name: 'CursorInvalidError' };
      for (const list of [
        stores.projectBook.list(admin, { limit: 1, cursor }),
        stores.projectBook.list(member, { limit: 1, cursor, archived: true }),
        stores.clientBook.list(member, { limit: 1, cursor }),
      ])
        await expect(list).rejects.toMatchObject(refused);
    });

    test('made by a file, is amended by API, and the file meets its versions', async () => {
      await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'Globex' });
      const before = await stores.clientBook.find(member, 'c-1');
      if (before === undefined) throw new Error('there is no client');
      expect(await putClient(next(before, { archived: true }), before)).toBe('written');
      expect(await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'Globex' })).toBe('unchanged');

      expect(await stores.writer.putClient('w-1', { clientId: 'c-1', name: 'Globex Ltd' })).toBe('updated');
      expect(await stores.clientBook.find(member, 'c-1')).toMatchObject({ archived: true, version: 3 });
    });
  });
}
