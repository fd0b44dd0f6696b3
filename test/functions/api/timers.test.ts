// One's own timer: one runs at most, and what it ran is logged once.

import { beforeEach, describe, expect, test } from '@jest/globals';
import { type ApiServices, route } from '../../../functions/api/route.ts';
import { describedProject } from '../../../shared/core/ledger/catalogue-records.ts';
import { type MemoryState, memoryState } from '../../twins/memory-state.ts';
import { call, get, post, worldOver } from './world.ts';

let state: MemoryState;
let services: ApiServices;
let now: Date;
beforeEach(() => {
  state = memoryState();
  now = new Date('2026-03-11T09:00:00.000Z');
  services = worldOver(state, { clock: () => now });
});

const send = (path: string, body: object = {}) =>
  route(post(path, 'm-1', 'application/json', JSON.stringify(body)), services);
const start = (body: object = {}) => send('/v1/timer', body);
const stop = (body: object = {}) => send('/v1/timer/stop', body);
const look = () => route(get('/v1/timer', 'm-1'), services);

describe('a timer', () => {
  test('runs from when it was started, and is logged when it is stopped', async () => {
    expect(await start({ description: 'redesign', tags: ['web'], billable: true })).toMatchObject({
      status: 201,
      body: { timer: { startedAt: now.toISOString(), elapsedSeconds: 0, isForgotten: false } },
    });
    now = new Date('2026-03-11T10:30:00.900Z');
    expect(await look()).toMatchObject({
      body: { timer: { elapsedSeconds: 5400, description: 'redesign' } },
    });

    expect(await stop({ breakSeconds: 600 })).toMatchObject({
      status: 201,
      body: {
        durationSeconds: 4800,
        startedAt: '2026-03-11T09:00:00.000Z',
        endedAt: '2026-03-11T10:30:00.000Z',
        workDate: '2026-03-11',
        description: 'redesign',
        tags: ['web'],
        billable: true,
      },
    });
    expect(await look()).toMatchObject({ body: { timer: null } });
    expect(state.audit.map(({ action }) => action)).toEqual([
      'timer.started',
      'timer.stopped',
      'entry.created',
    ]);
  });

  test('may have been started before, never in the future', async () => {
    expect(await start({ startedAt: '2026-03-11T09:00:01Z' })).toMatchObject({
      problem: { status: 400, errors: [{ field: 'startedAt' }] },
    });
    expect(await start({ startedAt: '2026-03-11T08:00:00Z' })).toMatchObject({
      body: { timer: { elapsedSeconds: 3600 } },
    });
  });

  test('does not start beside another, and does not stop where none runs', async () => {
    expect(await stop()).toMatchObject({ problem: { status: 409 } });
    await start();
    expect(await start()).toMatchObject({ problem: { status: 409 } });
  });

  test('that was forgotten is stopped only by who says when the work ended', async () => {
    await start();
    now = new Date('2026-03-12T08:00:00.000Z');

    expect(await look()).toMatchObject({ body: { timer: { isForgotten: true } } });
    expect(await stop()).toMatchObject({ problem: { status: 409, errors: [{ field: 'endedAt' }] } });
    expect(await stop({ endedAt: '2026-03-11T17:00:00Z' })).toMatchObject({
      body: { durationSeconds: 8 * 3600 },
    });
  });

  test('that ran for nothing is given up, and nothing is logged', async () => {
    await start();

    expect(await stop()).toMatchObject({ problem: { status: 422 } });
    expect(await route(call('DELETE', '/v1/timer', 'm-1'), services)).toMatchObject({
      body: { timer: null },
    });
    expect(await route(call('DELETE', '/v1/timer', 'm-1'), services)).toMatchObject({
      problem: { status: 409 },
    });
    expect(state.entries.size).toBe(0);
  });

  test('is of a project that takes time, or does not start', async () => {
    expect(await start({ projectId: 'p-9' })).toMatchObject({
      problem: { status: 400, errors: [{ field: 'projectId' }] },
    });
    const project = { projectId: 'p-1', name: 'ACME', code: 'ACME', aliases: [], archived: false };
    state.projects.set(
      'w-1',
      new Map([['p-1', describedProject('w-1', { ...project, billableDefault: true })]]),
    );
    expect(await start({ projectId: 'p-1' })).toMatchObject({
      body: { timer: { project: 'ACME', billable: true } },
    });
  });
});
