// Capture aliases by API: shown once, rotated without a gap, and ended.
import { describe, expect, test } from '@jest/globals';
import { route } from '../../../functions/api/route.ts';
import { MOST_ALIASES, readCaptureAlias } from '../../../shared/core/capture-alias.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { memoryDirectory } from '../../twins/memory-workspaces.ts';
import { get, post, worldOver } from './world.ts';

let seeds = 0;

function opened() {
  const state = memoryState();
  const services = worldOver(state, {
    chance: (bytes) => {
      seeds += 1;
      return new Uint8Array(bytes).fill(seeds);
    },
  });
  const make = async (path = '', body: object = {}, headers: Record<string, string> = {}, token = 'm-1') => {
    const request = post(`/v1/capture-aliases${path}`, token, 'application/json', JSON.stringify(body));
    const answer = await route({ ...request, headers: { ...request.headers, ...headers } }, services);
    if (answer.kind === 'ok') return { status: answer.status, ...(answer.body as Record<string, string>) };
    return { status: answer.kind === 'problem' ? answer.problem.status : 0, answer } as Record<
      string,
      unknown
    >;
  };
  const holderOf = (address: unknown) => {
    const alias = readCaptureAlias(String(address));
    return alias && memoryDirectory(state).findCaptureAlias(alias);
  };
  return { state, services, make, holderOf };
}

describe('an alias', () => {
  test('stands for its member, is shown once, and is listed without its secret', async () => {
    const { make, holderOf, services, state } = opened();

    const made = await make();

    expect(made['address']).toMatch(/^time\+[a-z2-7]{32}@in\.timepost\.test$/);
    expect(await holderOf(made['address'])).toMatchObject({ memberId: 'm-1', status: 'active' });
    const listed = JSON.stringify(await route(get('/v1/capture-aliases', 'm-1'), services));
    expect(listed).toContain(String(made['aliasId']));
    expect(listed).not.toContain(readCaptureAlias(String(made['address'])));
    expect(state.audit.map(({ action }) => action)).toEqual(['alias.created']);
  });

  test('is made once under an Idempotency-Key, whose repeat has no secret', async () => {
    const { make, state } = opened();
    const key = { 'idempotency-key': 'k-1' };

    const { address, ...told } = await make('', {}, key);

    expect(address).toBeDefined();
    expect(await make('', {}, key)).toEqual(told);
    expect(state.aliases.size).toBe(1);
    expect(JSON.stringify([...state.once])).not.toContain(readCaptureAlias(String(address)));
  });

  test.each([
    ['at once', {}, { status: 'revoked' }],
    ['after the days that were asked', { overlapDays: 2 }, { status: 'active', expiresAt: 1_773_392_400 }],
  ])('gives way to another: it ends %s', async (_when, body, old) => {
    const { make, holderOf, state } = opened();
    const first = await make();

    const next = await make(`/${first['aliasId']}/rotate`, body);

    expect(next).toMatchObject({ status: 'active' });
    expect(await holderOf(next['address'])).toMatchObject({ memberId: 'm-1', status: 'active' });
    expect(await holderOf(first['address'])).toMatchObject(old);
    expect(state.audit).toHaveLength(3);
  });

  test('that has ended gives way to none', async () => {
    const { make } = opened();
    const first = await make();
    await make(`/${first['aliasId']}/rotate`);

    expect(await make(`/${first['aliasId']}/rotate`)).toMatchObject({ status: 409 });
  });

  test.each([
    ['of no project that there is', { projectId: 'p-9' }],
    ['for more than a year', { days: 366 }],
  ])('%s is not made', async (_what, body) => {
    expect(await opened().make('', body)).toMatchObject({ status: 400 });
  });

  test('beyond the most is not made', async () => {
    const { make } = opened();
    for (let i = 0; i < MOST_ALIASES; i += 1) await make();

    expect(await make()).toMatchObject({ status: 409 });
    expect(await make('', {}, {}, 'm-2')).toMatchObject({ status: 'active' });
  });
});
