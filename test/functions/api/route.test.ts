import { describe, expect, test } from '@jest/globals';
import { route } from '../../../functions/api/route.ts';
import type { MemberScope } from '../../../shared/core/member.ts';
import type { PreviewSource } from '../../../shared/core/preview/preview.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { draft } from '../../core/reply/receipt-facts.ts';
import { call, get, KEY, post, world } from './world.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const PREVIEW = '{"text":"2h ACME"}';

async function problemOf(request: HttpRequest) {
  const response = await route(request, world());
  return response.kind === 'problem' ? response.problem : undefined;
}

describe('who may ask', () => {
  const asked: [string, (token?: string) => HttpRequest][] = [
    ['entries', (token) => get('/v1/entries', token, YEAR)],
    ['the quarantine', (token) => get('/v1/quarantine', token)],
    ['a release', (token) => call('POST', `/v1/quarantine/${KEY}/release`, token)],
    ['a discard', (token) => call('DELETE', `/v1/quarantine/${KEY}`, token)],
    ['a message', (token) => get(`/v1/messages/${KEY}`, token)],
    [
      'a preview',
      (token) => ({ ...get('/v1/preview', token), method: 'POST', body: new TextEncoder().encode(PREVIEW) }),
    ],
  ];

  test.each(asked)('nobody gets %s without a token that is accepted', async (_what, ask) => {
    for (const request of [ask(), ask('forged')]) {
      expect(await route(request, world())).toMatchObject({
        problem: { status: 401, type: 'urn:timepost:problem:unauthenticated' },
        headers: { 'www-authenticate': 'Bearer' },
      });
    }
  });

  test.each(asked)('nobody gets %s who is no active member', async (_what, ask) => {
    for (const token of ['nobody', 'm-3']) expect(await problemOf(ask(token))).toMatchObject({ status: 403 });
  });

  test('a person of two workspaces says which', async () => {
    const request = get('/v1/entries', 'both', YEAR);

    expect(await problemOf(request)).toMatchObject({
      status: 400,
      type: 'urn:timepost:problem:workspace_required',
    });
    expect(
      await route({ ...request, headers: { ...request.headers, 'timepost-workspace': 'w-1' } }, world()),
    ).toMatchObject({
      kind: 'ok',
    });
    expect(
      await problemOf({ ...request, headers: { ...request.headers, 'timepost-workspace': 'w-3' } }),
    ).toMatchObject({
      status: 403,
    });
  });

  test('keys that cannot be fetched are our fault, not a bad token', async () => {
    expect(await problemOf(get('/v1/entries', 'outage', YEAR))).toMatchObject({ status: 503 });
  });
});

describe('GET /v1/entries', () => {
  test('gives entries with their evidence and where to go on', async () => {
    const response = await route(get('/v1/entries', 'm-1', YEAR), world());

    expect(response).toMatchObject({ kind: 'ok', body: { nextCursor: 'next' } });
    expect(response).toHaveProperty(
      'body.items.0',
      expect.objectContaining({
        workDate: '2026-03-10',
        durationSeconds: 7200,
        project: 'ACME',
        projectId: 'p-1',
        description: 'redesign',
        evidence: expect.arrayContaining([
          expect.objectContaining({ field: 'duration', text: '2h', said: true }),
        ]),
      }),
    );
  });

  test('asks the ledger for the caller alone', async () => {
    const services = world();

    const response = await route(get('/v1/entries', 'm-2', YEAR), services);

    expect(response).toMatchObject({ kind: 'ok', status: 200, body: { items: [] } });
    expect(services.listed).toEqual(['m-2']);
  });

  test.each([
    [{}, ['from', 'to']],
    [{ from: '2026-02-30', to: '2026-12-31' }, ['from']],
    [{ from: '2026-03-02', to: '2026-03-01' }, ['to']],
    [{ ...YEAR, limit: '0' }, ['limit']],
    [{ ...YEAR, limit: 'many' }, ['limit']],
    [{ ...YEAR, member: 'm-1' }, ['member']],
    [{ ...YEAR, cursor: 'forged' }, ['cursor']],
  ])('names what is wrong in %j', async (query, fields) => {
    const problem = await problemOf(get('/v1/entries', 'm-1', query as Record<string, string>));

    expect(problem?.status).toBe(400);
    expect(problem?.errors?.map(({ field }) => field)).toEqual(fields);
  });
});

describe('GET /v1/messages/{id}', () => {
  test('shows the timeline to whom the mail belongs, and no word of the mail', async () => {
    const response = await route(get(`/v1/messages/${KEY}`, 'm-1'), world());

    expect(response).toMatchObject({
      body: { id: KEY, disposition: 'logged', reason: 'accepted', entryIds: ['e-1'] },
    });
    expect(JSON.stringify(response)).not.toContain('private');
  });

  test('says the same of a message that is absent and of one that is not theirs', async () => {
    const foreign = await route(get(`/v1/messages/${KEY}`, 'm-2'), world());
    const absent = await route(get(`/v1/messages/${'b'.repeat(64)}`, 'm-2'), world());
    const nonsense = await route(get('/v1/messages/..%2f', 'm-2'), world());

    expect(foreign).toMatchObject({ problem: { status: 404 } });
    expect([absent, nonsense]).toEqual([foreign, foreign]);
  });
});

describe('POST /v1/preview', () => {
  test.each<[string, HttpRequest, PreviewSource]>([
    [
      'words in JSON',
      post('/v1/preview', 'm-1', 'application/json; charset=utf-8', PREVIEW),
      { kind: 'text', text: '2h ACME', subject: '' },
    ],
    [
      'plain words',
      post('/v1/preview', 'm-1', 'text/plain', '2h ACME'),
      { kind: 'text', text: '2h ACME', subject: '' },
    ],
    [
      'a raw message',
      post('/v1/preview', 'm-1', 'message/rfc822', 'From: a@example.com\r\n\r\n2h'),
      { kind: 'raw', raw: new TextEncoder().encode('From: a@example.com\r\n\r\n2h') },
    ],
  ])('reads %s', async (_what, request, source) => {
    const asked: PreviewSource[] = [];

    await route(
      request,
      world({
        preview: async (one) => {
          asked.push(one);
          return { disposition: 'ignored', reason: 'no_time_found' };
        },
      }),
    );

    expect(asked).toEqual([source]);
  });

  test('shows drafts, and what could be meant', async () => {
    const logged = world({
      preview: async () => ({ disposition: 'logged', reason: 'accepted', entries: [draft] }),
    });
    const asked = world({
      preview: async () => ({ disposition: 'needs_review', reason: 'proposed', drafts: [draft] }),
    });
    const request = post('/v1/preview', 'm-1', 'application/json', PREVIEW);

    for (const services of [logged, asked]) {
      expect(await route(request, services)).toMatchObject({
        body: { entries: [{ workDate: '2026-03-10', durationSeconds: 7200, project: 'ACME' }] },
      });
    }
  });

  test.each([
    ['no JSON', 'application/json', 'not json', 400],
    ['no text', 'application/json', '{}', 400],
    ['another field', 'application/json', '{"text":"2h","x":1}', 400],
    ['another type', 'image/png', 'x', 415],
    ['more than 4 MB', 'message/rfc822', 'x'.repeat(4 * 1024 * 1024 + 1), 413],
  ])('refuses %s', async (_what, type, body, status) => {
    expect(await problemOf(post('/v1/preview', 'm-1', type, body))).toMatchObject({ status });
  });
});

describe('health', () => {
  test('needs no token', async () => {
    expect(await route(get('/v1/health'), world())).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('is ready when each dependency answers, with its time', async () => {
    expect(await route(get('/v1/ready'), world())).toEqual({
      kind: 'ok',
      status: 200,
      body: { status: 'ready', dependencies: [{ name: 'ledger', status: 'ok', milliseconds: 0 }] },
    });
  });

  test('is not ready when one fails, and says which by name alone', async () => {
    const check = async () => {
      throw new TypeError('the words of a mail');
    };

    const response = await route(get('/v1/ready'), world({ dependencies: [{ name: 'keys', check }] }));

    expect(response).toMatchObject({
      status: 503,
      body: { status: 'not_ready', dependencies: [{ name: 'keys', status: 'TypeError' }] },
    });
    expect(JSON.stringify(response)).not.toContain('words');
  });
});

test.each([
  ['GET', '/', 404],
  ['GET', '/v1/entries/', 404],
  ['GET', '/v2/entries', 404],
  ['PUT', '/v1/entries', 405],
  ['GET', '/v1/preview', 405],
  ['GET', '/v1/entries/bulk', 405],
  ['DELETE', '/v1/health', 405],
  ['GET', '/v1/messages/', 404],
  ['GET', `/v1/messages/${'a'.repeat(129)}`, 404],
  ['GET', '/v1/messages/{id}/more', 404],
])('%s %s is %d', async (method, path, status) => {
  expect(await problemOf({ ...get(path, 'm-1'), method })).toMatchObject({ status });
});

test('a path that does not take a method says which it takes', async () => {
  const answer = await route(call('PUT', '/v1/preview', 'm-1'), world());

  expect(answer).toMatchObject({ problem: { status: 405 }, headers: { allow: 'POST' } });
});

test.each([
  ['asks for their own time', 'm-1', { from: '2026-03-02', to: '2026-03-08' }, ['m-1']],
  ["asks for another's", 'm-4', { from: '2026-03-02', to: '2026-03-08', memberId: 'm-1' }, ['m-4', 'm-1']],
])('who %s is read once', async (_what, token, query, read) => {
  const asked: string[] = [];
  const { members, ...services } = world();
  const watched = {
    profile: (scope: MemberScope) => {
      asked.push(scope.memberId);
      return members.profile(scope);
    },
  };

  const answer = await route(get('/v1/entries', token, query), { ...services, members: watched });

  expect(answer).toMatchObject({ status: 200 });
  expect(asked).toEqual(read);
});
