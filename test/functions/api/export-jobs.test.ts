// Exports that are made beside the answer, as who asked for them sees them.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ApiServices, route } from '../../../functions/api/route.ts';
import type { ExportJob } from '../../../shared/core/export/export-job.ts';
import { exportOf, HOUR_MS } from '../../adapters/export-samples.ts';
import { type MemoryExport, type MemoryState, memoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { asking, call, get, PROFILES, post, TOKENS, worldOver } from './world.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const NOW = new Date('2026-03-11T09:00:00Z');

let state: MemoryState;
let services: ApiServices;
let now: Date;
let sent: string[];
let discarded: string[];
beforeEach(() => {
  state = memoryState();
  now = NOW;
  sent = [];
  discarded = [];
  for (const member of PROFILES) state.members.set(scopeKey(member), member);
  const change: Partial<ApiServices> = {
    members: memoryMembers(state),
    exportQueue: { send: async ({ exportId }) => void sent.push(exportId) },
    exportStore: {
      linkTo: async ({ exportId }, seconds) => `https://files.example/${exportId}?ends=${seconds}`,
      discard: async ({ exportId }) => void discarded.push(exportId),
    },
    clock: () => now,
  };
  services = worldOver(state, change);
});

const ask = (request: Parameters<typeof route>[0]) => asking(services)(request);
const order = (body: object, as: string, key?: string) => {
  const request = post('/v1/exports', as, 'application/json', JSON.stringify({ ...YEAR, ...body }));
  const headers = { ...request.headers, ...(key !== undefined && { 'idempotency-key': key }) };
  return ask({ ...request, headers });
};
const look = (id: string, as: string) => ask(get(`/v1/exports/${id}`, as));
const audited = () => state.audit.map(({ action, actor }) => `${action} by ${actor.id}`);

/** Of the manager's team, done. */
function done(change: Partial<ExportJob> = {}): ExportJob {
  const { ownerId: _maya, ...all } = exportOf('x').ask;
  const progress = { rows: 9, seconds: 60, bytes: 512, parts: ['a'], isWhole: true };
  const job = exportOf('x-1', {
    memberId: 'm-5',
    ask: all,
    status: 'done',
    whose: ['m-1', 'm-5'],
    progress,
    ...change,
  });
  const kept: MemoryExport = { job, run: 1, attempts: 0 };
  state.exports.set(`${scopeKey(job)}/x-1`, kept);
  return job;
}

describe('an export', () => {
  test('is asked for once, and told of where its location says', async () => {
    const first = await order({ everyone: true }, 'm-5', 'k');
    const again = await order({ everyone: true }, 'm-5', 'k');

    const [id = ''] = sent;
    expect(first).toMatchObject({ status: 202, headers: { location: `/v1/exports/${id}` } });
    expect(first.body).toMatchObject({ exportId: id, status: 'queued', memberId: null, link: null });
    expect(again).toMatchObject({
      status: 202,
      body: first.body,
      headers: { 'idempotent-replayed': 'true' },
    });
    expect(sent).toHaveLength(1);
    expect(await look(id, 'm-5')).toMatchObject({ status: 200, body: first.body });
    expect(await ask(get('/v1/exports', 'm-5'))).toMatchObject({ body: { items: [first.body] } });
    expect(audited()).toEqual(['export.asked by m-5']);
    const kept = state.exports.get(`w-1/m-5/${id}`)?.job;
    expect(kept).toMatchObject({
      status: 'queued',
      deadline: new Date(NOW.getTime() + 6 * HOUR_MS).toISOString(),
    });
  });

  test('keeps which token asked for it, and none where its member signed in', async () => {
    await order({}, TOKENS.reads);
    await order({}, 'm-1');

    const kept = sent.map((id) => state.exports.get(`w-1/m-1/${id}`)?.job.tokenId);
    expect(kept).toEqual(['tpt_m-1', undefined]);
  });

  test.each([
    ['a workbook', { format: 'xlsx' }, 'format'],
    ['a timesheet', { format: 'pdf' }, 'format'],
    ['one column twice', { columns: ['day', 'day'] }, 'columns'],
    ['more than a year', { to: '2027-01-02' }, 'to'],
    ['one member and all', { memberId: 'm-1', everyone: true }, 'everyone'],
    ['something else', { of: 'invoices' }, 'of'],
    ['entries by project', { groupBy: ['project'] }, 'groupBy'],
    ['a report with columns', { of: 'report', columns: ['day'] }, 'columns'],
    ['a report by one thing twice', { of: 'report', groupBy: ['day', 'day'] }, 'groupBy'],
    ['a report as a workbook', { of: 'report', format: 'xlsx' }, 'format'],
    ['a report of more than a year', { of: 'report', to: '2027-01-02' }, 'to'],
  ])('of %s is refused, and told why', async (_what, body, field) => {
    expect(await order(body, 'm-4')).toEqual({ status: 400, fields: [field] });
    expect([sent, state.exports.size]).toEqual([[], 0]);
  });

  test.each([{}, { of: 'report' }])(
    'of whom one may not see is absent, and nothing is sent (%j)',
    async (of) => {
      expect(await order({ ...of, memberId: 'm-1' }, 'm-2')).toMatchObject({ status: 404 });
      expect(sent).toEqual([]);
    },
  );

  test('may be of a report, with all that one is asked by, and is shown with it', async () => {
    const filters = { memberId: 'm-1', projectId: 'p-1', clientId: 'c-1', billable: true };
    const beside = { compare: 'previous', target: true };
    const body = { of: 'report', groupBy: ['member', 'week'], ...filters, ...beside, format: 'json' };
    const first = await order(body, 'm-5');
    const [id = ''] = sent;
    const bare = await order({ of: 'report' }, 'm-5');

    expect(first).toMatchObject({ status: 202, body });
    expect((await look(id, 'm-5')).body).toEqual(first.body);
    expect(state.exports.get(`w-1/m-5/${id}`)?.job.ask).toEqual({
      ...{ ...YEAR, of: 'report', format: 'json', locale: 'en-GB', byteOrderMark: true },
      ...{ groupBy: ['member', 'week'], isCompared: true, hasTarget: true },
      ...{ ownerId: 'm-1', projectId: 'p-1', clientId: 'c-1', billable: true },
    });
    const usual = { memberId: null, groupBy: ['project'], compare: null, target: false, format: 'csv' };
    expect(bare).toMatchObject({ status: 202, body: { of: 'report', ...usual } });
    expect((await order({}, 'm-1')).body).toMatchObject({ of: 'entries', groupBy: null, clientId: null });
  });

  test('of a member are two at once, and of a workspace five', async () => {
    const statuses = [];
    for (const as of ['m-1', 'm-1', 'm-1', 'm-2', 'm-4', 'm-5', 'm-6'])
      statuses.push((await order({}, as)).status);
    expect(statuses).toEqual([202, 202, 409, 202, 202, 202, 409]);

    now = new Date(NOW.getTime() + 6 * HOUR_MS);
    expect(await order({}, 'm-6')).toMatchObject({ status: 202 });
  });

  test('is deleted with its file and leaves its place', async () => {
    await order({}, 'm-1');
    const [id = ''] = sent;

    const answer = await ask(call('DELETE', `/v1/exports/${id}`, 'm-1'));

    expect(answer).toMatchObject({ status: 200, body: { exportId: id } });
    expect([discarded, state.exports.size, state.exportSlots.size]).toEqual([[id], 0, 0]);
    expect(audited()).toEqual(['export.asked by m-1', 'export.deleted by m-1']);
    expect(await look(id, 'm-1')).toMatchObject({ status: 404 });
  });

  test.each([
    ['was given up', { status: 'failed', failure: 'internal_error' } as const, 'failed', 'internal_error'],
    [
      'came to no end',
      { status: 'running', deadline: '2026-03-11T07:59:59.000Z' } as const,
      'failed',
      'out_of_time',
    ],
    ['had too many rows', { status: 'failed', failure: 'too_many_rows' } as const, 'failed', 'too_many_rows'],
  ])('that %s says so', async (_what, change, status, reason) => {
    done(change);

    expect((await look('x-1', 'm-5')).body).toMatchObject({ status, failure: { reason }, link: null });
  });

  test('that is not whole says so, and why', async () => {
    done({ progress: { rows: 9, seconds: 60, bytes: 512, parts: ['a'], gap: 'too_many_rows' } });

    expect((await look('x-1', 'm-5')).body).toMatchObject({
      status: 'done',
      complete: false,
      incomplete: { reason: 'too_many_rows', detail: expect.stringContaining('more rows') },
    });
  });
});

describe('the link', () => {
  test("leads to the file for five minutes, and its opening is told of where another's time is in it", async () => {
    done();

    const { body } = await look('x-1', 'm-5');

    expect(body).toMatchObject({
      status: 'done',
      complete: true,
      rows: 9,
      bytes: 512,
      totalSeconds: 60,
      link: { url: 'https://files.example/x-1?ends=300', expiresAt: '2026-03-11T09:05:00.000Z' },
    });
    expect(audited()).toEqual(['export.opened by m-5']);
    done({ whose: ['m-5'] });
    await look('x-1', 'm-5');
    expect(audited()).toHaveLength(1);
  });

  test('is not given where its opening cannot be told of', async () => {
    done();
    services = { ...services, audit: { note: () => Promise.reject(new Error('no trail')) } };

    await expect(look('x-1', 'm-5')).rejects.toMatchObject({ name: 'ReadNotNotedError' });
  });

  test.each<[string, Partial<ExportJob>, object, boolean]>([
    ['leads them still', {}, {}, true],
    ['leads one of them no more', { whose: ['m-1', 'm-2'] }, {}, false],
    ['is a member by now', {}, { role: 'member' }, false],
    ['saw all, and leads a team by now', { whose: 'all' }, {}, false],
    ['saw all, and is an admin still', { whose: 'all' }, { role: 'admin' }, true],
  ])(
    'is given to who may still see all that is in it, and to nobody else: who %s',
    async (_who, job, member, isGiven) => {
      done(job);
      const [manager] = PROFILES.filter(({ memberId }) => memberId === 'm-5');
      if (manager !== undefined) state.members.set(scopeKey(manager), { ...manager, ...member });

      const { body } = await look('x-1', 'm-5');

      expect([body?.['status'], body?.['link'] !== null]).toEqual(['done', isGiven]);
      expect(audited()).toEqual(isGiven ? ['export.opened by m-5'] : []);
    },
  );

  test('is no more when the file is gone', async () => {
    done();
    now = new Date(NOW.getTime() + 4 * 24 * HOUR_MS);

    expect((await look('x-1', 'm-5')).body).toMatchObject({ status: 'expired', link: null });
  });
});
