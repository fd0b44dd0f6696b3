// Rounded time: by every rule the parts add up to the whole, and raw time stays what it was.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ROUNDING_MODES,
  ROUNDING_SCOPES,
  type RoundingPolicy,
  type RoundingRule,
  roundSeconds,
  roundTogether,
  ruleOf,
} from '../../../shared/core/report/rounding.ts';
import type { TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry } from '../reply/receipt-facts.ts';

const policy = fc.record<RoundingPolicy>({
  mode: fc.constantFrom(...ROUNDING_MODES),
  stepSeconds: fc.integer({ min: 60, max: 14_400 }),
  scope: fc.constantFrom(...ROUNDING_SCOPES),
});
const DAYS = ['2026-03-28', '2026-03-29', '2026-12-31', '2027-01-01'].map(day);
const entries = fc
  .array(
    fc.record({
      durationSeconds: fc.integer({ min: 0, max: 86_400 }),
      workDate: fc.constantFrom(...DAYS),
      memberId: fc.constantFrom('m-1', 'm-2'),
      projectId: fc.constantFrom('p-1', 'p-2', undefined),
    }),
    { maxLength: 30 },
  )
  .map((all) => all.map(({ projectId, ...said }, i) => entryOf(i, said, projectId)));

function entryOf(i: number, said: Partial<TimeEntry>, projectId: string | undefined): TimeEntry {
  const { project: _, ...bare } = entry;
  const project =
    projectId === undefined ? {} : { project: { kind: 'known', projectId, name: projectId } as const };
  return { ...bare, entryId: `e-${String(i).padStart(2, '0')}`, ...said, ...project };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('which rule holds', () => {
  const workspace: RoundingPolicy = { mode: 'up', stepSeconds: 900, scope: 'entry' };
  const client: RoundingPolicy = { mode: 'down', stepSeconds: 360, scope: 'day' };
  const project: RoundingPolicy = { mode: 'none', stepSeconds: 60, scope: 'entry' };

  test('is said by the project, else its client, else the workspace, else nobody', () => {
    expect(ruleOf({ workspace, client, project })).toEqual({ ...project, saidBy: 'project' });
    expect(ruleOf({ workspace, client })).toEqual({ ...client, saidBy: 'client' });
    expect(ruleOf({ workspace })).toEqual({ ...workspace, saidBy: 'workspace' });
    expect(ruleOf({})).toMatchObject({ mode: 'none', saidBy: 'nobody' });
  });
});

describe('a number of seconds', () => {
  test('comes to a whole step, at most one step away, and never on the wrong side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000 }), policy, (seconds, { mode, stepSeconds }) => {
        const rounded = roundSeconds(seconds, { mode, stepSeconds });
        if (mode === 'none') return rounded === seconds;
        const isWithin = Math.abs(rounded - seconds) < stepSeconds && rounded % stepSeconds === 0;
        if (mode === 'up') return isWithin && rounded >= seconds;
        if (mode === 'down') return isWithin && rounded <= seconds;
        return isWithin && 2 * Math.abs(rounded - seconds) <= stepSeconds;
      }),
    );
  });

  test('that is a whole number of steps stays, in every mode', () => {
    for (const mode of ROUNDING_MODES)
      expect([0, 900, 3600].map((seconds) => roundSeconds(seconds, { mode, stepSeconds: 900 }))).toEqual([
        0, 900, 3600,
      ]);
  });
});

describe('entries that are rounded', () => {
  const rounded = (all: readonly TimeEntry[], rule: RoundingPolicy) =>
    roundTogether(all, () => ({ ...rule, saidBy: 'workspace' }));

  test('are all there once, each with its raw time as it was', () => {
    fc.assert(
      fc.property(entries, policy, (all, rule) => {
        const found = rounded(all, rule).flatMap(({ entries: parts }) => parts.map(({ entry: one }) => one));
        expect([...found].sort((a, b) => (a.entryId < b.entryId ? -1 : 1))).toEqual(all);
      }),
    );
  });

  test('add up to what was rounded as one, each within a second of its part', () => {
    fc.assert(
      fc.property(entries, policy, (all, rule) => {
        for (const { rawSeconds, roundedSeconds, entries: parts } of rounded(all, rule)) {
          expect(sum(parts.map((one) => one.roundedSeconds))).toBe(roundedSeconds);
          expect(roundedSeconds).toBe(roundSeconds(rawSeconds, rule));
          for (const { entry: one, roundedSeconds: share } of parts) {
            const exact = rawSeconds === 0 ? 0 : (roundedSeconds * one.durationSeconds) / rawSeconds;
            expect(Math.abs(share - exact)).toBeLessThanOrEqual(1);
            expect(share).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  test('have the same shares in whichever order they are read', () => {
    fc.assert(
      fc.property(entries, policy, (all, rule) => {
        const shares = (ordered: readonly TimeEntry[]) =>
          Object.fromEntries(
            rounded(ordered, rule).flatMap(({ entries: parts }) =>
              parts.map(({ entry: one, roundedSeconds }) => [one.entryId, roundedSeconds]),
            ),
          );
        expect(shares([...all].reverse())).toEqual(shares(all));
      }),
    );
  });

  test('are rounded by day for each member, day and project alone', () => {
    const rule: RoundingRule = { mode: 'up', stepSeconds: 900, scope: 'day', saidBy: 'client' };
    const said = { durationSeconds: 60, workDate: day('2026-03-28') };
    const all = [
      entryOf(0, said, 'p-1'),
      entryOf(1, said, 'p-1'),
      entryOf(2, said, 'p-2'),
      entryOf(3, said, undefined),
      entryOf(4, { ...said, memberId: 'm-2' }, 'p-1'),
      entryOf(5, { ...said, workDate: day('2026-03-29') }, 'p-1'),
    ];

    expect(roundTogether(all, () => rule).map((one) => [one.rawSeconds, one.roundedSeconds])).toEqual([
      [120, 900],
      [60, 900],
      [60, 900],
      [60, 900],
      [60, 900],
    ]);
  });
});
