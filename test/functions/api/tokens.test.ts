// API tokens by API: who makes and ends which, that the secret is shown once, and that the next request knows.

import { describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { tokenIdOf } from '../../../shared/core/api-token.ts';
import { describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { memoryDirectory } from '../../twins/memory-workspaces.ts';
import { get, post, world, worldOver } from './world.ts';

const NEW = { name: 'export script', scopes: ['read'] };
const BACK = { memberId: 'm-1', from: '2026-03-01', to: '2026-03-31' };
let seeds = 0;

/** One workspace whose tokens are those that are made in it. */
function opened(change: Partial<ApiServices> = {}) {
  const state = memoryState();
  const services = worldOver(state, {
    directory: { ...world().directory, findToken: memoryDirectory(state).findToken },
    chance: (bytes) => {
      seeds += 1;
      return new Uint8Array(bytes).fill(seeds);
    },
    ...change,
  });
  const ask = async (request: HttpRequest) => {
    const answer = await route(request, services);
    return answer.kind === 'ok'
      ? { status: answer.status, body: answer.body as Record<string, never>, headers: answer.headers }
      : { status: answer.kind === 'problem' ? answer.problem.status : 0, answer };
  };
  const make = (token = 'm-1', body: object = NEW, headers: Record<string, string> = {}) => {
    const request = post('/v1/tokens', token, 'application/json', JSON.stringify(body));
    return ask({ ...request, headers: { ...request.headers, ...headers } });
  };
  const made = async (body: object = NEW) => String((await make('m-1', body)).body?.['token']);
  const end = (id: string, token: string) => ask({ ...get(`/v1/tokens/${id}`, token), method: 'DELETE' });
  return { state, services, ask, make, made, end };
}

describe('a token', () => {
  test('asks for its member with the next request, and its secret is shown once', async () => {
    const { ask, made } = opened();

    const token = await made();

    expect(token).toMatch(/^tpt_[\w-]{49}$/);
    expect(await ask(get('/v1/entries', token, BACK))).toMatchObject({ status: 200 });
    const listed = await ask(get('/v1/tokens', 'm-1'));
    expect(listed.body).toMatchObject({
      items: [
        { tokenId: tokenIdOf(token as never), name: 'export script', scopes: ['read'], status: 'active' },
      ],
    });
    expect(JSON.stringify(listed)).not.toContain(token.slice(12));
  });

  test('that is revoked is refused with the next request', async () => {
    const { ask, made, end, state } = opened();
    const token = await made();

    expect(await end(token.slice(0, 12), 'm-1')).toMatchObject({ status: 200, body: { status: 'revoked' } });

    expect(await ask(get('/v1/entries', token, BACK))).toMatchObject({ status: 401 });
    expect(state.audit.map(({ action }) => action)).toEqual(['token.created', 'token.revoked']);
    expect(await end(token.slice(0, 12), 'm-1')).toMatchObject({ status: 200, body: { status: 'revoked' } });
    expect(state.audit).toHaveLength(2);
  });

  test('says when it was last used', async () => {
    const { ask, made } = opened();
    const token = await made();
    const lastUse = async () => (await ask(get('/v1/tokens', 'm-1'))).body;

    expect(JSON.stringify(await lastUse())).not.toContain('lastUsedAt');
    await ask(get('/v1/entries', token, BACK));

    expect(await lastUse()).toMatchObject({ items: [{ lastUsedAt: '2026-03-11T09:00:00.000Z' }] });
  });

  test.each([
    ['fails', () => Promise.reject(new Error('no table'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('is answered although the mark of its use %s', async (_how, note) => {
    const { ask, made } = opened({ tokenUses: { note } });
    const token = await made();

    expect(await ask(get('/v1/entries', token, BACK))).toMatchObject({ status: 200 });
  });

  test('makes no token, whatever it may do otherwise', async () => {
    const { made, make } = opened();
    const token = await made({ ...NEW, scopes: ['read', 'write_own'] });

    expect(await make(token)).toMatchObject({ status: 403 });
  });

  test('ends itself, and no other of its member', async () => {
    const { ask, made, end } = opened();
    const [one, other] = [await made(), await made()];

    expect(await end(other.slice(0, 12), one)).toMatchObject({ status: 404 });
    expect(await end(one.slice(0, 12), one)).toMatchObject({ status: 200 });
    expect(await ask(get('/v1/entries', one, BACK))).toMatchObject({ status: 401 });
  });

  test('is over at its end', async () => {
    const { ask, services, made } = opened();
    const token = await made({ ...NEW, days: 1 });
    const tomorrow = { ...services, clock: () => new Date('2026-03-12T09:00:00Z') };

    expect(await route(get('/v1/entries', token, BACK), tomorrow)).toMatchObject({
      problem: { status: 401 },
    });
    const listed = await route(get('/v1/tokens', 'm-1'), tomorrow);
    expect(listed).toMatchObject({ body: { items: [{ status: 'expired' }] } });
    expect(await ask(get('/v1/entries', token, BACK))).toMatchObject({ status: 200 });
  });

  test('gives no more than the role has when it is used', async () => {
    const { services, make } = opened();
    const made = await make('m-4', { name: 'admin', scopes: ['read', 'admin'] });
    const token = String(made.body?.['token']);
    const profile: typeof services.members.profile = async (scope) => {
      const member = await services.members.profile(scope);
      return member && { ...member, role: 'member' };
    };

    expect(await route(get('/v1/quarantine', token), services)).toMatchObject({ kind: 'ok' });
    const demoted = { ...services, members: { profile } };
    expect(await route(get('/v1/quarantine', token), demoted)).toMatchObject({ problem: { status: 403 } });
  });
});

describe('under an Idempotency-Key', () => {
  const KEY = { 'idempotency-key': 'k-1' };

  test('one token is made, and the repeat is answered without its secret, which is kept nowhere', async () => {
    const { make, state } = opened();

    const first = await make('m-1', NEW, KEY);
    const again = await make('m-1', NEW, KEY);

    const { token, ...told } = first.body ?? {};
    expect(String(token)).toMatch(/^tpt_/);
    expect(again).toMatchObject({ status: 201, body: told, headers: { 'idempotent-replayed': 'true' } });
    expect(again.body).not.toHaveProperty('token');
    expect(state.tokens.size).toBe(1);
    expect(JSON.stringify([...state.once])).not.toContain(String(token).slice(12));
  });

  test('another wish is refused', async () => {
    const { make } = opened();
    await make('m-1', NEW, KEY);

    expect(await make('m-1', { ...NEW, name: 'other' }, KEY)).toMatchObject({ status: 422 });
  });
});

test.each<[string, string, object, string]>([
  ['a scope of no use to the role', 'm-1', { ...NEW, scopes: ['read', 'admin'] }, 'scopes'],
  ['a scope that there is not', 'm-1', { ...NEW, scopes: ['everything'] }, 'scopes.0'],
  ['no scope', 'm-1', { ...NEW, scopes: [] }, 'scopes'],
  ['no name', 'm-1', { scopes: ['read'] }, 'name'],
  ['a name of spaces', 'm-1', { ...NEW, name: '  ' }, 'name'],
  ['no end', 'm-1', { ...NEW, days: 0 }, 'days'],
  ['an end beyond a year', 'm-1', { ...NEW, days: 366 }, 'days'],
  ['a project of nobody', 'm-1', { ...NEW, projectIds: ['p-9'] }, 'projectIds.0'],
  ['no projects, said so', 'm-1', { ...NEW, projectIds: [] }, 'projectIds'],
  ['another member', 'm-4', { ...NEW, memberId: 'm-7' }, 'memberId'],
])('no token is made with %s', async (_what, by, body, field) => {
  const { make, state } = opened();

  expect(await make(by, body)).toMatchObject({
    status: 400,
    answer: { problem: { errors: [expect.objectContaining({ field })] } },
  });
  expect(state.tokens.size).toBe(0);
});

test('an admin sees and ends the token of a member, and the trail tells of it', async () => {
  const { ask, made, end, state } = opened();
  const token = await made();

  const listed = await ask(get('/v1/tokens', 'm-4', { memberId: 'm-1' }));
  expect(listed.body).toMatchObject({ items: [{ name: 'export script' }] });
  expect(await end(token.slice(0, 12), 'm-4')).toMatchObject({ status: 200 });

  const told = state.audit.map(({ action, actor }) => [action, actor.id]);
  expect(told).toEqual([
    ['token.created', 'm-1'],
    ['tokens.read', 'm-4'],
    ['token.revoked', 'm-4'],
  ]);
});

test('an id that another token has is taken for none: another is made', async () => {
  const seeds = [200, 200, 201];
  const { make, state } = opened({ chance: (bytes) => new Uint8Array(bytes).fill(seeds.shift() ?? 0) });

  await make();
  expect(await make()).toMatchObject({ status: 201 });
  expect(state.tokens.size).toBe(2);
});

describe('a token for some projects', () => {
  const ENTRY = { workDate: '2026-03-09', durationSeconds: 3600 };
  const PROJECT = { name: 'ACME', code: 'ACME', aliases: [], billableDefault: true, archived: false };

  async function restricted() {
    const all = opened();
    const projects = ['p-1', 'p-2'].map(
      (projectId) => [projectId, describedProject('w-1', { ...PROJECT, projectId })] as const,
    );
    all.state.projects.set('w-1', new Map(projects));
    const token = await all.made({ ...NEW, scopes: ['read', 'write_own'], projectIds: ['p-1'] });
    const log = (by: string, body: object) =>
      all.ask(post('/v1/entries', by, 'application/json', JSON.stringify({ ...ENTRY, ...body })));
    const change = (id: unknown, body: object) =>
      all.ask({
        ...post(`/v1/entries/${id}`, token, 'application/json', JSON.stringify({ reason: 'r', ...body })),
        method: 'PATCH',
        headers: { authorization: `Bearer ${token}`, 'if-match': '"1"' },
      });
    return { ...all, token, log, change };
  }

  test('logs time of these alone', async () => {
    const { token, log } = await restricted();

    expect(await log(token, { projectId: 'p-1' })).toMatchObject({ status: 201 });
    for (const body of [{}, { projectId: 'p-2' }, { projectId: 'p-9' }])
      expect(await log(token, body)).toMatchObject({
        status: 400,
        answer: { problem: { errors: [expect.objectContaining({ field: 'projectId' })] } },
      });
  });

  test('moves time to no other', async () => {
    const { token, log, change } = await restricted();
    const { body } = await log(token, { projectId: 'p-1' });

    for (const projectId of ['p-2', null])
      expect(await change(body?.['entryId'], { projectId })).toMatchObject({ status: 400 });
    expect(await change(body?.['entryId'], { durationSeconds: 60 })).toMatchObject({ status: 200 });
  });

  test('is told of no entry of another beside which its own is doubtful', async () => {
    const { token, log } = await restricted();
    const clock = {
      startedAt: '2026-03-09T09:00:00Z',
      endedAt: '2026-03-09T10:00:00Z',
      durationSeconds: 3600,
    };
    await log('m-1', { ...clock, projectId: 'p-2' });

    const first = await log(token, { ...clock, projectId: 'p-1', description: 'one' });
    const second = await log(token, { ...clock, projectId: 'p-1', description: 'two' });

    expect(first.body?.['warnings']).toEqual([]);
    expect(second.body?.['warnings']).toEqual([{ kind: 'overlap', entryIds: [first.body?.['entryId']] }]);
  });
});
