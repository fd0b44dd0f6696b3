// Reports that are made beside the answer: to the second what a short one says, in however many runs, and never a part of one.
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toWorkspaceScope } from '../../../shared/core/authenticated.ts';
import type { ExportJob, ReportAsk } from '../../../shared/core/export/export-job.ts';
import { GROUPINGS } from '../../../shared/core/report/grouping.ts';
import type { RoundingSources } from '../../../shared/core/report/rounding.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { ASK, exportOf, HOUR_MS } from '../../adapters/export-samples.ts';
import { NOW } from '../../adapters/samples.ts';
import { onDay } from '../../core/export/rows.ts';
import { day, maya } from '../../core/reply/receipt-facts.ts';
import { entriesByChance, policies } from '../../core/report/entries-by-chance.ts';
import { memoryExportJobs } from '../../twins/memory-exports.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import { type MemoryState, scopeKey } from '../../twins/memory-state.ts';
import { memoryMembers } from '../../twins/memory-workspaces.ts';
import { REPORTED_SPAN, stateOf } from '../api/reported.ts';
import { asking, get, PROFILES, worldOver } from '../api/world.ts';
import { Exporting } from './exporting.ts';

const { ownerId: _maya, projectId: _one, columns: _no, ...FILE } = ASK;
const SPAN = { from: day(REPORTED_SPAN.from), to: day(REPORTED_SPAN.to) };

/** By an administrator, of everybody, unless said. */
function jobOf(ask: Partial<ReportAsk> = {}, change: Partial<ExportJob> = {}): ExportJob {
  const all = { of: 'report', groupBy: ['project'], isCompared: false, hasTarget: false } as const;
  const asked: ReportAsk = { ...FILE, ...SPAN, ...all, format: 'json', ...ask };
  return exportOf('x-1', { memberId: 'm-4', ask: asked, ...change });
}

/** The query that asks for the same. */
function queryOf(ask: ExportJob['ask']): Record<string, string> {
  if (ask.of !== 'report') throw new Error('of no report');
  const { from, to, groupBy, ownerId, projectId, clientId, billable, isCompared, hasTarget } = ask;
  return {
    ...{ from, to, groupBy: groupBy.join(',') },
    ...(ownerId && { memberId: ownerId }),
    ...(projectId && { projectId }),
    ...(clientId && { clientId }),
    ...(billable !== undefined && { billable: String(billable) }),
    ...(isCompared && { compare: 'previous' }),
    ...(hasTarget && { target: 'true' }),
  };
}

let state: MemoryState;
let exporting: Exporting;
function over(entries: readonly TimeEntry[], said: RoundingSources = {}): void {
  state = stateOf(entries, said);
  exporting = new Exporting(state);
}

const file = (job: ExportJob) => exporting.files.whole.get(job.exportId) ?? '';
async function short(job: ExportJob) {
  const answer = await asking(worldOver(state, { members: memoryMembers(state) }))(
    get('/v1/reports', job.memberId, queryOf(job.ask)),
  );
  if (answer.status !== 200) throw new Error(JSON.stringify(answer));
  return answer.body;
}

const YEAR = { workspace: { mode: 'up', stepSeconds: 900, scope: 'day' } } as const;
/** Of three members: thirty days before the span that is compared with, and thirty in it. */
function twoMonths(): readonly TimeEntry[] {
  const days = ['2026-04', '2026-05'].flatMap((month) =>
    Array.from({ length: 30 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`),
  );
  return days.flatMap((date, i) =>
    ['m-1', 'm-2', 'm-4'].map((memberId, of) =>
      onDay(date, {
        memberId,
        entryId: `${memberId}-${date}`,
        durationSeconds: 1000 + 61 * i + of,
        billable: i % 2 === 0,
        project: { kind: 'known', projectId: `p-${1 + (i % 3)}`, name: `Project ${1 + (i % 3)}` },
      }),
    ),
  );
}
const MAY = { from: day('2026-05-01'), to: day('2026-05-30') };

/** So that something is left: most of what is asked by every filter is nothing. */
const SELDOM = { nil: undefined, freq: 1 } as const;

describe('a report', () => {
  test('is what a short one says, by any grouping and filter, in however many runs', async () => {
    const asks = fc.record({
      groupBy: fc.uniqueArray(fc.constantFrom(...GROUPINGS), { minLength: 1, maxLength: 2 }),
      billable: fc.option(fc.boolean(), SELDOM),
      ownerId: fc.option(fc.constantFrom('m-1', 'm-2'), SELDOM),
      projectId: fc.option(fc.constantFrom('p-1', 'p-3'), SELDOM),
      clientId: fc.option(fc.constant('c-1'), SELDOM),
      isCompared: fc.boolean(),
      hasTarget: fc.boolean(),
    });
    const rules = fc.record({
      workspace: fc.option(policies, { nil: undefined }),
      client: fc.option(policies, { nil: undefined }),
      project: fc.option(policies, { nil: undefined }),
    });
    const cuts = fc.record({ page: fc.integer({ min: 1, max: 9 }), answers: fc.integer({ min: 1, max: 8 }) });
    // All that there is, or days that have some in the span before.
    const spans = fc.constantFrom(
      SPAN,
      { from: day('2026-03-29'), to: day('2026-03-31') },
      { from: day('2027-01-01'), to: day('2027-01-02') },
    );
    let cut = 0;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        entriesByChance,
        rules,
        asks,
        spans,
        cuts,
        async (all, said, ask, span, { page, answers }) => {
          over(all, said);
          const given = Object.fromEntries(Object.entries(ask).filter(([, of]) => of !== undefined));
          const job = exporting.ask(jobOf({ ...span, ...given }));
          const change = { reportSources: memoryReportSources(state, page), reportRows: 100_000 };

          cut += (await exporting.runs(job, { answers, change })) > 1 ? 1 : 0;

          const report = await short(job);
          expect(JSON.parse(file(job))).toEqual(report);
          compared += Number(report?.['previous']?.['totals']?.['seconds'] ?? 0) > 0 ? 1 : 0;
          expect(exporting.kept(job)?.progress).toMatchObject({
            rows: report?.['totals']?.['entries'],
            seconds: report?.['totals']?.['seconds'],
          });
          expect([exporting.files.uploads.size, exporting.files.tails.size]).toEqual([0, 0]);
        },
      ),
      { numRuns: 150 },
    );
    expect(cut).toBeGreaterThan(20);
    expect(compared).toBeGreaterThan(10);
  }, 60_000);

  test('counts nothing twice and leaves nothing out, with whatever call of whatever run it dies', async () => {
    over(twoMonths(), YEAR);
    const ask = { ...MAY, groupBy: ['member', 'week'], isCompared: true, hasTarget: true } as const;
    const report = await short(jobOf(ask));

    const calls = await exporting.dying(
      (dies) => jobOf(ask, { exportId: `broken-${dies}` }),
      { answers: 5 },
      (job) => expect([job.exportId, JSON.parse(file(job))]).toEqual([job.exportId, report]),
    );

    expect(report?.['totals']).toMatchObject({ entries: 90 });
    expect(calls).toBeGreaterThan(20);
  });

  test('has a day as it was when it was counted, though more comes to it before the next run', async () => {
    over(twoMonths());
    const job = exporting.ask(jobOf({ ...MAY, groupBy: ['member'] }));
    await exporting.run(job, { answers: 1 });
    const { place } = exporting.kept(job)?.progress ?? {};
    const more = { ...place, entryId: 'm-1-z' };
    state.entries.set('late', onDay(String(more.workDate), { memberId: 'm-1', entryId: 'm-1-z' }));
    await exporting.runs(job, {});

    expect(place).toMatchObject({ memberId: 'm-1', workDate: expect.any(String) });
    expect(JSON.parse(file(job)).totals.entries).toBe(90);
  });

  test('is told of, for each other member whose time was read', async () => {
    over(twoMonths());
    const job = exporting.ask(jobOf({ ...MAY, isCompared: true }));
    await exporting.run(job);

    const read = state.audit.filter(({ action }) => action === 'entries.read');
    expect(read.map(({ object }) => object.id)).toEqual(
      PROFILES.filter(({ workspaceId, memberId }) => workspaceId === 'w-1' && memberId !== 'm-4')
        .map(({ memberId }) => memberId)
        .toSorted(),
    );
    expect(exporting.kept(job)).toMatchObject({ status: 'done', whose: 'all' });
  });
});

describe('as CSV', () => {
  beforeEach(() => over(twoMonths(), YEAR));
  async function lines(ask: Partial<ReportAsk>, separator = ','): Promise<readonly (readonly string[])[]> {
    const job = exporting.ask(jobOf({ ...MAY, format: 'csv', ...ask }));
    await exporting.run(job);
    return file(job)
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(separator));
  }

  test('has the innermost rows alone, so that a column adds up to the total', async () => {
    const [head = [], ...rows] = await lines({ groupBy: ['member', 'day'] });

    const seconds = rows.map((row) => Number(row[head.indexOf('Seconds')]));
    const { totals } = (await short(jobOf(MAY))) as unknown as { totals: { seconds: number } };
    expect(seconds.reduce((sum, one) => sum + one, 0)).toBe(totals.seconds);
    expect(head.slice(0, 7)).toEqual([
      'Member',
      'Member id',
      'Day',
      'Entries',
      'Hours',
      'Duration (h:mm)',
      'Seconds',
    ]);
    expect(rows.find((row) => row[1] === 'm-1')).toEqual(
      expect.arrayContaining([maya.displayName, 'm-1', '2026-05-01', '1', '2830']),
    );
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  test('has what was before and what was to be worked beside it, where that was asked', async () => {
    const [head = [], ...rows] = await lines({ groupBy: ['member'], isCompared: true, hasTarget: true });

    const row = rows.find(([, id]) => id === 'm-2') ?? [];
    const of = (name: string) => row[head.indexOf(name)];
    const { rows: all } = (await short(
      jobOf({ ...MAY, groupBy: ['member'], isCompared: true, hasTarget: true }),
    )) as unknown as {
      rows: readonly { key: string; previous: { seconds: number }; targetSeconds: number }[];
    };
    const told = all.find(({ key }) => key === 'm-2');
    expect([of('Previous seconds'), of('Target seconds')]).toEqual([
      String(told?.previous.seconds),
      String(told?.targetSeconds),
    ]);
    expect(told?.previous.seconds).toBeGreaterThan(0);
  });

  test.each([
    { groupBy: ['day'] },
    { groupBy: ['month', 'member'] },
    { groupBy: ['member', 'day'] },
    { groupBy: ['project', 'week'] },
    { groupBy: ['project', 'tag'] },
    { groupBy: ['member', 'project'] },
    { groupBy: ['client', 'member'] },
  ] as const)(
    'has columns that add up to what was before and what was to be worked, by $groupBy',
    async ({ groupBy }) => {
      const asked = { groupBy, isCompared: true, hasTarget: true };
      const [head = [], ...rows] = await lines(asked);

      const sumOf = (name: string) => rows.reduce((sum, row) => sum + Number(row[head.indexOf(name)]), 0);
      const report = (await short(jobOf({ ...MAY, ...asked }))) as unknown as {
        totals: { entries: number; seconds: number };
        previous: { totals: { seconds: number } };
        targetSeconds: number;
      };
      expect(report.previous.totals.seconds).toBeGreaterThan(0);
      expect(['Entries', 'Seconds', 'Previous seconds', 'Target seconds'].map(sumOf)).toEqual([
        report.totals.entries,
        report.totals.seconds,
        report.previous.totals.seconds,
        report.targetSeconds,
      ]);
    },
  );

  test('says what days came to before in a line that is of no day', async () => {
    const [head = [], ...rows] = await lines({ groupBy: ['project', 'day'], isCompared: true });

    const [last = []] = rows.filter(([, id]) => id === 'p-1').slice(-1);
    const of = (name: string) => last[head.indexOf(name)];
    expect(['Project', 'Day', 'Entries', 'Seconds'].map(of)).toEqual(['p', '', '', '']);
    expect(Number(of('Previous seconds'))).toBeGreaterThan(0);
  });

  test('writes no formula, and decimals as its reader does', async () => {
    const project = { kind: 'named', name: '=HYPERLINK("x")' } as const;
    state.entries.set('bad', onDay('2026-05-02', { entryId: 'bad', durationSeconds: 5400, project }));

    const rows = await lines({ groupBy: ['project'], locale: 'de', byteOrderMark: true }, ';');

    expect(rows[0]?.[0]).toBe('\uFEFFProject');
    expect(rows.find(([name]) => name?.includes('HYPERLINK'))).toEqual(
      expect.arrayContaining(['"\'=HYPERLINK(""x"")"', '', '1', '1,5', '1:30', '5400']),
    );
  });

  test('has a line for whoever has nothing in it, and one for what has no name', async () => {
    const { project: _none, ...bare } = onDay('2026-05-02', { memberId: 'm-2', entryId: 'bare' });
    state.entries.set('bare', bare);
    const [head = [], ...rows] = await lines({ groupBy: ['member', 'project'] });

    const ofMember = (id: string) => rows.filter((row) => row[1] === id);
    expect(ofMember('m-5').map((row) => row.slice(2, 6))).toEqual([['', '', '0', '0']]);
    expect(ofMember('m-2').map((row) => row[head.indexOf('Project id')])).toContain('');
  });
});

describe('there is no file, and nothing is left of one,', () => {
  const nothing = (job: ExportJob) => {
    expect([exporting.files.whole.size, exporting.files.uploads.size, exporting.files.tails.size]).toEqual([
      0, 0, 0,
    ]);
    return exporting.kept(job);
  };
  beforeEach(() => over(twoMonths()));

  test.each([
    ['before anything is read: of days and members alone', ['member', 'day'], 200, 0],
    ['as soon as more groups are held', ['project', 'client'], 3, 7],
  ] as const)('where it has too many rows: %s', async (_when, groupBy, reportRows, atLeast) => {
    const job = exporting.ask(jobOf({ ...MAY, groupBy }));

    expect(await exporting.run(job, { change: { reportRows } })).toBe(true);

    expect(nothing(job)).toMatchObject({ status: 'failed', failure: 'too_many_rows' });
    const read = state.audit.filter(({ action }) => action === 'entries.read').length;
    expect(read > 0).toBe(atLeast > 0);
    expect(await memoryExportJobs(state).slots(toWorkspaceScope(maya))).toEqual([]);
  });

  test('where its time was over before all was read: a part of a report is none', async () => {
    const job = exporting.ask(jobOf(MAY));
    exporting.now = new Date(NOW.getTime() + 6 * HOUR_MS);

    expect(await exporting.run(job)).toBe(true);

    expect(nothing(job)).toMatchObject({ status: 'failed', failure: 'out_of_time' });
  });

  test('where who asked may not see any of it any more between two runs', async () => {
    const job = exporting.ask(jobOf(MAY));
    await exporting.run(job, { answers: 2 });
    expect(exporting.files.tails.size).toBe(1);
    const [admin] = PROFILES.filter(({ memberId }) => memberId === 'm-4');
    if (admin !== undefined) state.members.set(scopeKey(admin), { ...admin, status: 'suspended' });

    expect(await exporting.run(job)).toBe(true);

    expect(nothing(job)).toMatchObject({ status: 'failed', failure: 'no_longer_allowed' });
  });
});
