// Entries by API: what is logged, amended and voided, by whom, under which version and key.

import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiResponse } from '../../../functions/api/request/exchange.ts';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { get, worldOver } from './world.ts';

const HOUR = 3600;
const NEW = { workDate: '2026-03-10', durationSeconds: HOUR, description: 'redesign' };
const WHY = { reason: 'forgot the break' };
const MARCH = { from: '2026-03-01', to: '2026-03-31' };

interface Sent {
  readonly as?: string;
  readonly method?: 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
}

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  services = worldOver(state);
});

function send(path: string, body: unknown, { as = 'm-1', method = 'POST', headers = {} }: Sent = {}) {
  const asked = get(path, as);
  const all = { ...asked.headers, 'content-type': 'application/json', ...headers };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return route({ ...asked, method, headers: all, body: new TextEncoder().encode(text) }, services);
}

const bodyOf = (answer: ApiResponse) => {
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.body as { entryId: string; version: number; [name: string]: unknown };
};

async function logged(change: object = {}, sent: Sent = {}) {
  return bodyOf(await send('/v1/entries', { ...NEW, ...change }, sent));
}

const seen = (version: number) => ({ headers: { 'if-match': `"${version}"` } });
const list = async (as = 'm-1', query: Record<string, string> = MARCH) =>
  bodyOf(await route(get('/v1/entries', as, query), services)).items as readonly { entryId: string }[];

describe('time is logged', () => {
  test('with its tag, and is read again as it was answered', async () => {
    const answer = await send('/v1/entries', { ...NEW, tags: ['web'], billable: true });

    const { warnings, ...entry } = bodyOf(answer);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    expect(entry).toMatchObject({ memberId: 'm-1', timeZone: 'Europe/London', status: 'logged', ...NEW });
    expect(warnings).toEqual([]);
    expect(await list()).toEqual([entry]);
    expect(bodyOf(await route(get(`/v1/entries/${entry.entryId}`, 'm-1'), services))).toEqual(entry);
    expect(state.audit.map(({ action }) => action)).toEqual(['entry.created']);
  });

  test('for who one leads, and the audit trail names who did it', async () => {
    const entry = await logged({ memberId: 'm-1' }, { as: 'm-5' });

    expect(entry).toMatchObject({ memberId: 'm-1' });
    expect(state.audit).toMatchObject([{ actor: { id: 'm-5' }, object: { id: entry.entryId } }]);
  });

  test("on a project of the workspace, by the project's default", async () => {
    const project = { projectId: 'p-1', name: 'ACME', code: 'ACME', aliases: [], billableDefault: true };
    state.projects.set('w-1', new Map([['p-1', describedProject('w-1', { ...project, archived: false })]]));

    expect(await logged({ projectId: 'p-1' })).toMatchObject({
      project: 'ACME',
      projectId: 'p-1',
      billable: true,
    });
    expect(await logged({ projectId: 'p-1', billable: false })).toMatchObject({ billable: false });
    state.projects.set('w-1', new Map([['p-1', describedProject('w-1', { ...project, archived: true })]]));
    for (const projectId of ['p-1', 'p-2'])
      expect(await send('/v1/entries', { ...NEW, projectId })).toMatchObject({
        problem: { status: 400, errors: [{ field: 'projectId' }] },
      });
  });

  test.each<[string, unknown, number, string]>([
    ['an unknown field', { ...NEW, minutes: 5 }, 400, 'minutes'],
    ['a day that does not exist', { ...NEW, workDate: '2026-02-30' }, 400, 'workDate'],
    ['half a second', { ...NEW, durationSeconds: 0.5 }, 400, 'durationSeconds'],
    ['a zone that does not exist', { ...NEW, timeZone: 'Mars/Base' }, 400, 'timeZone'],
    ['no duration', { workDate: '2026-03-10' }, 400, 'durationSeconds'],
    ['a start before there were zones', { startedAt: '0507-02-07T00:00:00Z' }, 400, 'startedAt'],
    ['an end after all calendars', { ...NEW, endedAt: '9999-12-31T23:30:00-10:00' }, 400, 'endedAt'],
    ['a list', [], 400, 'body'],
    [
      'an own prototype',
      '{"__proto__":{"memberId":"m-2"},"workDate":"2026-03-10","durationSeconds":1}',
      400,
      '__proto__',
    ],
    ['tomorrow', { ...NEW, workDate: '2026-03-12' }, 422, 'workDate'],
    ['nothing', { ...NEW, durationSeconds: 0 }, 422, 'durationSeconds'],
    ['more than a day', { ...NEW, durationSeconds: 25 * HOUR }, 422, 'durationSeconds'],
  ])('never with %s', async (_what, body, status, field) => {
    expect(await send('/v1/entries', body)).toMatchObject({ problem: { status, errors: [{ field }] } });
    expect([...state.entries.values(), ...state.audit]).toEqual([]);
    expect(({} as { memberId?: string }).memberId).toBeUndefined();
  });

  test.each<[string, string, Sent, number]>([
    ['no JSON', '{"workDate"', {}, 400],
    ['another type', 'a=b', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a body too deep', `${'['.repeat(17)}${']'.repeat(17)}`, {}, 400],
    ['a body too large', JSON.stringify({ ...NEW, description: 'x'.repeat(300_000) }), {}, 413],
  ])('never with %s', async (_what, body, sent, status) => {
    expect(await send('/v1/entries', body, sent)).toMatchObject({ problem: { status } });
  });

  test('brackets within words are not deep', async () => {
    expect(await logged({ description: `${'['.repeat(50)}"\\` })).toMatchObject({ version: 1 });
  });

  test('until the day is full', async () => {
    await logged({ durationSeconds: 20 * HOUR });

    expect(await send('/v1/entries', { ...NEW, durationSeconds: 5 * HOUR })).toMatchObject({
      problem: { status: 422, errors: [{ field: 'durationSeconds' }] },
    });
  });

  test('with a warning beside the same work, or not at all where the workspace refuses it', async () => {
    const { entryId } = await logged();

    expect(await logged()).toMatchObject({ warnings: [{ kind: 'duplicate', entryIds: [entryId] }] });
    state.entryPolicies.set('w-1', { duplicate: 'refuse', overlap: 'refuse' });
    expect(await send('/v1/entries', NEW)).toMatchObject({ problem: { status: 409 } });
    expect(state.entries.size).toBe(2);
  });
});

describe('an entry', () => {
  test('is amended by a further version that says why', async () => {
    const { entryId } = await logged();
    const change = { ...WHY, durationSeconds: 60, description: 'call' };

    const answer = await send(`/v1/entries/${entryId}`, change, { method: 'PATCH', ...seen(1) });

    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(bodyOf(answer)).toMatchObject({
      version: 2,
      durationSeconds: 60,
      description: 'call',
      change: { kind: 'amended', memberId: 'm-1', ...WHY },
    });
    const { items } = bodyOf(await route(get(`/v1/entries/${entryId}/versions`, 'm-1'), services));
    expect(items).toMatchObject([{ version: 1, durationSeconds: HOUR }, { version: 2 }]);
  });

  test('loses what is set to null', async () => {
    const task = { workspaceId: 'w-1', taskId: 't-1', version: 1, name: 'Design', archived: false };
    state.tasks.set('w-1', new Map([['t-1', task]]));
    const { entryId } = await logged({ billable: true, taskId: 't-1' });
    const change = { ...WHY, billable: null, taskId: null, projectId: null };

    const body = bodyOf(await send(`/v1/entries/${entryId}`, change, { method: 'PATCH', ...seen(1) }));

    expect([body.billable, body.taskId, body.project]).toEqual([undefined, undefined, null]);
  });

  test('is voided, counts no more, and can be restored', async () => {
    const { entryId } = await logged({ durationSeconds: 20 * HOUR });

    await send(`/v1/entries/${entryId}/void`, WHY, seen(1));

    expect(await list('m-1', { ...MARCH, status: 'logged' })).toEqual([]);
    const other = await logged({ durationSeconds: 20 * HOUR });
    expect(await send(`/v1/entries/${entryId}/restore`, WHY, seen(2))).toMatchObject({
      problem: { status: 422 },
    });
    await send(`/v1/entries/${other.entryId}/void`, WHY, seen(1));
    expect(bodyOf(await send(`/v1/entries/${entryId}/restore`, WHY, seen(2)))).toMatchObject({
      status: 'logged',
    });
    expect(state.audit.map(({ action }) => action)).toEqual([
      'entry.created',
      'entry.voided',
      'entry.created',
      'entry.voided',
      'entry.restored',
    ]);
  });

  test.each<[string, string, Sent, object, number]>([
    ['without the version that was seen', '', {}, WHY, 428],
    ['over another version', '', seen(2), WHY, 412],
    ['by a weak tag', '', { headers: { 'if-match': 'W/"1"' } }, WHY, 412],
    ['without a reason', '', seen(1), {}, 400],
    ['by another member', '', { as: 'm-2', ...seen(1) }, WHY, 404],
    ['by an auditor', '', { as: 'm-6', ...seen(1) }, WHY, 403],
    ['when it counts already', '/restore', seen(1), WHY, 409],
  ])('is not changed %s', async (_how, way, sent, body, status) => {
    const { entryId } = await logged();
    const method = way === '' ? 'PATCH' : 'POST';

    const answer = await send(`/v1/entries/${entryId}${way}`, body, { method, ...sent });

    expect(answer).toMatchObject({ problem: { status } });
    expect(state.entries.get(entryId)?.version).toBe(1);
  });

  test('that is voided is neither amended nor voided again', async () => {
    const { entryId } = await logged();
    await send(`/v1/entries/${entryId}/void`, WHY, seen(1));

    for (const [way, method] of [
      ['', 'PATCH'],
      ['/void', 'POST'],
    ] as const)
      expect(await send(`/v1/entries/${entryId}${way}`, WHY, { method, ...seen(2) })).toMatchObject({
        problem: { status: 409 },
      });
  });

  test('is answered with 304 to who has it', async () => {
    const { entryId } = await logged();
    const again = (tag: string) => {
      const asked = get(`/v1/entries/${entryId}`, 'm-1');
      return route({ ...asked, headers: { ...asked.headers, 'if-none-match': tag } }, services);
    };

    expect(await again('"0", W/"1"')).toEqual({ kind: 'not_modified', headers: { etag: '"1"' } });
    expect(await again('*')).toMatchObject({ kind: 'not_modified' });
    expect(await again('"2"')).toMatchObject({ kind: 'ok', headers: { etag: '"1"' } });
  });
});

describe("another's time", () => {
  test('is read with a word to the audit trail, and not at all without it', async () => {
    await logged();

    expect(await list('m-5', { ...MARCH, memberId: 'm-1' })).toHaveLength(1);
    expect(state.audit.at(-1)).toMatchObject({
      action: 'entries.read',
      actor: { id: 'm-5' },
      object: { kind: 'member', id: 'm-1' },
    });
    const note = async () => {
      throw new Error('the table is away');
    };
    services = worldOver(state, { audit: { note } });
    await expect(list('m-5', { ...MARCH, memberId: 'm-1' })).rejects.toMatchObject({
      name: 'ReadNotNotedError',
    });
    expect(await list('m-1')).toHaveLength(1);
  });
});

describe('under an Idempotency-Key', () => {
  const keyed = (key: string, sent: Sent = {}): Sent => ({
    ...sent,
    headers: { 'idempotency-key': key, ...sent.headers },
  });

  test('the same request is carried out once, and answered alike', async () => {
    const first = await send('/v1/entries', NEW, keyed('k-1'));
    const again = await send('/v1/entries', NEW, keyed('"k-1"'));

    expect(bodyOf(again)).toEqual(bodyOf(first));
    expect(again).toMatchObject({ status: 201, headers: { etag: '"1"', 'idempotent-replayed': 'true' } });
    expect(state.entries.size).toBe(1);
  });

  test('another request is refused, and another key or member is another request', async () => {
    await send('/v1/entries', NEW, keyed('k-1'));

    expect(await send('/v1/entries', { ...NEW, durationSeconds: 60 }, keyed('k-1'))).toMatchObject({
      problem: { status: 422, type: 'urn:timepost:problem:idempotency_key_reused' },
    });
    await send('/v1/entries', NEW, keyed('k-2'));
    await send('/v1/entries', NEW, keyed('k-1', { as: 'm-2' }));
    expect(state.entries.size).toBe(3);
  });

  test('a change that is asked for again is no stale one', async () => {
    const { entryId } = await logged();
    const patch = () =>
      send(
        `/v1/entries/${entryId}`,
        { ...WHY, durationSeconds: 60 },
        keyed('k', { method: 'PATCH', ...seen(1) }),
      );

    expect(bodyOf(await patch())).toEqual(bodyOf(await patch()));
    expect(state.entries.get(entryId)?.version).toBe(2);
  });

  test('what was refused may be asked for again', async () => {
    await send('/v1/entries', { ...NEW, workDate: '2026-03-12' }, keyed('k'));

    expect(await send('/v1/entries', NEW, keyed('k'))).toMatchObject({ status: 201 });
  });

  test.each([[''], ['x'.repeat(256)], ['täglich'], ['a b']])('%j is no key', async (key) => {
    expect(await send('/v1/entries', NEW, keyed(key))).toMatchObject({ problem: { status: 400 } });
  });
});

describe('many at once', () => {
  const bulk = async (items: readonly unknown[], sent: Sent = {}) =>
    bodyOf(await send('/v1/entries/bulk', { items }, sent)).results as readonly {
      status: number;
      problem?: object;
    }[];
  const create = (change: object = {}) => ({ action: 'create', entry: { ...NEW, ...change } });

  test('have each a result of their own, in their order', async () => {
    const { entryId } = await logged();

    const results = await bulk([
      create({ description: 'one' }),
      create({ durationSeconds: 0 }),
      { action: 'amend', entryId, version: 1, changes: { ...WHY, durationSeconds: 60 } },
      { action: 'void', entryId, version: 1, ...WHY },
      { action: 'void', entryId, version: 2, ...WHY },
      { action: 'void', entryId, version: 3, ...WHY },
      create({ memberId: 'm-2' }),
    ]);

    expect(results.map(({ status }) => status)).toEqual([201, 422, 200, 412, 200, 409, 404]);
    expect(results[1]?.problem).toMatchObject({ errors: [{ field: 'items.1.durationSeconds' }] });
  });

  test('go on under their key where the first attempt ended', async () => {
    const sent = { headers: { 'idempotency-key': 'k' } };
    const items = [create({ description: 'one' }), create({ description: 'two' })];
    const first = await bulk(items, sent);
    for (const key of [...state.once.keys()].slice(1)) state.once.delete(key); // the process died after the first item
    state.entries.delete((first[1] as { entry?: { entryId: string } }).entry?.entryId ?? '');

    expect((await bulk(items, sent))[0]).toEqual(first[0]);
    expect(state.entries.size).toBe(2);
  });

  test.each([
    ['none', []],
    ['too many', Array.from({ length: 101 }, () => create())],
    ['an action that there is not', [{ action: 'delete', entryId: 'x' }]],
  ])('are refused whole when there are %s', async (_what, items) => {
    expect(await send('/v1/entries/bulk', { items })).toMatchObject({ problem: { status: 400 } });
    expect(state.entries.size).toBe(0);
  });
});

test('who keeps changing what a plan rests on is told apart from who is wrong', async () => {
  services = worldOver(state, { ledger: { ...services.ledger, commit: async () => 'stale' } });

  expect(await send('/v1/entries', NEW)).toMatchObject({ problem: { status: 409 } });
});

test('a day that fills up meanwhile is said so', async () => {
  services = worldOver(state, { ledger: { ...services.ledger, commit: async () => 'day_full' } });

  expect(await send('/v1/entries', NEW)).toMatchObject({
    problem: { status: 409, errors: [{ field: 'durationSeconds' }] },
  });
});
