// Reports: in whichever way time is put together, its parts add up to the whole, to the second.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldNeutrality } from '../../../shared/core/report/fold-neutrality.ts';
import { type Folding, foldReport } from '../../../shared/core/report/fold-report.ts';
import { GROUPINGS, type ReportFacts } from '../../../shared/core/report/grouping.ts';
import { type Folded, NO_TIME, type Totals } from '../../../shared/core/report/tally.ts';
import { type ReportForm, type ReportRow, toRows } from '../../../shared/core/report/to-report.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry } from '../reply/receipt-facts.ts';
import { entriesByChance, factsOf, inPages, policies } from './entries-by-chance.ts';

const groupings = fc.uniqueArray(fc.constantFrom(...GROUPINGS), { minLength: 1, maxLength: 2 });
const rules = fc.record({
  workspace: fc.option(policies, { nil: undefined }),
  client: fc.option(policies, { nil: undefined }),
  project: fc.option(policies, { nil: undefined }),
});
const YEAR = { from: day('2026-03-01'), to: day('2027-01-31') };
const FORM = {
  span: YEAR,
  weekStart: 'monday' as const,
  memberIds: ['m-1', 'm-2', 'm-3'],
  mostRows: 100_000,
};
const ALL = { groupBy: [], mostEntries: 1_000 } as const;

async function fold(
  all: readonly TimeEntry[],
  folding: Partial<Folding>,
  facts: ReportFacts = factsOf({}),
  page = 7,
): Promise<Folded> {
  const folded = await foldReport(inPages(all, page), { ...ALL, ...folding }, facts);
  if (folded === undefined) throw new Error('more entries than wanted');
  return folded;
}

function rowsOf(folded: Folded, form: Partial<ReportForm> & Pick<ReportForm, 'groupBy'>, before?: Folded) {
  const rows = toRows(folded, { before }, { ...FORM, ...form });
  if (rows === undefined) throw new Error('more rows than wanted');
  return rows;
}

function plus(one: Totals, other: Totals): Totals {
  return {
    entries: one.entries + other.entries,
    seconds: one.seconds + other.seconds,
    roundedSeconds: one.roundedSeconds + other.roundedSeconds,
    billableSeconds: one.billableSeconds + other.billableSeconds,
    billableRoundedSeconds: one.billableRoundedSeconds + other.billableRoundedSeconds,
  };
}
const sumOf = (rows: readonly { readonly totals: Totals }[]) =>
  rows.reduce((sum, { totals }) => plus(sum, totals), NO_TIME);

function expectParts({ totals, rows }: { totals: Totals; rows: readonly ReportRow[] }): void {
  expect(sumOf(rows)).toEqual(totals);
  for (const row of rows) if (row.rows !== undefined) expectParts({ totals: row.totals, rows: row.rows });
}

describe('a report', () => {
  test('adds up on every level, by any grouping and any rules, and to what its entries say', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, groupings, rules, async (all, groupBy, said) => {
        const folded = await fold(all, { groupBy }, factsOf(said));

        expect(folded.totals.seconds).toBe(
          all.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
        );
        expect(folded.totals.entries).toBe(all.length);
        expectParts({ totals: folded.totals, rows: rowsOf(folded, { groupBy }) });
        expect(sumOf(folded.rules)).toEqual(folded.totals);
      }),
    );
  });

  test('is the same whole whatever it is put together by', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, groupings, groupings, rules, async (all, one, other, said) => {
        const facts = factsOf(said);

        const [a, b] = [await fold(all, { groupBy: one }, facts), await fold(all, { groupBy: other }, facts)];
        expect(a.totals).toEqual(b.totals);
      }),
    );
  });

  test('and the report of what its filter leaves out add up to the whole', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, rules, async (all, said) => {
        const facts = factsOf(said);
        const parts = [true, false].map((billable) => fold(all, { billable }, facts));
        const [yes, no] = await Promise.all(parts);

        expect(plus(yes?.totals ?? NO_TIME, no?.totals ?? NO_TIME)).toEqual(
          (await fold(all, {}, facts)).totals,
        );
      }),
    );
  });

  test('of a project or member alone is the row that it has in the report of all', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, rules, async (all, said) => {
        const facts = factsOf(said);
        for (const [by, key, isOf] of [
          [
            'project',
            'p-1',
            ({ project }: TimeEntry) => project?.kind === 'known' && project.projectId === 'p-1',
          ],
          ['member', 'm-2', ({ memberId }: TimeEntry) => memberId === 'm-2'],
        ] as const) {
          const row = (await fold(all, { groupBy: [by] }, facts)).groups.get(key);
          expect((await fold(all.filter(isOf), {}, facts)).totals).toEqual(row?.totals ?? NO_TIME);
        }
      }),
    );
  });

  test('does not hang on how its entries are cut into pages', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, rules, fc.integer({ min: 1, max: 50 }), async (all, said, size) => {
        const folding = { groupBy: ['client', 'day'] } as const;
        expect(await fold(all, folding, factsOf(said), size)).toEqual(
          await fold(all, folding, factsOf(said), 1),
        );
      }),
    );
  });

  test('counts an entry with two tags once, under both together, however they are spelt', async () => {
    const tagged = (entryId: string, ...tags: string[]) => ({ ...entry, entryId, tags, durationSeconds: 60 });
    const all = [
      tagged('a', 'onsite'),
      tagged('b', 'travel', 'onsite'),
      tagged('c', 'Onsite', 'TRAVEL'),
      tagged('d'),
    ];

    const rows = rowsOf(await fold(all, { groupBy: ['tag'] }), { groupBy: ['tag'] });

    expect(rows.map(({ key, totals }) => [key, totals.seconds])).toEqual([
      ['["onsite","travel"]', 120],
      ['', 60],
      ['["onsite"]', 60],
    ]);
  });

  test('shows days without time, and members without', async () => {
    const form = {
      span: { from: day('2026-03-09'), to: day('2026-03-11') },
      groupBy: ['member', 'day'],
    } as const;

    const rows = rowsOf(await fold([entry], form), { ...form, memberIds: ['m-1', 'm-2'] });

    const days = (seconds: number) => [
      ['2026-03-09', 0],
      ['2026-03-10', seconds],
      ['2026-03-11', 0],
    ];
    expect(
      rows.map(({ key, rows: inner = [] }) => [key, inner.map((one) => [one.key, one.totals.seconds])]),
    ).toEqual([
      ['m-1', days(7200)],
      ['m-2', days(0)],
    ]);
  });

  test('has weeks and months that the turn of the year cuts', async () => {
    const on = (date: string) => ({ ...entry, entryId: date, workDate: day(date), durationSeconds: 60 });
    const all = ['2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(on);
    const span = { from: day('2026-12-31'), to: day('2027-01-04') };
    const by = async (grouping: 'week' | 'month') =>
      rowsOf(await fold(all, { groupBy: [grouping] }), { groupBy: [grouping], span }).map(
        ({ key, totals }) => [key, totals.seconds],
      );

    expect(await by('week')).toEqual([
      ['2026-12-28', 180],
      ['2027-01-04', 60],
    ]);
    expect(await by('month')).toEqual([
      ['2026-12', 60],
      ['2027-01', 180],
    ]);
  });

  test.each([
    [
      'week',
      'day',
      [
        ['2026-12-28', ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']],
        ['2027-01-04', ['2027-01-04']],
      ],
    ],
    [
      'month',
      'week',
      [
        ['2026-12', ['2026-12-28']],
        ['2027-01', ['2026-12-28', '2027-01-04']],
      ],
    ],
    [
      'month',
      'day',
      [
        ['2026-12', ['2026-12-31']],
        ['2027-01', ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04']],
      ],
    ],
    [
      'week',
      'month',
      [
        ['2026-12-28', ['2026-12', '2027-01']],
        ['2027-01-04', ['2027-01']],
      ],
    ],
  ] as const)(
    'by %s and %s shows in each what lies in it, and no day of another',
    async (outer, inner, shown) => {
      const span = { from: day('2026-12-31'), to: day('2027-01-04') };
      const groupBy = [outer, inner];

      const rows = rowsOf(await fold([], { groupBy }), { groupBy, span });

      expect(rows.map(({ key, rows: within = [] }) => [key, within.map((one) => one.key)])).toEqual(shown);
    },
  );

  test('of a year by week and day has few enough rows', async () => {
    const groupBy = ['week', 'day'] as const;

    const rows = rowsOf(await fold([], { groupBy }), { groupBy, mostRows: 400 });

    expect(rows.flatMap(({ rows: within = [] }) => within)).toHaveLength(337);
  });

  test('shows beside each row what it came to before, also where it came to nothing now', async () => {
    const of = (projectId: string, durationSeconds: number) => ({
      ...entry,
      entryId: projectId,
      project: { kind: 'known', projectId, name: projectId } as const,
      durationSeconds,
    });
    const form = { groupBy: ['project', 'day'] } as const;
    const before = await fold([of('p-1', 60), of('p-2', 120)], form);

    const rows = rowsOf(await fold([of('p-1', 600)], form), form, before);

    expect(rows.map(({ key, totals, previous }) => [key, totals.seconds, previous?.seconds])).toEqual([
      ['p-1', 600, 60],
      ['p-2', 0, 120],
    ]);
    expect(rows[0]?.rows?.every(({ previous }) => previous === undefined)).toBe(true);
  });

  test('of more entries, or more rows, than wanted is none', async () => {
    const form = { groupBy: ['member', 'day'] } as const;
    const folded = await fold([entry], form);

    expect(
      await foldReport(inPages([entry, entry], 1), { ...ALL, mostEntries: 1 }, factsOf({})),
    ).toBeUndefined();
    expect(toRows(folded, {}, { ...FORM, ...form, mostRows: 1_000 })).toBeUndefined();
    expect(toRows(folded, {}, { ...FORM, ...form, mostRows: 1_100 })).toHaveLength(3);
  });
});

describe('the report of how even-handed rounding is', () => {
  test('adds up by rule and by member, and what was given and taken is the difference', async () => {
    await fc.assert(
      fc.asyncProperty(entriesByChance, rules, async (all, said) => {
        const facts = factsOf(said);
        const found = await foldNeutrality(inPages(all, 5), facts, 1_000);
        const whole = await fold(all, {}, facts);

        expect(found?.totals).toMatchObject({
          seconds: whole.totals.seconds,
          roundedSeconds: whole.totals.roundedSeconds,
        });
        const parts = [
          found?.byRule.map(({ totals }) => totals) ?? [],
          [...(found?.byMember.values() ?? [])],
        ];
        for (const part of parts) {
          const sum = (field: 'raisedSeconds' | 'loweredSeconds' | 'rounded') =>
            part.reduce((all, one) => all + one[field], 0);
          expect(sum('raisedSeconds') - sum('loweredSeconds')).toBe(
            whole.totals.roundedSeconds - whole.totals.seconds,
          );
          expect(sum('rounded')).toBe(found?.totals.rounded);
        }
      }),
    );
  });
});
