// An independent calculation: the entries as the API exports them, added up by SQL, are what its reports say.
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { route } from '../../../functions/api/route.ts';
import { GROUPINGS } from '../../../shared/core/report/grouping.ts';
import { ROUNDING_MODES, ROUNDING_SCOPES } from '../../../shared/core/report/rounding.ts';
import { entriesByChance } from '../../core/report/entries-by-chance.ts';
import type { MemoryState } from '../../twins/memory-state.ts';
import { REPORTED_SPAN, stateOf } from './reported.ts';
import { get, worldOver } from './world.ts';

const MEMBERS = ['m-1', 'm-2', 'm-3'];

async function ask(state: MemoryState, path: string, query: Record<string, string>) {
  const answer = await route(get(path, 'm-4', { ...REPORTED_SPAN, ...query }), worldOver(state));
  if (answer.kind !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.body;
}

async function exported(state: MemoryState): Promise<readonly unknown[]> {
  const lists = MEMBERS.map((memberId) => ask(state, '/v1/entries', { memberId, limit: '200' }));
  return (await Promise.all(lists)).flatMap((body) => body['items'] as readonly unknown[]);
}

/** What each entry is put together by. The week begins on Monday. */
const KEY_OF: Readonly<Record<(typeof GROUPINGS)[number], string>> = {
  client: "CASE WHEN projectId IN ('p-1', 'p-2') THEN 'c-1' END",
  project: "coalesce(projectId, '~' || lower(project))",
  task: 'taskId',
  member: 'memberId',
  tag: "(SELECT group_concat(tag, '|') FROM (SELECT DISTINCT lower(t.value) AS tag FROM json_each(tags) t ORDER BY 1))",
  day: 'workDate',
  week: "date(workDate, 'weekday 0', '-6 days')",
  month: 'substr(workDate, 1, 7)',
};

const ROUND = `CASE :mode WHEN 'none' THEN s
  WHEN 'down' THEN s / :step * :step
  WHEN 'up' THEN (s + :step - 1) / :step * :step
  ELSE (2 * s + :step) / (2 * :step) * :step END`;

interface Rule {
  readonly mode: string;
  readonly stepSeconds: number;
  readonly scope: string;
}

function bySql(
  entries: readonly unknown[],
  grouping: keyof typeof KEY_OF,
  { mode, stepSeconds, scope }: Rule,
) {
  const db = new DatabaseSync(':memory:');
  const field = (name: string) => `e.value ->> '$.${name}' AS ${name}`;
  const fields = [
    'memberId',
    'workDate',
    'projectId',
    'project',
    'taskId',
    'billable',
    'durationSeconds',
  ].map(field);
  db.exec(`CREATE TABLE said (json TEXT)`);
  db.prepare('INSERT INTO said VALUES (?)').run(JSON.stringify(entries));
  db.exec(`CREATE VIEW entries AS SELECT ${fields.join(', ')}, e.value -> '$.tags' AS tags, e.value ->> '$.status' AS status
    FROM said, json_each(said.json) e`);
  const key = KEY_OF[grouping];
  const raw = db
    .prepare(
      `SELECT ${key} AS key, count(*) AS entries, sum(durationSeconds) AS seconds,
        sum(CASE WHEN billable THEN durationSeconds ELSE 0 END) AS billableSeconds
      FROM entries WHERE status = 'logged' GROUP BY 1 HAVING seconds > 0 ORDER BY 1`,
    )
    .all();
  const together =
    scope === 'entry'
      ? `SELECT durationSeconds AS s FROM entries WHERE status = 'logged'`
      : `SELECT sum(durationSeconds) AS s FROM entries WHERE status = 'logged' GROUP BY memberId, workDate, projectId`;
  const rounded = db
    .prepare(`SELECT coalesce(sum(${ROUND}), 0) AS seconds FROM (${together})`)
    .get({ mode, step: BigInt(stepSeconds) });
  db.close();
  return { raw: raw.map((row) => ({ ...row })), rounded: rounded?.['seconds'] };
}

interface Shown {
  readonly by: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly tags?: readonly string[];
  readonly totals: { readonly entries: number; readonly seconds: number; readonly billableSeconds: number };
}

function shownKey({ by, key, name, tags = [] }: Shown): string | null {
  if (by === 'tag') return tags.length === 0 ? null : tags.join('|');
  return key ?? (name === null ? null : `~${name.toLowerCase()}`);
}

test('reports by anything, under any rule, are what SQL makes of the exported entries', async () => {
  const rules = fc.record({
    mode: fc.constantFrom(...ROUNDING_MODES),
    stepSeconds: fc.constantFrom(60, 360, 900, 1800, 7001),
    scope: fc.constantFrom(...ROUNDING_SCOPES),
  });
  await fc.assert(
    fc.asyncProperty(
      entriesByChance,
      rules,
      fc.constantFrom(...GROUPINGS),
      async (all, rounding, groupBy) => {
        const entries = all.map((one, i) => (i % 7 === 3 ? { ...one, status: 'voided' as const } : one));
        const state = stateOf(entries, { workspace: rounding });

        const { rows, totals } = (await ask(state, '/v1/reports', { groupBy })) as unknown as {
          readonly rows: readonly Shown[];
          readonly totals: { readonly roundedSeconds: number };
        };

        const { raw, rounded } = bySql(await exported(state), groupBy, rounding);
        const shown = rows
          .filter((row) => row.totals.seconds > 0)
          .map((row) => {
            const { entries: count, seconds, billableSeconds } = row.totals;
            return { key: shownKey(row), entries: count, seconds, billableSeconds };
          });
        const sorted = (some: readonly object[]) => some.map((one) => JSON.stringify(one)).sort();
        expect(sorted(shown)).toEqual(sorted(raw));
        expect(totals.roundedSeconds).toBe(rounded);
      },
    ),
  );
});
