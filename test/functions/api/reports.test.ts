// Reports by API: who is shown whose time, what is told of, and that figures are those of the entries.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { describedClient, describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry } from '../../core/reply/receipt-facts.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { get, PROFILES, post, TOKENS, worldOver } from './world.ts';

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  services = worldOver(state);
});

const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const HOUR = 3600;

interface Row {
  readonly key: string | null;
  readonly name: string | null;
  readonly tags?: readonly string[];
  readonly totals: { readonly seconds: number; readonly roundedSeconds: number };
  readonly previous?: { readonly seconds: number };
  readonly rows?: readonly Row[];
}
interface Report {
  readonly totals: Row['totals'] & { readonly entries: number };
  readonly previous?: { readonly from: string; readonly to: string; readonly totals: Row['totals'] };
  readonly rules: readonly { readonly rule: object | null; readonly saidBy: string }[];
  readonly rows: readonly Row[];
}

async function report(query: Record<string, string> = {}, as = 'm-4'): Promise<Report> {
  const answer = await route(get('/v1/reports', as, { ...MARCH, ...query }), services);
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.body as unknown as Report;
}
async function refused(query: Record<string, string>, as = 'm-4') {
  const answer = await route(get('/v1/reports', as, { ...MARCH, ...query }), services);
  return answer.kind === 'problem' ? answer.problem : answer;
}

function log(entryId: string, change: Partial<TimeEntry> = {}): void {
  const { project: _, ...bare } = entry;
  state.entries.set(entryId, { ...bare, entryId, durationSeconds: HOUR, ...change });
}

function nameProject(projectId: string, change: object = {}): void {
  const facts = {
    projectId,
    name: `Project ${projectId}`,
    code: projectId,
    aliases: [],
    billableDefault: true,
  };
  const made = describedProject('w-1', { ...facts, ...change });
  state.projects.set('w-1', new Map([...(state.projects.get('w-1') ?? []), [projectId, made]]));
}
const on = (projectId: string) => ({
  project: { kind: 'known', projectId, name: `once ${projectId}` } as const,
});
const seconds = ({ rows }: { readonly rows: readonly Row[] }) =>
  rows.map(({ key, totals }) => [key, totals.seconds]);
const told = () => state.audit.map(({ action, object }) => [action, object.kind, object.id]);

describe('a report', () => {
  test("is of one's own time, of the team's for its manager, of everybody's for who keeps or audits it", async () => {
    for (const memberId of ['m-1', 'm-2', 'm-5']) log(`of ${memberId}`, { memberId });
    const who = async (as: string) =>
      (await report({ groupBy: 'member' }, as)).rows
        .filter(({ totals }) => totals.seconds > 0)
        .map(({ key }) => key);

    expect(await who('m-1')).toEqual(['m-1']);
    expect(await who('m-5')).toEqual(['m-1', 'm-5']);
    expect(await who('m-11')).toEqual([]);
    expect(await who('m-6')).toEqual(['m-1', 'm-2', 'm-5']);
    expect(await who('m-4')).toEqual(['m-1', 'm-2', 'm-5']);
    expect(await who('m-10')).toEqual([]);
    expect(await refused({ memberId: 'm-2' }, 'm-5')).toMatchObject({ status: 404 });
  });

  test.each([
    ['entries', 50_001, 'project', 'to'],
    ['rows', 101, 'task,day', 'groupBy'],
  ])('of too many %s is refused, and told where it is made', async (_what, count, groupBy, field) => {
    const { project: _, ...bare } = entry;
    const all = Array.from({ length: count }, (_, i) => ({
      ...bare,
      entryId: `e-${i}`,
      durationSeconds: 60,
      taskId: `t-${i}`,
    }));
    const reportSources = {
      ...memoryReportSources(state),
      entries: async function* () {
        yield all;
      },
    };
    services = { ...services, reportSources };

    const problem = await refused({ memberId: 'm-1', groupBy, from: '2026-01-01', to: '2026-12-31' });

    expect(problem).toMatchObject({
      status: 400,
      errors: [{ field, detail: expect.stringContaining('POST /v1/exports with "of": "report"') }],
    });
  });

  test("of another's time is told of before it is shown, and of one's own is not", async () => {
    await report({}, 'm-1');
    expect(told()).toEqual([]);

    await report({ memberId: 'm-1' }, 'm-5');
    expect(told()).toEqual([['entries.read', 'member', 'm-1']]);

    await report({}, 'm-6');
    const others = PROFILES.filter(
      ({ workspaceId, memberId }) => workspaceId === 'w-1' && memberId !== 'm-6',
    );
    expect(told().slice(1).sort()).toEqual(
      others.map(({ memberId }) => ['entries.read', 'member', memberId]).sort(),
    );
  });

  test('is not shown where its reading cannot be told of', async () => {
    const audit = {
      note: async () => {
        throw new Error('no');
      },
    };
    services = worldOver(state, { audit });

    await expect(route(get('/v1/reports', 'm-6', MARCH), services)).rejects.toMatchObject({
      name: 'ReadNotNotedError',
    });
  });

  test('comes to what the list of the entries comes to, voided ones left out', async () => {
    for (const [i, length] of [1, 59, 3601, 7].entries())
      log(`e-${i}`, { durationSeconds: length, workDate: day(`2026-03-1${i}`) });
    log('voided', { status: 'voided' });
    const query = { ...MARCH, status: 'logged' };
    const list = await route(get('/v1/entries', 'm-1', query), services);
    const { items } = (list.kind === 'ok' ? list.body : {}) as {
      items: readonly { readonly durationSeconds: number }[];
    };

    const { totals } = await report({}, 'm-1');

    expect(totals).toMatchObject({
      entries: items.length,
      seconds: items.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
    });
  });

  test('names projects, clients and tasks as they are called now', async () => {
    const client = describedClient('w-1', { clientId: 'c-1', name: 'Globex' });
    state.clients.set('w-1', new Map([['c-1', client]]));
    const task = { workspaceId: 'w-1', taskId: 'k-1', version: 1, name: 'Design', archived: false };
    state.tasks.set('w-1', new Map([['k-1', task]]));
    nameProject('p-1', { clientId: 'c-1' });
    log('a', { ...on('p-1'), taskId: 'k-1' });
    log('b', { project: { kind: 'named', name: 'Elsewhere' } });
    log('c');

    const names = async (groupBy: string) =>
      (await report({ groupBy }, 'm-1')).rows.map(({ key, name }) => [key, name]);

    expect(await names('client')).toEqual([
      [null, null],
      ['c-1', 'Globex'],
    ]);
    expect(await names('project')).toEqual([
      [null, null],
      ['p-1', 'Project p-1'],
      [null, 'Elsewhere'],
    ]);
    expect(await names('task')).toEqual([
      [null, null],
      ['k-1', 'Design'],
    ]);
  });

  test('shows of a project that is not open to the caller what its entries show', async () => {
    nameProject('p-1', { visibility: 'members', memberIds: ['m-1'], name: 'renamed since' });
    log('a', on('p-1'));

    expect((await report({}, 'm-5')).rows).toMatchObject([{ name: 'once p-1' }]);
    expect((await report({}, 'm-1')).rows).toMatchObject([{ name: 'renamed since' }]);
  });

  test('is of the projects alone that a token is restricted to', async () => {
    log('a', on('p-1'));
    log('b', on('p-9'));
    log('c');

    expect(seconds(await report({}, TOKENS.project))).toEqual([['p-1', HOUR]]);
  });

  test('is put together by two things, one within the other, and shows empty days', async () => {
    nameProject('p-1');
    log('a', { ...on('p-1'), workDate: day('2026-03-10') });
    log('b', { workDate: day('2026-03-11') });
    const query = { from: '2026-03-09', to: '2026-03-11', groupBy: 'project,day' };

    const { rows } = await report(query, 'm-1');

    expect(rows.map(({ key, rows: inner = [] }) => [key, inner.map(({ totals }) => totals.seconds)])).toEqual(
      [
        [null, [0, 0, HOUR]],
        ['p-1', [0, HOUR, 0]],
      ],
    );
  });

  test('leaves out what is not asked for: by client, project, billable or not', async () => {
    nameProject('p-1', { clientId: 'c-1' });
    log('a', { ...on('p-1'), billable: true });
    log('b', on('p-2'));
    const all = async (query: Record<string, string>) => (await report(query, 'm-1')).totals.entries;

    expect(await all({ clientId: 'c-1' })).toBe(1);
    expect(await all({ clientId: 'c-2' })).toBe(0);
    expect(await all({ projectId: 'p-2' })).toBe(1);
    expect(await all({ billable: 'true' })).toBe(1);
    expect(await all({ billable: 'false' })).toBe(1);
  });

  test('shows what was before beside what is', async () => {
    log('a', { workDate: day('2026-03-31') });
    log('b', { workDate: day('2026-02-01'), durationSeconds: 60 });

    expect(await report({ compare: 'previous', groupBy: 'member' }, 'm-1')).toMatchObject({
      totals: { seconds: HOUR },
      previous: { from: '2026-02-01', to: '2026-02-28', totals: { seconds: 60 } },
      rows: [{ key: 'm-1', totals: { seconds: HOUR }, previous: { seconds: 60 } }],
    });
    expect(await report({}, 'm-1')).not.toHaveProperty('previous');
  });

  test('shows rounded time beside raw time, by the narrowest rule, and says by which', async () => {
    const up = { mode: 'up', stepSeconds: 900, scope: 'entry' } as const;
    state.workspaces.set('w-1', { name: 'Studio', version: 1, rounding: up });
    const client = describedClient('w-1', {
      clientId: 'c-1',
      name: 'Globex',
      rounding: { ...up, mode: 'down' },
    });
    state.clients.set('w-1', new Map([['c-1', client]]));
    nameProject('p-1', { clientId: 'c-1' });
    nameProject('p-2', { clientId: 'c-1', rounding: { ...up, mode: 'none' } });
    for (const [id, change] of [
      ['a', on('p-1')],
      ['b', on('p-2')],
      ['c', {}],
    ] as const)
      log(id, { ...change, durationSeconds: 1000 });

    const { rows, totals, rules } = await report({}, 'm-1');

    expect(Object.fromEntries(rows.map(({ key, totals: of }) => [key, of.roundedSeconds]))).toEqual({
      'p-1': 900,
      'p-2': 1000,
      null: 1800,
    });
    expect(totals).toMatchObject({ seconds: 3000, roundedSeconds: 3700 });
    expect(rules.map(({ saidBy }) => saidBy).sort()).toEqual(['client', 'project', 'workspace']);
  });

  test('has an hour where an hour was worked, on the night when clocks go forward', async () => {
    const said = { startedAt: '2026-03-29T00:30:00Z', endedAt: '2026-03-29T01:30:00Z' };
    services = worldOver(state, { clock: () => new Date('2026-03-30T09:00:00Z') });
    const body = JSON.stringify({ ...said, timeZone: 'Europe/London' });
    expect(await route(post('/v1/entries', 'm-1', 'application/json', body), services)).toMatchObject({
      status: 201,
    });

    const { rows } = await report({ from: '2026-03-28', to: '2026-03-30', groupBy: 'day' }, 'm-1');

    expect(seconds({ rows })).toEqual([
      ['2026-03-28', 0],
      ['2026-03-29', HOUR],
      ['2026-03-30', 0],
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['more than a year', { from: '2025-03-01', to: '2026-03-02' }, 'to'],
    ['days that fall', { from: '2026-03-02', to: '2026-03-01' }, 'to'],
    ['three groupings', { groupBy: 'day,member,tag' }, 'groupBy'],
    ['one grouping twice', { groupBy: 'day,day' }, 'groupBy'],
    ['an unknown grouping', { groupBy: 'mood' }, 'groupBy'],
    ['more rows than it has room for', { from: '2025-04-01', groupBy: 'project,day' }, 'groupBy'],
  ])('is refused for %s', async (_what, query, field) => {
    for (let i = 0; i < 30; i += 1) log(`e-${i}`, on(`p-${i}`));

    expect(await refused(query, 'm-1')).toMatchObject({ status: 400, errors: [{ field }] });
  });
});

test('the report of rounding says how often and by how much it gave and took', async () => {
  const rounding = { mode: 'nearest', stepSeconds: 900, scope: 'entry' } as const;
  state.workspaces.set('w-1', { name: 'Studio', version: 1, rounding });
  for (const [i, length] of [800, 1000, 900, 1000].entries()) log(`e-${i}`, { durationSeconds: length });
  log('other', { memberId: 'm-2', durationSeconds: 1799 });

  const answer = await route(get('/v1/reports/rounding', 'm-6', MARCH), services);

  expect(answer).toMatchObject({
    kind: 'ok',
    body: {
      totals: { rounded: 5, raised: 2, raisedSeconds: 101, lowered: 2, loweredSeconds: 200 },
      rules: [{ rule: rounding, saidBy: 'workspace', totals: { seconds: 5499, roundedSeconds: 5400 } }],
      members: [
        { memberId: 'm-1', name: 'Maya', totals: { rounded: 4, lowered: 2 } },
        { memberId: 'm-2', totals: { rounded: 1, raisedSeconds: 1 } },
      ],
    },
  });
  expect(told()).toContainEqual(['entries.read', 'member', 'm-2']);
});

describe('beside it what was to be worked', () => {
  const WEEK = { from: '2026-03-09', to: '2026-03-15', target: 'true' };
  interface Target {
    readonly key?: string | null;
    readonly targetSeconds?: number | null;
    readonly rows?: readonly Target[];
  }
  const target = async (query: Record<string, string>, as = 'm-5') =>
    (await report({ ...WEEK, ...query }, as)) as unknown as Target;
  const targetsOf = ({ rows = [] }: Target) =>
    rows.map(({ key, targetSeconds }) => [key, targetSeconds] as const);

  beforeEach(() => {
    const of = { workspaceId: 'w-1', memberId: 'm-1', version: 1 };
    const week = { validFrom: day('2026-01-01'), daySeconds: [6, 6, 6, 6, 6, 0, 0].map((h) => h * HOUR) };
    state.schedules.set(scopeKey(entry), { ...of, weeks: [{ ...week, region: 'DE-BE' }] });
    state.holidays.set('w-1 DE-BE', {
      workspaceId: 'w-1',
      region: 'DE-BE',
      version: 1,
      holidays: [{ date: day('2026-03-09'), name: "Women's Day", part: 'full' }],
    });
    const half = { ...of, date: day('2026-03-12'), kind: 'vacation', part: 'half' } as const;
    state.absences.set(`${scopeKey(entry)} 2026-03-12`, half);
    log('a', { memberId: 'm-1', workDate: day('2026-03-10'), ...on('p-1') });
  });

  test('is what the working days of each member say', async () => {
    const theirs = async (memberId: string) => {
      const path = `/v1/members/${memberId}/work-days`;
      const answer = await route(get(path, 'm-5', { from: WEEK.from, to: WEEK.to }), services);
      return answer.kind === 'ok' ? answer.body : {};
    };
    const [maya, manager] = [await theirs('m-1'), await theirs('m-5')];

    const byMember = await target({ groupBy: 'member,day' });

    expect(maya).toMatchObject({ targetSeconds: 21 * HOUR });
    expect(new Map(targetsOf(byMember))).toEqual(
      new Map([
        ['m-1', maya['targetSeconds']],
        ['m-5', manager['targetSeconds']],
      ]),
    );
    expect(targetsOf(byMember.rows?.[0] ?? {}).map(([, seconds]) => seconds)).toEqual(
      (maya['days'] as readonly Target[]).map(({ targetSeconds }) => targetSeconds),
    );
    expect(byMember.targetSeconds).toBe(Number(maya['targetSeconds']) + Number(manager['targetSeconds']));
    expect(state.audit.every(({ action }) => action === 'entries.read')).toBe(true);
  });

  test('is null by what is worked on, and of a part of the time', async () => {
    const byProject = await target({ groupBy: 'project,member', memberId: 'm-1' });
    expect(byProject).toMatchObject({
      targetSeconds: 21 * HOUR,
      rows: [{ targetSeconds: null, rows: [{ targetSeconds: null }] }],
    });
    for (const part of [{ projectId: 'p-1' }, { clientId: 'c-1' }, { billable: 'false' }] as const)
      expect(await target({ groupBy: 'member', memberId: 'm-1', ...part })).toMatchObject({
        targetSeconds: null,
        rows: [{ targetSeconds: null }],
      });
    expect(await target({ groupBy: 'day' }, TOKENS.project)).toMatchObject({ targetSeconds: null });
  });

  test('is nothing of who has not joined yet', async () => {
    const invited = PROFILES.find(({ memberId }) => memberId === 'm-2');
    if (invited === undefined) throw new Error('nobody');
    state.members.set(scopeKey(invited), { ...invited, status: 'invited' });

    expect(await target({ groupBy: 'day', memberId: 'm-2' }, 'm-4')).toMatchObject({ targetSeconds: 0 });
  });

  test('is not there where nobody asks', async () => {
    expect(JSON.stringify(await report({ groupBy: 'member,day' }))).not.toContain('targetSeconds');
  });

  test('is saved with a report', async () => {
    const body = JSON.stringify({ name: 'Ours', period: 'this_week', groupBy: ['week'], target: true });
    const saved = await route(post('/v1/saved-reports', 'm-1', 'application/json', body), services);
    const { reportId } = saved.kind === 'ok' ? saved.body : {};

    const answer = await route(get(`/v1/saved-reports/${reportId}/report`, 'm-1'), services);

    expect(saved).toMatchObject({ body: { target: true } });
    expect(answer).toMatchObject({
      body: { targetSeconds: 21 * HOUR, rows: [{ targetSeconds: 21 * HOUR }] },
    });
  });
});
