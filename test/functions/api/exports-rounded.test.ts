// Rounded time in exports: beside raw time with its rule, and the same to the second as in the reports of the same days.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { route } from '../../../functions/api/route.ts';
import type { RoundingSources } from '../../../shared/core/report/rounding.ts';
import { onDay } from '../../core/export/rows.ts';
import { entriesByChance, policies } from '../../core/report/entries-by-chance.ts';
import { memoryEntryBook } from '../../twins/memory-ledger.ts';
import { memoryReportSources } from '../../twins/memory-report-sources.ts';
import type { MemoryState } from '../../twins/memory-state.ts';
import { REPORTED_SPAN, stateOf } from './reported.ts';
import { get, worldOver } from './world.ts';

type Query = Readonly<Record<string, string>>;

async function ask(state: MemoryState, path: string, query: Query, page = 2) {
  const book = memoryEntryBook(state);
  const answer = await route(
    get(path, 'm-4', { ...REPORTED_SPAN, ...query }),
    worldOver(state, {
      entryBook: { ...book, list: (scope, listing) => book.list(scope, { ...listing, limit: page }) },
      reportSources: memoryReportSources(state, page),
    }),
  );
  if (answer.kind === 'problem') throw new Error(JSON.stringify(answer));
  return answer;
}

interface Row {
  readonly memberId: string;
  readonly workDate: string;
  readonly durationSeconds: number;
  readonly roundedSeconds: number;
  readonly rounding: object | null;
}

async function rowsOf(state: MemoryState, query: Query = {}, page?: number): Promise<readonly Row[]> {
  const answer = await ask(
    state,
    '/v1/exports/entries',
    { everyone: 'true', format: 'json', ...query },
    page,
  );
  return (answer.kind === 'ok' ? answer.body : {})['entries'] as readonly Row[];
}

async function linesOf(state: MemoryState, columns: string, query: Query = {}) {
  const asked = { everyone: 'true', locale: 'en-GB', bom: 'false', columns, ...query };
  const answer = await ask(state, '/v1/exports/entries', asked);
  const text = answer.kind === 'file' ? Buffer.from(answer.bytes).toString('utf8') : '';
  return text.split('\r\n').slice(0, -1);
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const RULES = fc.record({
  workspace: fc.option(policies, { nil: undefined }),
  client: fc.option(policies, { nil: undefined }),
  project: fc.option(policies, { nil: undefined }),
});
const UP_BY_DAY = { mode: 'up', stepSeconds: 900, scope: 'day' } as const;

describe('rounded time of an export', () => {
  test('is that of the report of the same days, by member and by day, whatever is left out and however it is read', async () => {
    await fc.assert(
      fc.asyncProperty(
        entriesByChance,
        RULES,
        fc.constantFrom<Query>({}, { billable: 'true' }, { billable: 'false' }, { projectId: 'p-1' }),
        fc.constantFrom(['member', 'memberId'] as const, ['day', 'workDate'] as const),
        fc.integer({ min: 1, max: 3 }),
        async (entries, rules, left, [groupBy, field], page) => {
          const state = stateOf(entries, rules);

          const rows = await rowsOf(state, left, page);

          const answer = await ask(state, '/v1/reports', { groupBy, ...left });
          const report = (answer.kind === 'ok' ? answer.body : {}) as unknown as {
            readonly rows: readonly { readonly key: string; readonly totals: Row }[];
          };
          const parts = Map.groupBy(rows, (row) => row[field]);
          for (const { key, totals } of report.rows)
            expect([key, sum((parts.get(key) ?? []).map(({ roundedSeconds }) => roundedSeconds))]).toEqual([
              key,
              totals.roundedSeconds,
            ]);
          expect([...parts.keys()].filter((key) => !report.rows.some((row) => row.key === key))).toEqual([]);
          const csv = await linesOf(state, 'roundedSeconds,entryId', left);
          expect(sum(csv.slice(1).map((line) => Number(line.split(',')[0])))).toBe(
            sum(rows.map(({ roundedSeconds }) => roundedSeconds)),
          );
        },
      ),
    );
  });

  const day = (minutes: readonly number[], billable?: boolean) =>
    minutes.map((length, i) =>
      onDay('2026-03-27', {
        entryId: `e-${i}`,
        durationSeconds: length * 60,
        project: { kind: 'known', projectId: 'p-1', name: 'p' },
        ...(billable !== undefined && { billable: i % 2 === 0 }),
      }),
    );

  test.each<[string, RoundingSources, string]>([
    [
      'by the project',
      { workspace: UP_BY_DAY, client: UP_BY_DAY, project: UP_BY_DAY },
      'each day up to 0:15, by the project',
    ],
    [
      'by its client',
      { client: { ...UP_BY_DAY, mode: 'nearest' } },
      'each day to the nearest 0:15, by the client',
    ],
    [
      'by the workspace',
      { workspace: { ...UP_BY_DAY, scope: 'entry' } },
      'each entry up to 0:15, by the workspace',
    ],
    ['by a rule of none', { project: { ...UP_BY_DAY, mode: 'none' } }, 'not rounded, by the project'],
    ['by nobody', {}, 'not rounded'],
  ])('tells in words that it came about %s', async (_whom, rules, words) => {
    expect(await linesOf(stateOf(day([10]), rules), 'rounding')).toEqual([
      'Rounding',
      words.includes(',') ? `"${words}"` : words,
    ]);
  });

  test('stands beside raw time in the columns that are asked for, and in none of the usual ones', async () => {
    const state = stateOf(day([20, 20, 25]), { project: UP_BY_DAY });

    expect(await linesOf(state, 'duration,roundedDuration,roundedHours,roundedSeconds')).toEqual([
      'Duration (h:mm),Rounded (h:mm),Rounded hours,Rounded seconds',
      '0:20,0:23:04,0.3844,1384',
      '0:20,0:23:05,0.3847,1385',
      '0:25,0:28:51,0.4808,1731',
    ]);
    const answer = await ask(state, '/v1/exports/entries', { everyone: 'true', bom: 'false' });
    expect(Buffer.from(answer.kind === 'file' ? answer.bytes : []).toString()).not.toMatch(/rounded/i);
  });

  test('is in each row of JSON, with the rule; where nobody says one, it is raw time', async () => {
    const [one] = await rowsOf(stateOf(day([20]), { project: UP_BY_DAY }));
    const [other] = await rowsOf(stateOf(day([20]), {}));

    expect(one).toMatchObject({ durationSeconds: 1200, roundedSeconds: 1800 });
    expect(one?.rounding).toEqual({ ...UP_BY_DAY, saidBy: 'project' });
    expect(other).toMatchObject({ durationSeconds: 1200, roundedSeconds: 1200, rounding: null });
  });

  test('of a day that is too long for one answer is its share of the whole day', async () => {
    const state = stateOf(
      Array.from({ length: 2100 }, (_, i) =>
        onDay('2026-03-27', {
          entryId: `e-${String(i).padStart(4, '0')}`,
          durationSeconds: 1,
          description: 'x'.repeat(2000),
        }),
      ),
      { workspace: { mode: 'up', stepSeconds: 4200, scope: 'day' } },
    );

    const answer = await ask(state, '/v1/exports/entries', { memberId: 'm-1', format: 'json' }, 100);

    const { entries, ...rest } = (answer.kind === 'ok' ? answer.body : {}) as {
      readonly entries?: readonly Row[];
    };
    expect(rest).toMatchObject({ complete: false });
    expect(rest).not.toHaveProperty('nextFrom');
    expect(entries?.length).toBeLessThan(1900);
    expect(new Set(entries?.map(({ roundedSeconds }) => roundedSeconds))).toEqual(new Set([2]));
  });

  test('and its catalogue are not read where nobody asks for it', async () => {
    const state = stateOf(day([20]), { project: UP_BY_DAY });
    const catalogue = () => Promise.reject(new Error('read'));
    const services = worldOver(state, {
      reportSources: { ...memoryReportSources(state), catalogue },
    });
    const exported = (query: Query) =>
      route(get('/v1/exports/entries', 'm-1', { ...REPORTED_SPAN, ...query }), services);

    expect(await exported({})).toMatchObject({ kind: 'file' });
    expect(await exported({ format: 'pdf' })).toMatchObject({ kind: 'file' });
    await expect(exported({ columns: 'day,rounding' })).rejects.toThrow('read');
  });
});
