// Targets in reports: in whichever way they are put together they add up, and a day's is that of the working days.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldReport } from '../../../shared/core/report/fold-report.ts';
import { foldTargets, type Targets } from '../../../shared/core/report/fold-targets.ts';
import { GROUPINGS, type Grouping } from '../../../shared/core/report/grouping.ts';
import { type ReportRow, toRows } from '../../../shared/core/report/to-report.ts';
import { daysOf, type Span } from '../../../shared/core/span.ts';
import { type TargetFacts, workDays } from '../../../shared/core/timesheet/work-days.ts';
import { DAY_PARTS } from '../../../shared/core/timesheet/work-schedule.ts';
import { day } from '../reply/receipt-facts.ts';
import { factsOf, inPages } from './entries-by-chance.ts';

/** Over the turn of a year, and over one of summer time. */
const SPAN: Span = { from: day('2026-12-14'), to: day('2027-04-05') };
const WEEK_START = 'monday';
const aDay = fc.constantFrom(...daysOf(SPAN));
const part = fc.constantFrom(...DAY_PARTS);
const hours = fc.array(fc.integer({ min: 0, max: 43_200 }), { minLength: 7, maxLength: 7 });

/** Of one member; the ids are set by their place. */
const facts = fc.record({
  usual: fc.record({ daySeconds: hours }),
  weeks: fc.uniqueArray(
    fc.record({ validFrom: aDay, daySeconds: hours, region: fc.constantFrom('DE-BE', 'AT-9') }),
    { selector: ({ validFrom }) => validFrom, maxLength: 3 },
  ),
  holidays: fc.array(fc.record({ date: aDay, name: fc.constant('one'), part }), { maxLength: 8 }),
  absences: fc.array(fc.record({ date: aDay, kind: fc.constant('vacation' as const), part }), {
    maxLength: 8,
  }),
});

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function toFacts({ usual, weeks, holidays, absences }: Facts, memberId: string): TargetFacts {
  const of = { workspaceId: 'w-1', memberId, version: 1 };
  const ordered = weeks.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return {
    usual,
    schedule: weeks.length === 0 ? undefined : { ...of, weeks: ordered },
    calendars: [{ workspaceId: 'w-1', region: 'DE-BE', version: 1, holidays }],
    absences: absences.map((one) => ({ ...of, ...one })),
  };
}

const members = fc
  .array(facts, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((one, i) => ({ memberId: `m-${i}`, facts: toFacts(one, `m-${i}`) })));

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

async function rowsOf(
  targets: Targets | null | undefined,
  groupBy: readonly Grouping[],
  memberIds: string[],
) {
  const folded = await foldReport(inPages([], 7), { groupBy, mostEntries: 1 }, factsOf({}));
  if (folded === undefined) throw new Error('there are no entries');
  const form = { groupBy, span: SPAN, weekStart: WEEK_START, memberIds, mostRows: 100_000 } as const;
  return toRows(folded, { targets }, form) ?? [];
}

function workedOut({ facts: one }: { readonly facts: TargetFacts }) {
  const rest = { entries: [], rules: {}, weekStart: WEEK_START, today: SPAN.to } as const;
  return workDays(SPAN, { ...one, ...rest });
}

function expectAddsUp(rows: readonly ReportRow[], whole: number): void {
  expect(sum(rows.map(({ targetSeconds }) => targetSeconds ?? Number.NaN))).toBe(whole);
  for (const row of rows) if (row.rows) expectAddsUp(row.rows, row.targetSeconds ?? Number.NaN);
}

const OF_DAYS = ['member', 'day', 'week', 'month'] as const;

describe('targets of a report', () => {
  test('add up on every level by members, days, weeks and months, to what the working days come to', async () => {
    const groupings = fc.uniqueArray(fc.constantFrom(...OF_DAYS), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(members, groupings, async (all, groupBy) => {
        const targets = foldTargets(all, SPAN, groupBy, WEEK_START);

        const days = all.flatMap((one) => workedOut(one).days.map(({ targetSeconds }) => targetSeconds));
        expect(targets.seconds).toBe(sum(days));
        const ids = all.map(({ memberId }) => memberId);
        expectAddsUp(await rowsOf(targets, groupBy, ids), targets.seconds);
      }),
      { numRuns: 40 },
    );
  });

  test('are for each member, day and week what the working days say of it', async () => {
    await fc.assert(
      fc.asyncProperty(members, async (all) => {
        for (const inner of ['day', 'week'] as const) {
          const targets = foldTargets(all, SPAN, ['member', inner], WEEK_START);
          const ids = all.map(({ memberId }) => memberId);
          const rows = await rowsOf(targets, ['member', inner], ids);
          for (const one of all) {
            const { days, weeks } = workedOut(one);
            const said = (inner === 'day' ? days : weeks).map(({ targetSeconds }) => targetSeconds);
            const found = rows.find(({ key }) => key === one.memberId)?.rows;
            expect(found?.map(({ targetSeconds }) => targetSeconds)).toEqual(said);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each(GROUPINGS.filter((by) => !OF_DAYS.some((one) => one === by)))(
    'are null of each %s, and of what is in it',
    async (by) => {
      const worked = { daySeconds: [28_800, 0, 0, 0, 0, 0, 0] };
      const one = { schedule: undefined, usual: worked, calendars: [], absences: [] };
      const all = [{ memberId: 'm-1', facts: one }];

      const within = foldTargets(all, SPAN, [by, 'member'], WEEK_START);
      const around = foldTargets(all, SPAN, ['member', by], WEEK_START);

      expect(within.seconds).toBe(17 * 28_800);
      expect(await rowsOf(within, [by, 'member'], ['m-1'])).toEqual([]);
      expect(await rowsOf(around, ['member', by], ['m-1'])).toMatchObject([{ targetSeconds: 17 * 28_800 }]);
    },
  );

  test('are not there where nobody asked, and null where there are none', async () => {
    expect((await rowsOf(undefined, ['member'], ['m-1']))[0]).not.toHaveProperty('targetSeconds');
    expect(await rowsOf(null, ['member'], ['m-1'])).toMatchObject([{ targetSeconds: null }]);
  });
});
