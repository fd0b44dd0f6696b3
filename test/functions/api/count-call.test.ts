// Calls over the limit: refused before anything is done, told when to come again; and what all others are told of it.
import { describe, expect, test } from '@jest/globals';
import { route } from '../../../functions/api/route.ts';
import { callCounter } from '../../../shared/adapters/limits/call-counter.ts';
import { DEFAULT_CALL_LIMITS } from '../../../shared/core/record/call-limits.ts';
import { memoryMailRates } from '../../twins/memory-mail-rates.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { get, post, TOKENS, world, worldOver } from './world.ts';

const LIMITS = { caller: { quota: 2, windowSeconds: 60 }, workspace: { quota: 3, windowSeconds: 60 } };
const counting = (limits = LIMITS) => ({ calls: callCounter(memoryMailRates(), limits) });
const ENTRY = JSON.stringify({ workDate: '2026-03-09', durationSeconds: 3600 });
const write = (token: string) => post('/v1/entries', token, 'application/json', ENTRY);

test('each answer says the limits and what is left of them', async () => {
  const services = world(counting(DEFAULT_CALL_LIMITS));
  const asked = [get('/v1/timer', 'm-1'), get('/v1/entries/nothing', 'm-1'), get('/v1/quarantine', 'm-1')];

  const answers = [];
  for (const request of asked) answers.push(await route(request, services));

  expect(answers.map(({ kind }) => kind)).toEqual(['ok', 'problem', 'problem']);
  const policy = '"caller";q=300;w=60, "workspace";q=3000;w=60';
  expect(answers.map((one) => 'headers' in one && one.headers)).toMatchObject([
    { 'ratelimit-policy': policy, ratelimit: '"caller";r=299;t=1, "workspace";r=2999;t=1' },
    { 'ratelimit-policy': policy, ratelimit: '"caller";r=298;t=1, "workspace";r=2998;t=1' },
    { 'ratelimit-policy': policy, ratelimit: '"caller";r=297;t=1, "workspace";r=2997;t=1' },
  ]);
});

test('an answer that its asker has says them too', async () => {
  const services = world(counting());
  const first = await route(get('/v1/timer', 'm-1'), services);
  const etag = ('headers' in first && first.headers?.['etag']) || '';

  const asked = get('/v1/timer', 'm-1');
  const again = await route({ ...asked, headers: { ...asked.headers, 'if-none-match': etag } }, services);

  expect(again).toMatchObject({
    kind: 'not_modified',
    headers: { etag, ratelimit: expect.stringContaining('"caller";r=0') },
  });
});

describe('who is over', () => {
  test('is refused with when to come again, writes nothing and tells no auditor', async () => {
    const state = memoryState();
    const services = worldOver(state, counting());
    for (let i = 0; i < 2; i += 1) expect(await route(write('m-1'), services)).toMatchObject({ status: 201 });
    const before = [state.entries.size, state.audit.length];

    const refused = await route(write('m-1'), services);

    expect(refused).toMatchObject({
      problem: {
        status: 429,
        type: 'urn:timepost:problem:too_many_requests',
        detail: 'You have asked more than 2 times in 60 seconds. Ask less often.',
      },
      headers: {
        'retry-after': '30',
        'ratelimit-policy': '"caller";q=2;w=60',
        ratelimit: '"caller";r=0;t=60',
      },
    });
    expect([state.entries.size, state.audit.length]).toEqual(before);
  });

  test("is refused on every route alike, also where they ask for another's time", async () => {
    const services = world(counting());
    for (let i = 0; i < 2; i += 1) await route(get('/v1/timer', 'm-4'), services);
    const audit = { note: () => Promise.reject(new Error('nothing is read, so nothing is told')) };
    const query = { from: '2026-01-01', to: '2026-12-31', memberId: 'm-1' };

    const refused = await route(get('/v1/entries', 'm-4', query), { ...services, audit });

    expect(refused).toMatchObject({ problem: { status: 429 } });
    expect(services.listed).toEqual([]);
  });

  test('takes nothing from another caller, until the workspace is over', async () => {
    const services = world(counting());
    for (let i = 0; i < 3; i += 1) await route(get('/v1/timer', 'm-1'), services);

    expect(await route(get('/v1/timer', TOKENS.maya), services)).toMatchObject({ kind: 'ok' });
    expect(await route(get('/v1/timer', 'm-2'), services)).toMatchObject({
      problem: {
        status: 429,
        detail: 'Your workspace has asked more than 3 times in 60 seconds. Ask less often.',
      },
      headers: { 'retry-after': '20' },
    });
    expect(await route(get('/v1/timer', 'm-9'), services)).toMatchObject({ kind: 'ok' });
  });
});

test('who is nobody is counted for nobody, and health has no limit of this kind', async () => {
  const counted: string[] = [];
  const count = async ({ memberId }: { readonly memberId: string }) => {
    counted.push(memberId);
    return { left: [] };
  };
  const services = world({ calls: { count } });

  for (const request of [
    get('/v1/timer'),
    get('/v1/timer', 'forged'),
    get('/v1/timer', 'm-3'),
    get('/v1/health'),
  ])
    await route(request, services);

  expect(counted).toEqual([]);
});

test('a call that cannot be counted is answered all the same', async () => {
  const services = world({ calls: { count: () => Promise.reject(new TypeError('no table')) } });

  const answer = await route(get('/v1/timer', 'm-1'), services);

  expect(answer).toMatchObject({ kind: 'ok' });
  expect(answer).not.toHaveProperty('headers.ratelimit');
});
