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

/** All that there is, or days that have some in as many days before. */
const SPANS = [
  REPORTED_SPAN,
  { from: '2026-03-29', to: '2026-03-31' },
  { from: '2027-01-01', to: '2027-01-02' },
] as const;
type Asked = (typeof SPANS)[number];

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

const IN_SPAN = `status = 'logged' AND workDate BETWEEN :from AND :to`;
const IN_SPAN_BEFORE = `status = 'logged' AND workDate < :from
  AND workDate >= date(:from, (julianday(:from) - julianday(:to) - 1) || ' days')`;

function bySql(
  entries: readonly unknown[],
  { groupBy, from, to }: Asked & { readonly groupBy: readonly (keyof typeof KEY_OF)[] },
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
  const keys = `json_array(${groupBy.map((by) => KEY_OF[by]).join(', ')})`;
  const groups = (where: string) =>
    db
      .prepare(
        `SELECT ${keys} AS keys, count(*) AS entries, sum(durationSeconds) AS seconds,
        sum(CASE WHEN billable THEN durationSeconds ELSE 0 END) AS billableSeconds
      FROM entries WHERE ${where} GROUP BY 1 HAVING seconds > 0`,
      )
      .all({ from, to })
      .map((row) => ({ ...row }));
  const together =
    scope === 'entry'
      ? `SELECT durationSeconds AS s FROM entries WHERE ${IN_SPAN}`
      : `SELECT sum(durationSeconds) AS s FROM entries WHERE ${IN_SPAN} GROUP BY memberId, workDate, projectId`;
  const rounded = db
    .prepare(`SELECT coalesce(sum(${ROUND}), 0) AS seconds FROM (${together})`)
    .get({ mode, step: BigInt(stepSeconds), from, to });
  const found = { raw: groups(IN_SPAN), before: groups(IN_SPAN_BEFORE), rounded: rounded?.['seconds'] };
  db.close();
  return found;
}

interface Sums {
  readonly entries: number;
  readonly seconds: number;
  readonly billableSeconds: number;
}

interface Shown {
  readonly by: string;
  readonly key: string | null;
  readonly name: string | null;
  readonly tags?: readonly string[];
  readonly totals: Sums;
  readonly previous?: Sums;
  readonly rows?: readonly Shown[];
}

function shownKey({ by, key, name, tags = [] }: Shown): string | null {
  if (by === 'tag') return tags.length === 0 ? null : tags.join('|');
  return key ?? (name === null ? null : `~${name.toLowerCase()}`);
}

/** The innermost rows, with the keys of all in which they are. */
function innermost(rows: readonly Shown[], around: readonly (string | null)[] = []): readonly Leaf[] {
  return rows.flatMap((row) => {
    const keys = [...around, shownKey(row)];
    return row.rows === undefined
      ? [{ keys: JSON.stringify(keys), totals: row.totals, previous: row.previous }]
      : innermost(row.rows, keys);
  });
}

interface Leaf {
  readonly keys: string;
  readonly totals: Sums;
  readonly previous: Sums | undefined;
}

/** What has time, in no order. */
function told(leaves: readonly Leaf[], sumsOf: (leaf: Leaf) => Sums | undefined): readonly string[] {
  return sorted(
    leaves.flatMap((leaf) => {
      const { entries, seconds = 0, billableSeconds } = sumsOf(leaf) ?? {};
      return seconds > 0 ? [{ keys: leaf.keys, entries, seconds, billableSeconds }] : [];
    }),
  );
}

function sorted(some: readonly object[]): readonly string[] {
  return some.map((one) => JSON.stringify(one)).sort();
}

const isOfTime = (by: string) => ['day', 'week', 'month'].includes(by);

test('reports by any one or two, under any rule, beside what was before, are what SQL makes of the exported entries', async () => {
  const rules = fc.record({
    mode: fc.constantFrom(...ROUNDING_MODES),
    stepSeconds: fc.constantFrom(60, 360, 900, 1800, 7001),
    scope: fc.constantFrom(...ROUNDING_SCOPES),
  });
  const groupings = fc.uniqueArray(fc.constantFrom(...GROUPINGS), { minLength: 1, maxLength: 2 });
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      entriesByChance,
      rules,
      groupings,
      fc.constantFrom(...SPANS),
      async (all, rounding, groupBy, span) => {
        const entries = all.map((one, i) => (i % 7 === 3 ? { ...one, status: 'voided' as const } : one));
        const state = stateOf(entries, { workspace: rounding });

        const query = { ...span, groupBy: groupBy.join(','), compare: 'previous' };
        const { rows, totals, previous } = (await ask(state, '/v1/reports', query)) as unknown as {
          readonly rows: readonly Shown[];
          readonly totals: { readonly roundedSeconds: number };
          readonly previous: { readonly totals: Sums };
        };

        const { raw, before, rounded } = bySql(await exported(state), { ...span, groupBy }, rounding);
        const leaves = innermost(rows);
        expect(told(leaves, (leaf) => leaf.totals)).toEqual(sorted(raw));
        expect(totals.roundedSeconds).toBe(rounded);
        expect(previous.totals.seconds).toBe(before.reduce((sum, row) => sum + Number(row['seconds']), 0));
        if (groupBy.some(isOfTime)) return;
        expect(told(leaves, (leaf) => leaf.previous)).toEqual(sorted(before));
        compared += before.length;
      },
    ),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(20);
});
