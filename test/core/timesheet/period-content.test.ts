// What a period holds, and the digest by which it is known again.
import { describe, expect, test } from '@jest/globals';
import { amended, voided } from '../../../shared/core/ledger/entry-versions.ts';
import { contentOf } from '../../../shared/core/timesheet/period-content.ts';
import { timeOn, WEEK } from './period-facts.ts';

const BY = { at: '2026-03-12T09:00:00.000Z', memberId: 'm-1', reason: 'forgot it' };
const of = (...entries: readonly ReturnType<typeof timeOn>[]) =>
  contentOf({ ...WEEK, memberId: 'm-1' }, entries);
const [a, b, c] = [timeOn('a', 'p-2', 60), timeOn('b', 'p-1', 120), timeOn('c', undefined, 30)];

describe('the content of a period', () => {
  test('is summed as a whole and by project, time without one last', () => {
    const { parts, contentHash, ...totals } = of(a, b, c, voided(timeOn('d', 'p-3'), BY));

    expect(totals).toEqual({ seconds: 210, billableSeconds: 180, entries: 3 });
    expect(parts.map(({ projectId, seconds, entries }) => [projectId, seconds, entries])).toEqual([
      ['p-1', 120, 1],
      ['p-2', 60, 1],
      [null, 30, 1],
    ]);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('has the same digest in whatever order its entries come', () => {
    expect(of(c, a, b)).toEqual(of(a, b, c));
  });

  test.each([
    ['another description', amended(a, { ...a, description: 'other' }, BY)],
    ['another duration', amended(a, { ...a, durationSeconds: 61 }, BY)],
    ['another project', amended(a, { ...a, project: { kind: 'known', projectId: 'p-9', name: 'x' } }, BY)],
    ['a further version that says the same', amended(a, a, BY)],
    ['it voided', voided(a, BY)],
  ])('has another digest with %s, and the parts that did not change keep theirs', (_what, changed) => {
    const [before, after] = [of(a, b), of(changed, b)];

    expect(after.contentHash).not.toBe(before.contentHash);
    expect(after.parts[0]).toEqual(before.parts[0]);
  });

  test('has another digest in another period', () => {
    const other = contentOf({ ...WEEK, kind: 'custom', memberId: 'm-1' }, [a]);

    expect(other.contentHash).not.toBe(of(a).contentHash);
  });
});
