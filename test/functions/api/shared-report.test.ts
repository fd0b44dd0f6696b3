// What a link shows: one report of its maker's to whoever has it, and nothing else to anybody.
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import type { MemberProfile } from '../../../shared/core/member.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry } from '../../core/reply/receipt-facts.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { countedIds, get, PROFILES, post, worldOver } from './world.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const BY_MEMBER = { name: 'internal name', period: 'this_week', groupBy: ['project', 'member'] };

let state: MemoryState;
let now: Date;
let services: ApiServices;
let secrets: number;
beforeEach(() => {
  state = memoryState();
  now = NOW;
  secrets = 0;
  state.workspaces.set('w-1', { name: 'Studio <One>', version: 1 });
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  services = worldOver(state, {
    newId: countedIds(),
    members: memoryMembers(state),
    clock: () => now,
    chance: (bytes) => {
      secrets += 1;
      return new Uint8Array(bytes).fill(secrets + 100);
    },
  });
  keep('a', 'm-1', 3600);
});

function keep(entryId: string, memberId: string, durationSeconds: number, project = 'ACME') {
  const workDate = day('2026-03-10');
  const projectId = project.toLowerCase();
  state.entries.set(entryId, {
    ...entry,
    entryId,
    memberId,
    workDate,
    durationSeconds,
    project: { kind: 'known', projectId, name: project },
  });
}

function member(memberId: string, change: Partial<MemberProfile>): void {
  const found = PROFILES.find((one) => one.memberId === memberId);
  if (found === undefined) throw new Error('nobody');
  state.members.set(scopeKey(found), { ...found, ...change });
}

async function write(path: string, body: object, as: string) {
  const answer = await route(post(path, as, 'application/json', JSON.stringify(body)), services);
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.body as Record<string, string>;
}

/** The path of a link to a saved report. */
async function share(link: object = {}, report: object = BY_MEMBER, as = 'm-5') {
  const { reportId } = await write('/v1/saved-reports', report, as);
  const made = await write(`/v1/saved-reports/${reportId}/links`, link, as);
  return { reportId, tokenId: made.tokenId ?? '', path: made.path ?? '' };
}

function open(path: string, accept = 'application/json') {
  const url = new URL(path, 'http://localhost');
  const asked = get(url.pathname, undefined, Object.fromEntries(url.searchParams));
  return route({ ...asked, headers: { accept } }, services);
}

async function shown(path: string) {
  const answer = await open(path);
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.body;
}

function inOneAnswer(entries: readonly TimeEntry[]) {
  return async function* () {
    yield entries;
  };
}

async function page(path: string) {
  const answer = await open(path, 'text/html,application/xhtml+xml,*/*;q=0.8');
  if (answer.kind !== 'page') throw new Error(JSON.stringify(answer));
  return answer;
}

describe('a link', () => {
  test('shows its report without a sign-in, under the title that its maker gave, with its end', async () => {
    const { path } = await share({ title: 'ACME, this week', days: 2 });

    expect(await shown(path)).toMatchObject({
      title: 'ACME, this week',
      workspace: 'Studio <One>',
      from: '2026-03-09',
      to: '2026-03-15',
      totals: { seconds: 3600 },
      rows: [{ name: 'ACME', totals: { seconds: 3600 } }],
      madeAt: NOW.toISOString(),
      expiresAt: '2026-03-13T09:00:00.000Z',
    });
  });

  test('ends by itself after thirty days, and after ninety at most', async () => {
    const { path } = await share();
    const before = new Date('2026-04-10T08:59:59Z');
    const body = JSON.stringify({ days: 91 });
    const { reportId } = await write('/v1/saved-reports', BY_MEMBER, 'm-5');
    const longer = await route(
      post(`/v1/saved-reports/${reportId}/links`, 'm-5', 'application/json', body),
      services,
    );

    expect(longer).toMatchObject({ problem: { status: 400, errors: [{ field: 'days' }] } });
    now = before;
    expect(await open(path)).toMatchObject({ kind: 'ok' });
    now = new Date(before.getTime() + 1000);
    expect(await open(path)).toMatchObject({ problem: { status: 404 } });
  });

  test('shows no id of the workspace, and numbers in the place of members', async () => {
    keep('b', 'm-1', 60, 'Globex');
    keep('c', 'm-5', 1800, 'Globex');
    const { path } = await share();

    const told = await shown(path);

    expect(told).toMatchObject({
      rows: [
        { name: 'ACME', key: null, rows: [{ name: 'Member 1' }] },
        { name: 'Globex', key: null, rows: [{ name: 'Member 2' }, { name: 'Member 1' }] },
      ],
    });
    expect(JSON.stringify(told)).not.toMatch(/Maya|Jordan|m-\d|w-1|acme|globex|reportId/);
    expect((await page(path)).html).not.toMatch(/Maya|m-\d|w-1|internal name.*internal name/);
  });

  test('shows who worked where its maker wants that, and never who did not', async () => {
    const { path } = await share({ showsMembers: true }, { ...BY_MEMBER, groupBy: ['member'] });

    expect(await shown(path)).toMatchObject({ rows: [{ name: 'Maya', key: null }] });
    expect(JSON.stringify(await shown(path)).match(/"by":"member"/g)).toHaveLength(1);
  });

  test('shows what its maker sees when it is opened', async () => {
    const { path } = await share({}, { ...BY_MEMBER, memberId: 'm-1' });
    expect(await open(path)).toMatchObject({ kind: 'ok' });

    member('m-1', { managerId: 'm-11' });

    expect(await open(path)).toMatchObject({ problem: { status: 404 } });
  });

  test('is kept by its digest: no list, event or answer to a repeat has its secret', async () => {
    const { reportId } = await write('/v1/saved-reports', BY_MEMBER, 'm-5');
    const asked = post(`/v1/saved-reports/${reportId}/links`, 'm-5', 'application/json', '{}');
    const once = { ...asked, headers: { ...asked.headers, 'idempotency-key': 'one' } };
    const made = await route(once, services);
    const again = await route(once, services);

    const path = String(made.kind === 'ok' && made.body.path);
    const secret = path.split('token=')[1] ?? '';
    expect(secret).toHaveLength(53);
    expect(again).toMatchObject({ status: 201, body: { scopes: [], report: { reportId } } });
    const list = await route(get('/v1/tokens', 'm-5'), services);
    await open(path);
    expect(list).toMatchObject({
      body: { items: [{ name: 'internal name', report: { showsMembers: false } }] },
    });
    expect(JSON.stringify([again, list, state.audit])).not.toContain(secret.slice(12));
    expect(JSON.stringify(await shown(path))).not.toContain(secret.slice(4, 12));
  });

  test('is told of when it is made, once an hour when it is opened, and when it is taken back', async () => {
    const { reportId, tokenId, path } = await share();
    for (const later of [0, 60, 3599, 3600]) {
      now = new Date(NOW.getTime() + later * 1000);
      await shown(path);
    }
    await route({ ...get(`/v1/tokens/${tokenId}`, 'm-4'), method: 'DELETE' }, services);

    const told = state.audit.map(({ action, actor, at }) => [action, actor.id, at.slice(11, 19)]);
    expect(told).toEqual([
      ['report.saved', 'm-5', '09:00:00'],
      ['token.created', 'm-5', '09:00:00'],
      ['report.opened', tokenId, '09:00:00'],
      ['report.opened', tokenId, '10:00:00'],
      ['token.revoked', 'm-4', '10:00:00'],
    ]);
    expect(state.audit[2]).toMatchObject({
      actor: { kind: 'link' },
      object: { kind: 'report', id: reportId },
    });
    expect(await open(path)).toMatchObject({ problem: { status: 404 } });
  });

  test('shows nothing where it cannot be told of', async () => {
    const { path } = await share();
    services = {
      ...services,
      ledger: { ...services.ledger, commit: () => Promise.reject(new Error('the table is away')) },
    };

    await expect(open(path)).rejects.toMatchObject({ name: 'ReadNotNotedError' });
  });

  test('is counted as a caller of its own, and refused when it is over', async () => {
    const { path, tokenId } = await share();
    const asked: (string | undefined)[] = [];
    const limit = { name: 'caller', quota: 3, windowSeconds: 60, left: 0, seconds: 60 } as const;
    services = {
      ...services,
      calls: {
        count: async (scope) => {
          asked.push(scope.tokenId);
          return { left: [limit], over: limit };
        },
      },
    };

    expect(await open(path)).toMatchObject({ problem: { status: 429 }, headers: { 'retry-after': '20' } });
    expect(asked).toEqual([tokenId]);
    expect(state.audit.map(({ action }) => action)).not.toContain('report.opened');
  });
});

/** What comes between a link and its report; `''`: nothing does. */
const ENDS: readonly (readonly [string, (of: Shared) => unknown])[] = [
  ['was taken back', ({ tokenId }) => end(`/v1/tokens/${tokenId}`)],
  ['has ended', () => pass('2026-06-30T00:00:00Z')],
  ['is of a report that was forgotten', ({ reportId }) => end(`/v1/saved-reports/${reportId}`)],
  ['is of a maker who was suspended', () => member('m-5', { status: 'suspended' })],
  ['is of a maker who leads nobody any more', () => member('m-5', { role: 'member' })],
  ['is of a maker who sees more now than when it was made', () => member('m-5', { role: 'admin' })],
  ['never was', ({ path }) => path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
  ['is of a token that opens other things', () => '/v1/shared-report?token=m-5'],
  ['has no token', () => '/v1/shared-report'],
];
type Shared = Awaited<ReturnType<typeof share>>;

function pass(at: string): void {
  now = new Date(at);
}

function end(path: string) {
  return route({ ...get(path, 'm-5'), method: 'DELETE' }, services);
}

test.each(ENDS)('a link that %s shows nothing, with the same words as any', async (_why, come) => {
  const shared = await share();
  expect(await open(shared.path)).toMatchObject({ kind: 'ok' });
  const came = await come(shared);
  const path = typeof came === 'string' ? came : shared.path;
  const told = state.audit.length;

  const { headers: _left, ...answer } = await open(path);
  const { headers: _also, ...absent } = await open('/v1/shared-report?token=nothing');

  expect(answer).toMatchObject({ problem: { status: 404, type: 'urn:timepost:problem:not_found' } });
  expect(answer).toEqual(absent);
  expect((await page(path)).html).toBe((await page('/v1/shared-report?token=nothing')).html);
  expect(state.audit).toHaveLength(told);
});

test.each([
  '/v1/entries',
  '/v1/reports',
  '/v1/saved-reports',
  '/v1/members',
  '/v1/calendar.ics',
  '/v1/tokens',
])('its token opens nothing but its report: not %s, in a link or as a bearer', async (path) => {
  const { path: link } = await share();
  const token = link.split('token=')[1] ?? '';
  const days = { from: '2026-03-01', to: '2026-03-31' };
  const query = path.includes('calendar') ? {} : days;

  expect(await route(get(path, token, query), services)).toMatchObject({ problem: { status: 403 } });
  expect(await route(get(path, undefined, { ...query, token }), services)).toMatchObject({
    problem: { status: path.includes('calendar') ? 403 : 401 },
  });
});

test('a link is made by who saved the report, signed in, and by nobody else', async () => {
  const { reportId } = await write('/v1/saved-reports', BY_MEMBER, 'm-5');
  const make = (as: string) =>
    route(post(`/v1/saved-reports/${reportId}/links`, as, 'application/json', '{}'), services);

  expect(await make('m-7')).toMatchObject({ problem: { status: 404 } });
  expect(await make('m-1')).toMatchObject({ problem: { status: 404 } });
  expect(await make('m-6')).toMatchObject({ problem: { status: 403 } });
  expect(state.tokens.size).toBe(0);
});

describe('the page', () => {
  test('shows what JSON does, escaped, and is kept and found by nobody', async () => {
    keep('x', 'm-1', 5400, '<img src=x onerror=alert(1)>');
    const { path } = await share({ title: '</title><script>alert(1)</script>' });

    const { html, status, headers } = await page(path);

    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow, noarchive', vary: 'Accept' });
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('Studio &lt;One&gt;, Mon, 9 Mar 2026 to Sun, 15 Mar 2026');
    expect(html).toContain('<b>2:30</b> logged, 2.5 hours');
    expect(html).not.toMatch(/<(?:script|img|link|a|form|iframe)\b|\sstyle=|javascript:/i);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).not.toContain('token=');
  });

  test('shows of each thing the days that have time, and of days alone all', async () => {
    const inProjects = await share({}, { ...BY_MEMBER, groupBy: ['project', 'day'] });
    const alone = await share({}, { ...BY_MEMBER, groupBy: ['day'] });

    const daysOf = async (path: string) => (await page(path)).html.match(/scope="row">\w{3}, /g);
    expect(await daysOf(inProjects.path)).toHaveLength(1);
    expect(await daysOf(alone.path)).toHaveLength(7);
  });

  test('has the style that its policy lets in', async () => {
    const { html, styleDigest } = await page('/v1/shared-report?token=nothing');

    const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
    expect(styleDigest).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  });

  test.each([
    ['this_year', ['project', 'day'], 'a report of one month, or one that is put together by one thing, or'],
    ['last_month', ['member', 'day'], 'a report of one week, or one that is put together by one thing, or'],
    ['this_week', ['project'], 'a report of one project, or for this one as a file'],
  ])(
    'of a report of %s that became too long says what to ask for instead',
    async (period, groupBy, words) => {
      const { path } = await share({}, { ...BY_MEMBER, period, groupBy });
      const many = Array.from({ length: 50_001 }, () => entry);
      services = { ...services, reportSources: { ...services.reportSources, entries: inOneAnswer(many) } };

      const { html, status } = await page(path);

      expect(status).toBe(400);
      expect(html).toContain(words);
    },
  );

  test('of a link that shows nothing says so, with the status', async () => {
    const { html, status } = await page('/v1/shared-report?token=nothing');

    expect(status).toBe(404);
    expect(html).toContain('This link shows nothing');
  });

  test('tells rounded time, billable time and the span before apart where there are such', async () => {
    const rounding = { mode: 'up', stepSeconds: 900, scope: 'entry' } as const;
    state.workspaces.set('w-1', { name: 'Studio', version: 1, rounding });
    keep('b', 'm-1', 60);
    state.entries.set('b', { ...(state.entries.get('b') ?? entry), billable: false });
    state.entries.set('a', { ...(state.entries.get('a') ?? entry), billable: true });
    const { path } = await share({}, { ...BY_MEMBER, groupBy: ['project'], compare: 'previous' });

    const { html } = await page(path);

    const heads = [...html.matchAll(/<th scope="col">([^<]+)/g)].map(([, head]) => head);
    expect(heads).toEqual(['Project', 'Time', 'Rounded', 'Billable', 'Before']);
    expect(html).toContain('Rounded: each entry up to 0:15.');
    expect(html).toContain('Before: Mon, 2 Mar 2026 to Sun, 8 Mar 2026, 0:00.');
  });

  test('of days says what the span before came to, which has other days', async () => {
    keep('before', 'm-1', 5400);
    state.entries.set('before', { ...(state.entries.get('before') ?? entry), workDate: day('2026-03-04') });
    const { path } = await share({}, { ...BY_MEMBER, groupBy: ['day'], compare: 'previous' });

    expect((await page(path)).html).toContain('Before: Mon, 2 Mar 2026 to Sun, 8 Mar 2026, 1:30.');
  });
});
