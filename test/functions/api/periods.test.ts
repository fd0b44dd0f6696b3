// Timesheets by API: what a member submits is what a manager approves, and nothing of it changes in between or after.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import { day } from '../../core/reply/receipt-facts.ts';
import { type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { get, PROFILES, TOKENS, worldOver } from './world.ts';

const MANAGER = 'm-5';
const WEEK = 'm-1.week.2026-03-09.2026-03-15';
const LOCKED = { status: 409, type: 'urn:timepost:problem:period_locked' };
const WHY = 'Monday has no project';

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  const projects = ['p-1', 'p-2'].map((projectId) =>
    describedProject('w-1', {
      projectId,
      name: projectId,
      code: projectId,
      aliases: [],
      billableDefault: true,
      archived: false,
    }),
  );
  state.projects.set('w-1', new Map(projects.map((project) => [project.projectId, project])));
  services = worldOver(state);
});

type Answered = Readonly<Record<string, unknown>>;

async function send(
  path: string,
  body: object,
  { as = 'm-1', method = 'POST', headers = {} }: { as?: string; method?: string; headers?: object } = {},
): Promise<Answered> {
  const asked = get(path, as);
  const all = { ...asked.headers, 'content-type': 'application/json', ...headers };
  const sent = { ...asked, method, headers: all, body: new TextEncoder().encode(JSON.stringify(body)) };
  const answer = await route(sent, services);
  if (answer.kind === 'problem') return { ...answer.problem };
  return answer.kind === 'ok' ? { answered: answer.status, ...answer.body } : {};
}

async function look(
  path: string,
  query: Readonly<Record<string, string>> = {},
  as = 'm-1',
): Promise<Answered> {
  const answer = await route(get(path, as, query), services);
  if (answer.kind === 'problem') return { ...answer.problem };
  return answer.kind === 'ok' ? answer.body : {};
}

const log = (change: object = {}, as = 'm-1') =>
  send('/v1/entries', { workDate: '2026-03-09', durationSeconds: 3600, ...change }, { as });
const step = (name: string, body: object = {}, as = MANAGER, id = WEEK) =>
  send(`/v1/periods/${id}/${name}`, body, { as });
const submit = (body: object = {}) => step('submit', body, 'm-1');
const seen = async (id = WEEK) => String((await look(`/v1/periods/${id}`))['contentHash']);
const approve = async (body: object = {}) => step('approve', { contentHash: await seen(), ...body });
const statusOf = async (entryId: unknown) => (await look(`/v1/entries/${entryId}`))['status'];

describe('a timesheet', () => {
  test('is shown with its sums by project before it is submitted, and names what it holds', async () => {
    await log({ projectId: 'p-1' });
    const before = await look(`/v1/periods/${WEEK}`);
    await log({ durationSeconds: 60 });

    const after = await look(`/v1/periods/${WEEK}`);

    expect(after).toMatchObject({
      status: 'open',
      version: 0,
      seconds: 3660,
      billableSeconds: 3600,
      entries: 2,
      parts: [
        { projectId: 'p-1', seconds: 3600, status: 'open' },
        { projectId: null, seconds: 60, status: 'open' },
      ],
      steps: [],
    });
    expect(after['contentHash']).not.toBe(before['contentHash']);
  });

  test('is submitted, approved and closed; its entries say so', async () => {
    const { entryId } = await log();
    expect(await submit()).toMatchObject({ answered: 200, status: 'submitted', version: 1 });
    expect(await statusOf(entryId)).toBe('submitted');
    expect(await approve()).toMatchObject({ answered: 200, status: 'approved' });

    expect(await statusOf(entryId)).toBe('approved');
    const { items } = await look('/v1/entries', { from: '2026-03-01', to: '2026-03-31' });
    expect(items).toMatchObject([{ status: 'approved' }]);
    expect(await log()).toMatchObject(LOCKED);
    expect(await log({}, MANAGER)).toMatchObject({ answered: 201 });
    const seen1 = { 'if-match': '"1"' };
    expect(await send(`/v1/entries/${entryId}/void`, { reason: WHY }, { headers: seen1 })).toMatchObject(
      LOCKED,
    );
    expect(state.audit.map(({ action, object }) => [action, object.kind])).toEqual([
      ['entry.created', 'entry'],
      ['period.submitted', 'period'],
      ['period.approved', 'period'],
      ['entry.created', 'entry'],
    ]);
  });

  test('is approved on what was seen alone: who saw something else is shown what it holds', async () => {
    await log();
    const contentHash = await seen();
    await log();
    await submit();

    const refused = await step('approve', { contentHash });

    expect(refused).toMatchObject({
      status: 412,
      type: 'urn:timepost:problem:precondition_failed',
      current: { periodId: WEEK, status: 'submitted', seconds: 7200, entries: 2 },
    });
    const { contentHash: now } = refused['current'] as Answered;
    expect(await step('approve', { contentHash: now })).toMatchObject({ status: 'approved' });
  });

  test('that was submitted again after a reopening is no more what was seen', async () => {
    await log();
    await submit();
    const contentHash = await seen();
    await step('reopen', { reason: WHY }, 'm-1');
    await log();
    await submit();

    expect(await step('approve', { contentHash })).toMatchObject({ status: 412, current: { entries: 2 } });
  });

  test('is submitted as it was seen, where its member says so', async () => {
    await log();
    const contentHash = await seen();
    await log();

    expect(await submit({ contentHash })).toMatchObject({ status: 412, current: { entries: 2 } });
    expect(await submit({ contentHash: await seen() })).toMatchObject({ status: 'submitted' });
  });

  test.each([
    ['its owner', 'm-1', 403],
    ['another member', 'm-2', 403],
    ['an auditor', 'm-6', 403],
    ['a manager who does not lead them', 'm-11', 404],
    ['an admin of another workspace', 'm-10', 404],
  ])('is not approved by %s', async (_who, as, status) => {
    await log();
    await submit();

    const body = { contentHash: await seen() };
    expect(await step('approve', body, as)).toMatchObject({ status });
    expect(await step('request-changes', { reason: WHY }, as)).toMatchObject({ status });
  });

  test.each(['m-4', 'm-5', 'm-7'])('of %s is approved by somebody else, whatever their role', async (own) => {
    const id = `${own}.week.2026-03-09.2026-03-15`;
    await step('submit', {}, own, id);
    const { contentHash } = await look(`/v1/periods/${id}`, {}, own);

    expect(await step('approve', { contentHash }, own, id)).toMatchObject({
      status: 403,
      detail: 'Nobody decides over their own time.',
    });
    const other = own === 'm-4' ? 'm-7' : 'm-4';
    expect(await step('approve', { contentHash }, other, id)).toMatchObject({ status: 'approved' });
    expect(await step('reopen', { reason: WHY }, own, id)).toMatchObject({ status: 403 });
  });

  test('is approved project by project', async () => {
    await log({ projectId: 'p-1' });
    const { entryId } = await log({ projectId: 'p-2' });
    await submit();
    const { parts } = (await look(`/v1/periods/${WEEK}`)) as { parts: { contentHash: string }[] };

    const half = await approve({ projectId: 'p-1', contentHash: parts[0]?.contentHash });

    expect(half).toMatchObject({
      status: 'partially_approved',
      parts: [{ status: 'approved' }, { status: 'submitted' }],
    });
    expect(await approve({ projectId: 'p-3' })).toMatchObject({
      status: 400,
      errors: [{ field: 'projectId' }],
    });
    expect(await step('request-changes', { reason: WHY, projectId: 'p-2' })).toMatchObject({
      status: 'partially_approved',
      parts: [{ status: 'approved' }, { status: 'changes_requested' }],
      steps: [
        { step: 'submitted' },
        { step: 'approved', projectId: 'p-1' },
        { reason: WHY, projectId: 'p-2' },
      ],
    });
    expect(await statusOf(entryId)).toBe('changes_requested');
    expect(await log({ projectId: 'p-1' })).toMatchObject(LOCKED);
    const further = await log({ projectId: 'p-2' });
    expect(further).toMatchObject({ answered: 201, status: 'changes_requested' });
    expect(await statusOf(further['entryId'])).toBe('changes_requested');
    expect(await submit()).toMatchObject({ status: 'partially_approved', entries: 3 });
    expect(await approve()).toMatchObject({ status: 'approved' });
  });

  test('tells its entries apart from others in their list, by what became of them', async () => {
    const [mine, other] = [await log({ projectId: 'p-1' }), await log({ projectId: 'p-2' })];
    const later = await log({ workDate: '2026-03-17' });
    await submit();
    const { parts = [] } = (await look(`/v1/periods/${WEEK}`)) as { readonly parts?: readonly Answered[] };
    await approve({ projectId: 'p-1', contentHash: parts[0]?.['contentHash'] });
    const ids = async (status: string) => {
      const { items } = await look('/v1/entries', { from: '2026-03-01', to: '2026-03-31', status });
      return (items as readonly Answered[]).map(({ entryId }) => entryId);
    };

    expect(await ids('approved')).toEqual([mine['entryId']]);
    expect(await ids('submitted')).toEqual([other['entryId']]);
    expect(await ids('changes_requested')).toEqual([]);
    expect(await ids('logged')).toEqual([mine, other, later].map(({ entryId }) => entryId));
    await step('request-changes', { reason: WHY, projectId: 'p-2' });
    expect(await ids('changes_requested')).toEqual([other['entryId']]);
  });

  test('is shown as locked once it is approved and the lock of the workspace holds all of its days', async () => {
    await log();
    await submit();
    const on = { on: '2026-03-11', status: 'locked' };
    const shown = async () => {
      const listed = await look('/v1/periods', { from: '2026-03-09', to: '2026-03-15' });
      const team = await look('/v1/periods/team', on, MANAGER);
      const one = await look(`/v1/periods/${WEEK}`);
      const states = [one, ...(listed['items'] as Answered[]), ...(team['items'] as Answered[])];
      return states.map(({ status }) => status);
    };

    state.locks.set('w-1', { lockedUpTo: day('2026-03-15') });
    expect(await shown()).toEqual(['submitted', 'submitted']);
    expect(await approve()).toMatchObject({ status: 'locked', parts: [{ status: 'approved' }] });
    expect(await shown()).toEqual(['locked', 'locked', 'locked']);
    state.locks.set('w-1', { lockedUpTo: day('2026-03-14') });
    expect(await shown()).toEqual(['approved', 'approved']);
    state.locks.set('w-1', { lockedUpTo: day('2026-03-15'), graceUntil: '2026-03-20T00:00:00.000Z' });
    expect(await shown()).toEqual(['approved', 'approved']);
    state.locks.set('w-1', { lockedUpTo: day('2026-03-15') });
    expect(await step('reopen', { reason: WHY })).toMatchObject({ status: 'open' });
  });

  test('is taken back by its member until it is decided, and reopened by who decides it', async () => {
    await submit();
    expect(await step('reopen', { reason: 'too early' }, 'm-1')).toMatchObject({ status: 'open' });
    await submit();
    await approve();
    expect(await step('reopen', { reason: 'too late' }, 'm-1')).toMatchObject({ status: 403 });

    expect(await step('reopen', { reason: WHY })).toMatchObject({ status: 'open', version: 5 });
    expect(await log()).toMatchObject({ answered: 201 });
    expect(await step('reopen', { reason: WHY })).toMatchObject({ status: 409 });
  });

  test.each([
    ['submit', {}],
    ['request-changes', { reason: WHY }],
    ['approve', undefined],
  ])('that is approved is asked in vain to %s', async (name, body) => {
    await submit();
    await approve();

    const answer = body === undefined ? await approve() : await step(name, body);

    expect(answer).toMatchObject({ status: 409, type: 'urn:timepost:problem:conflict' });
  });

  test('holds no day that another holds', async () => {
    await submit();

    const month = 'm-1.month.2026-03-01.2026-03-31';
    expect(await step('submit', {}, 'm-1', month)).toMatchObject({
      status: 409,
      detail: '2026-03-09 belongs to another timesheet that was submitted.',
    });
  });

  test('is submitted once for one Idempotency-Key', async () => {
    const once = { headers: { 'idempotency-key': 'k' } };
    const first = await send(`/v1/periods/${WEEK}/submit`, {}, once);

    expect(await send(`/v1/periods/${WEEK}/submit`, {}, once)).toEqual(first);
    expect(state.audit).toHaveLength(1);
  });

  test.each(['reopen', 'request-changes'])('is not asked to %s without a reason', async (name) => {
    expect(await step(name, {})).toMatchObject({ status: 400, errors: [{ field: 'reason' }] });
  });

  test.each([
    'm-1.week.2026-03-10.2026-03-16',
    'm-1.week.2026-03-09.2026-03-14',
    'm-1.month.2026-03-02.2026-03-31',
    'm-1.custom.2026-03-09.2026-12-31',
    'nobody.week.2026-03-09.2026-03-15',
  ])('is none at %s', async (id) => {
    expect(await look(`/v1/periods/${id}`)).toMatchObject({ status: 404 });
  });

  test('is not there for a token that is restricted to a project', async () => {
    expect(await look(`/v1/periods/${WEEK}`, {}, TOKENS.project)).toMatchObject({ status: 403 });
  });
});

describe('a member', () => {
  const WEEKS = { from: '2026-03-08', to: '2026-03-16' };

  test('sees their weeks by the day on which weeks begin, and those from before that day changed', async () => {
    await log();
    await submit();
    state.weekStarts.set('w-1', 'sunday');

    const { items } = await look('/v1/periods', WEEKS);

    expect(items).toMatchObject([
      { startDate: '2026-03-08', status: 'open', seconds: 3600 },
      { startDate: '2026-03-09', status: 'submitted', seconds: 3600 },
      { startDate: '2026-03-15', status: 'open', seconds: 0 },
    ]);
  });

  test('sees their months, and of other runs of days those that were submitted', async () => {
    const id = 'm-1.custom.2026-03-05.2026-03-11';
    expect(await step('submit', {}, 'm-1', id)).toMatchObject({ status: 'submitted' });

    expect(await look('/v1/periods', { ...WEEKS, kind: 'custom' })).toMatchObject({
      items: [{ periodId: id }],
    });
    expect(await look('/v1/periods', { ...WEEKS, kind: 'month' })).toMatchObject({
      items: [{ periodId: 'm-1.month.2026-03-01.2026-03-31', status: 'open' }],
    });
  });

  test.each([
    ['days the wrong way round', { from: '2026-03-16', to: '2026-03-08' }],
    ['more than a year', { from: '2026-01-01', to: '2027-01-02' }],
    ['no kind of period', { ...WEEKS, kind: 'year' }],
  ])('asks in vain for %s', async (_what, query) => {
    expect(await look('/v1/periods', query)).toMatchObject({ status: 400 });
  });
});

describe('a manager', () => {
  test('sees where the timesheets of their team are, and the trail tells of it', async () => {
    await log();
    await submit();

    const { items } = await look('/v1/periods/team', { on: '2026-03-11' }, MANAGER);

    expect(items).toMatchObject([
      { memberId: 'm-1', status: 'submitted', seconds: 3600 },
      { memberId: 'm-5', status: 'open', seconds: 0 },
    ]);
    expect(state.audit.at(-1)).toMatchObject({ action: 'periods.read', actor: { id: MANAGER } });
    const waiting = await look('/v1/periods/team', { on: '2026-03-11', status: 'submitted' }, MANAGER);
    expect(waiting).toMatchObject({ items: [{ memberId: 'm-1' }] });
    const months = await look('/v1/periods/team', { on: '2026-03-11', kind: 'month' }, MANAGER);
    expect(months).toMatchObject({ items: [{ seconds: 3600 }, { seconds: 0 }] });
  });

  test('sees the other runs of days that were submitted and hold a day', async () => {
    const SPRINT = 'm-1.custom.2026-03-04.2026-03-10';
    await log({ projectId: 'p-1' });
    await step('submit', {}, 'm-1', SPRINT);
    const team = async (on: string) =>
      (await look('/v1/periods/team', { on, kind: 'custom' }, MANAGER))['items'];

    expect(await team('2026-03-10')).toMatchObject([
      { periodId: SPRINT, memberId: 'm-1', status: 'submitted', seconds: 3600 },
    ]);
    expect(await team('2026-03-11')).toEqual([]);
  });

  test('submits for who they lead, and needs the scope to decide by token', async () => {
    expect(await step('submit')).toMatchObject({ status: 'submitted', steps: [{ by: MANAGER }] });
    expect(await step('approve', { contentHash: await seen() }, TOKENS.adminReads)).toMatchObject({
      status: 403,
    });
  });
});

describe('the manager of a project who does not lead the member', () => {
  const OTHER = 'm-11';

  beforeEach(async () => {
    manage('p-1', OTHER);
    await log({ projectId: 'p-1', billable: true });
    await log({ projectId: 'p-2', durationSeconds: 60 });
    await log({ durationSeconds: 600 });
  });

  function manage(projectId: string, ...managerIds: readonly string[]): void {
    const projects = state.projects.get('w-1');
    const project = projects?.get(projectId);
    if (projects === undefined || project === undefined) throw new Error('no project');
    state.projects.set('w-1', new Map([...projects, [projectId, { ...project, managerIds }]]));
  }
  const hashOf = async (projectId: string | null) => {
    const { parts } = (await look(`/v1/periods/${WEEK}`)) as { parts?: readonly Answered[] };
    return parts?.find((part) => part['projectId'] === projectId)?.['contentHash'];
  };

  test('sees what was submitted of it, and nothing else of the timesheet', async () => {
    expect(await look(`/v1/periods/${WEEK}`, {}, OTHER)).toMatchObject({ status: 404 });
    await submit();
    await step('request-changes', { reason: 'of the other', projectId: 'p-2' });

    const shown = await look(`/v1/periods/${WEEK}`, {}, OTHER);

    expect(shown).toMatchObject({
      seconds: 3600,
      billableSeconds: 3600,
      entries: 1,
      parts: [{ projectId: 'p-1', seconds: 3600, status: 'submitted' }],
      steps: [{ step: 'submitted', by: 'm-1' }],
    });
    const told = JSON.stringify(shown);
    for (const other of ['p-2', 'of the other', await seen(), await hashOf('p-2')])
      expect(told).not.toContain(other);
    expect(state.audit.at(-1)).toMatchObject({ action: 'periods.read', object: { id: 'm-1' } });
    await step('reopen', { reason: WHY });
    expect(await look(`/v1/periods/${WEEK}`, {}, OTHER)).toMatchObject({ status: 404 });
  });

  test('approves it, or asks for changes of it, on what they saw', async () => {
    await submit();
    const seenOfIt = { contentHash: await hashOf('p-1'), projectId: 'p-1' };

    expect(await step('approve', seenOfIt, OTHER)).toMatchObject({
      status: 'partially_approved',
      seconds: 3600,
      parts: [{ projectId: 'p-1', status: 'approved' }],
    });

    await step('reopen', { reason: WHY });
    await log({ projectId: 'p-1' });
    await submit();
    const stale = await step('approve', seenOfIt, OTHER);
    expect(stale).toMatchObject({ status: 412, current: { seconds: 7200, entries: 2 } });
    expect(JSON.stringify(stale)).not.toContain('p-2');
    const back = { reason: 'too much', projectId: 'p-1' };
    expect(await step('request-changes', back, OTHER)).toMatchObject({ status: 'changes_requested' });
    expect((await look(`/v1/periods/${WEEK}`))['parts']).toMatchObject([
      { projectId: 'p-1', status: 'changes_requested' },
      { projectId: 'p-2', status: 'submitted' },
      { projectId: null, status: 'submitted' },
    ]);
  });

  test('decides over nothing else of it', async () => {
    await submit();
    const before = JSON.stringify([...state.periods.values()]);
    const [whole, other, none] = [await seen(), await hashOf('p-2'), await hashOf(null)];

    const answers = [
      await step('approve', { contentHash: whole }, OTHER),
      await step('request-changes', { reason: WHY }, OTHER),
      await step('reopen', { reason: WHY }, OTHER),
      await step('submit', {}, OTHER),
      await step('approve', { contentHash: other, projectId: 'p-2' }, OTHER),
      await step('approve', { contentHash: none, projectId: null }, OTHER),
      await step('approve', { contentHash: other, projectId: 'p-9' }, OTHER),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 400, 400, 400]);
    expect(answers[4]).toEqual(answers[6]);
    expect(JSON.stringify([...state.periods.values()])).toBe(before);
  });

  test('decides over no time of their own, and over none where they are no manager', async () => {
    manage('p-1', 'm-1', 'm-2', OTHER);
    const maya = PROFILES.find(({ memberId }) => memberId === 'm-1');
    if (maya === undefined) throw new Error('nobody');
    await submit();
    const of = { contentHash: await hashOf('p-1'), projectId: 'p-1' };

    expect(await step('approve', of, 'm-2')).toMatchObject({ status: 403 });
    expect(await look(`/v1/periods/${WEEK}`, {}, 'm-2')).toMatchObject({ status: 404 });
    services = worldOver(state, {
      members: {
        profile: async ({ memberId }) => (memberId === 'm-1' ? { ...maya, role: 'manager' } : undefined),
      },
    });
    expect(await step('approve', of, 'm-1')).toMatchObject({
      status: 403,
      detail: 'Nobody decides over their own time.',
    });
  });

  test('who manages it no more decides no more', async () => {
    await submit();
    const of = { contentHash: await hashOf('p-1'), projectId: 'p-1' };
    manage('p-1', MANAGER);

    expect(await step('approve', of, OTHER)).toMatchObject({ status: 404 });
  });

  test('finds it in the list of the week, with its time alone, and the trail tells of it', async () => {
    const team = () => look('/v1/periods/team', { on: '2026-03-11' }, OTHER);
    expect((await team())['items']).toMatchObject([{ memberId: OTHER }]);
    await submit();
    const told = state.audit.length;

    expect((await team())['items']).toMatchObject([
      { memberId: 'm-1', seconds: 3600, status: 'submitted' },
      { memberId: OTHER, seconds: 0 },
    ]);
    expect(state.audit.slice(told)).toMatchObject([
      { action: 'periods.read', object: { kind: 'workspace' } },
    ]);
  });
});
