import { describe, expect, test } from '@jest/globals';
import { route } from '../../../functions/api/route.ts';
import type { HttpRequest } from '../../../shared/runtime/http-exchange.ts';
import { maya } from '../../core/reply/receipt-facts.ts';
import { memoryState } from '../../twins/memory-state.ts';
import { memorySuppressionList, memorySuppressions } from '../../twins/memory-suppressions.ts';
import { TAGGED } from './tagged.ts';
import { call, get, world } from './world.ts';

const ADMIN = 'm-4';
const SEEN_AT = new Date('2026-03-10T09:00:00Z');

/** A workspace in which Maya's letters bounced. */
async function suppressed() {
  const state = memoryState();
  const suppressions = memorySuppressions(state);
  const list = memorySuppressionList(state);
  await suppressions.add(maya, { cause: 'bounce', seenAt: SEEN_AT }, SEEN_AT);
  const services = world({ suppressions: list });
  return {
    id: await list.idOf(maya.address),
    state,
    add: (to: Partial<typeof maya>) =>
      suppressions.add({ ...maya, ...to }, { cause: 'complaint', seenAt: SEEN_AT }, SEEN_AT),
    holds: () => suppressions.holds(maya, services.clock()),
    ask: (request: HttpRequest) => route(request, services),
    list: (query = {}) => route(get('/v1/suppressions', ADMIN, query), services),
  };
}

const lift = (id: string, token: string): HttpRequest => call('DELETE', `/v1/suppressions/${id}`, token);

describe('the suppressed addresses', () => {
  test('are shown to an admin: whose each is, why, since when and until when', async () => {
    const { id, list } = await suppressed();

    expect(await list()).toEqual({
      kind: 'ok',
      status: 200,
      headers: TAGGED,
      body: {
        items: [
          {
            id,
            memberId: 'm-1',
            name: maya.displayName,
            address: 'maya@example.com',
            cause: 'bounce',
            since: '2026-03-10T09:00:00.000Z',
            until: '2027-03-10T09:00:00.000Z',
          },
        ],
      },
    });
  });

  test('that are their members’ no more are told without the address, which nobody keeps', async () => {
    const { add, list } = await suppressed();
    await add({ memberId: 'm-1', address: 'maya@former.example' });
    await add({ memberId: 'm-8', address: 'gone@example.com' });

    const { body } = (await list()) as unknown as { body: { items: readonly Record<string, unknown>[] } };

    const told = body.items.map(({ memberId, name, address }) => [memberId, name, address]);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(['m-1', maya.displayName, null]);
    expect(told).toContainEqual(['m-8', null, null]);
  });

  test.each<[string, (id: string) => HttpRequest]>([
    ['sees them', () => get('/v1/suppressions', 'm-1')],
    ['lifts one', (id) => lift(id, 'm-1')],
  ])('no member without that role %s, not even their own', async (_what, request) => {
    const { id, ask, holds } = await suppressed();

    expect(await ask(request(id))).toMatchObject({ problem: { status: 403 } });
    expect(await holds()).toBe(true);
  });

  test.each([
    [{ limit: '0' }, 'limit'],
    [{ limit: '1000' }, 'limit'],
    [{ cursor: 'mine' }, 'cursor'],
    [{ address: 'maya@example.com' }, 'address'],
  ])('name what is wrong in %j', async (query, field) => {
    const { list } = await suppressed();

    expect(await list(query)).toMatchObject({ problem: { status: 400, errors: [{ field }] } });
  });

  test('come in pages', async () => {
    const { add, list } = await suppressed();
    await add({ address: 'other@example.com' });

    const first = (await list({ limit: '1' })) as unknown as {
      body: { items: object[]; nextCursor: string };
    };
    const second = await list({ limit: '1', cursor: first.body.nextCursor });

    expect(first.body.items).toHaveLength(1);
    expect(second).toMatchObject({
      body: { items: [expect.not.objectContaining(first.body.items[0] ?? {})] },
    });
    expect(second).not.toHaveProperty('body.nextCursor');
  });
});

describe('an address that an admin lifts', () => {
  test('gets mail again and is listed no more; to ask again changes nothing', async () => {
    const { id, ask, list, holds, state } = await suppressed();

    for (const _again of [1, 2])
      expect(await ask(lift(id, ADMIN))).toMatchObject({ status: 200, body: { id, status: 'lifted' } });

    expect(await holds()).toBe(false);
    expect(await list()).toMatchObject({ body: { items: [] } });
    const lifted = state.audit.filter(({ action }) => action === 'address.lifted');
    expect(lifted).toMatchObject([
      {
        actor: { kind: 'member', id: ADMIN },
        channel: 'api',
        object: { kind: 'address', id },
        reason: 'bounce',
      },
    ]);
  });

  test.each(['b'.repeat(64), 'no-digest', 'A'.repeat(64)])('is none under %s', async (id) => {
    const { ask } = await suppressed();

    expect(await ask(lift(id, ADMIN))).toMatchObject({ problem: { status: 404 } });
  });
});
