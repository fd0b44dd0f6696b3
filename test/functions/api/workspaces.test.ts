// The workspace by API: who sees and amends what holds in it, and that it holds then.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { get, post, worldOver } from './world.ts';

let state: MemoryState;
let services: ApiServices;
beforeEach(() => {
  state = memoryState();
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  services = worldOver(state);
});

const ADMIN = 'm-4';

async function amend(body: object, { as = ADMIN, headers = {} }: { as?: string; headers?: object } = {}) {
  const request = post('/v1/workspace', as, 'application/json', JSON.stringify(body));
  const seen = { 'if-match': '"1"', ...headers };
  const answer = await route(
    { ...request, method: 'PATCH', headers: { ...request.headers, ...seen } },
    services,
  );
  return answer.kind === 'problem' ? answer.problem : answer.kind === 'ok' ? answer.body : {};
}

async function look(as = 'm-1') {
  const answer = await route(get('/v1/workspace', as), services);
  return answer.kind === 'ok' ? answer.body : answer;
}

const log = (entry: object) =>
  route(post('/v1/entries', 'm-1', 'application/json', JSON.stringify(entry)), services);

describe('a workspace', () => {
  test('is shown to each of its members as it holds: what it does not say is as its stage has it', async () => {
    expect(await look()).toEqual({
      workspaceId: 'w-1',
      version: 1,
      name: 'Studio',
      fallback: true,
      entryPolicy: {
        overlap: 'warn',
        duplicate: 'warn',
        longestEntrySeconds: 86_400,
        longestDaySeconds: 86_400,
        futureDays: 0,
        allowZero: false,
        tags: 'free',
      },
      retentionDays: { messageText: 42, messageRecord: 90, proposal: 90, timeEntry: 2557 },
      rounding: null,
      lock: { lockedUpTo: null, graceUntil: null, firmUpTo: null, overrideRole: 'admin' },
      weekStart: 'monday',
      workingTime: { mostDaySeconds: null, mostWeekSeconds: null, leastRestSeconds: null, breaks: [] },
    });
  });

  test('is amended by its admin, is told of, and what it takes is another then', async () => {
    const tomorrow = { workDate: '2026-03-12', durationSeconds: 3600 };
    expect(await log(tomorrow)).toMatchObject({ kind: 'problem', problem: { status: 422 } });

    const amended = await amend({ entryPolicy: { futureDays: 3 }, retentionDays: { proposal: 7 } });

    expect(amended).toMatchObject({
      version: 2,
      entryPolicy: { futureDays: 3 },
      retentionDays: { proposal: 7 },
    });
    expect(await log(tomorrow)).toMatchObject({ kind: 'ok', status: 201 });
    expect(state.audit.map(({ action, object }) => [action, object.kind])).toEqual([
      ['workspace.amended', 'workspace'],
      ['entry.created', 'entry'],
    ]);
  });

  test('forgets what it said where null is said', async () => {
    await amend({ entryPolicy: { overlap: 'refuse', futureDays: 3 }, retentionDays: { proposal: 7 } });

    const changes = { entryPolicy: { overlap: null }, retentionDays: { proposal: null } };
    expect(await amend(changes, { headers: { 'if-match': '"2"' } })).toMatchObject({
      entryPolicy: { overlap: 'warn', futureDays: 3 },
      retentionDays: { proposal: 90 },
    });
  });

  test('says how its time is rounded, and says it no more', async () => {
    const rule = { mode: 'up', stepSeconds: 900, scope: 'entry' };

    expect(await amend({ rounding: { mode: 'up' } })).toMatchObject({ rounding: rule });
    expect(await amend({ name: 'Same rule' }, { headers: { 'if-match': '"2"' } })).toMatchObject({
      rounding: rule,
    });
    expect(await amend({ rounding: null }, { headers: { 'if-match': '"3"' } })).toMatchObject({
      rounding: null,
    });
  });

  test('shows the days that will hold: no text outlives its record', async () => {
    expect(await amend({ retentionDays: { messageText: 365 } })).toMatchObject({
      retentionDays: { messageText: 90, messageRecord: 90 },
    });
  });

  test.each<[string, object, object, object]>([
    ['without the version that was seen', { name: 'Other' }, { 'if-match': undefined }, { status: 428 }],
    ['over another version', { name: 'Other' }, { 'if-match': '"7"' }, { status: 412 }],
    ['to no name', { name: ' ' }, {}, { status: 400, errors: [{ field: 'name' }] }],
    [
      'to a day of 25 hours',
      { entryPolicy: { longestDaySeconds: 90_000 } },
      {},
      { errors: [{ field: 'entryPolicy.longestDaySeconds' }] },
    ],
    [
      'to forget time within the year',
      { retentionDays: { timeEntry: 30 } },
      {},
      { errors: [{ field: 'retentionDays.timeEntry' }] },
    ],
    [
      'to a rule without a step',
      { rounding: { mode: 'up', stepSeconds: 0 } },
      {},
      { errors: [{ field: 'rounding.stepSeconds' }] },
    ],
    ['in what is not its to say', { retentionDays: { auditEvent: 400 } }, {}, { status: 400 }],
  ])('is not amended %s', async (_how, body, headers, problem) => {
    expect(await amend(body, { headers })).toMatchObject(problem);
    expect(state.audit).toEqual([]);
  });

  test('is amended by no member, and no auditor', async () => {
    for (const as of ['m-1', 'm-5', 'm-6'])
      expect(await amend({ name: 'Mine' }, { as })).toMatchObject({ status: 403 });
  });
});
