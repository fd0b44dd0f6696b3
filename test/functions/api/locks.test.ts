// A locked day by API: who is told what, and who writes there all the same.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { mailOf, outcomeOf } from '../../adapters/samples.ts';
import { draft } from '../../core/reply/receipt-facts.ts';
import { memoryRecorder } from '../../twins/memory-recorder.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { get, worldOver } from './world.ts';

const ADMIN = 'm-4';
const MANAGER = 'm-5';
const ON_LOCKED = { workDate: '2026-03-08', durationSeconds: 3600 };
const ON_OPEN = { workDate: '2026-03-09', durationSeconds: 3600 };
const WHY = 'the invoice was wrong';

let state: MemoryState;
let services: ApiServices;
beforeEach(async () => {
  state = memoryState();
  state.workspaces.set('w-1', { name: 'Studio', version: 1 });
  services = worldOver(state);
});

async function send(
  path: string,
  body: object,
  { as = 'm-1', method = 'POST', version }: { as?: string; method?: string; version?: number } = {},
) {
  const asked = get(path, as);
  const match = version === undefined ? {} : { 'if-match': `"${version}"` };
  const headers = { ...asked.headers, 'content-type': 'application/json', ...match };
  const answer = await route(
    { ...asked, method, headers, body: new TextEncoder().encode(JSON.stringify(body)) },
    services,
  );
  if (answer.kind === 'problem') return answer.problem as unknown as Record<string, unknown>;
  return answer.kind === 'ok' ? { ...answer.body, answered: answer.status } : {};
}

const lock = (changes: object, version = 1) =>
  send('/v1/workspace', { lock: changes }, { as: ADMIN, method: 'PATCH', version });
const log = (entry: object, as?: string) => send('/v1/entries', entry, as === undefined ? {} : { as });
const actions = () => state.audit.map(({ action }) => action);

describe('a workspace', () => {
  test('is locked up to a day, with a grace and who may pass over it, and shows all of that', async () => {
    const changes = {
      lockedUpTo: '2026-03-08',
      graceUntil: '2026-03-12T18:00:00+01:00',
      overrideRole: 'manager',
    };

    expect(await lock(changes)).toMatchObject({
      version: 2,
      lock: { ...changes, graceUntil: '2026-03-12T17:00:00.000Z', firmUpTo: null },
    });
    expect(await lock({ lockedUpTo: null }, 2)).toMatchObject({
      lock: { lockedUpTo: null, graceUntil: null },
    });
    expect(actions()).toEqual(['workspace.amended', 'workspace.amended']);
  });

  test.each<[string, object, string]>([
    ['a day that nobody has worked yet', { lockedUpTo: '2026-03-13' }, 'lock.lockedUpTo'],
    ['no day', { lockedUpTo: '2026-02-30' }, 'lock.lockedUpTo'],
    ['a grace that is no instant', { graceUntil: 'tomorrow' }, 'lock.graceUntil'],
    ['a role that is none', { overrideRole: 'member' }, 'lock.overrideRole'],
    ['what is not its to say', { firmUpTo: '2026-01-31' }, 'firmUpTo'],
  ])('is not locked up to %s', async (_what, changes, field) => {
    expect(await lock(changes)).toMatchObject({ status: 400, errors: [{ field }] });
  });

  test('says on which day its weeks begin', async () => {
    const amended = await send(
      '/v1/workspace',
      { weekStart: 'sunday' },
      { as: ADMIN, method: 'PATCH', version: 1 },
    );

    expect(amended).toMatchObject({ weekStart: 'sunday' });
  });
});

describe('a locked day', () => {
  const REFUSED = {
    status: 409,
    type: 'urn:timepost:problem:period_locked',
    detail: 'The workspace is locked up to 2026-03-08.',
    errors: [{ field: 'workDate' }],
  };

  test('takes no entry, and the day after it does', async () => {
    await lock({ lockedUpTo: '2026-03-08' });

    expect(await log(ON_LOCKED)).toMatchObject(REFUSED);
    expect(await log(ON_OPEN)).toMatchObject({ answered: 201 });
    const bulk = [ON_LOCKED, ON_OPEN].map((entry) => ({ action: 'create', entry }));
    expect(await send('/v1/entries/bulk', { items: bulk })).toMatchObject({
      results: [{ status: 409, problem: { type: REFUSED.type } }, { status: 201 }],
    });
  });

  test('lets no entry be amended, voided, restored, or moved there', async () => {
    const [off, there, open] = [await log(ON_LOCKED), await log(ON_LOCKED), await log(ON_OPEN)];
    await send(`/v1/entries/${off?.entryId}/void`, { reason: WHY }, { version: 1 });
    await lock({ lockedUpTo: '2026-03-08' });

    const amend = { method: 'PATCH', version: 1 };
    expect(
      await send(`/v1/entries/${there?.entryId}`, { durationSeconds: 60, reason: WHY }, amend),
    ).toMatchObject(REFUSED);
    expect(
      await send(`/v1/entries/${there?.entryId}`, { workDate: '2026-03-09', reason: WHY }, amend),
    ).toMatchObject(REFUSED);
    expect(
      await send(`/v1/entries/${open?.entryId}`, { workDate: '2026-03-08', reason: WHY }, amend),
    ).toMatchObject(REFUSED);
    expect(await send(`/v1/entries/${there?.entryId}/void`, { reason: WHY }, { version: 1 })).toMatchObject(
      REFUSED,
    );
    expect(await send(`/v1/entries/${off?.entryId}/restore`, { reason: WHY }, { version: 2 })).toMatchObject(
      REFUSED,
    );
  });

  test('takes no timer that was started on it', async () => {
    const startedAt = '2026-03-11T08:00:00Z';
    await send('/v1/timer', { startedAt });
    await lock({ lockedUpTo: '2026-03-11' });

    expect(await send('/v1/timer/stop', {})).toMatchObject({ status: 409, type: REFUSED.type });
    expect(await send('/v1/timer/stop', { endedAt: '2026-03-11T08:30:00Z' })).toMatchObject({ status: 409 });
  });

  test('takes no proposal that is accepted, as it is or amended, until it is open again', async () => {
    const decision = { disposition: 'needs_review', reason: 'proposed', drafts: [draft] } as const;
    const { proposal } = outcomeOf(mailOf('unsure'), decision);
    await memoryRecorder(state).record(outcomeOf(mailOf('unsure'), decision));
    const accept = (body: object) => send(`/v1/proposals/${proposal?.proposalId}/accept`, body);
    await lock({ lockedUpTo: '2026-03-10' });

    expect(await accept({})).toMatchObject({ status: 409, type: REFUSED.type });
    expect(await accept({ entries: [ON_LOCKED] })).toMatchObject({ status: 409, type: REFUSED.type });
    await lock({ lockedUpTo: null }, 2);
    expect(await accept({})).toMatchObject({ answered: 200 });
  });

  test('is written by whoever may, with a reason that is kept and told of', async () => {
    await lock({ lockedUpTo: '2026-03-08' });
    const forMaya = { ...ON_LOCKED, memberId: 'm-1' };

    expect(await log(forMaya, ADMIN)).toMatchObject({ status: 409, errors: [{ field: 'lockOverride' }] });
    expect(await log({ ...forMaya, lockOverride: WHY }, MANAGER)).toMatchObject(REFUSED);
    const written = await log({ ...forMaya, lockOverride: WHY }, ADMIN);

    expect(written).toMatchObject({ answered: 201, lockOverride: WHY });
    expect(actions().slice(-2)).toEqual(['entry.created', 'lock.overridden']);
    const path = `/v1/entries/${written['entryId']}`;
    const off = await send(
      `${path}/void`,
      { reason: 'no', lockOverride: 'twice' },
      { as: ADMIN, version: 1 },
    );
    expect(off).toMatchObject({ status: 'voided', lockOverride: 'twice' });
    await lock({ lockedUpTo: null }, 2);
    const back = await send(`${path}/restore`, { reason: 'yes' }, { as: ADMIN, version: 2 });
    expect(back).not.toHaveProperty('lockOverride');
  });

  test('keeps no reason that its day did not need', async () => {
    expect(await log({ ...ON_OPEN, lockOverride: WHY }, ADMIN)).not.toHaveProperty('lockOverride');
    expect(actions()).toEqual(['entry.created']);
  });

  test('that was locked between the look and the write is told of too', async () => {
    const late = { ...services.policies, ofLock: async () => ({}) };
    services = { ...services, policies: late };
    await lock({ lockedUpTo: '2026-03-08' });

    expect(await log(ON_LOCKED)).toMatchObject({ status: 409, type: REFUSED.type });
  });
});
