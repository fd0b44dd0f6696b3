// The calendar by a link: what its token gives, and that no other token may stand in a link.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { type ApiTokenHolder, toApiToken, tokenEnd } from '../../../shared/core/api-token.ts';
import { PERMITS, type Permit } from '../../../shared/core/workspace-scope.ts';
import { onDay } from '../../core/export/rows.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { get, post, world, worldOver } from './world.ts';

const LINK = toApiToken(new Uint8Array(32).fill(55));
const NOW = new Date('2026-03-11T09:00:00Z');

let state: MemoryState;
let holder: ApiTokenHolder | undefined;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  holder = {
    workspaceId: 'w-1',
    memberId: 'm-1',
    tokenId: 'tpt_link',
    status: 'active',
    scopes: ['calendar'],
    expiresAt: tokenEnd(NOW, 1),
  };
  const { directory } = world();
  services = worldOver(state, {
    directory: {
      ...directory,
      findToken: async (token) => (token === LINK ? holder : directory.findToken(token)),
    },
  });
});

const keep = (...days: readonly string[]) => {
  for (const one of days) state.entries.set(one, onDay(one));
};
const open = (query: Record<string, string> = { token: LINK }) =>
  route(get('/v1/calendar.ics', undefined, query), services);

async function eventsOf(query?: Record<string, string>) {
  const answer = await open(query);
  if (answer.kind !== 'file') throw new Error(JSON.stringify(answer));
  expect(answer.contentType).toBe('text/calendar; charset=utf-8');
  return [
    ...Buffer.from(answer.bytes)
      .toString('utf8')
      .matchAll(/UID:e-(\S+)@timepost/g),
  ].map(([, day]) => day);
}

describe('a link', () => {
  test('opens the entries of whose token it holds, as far back as it says', async () => {
    keep('2025-12-10', '2025-12-11', '2026-03-10', '2026-04-01');
    state.entries.set('other', onDay('2026-03-10', { entryId: 'e-other', memberId: 'm-2' }));
    state.entries.set('gone', onDay('2026-03-10', { entryId: 'e-gone', status: 'voided' }));

    expect(await eventsOf()).toEqual(['2025-12-11', '2026-03-10', '2026-04-01']);
    expect(await eventsOf({ token: LINK, days: '1' })).toEqual(['2026-03-10', '2026-04-01']);
  });

  test('ends with its token', async () => {
    holder = holder && { ...holder, status: 'revoked' };
    expect(await open()).toMatchObject({ problem: { status: 401 } });
    holder = undefined;
    expect(await open()).toMatchObject({ problem: { status: 401 } });
    expect(await open({ token: 'x y' })).toMatchObject({ problem: { status: 401 } });
    expect(await open({})).toMatchObject({ problem: { status: 401 } });
  });

  test('of a token for one project shows that one alone', async () => {
    keep('2026-03-10');
    holder = holder && { ...holder, projectIds: ['p-2'] };

    expect(await eventsOf()).toEqual([]);
  });

  const others: readonly [string, readonly Permit[] | undefined][] = [
    ['that may do all, as tokens could before there were scopes', undefined],
    ['that may read too', ['read', 'calendar']],
    ['that may not at all', ['read']],
    ['with every scope', PERMITS],
  ];
  test.each(others)('holds no token %s', async (_which, scopes) => {
    const { scopes: _, ...rest } = holder as ApiTokenHolder;
    holder = { ...rest, ...(scopes && { scopes }) };

    expect(await open()).toMatchObject({ problem: { status: 403 } });
  });
});

test.each(['/v1/entries', '/v1/timer', '/v1/exports/entries', '/v1/members'])(
  'its token opens nothing but the calendar: not %s, in a link or as a bearer',
  async (path) => {
    const days = { from: '2026-03-01', to: '2026-03-31' };

    expect(await route(get(path, LINK, days), services)).toMatchObject({ problem: { status: 403 } });
    expect(await route(get(path, undefined, { ...days, token: LINK }), services)).toMatchObject({
      problem: { status: 401 },
    });
  },
);

test('is given with the token that is made for it, this once', async () => {
  const body = JSON.stringify({ name: 'calendar', scopes: ['calendar'] });
  const made = await route(post('/v1/tokens', 'm-1', 'application/json', body), services);

  expect(made).toMatchObject({ status: 201, body: { scopes: ['calendar'] } });
  const { token, calendarPath } = made.kind === 'ok' ? made.body : {};
  expect(calendarPath).toBe(`/v1/calendar.ics?token=${token}`);
  const other = JSON.stringify({ name: 'script', scopes: ['read'] });
  expect(await route(post('/v1/tokens', 'm-1', 'application/json', other), services)).not.toHaveProperty(
    'body.calendarPath',
  );
});
