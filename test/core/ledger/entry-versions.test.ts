// Versions of an entry, and what stands beside it.
import { describe, expect, test } from '@jest/globals';
import { doubtsOf } from '../../../shared/core/ledger/compare-entries.ts';
import { DEFAULT_ENTRY_POLICY } from '../../../shared/core/ledger/entry-policy.ts';
import {
  amended,
  countedSeconds,
  firstVersion,
  restored,
  voided,
} from '../../../shared/core/ledger/entry-versions.ts';
import type { EvidenceField, TimeEntry } from '../../../shared/core/time-entry.ts';
import { day, entry, maya } from '../reply/receipt-facts.ts';

const NOW = new Date('2026-03-11T09:00:00Z');
const BY = { at: NOW.toISOString(), memberId: maya.memberId, reason: 'forgot the break' };
const facts = {
  workDate: day('2026-03-10'),
  timeZone: 'Europe/London',
  durationSeconds: 7200,
  startedAt: '2026-03-10T09:00:00.000Z',
  endedAt: '2026-03-10T11:00:00.000Z',
  description: 'redesign',
  tags: [],
};
const first = firstVersion({ ...maya, entryId: 'one' }, facts, NOW);

describe('a version', () => {
  test('follows the one before it, and says who made it and why', () => {
    expect(amended(first, { ...facts, durationSeconds: 60 }, BY)).toEqual({
      ...first,
      version: 2,
      durationSeconds: 60,
      change: { kind: 'amended', ...BY },
    });
    expect(voided(first, BY)).toMatchObject({ version: 2, status: 'voided', change: { kind: 'voided' } });
    expect(restored(voided(first, BY), BY)).toMatchObject({ version: 3, status: 'logged' });
  });

  test('of what a mail made keeps the words as evidence of the fields that still say it', () => {
    const next = amended(entry, { ...entry, durationSeconds: 60 }, BY);

    expect(next.evidence.map(({ field }) => field)).toEqual(['project', 'workDate', 'description']);
    expect([next.source, next.engineVersion]).toEqual([entry.source, entry.engineVersion]);
  });

  test.each<[EvidenceField, Partial<TimeEntry>]>([
    ['duration', { durationSeconds: 60 }],
    ['workDate', { workDate: day('2026-03-09') }],
    ['start', { startedAt: '2026-03-10T08:00:00.000Z' }],
    ['end', { endedAt: '2026-03-10T12:00:00.000Z' }],
    ['project', { project: { kind: 'named', name: 'Globex' } }],
    ['client', { project: { kind: 'named', name: 'Globex' } }],
    ['task', { taskId: 't-2' }],
    ['tag', { tags: ['web'] }],
    ['billable', { billable: true }],
    ['description', { description: 'call' }],
  ])('has words for its %s until that is changed', (field, change) => {
    const [evidence] = entry.evidence;
    if (evidence === undefined) throw new Error('an entry of a mail has evidence');
    const told = { ...first, evidence: [{ ...evidence, field }] };

    expect(amended(told, { ...told, breakSeconds: 60 }, BY).evidence).toHaveLength(1);
    expect(amended(told, { ...told, ...change }, BY).evidence).toHaveLength(0);
  });

  test('counts its duration unless it is voided', () => {
    expect([countedSeconds(first), countedSeconds(voided(first, BY))]).toEqual([7200, 0]);
  });
});

describe('beside another entry', () => {
  const at = (startedAt: string, endedAt: string, id = 'two'): TimeEntry => ({
    ...first,
    entryId: id,
    startedAt: `2026-03-10T${startedAt}:00.000Z`,
    endedAt: `2026-03-10T${endedAt}:00.000Z`,
    description: 'call',
  });
  const kindsOf = (other: TimeEntry) =>
    doubtsOf(first, [other], DEFAULT_ENTRY_POLICY).warned.map(({ kind }) => kind);

  test.each([
    ['08:00', '09:00', []],
    ['11:00', '12:00', []],
    ['08:00', '09:01', ['overlap']],
    ['10:59', '12:00', ['overlap']],
    ['09:30', '10:00', ['overlap']],
    ['08:00', '12:00', ['overlap']],
  ])('from %s to %s it is %j', (start, end, kinds) => {
    expect(kindsOf(at(start, end))).toEqual(kinds);
  });

  test('of no clock it overlaps nothing', () => {
    const { startedAt: _start, endedAt: _end, ...plain } = { ...first, entryId: 'two', description: 'call' };

    expect(kindsOf(plain)).toEqual([]);
  });

  test.each<[string, Partial<TimeEntry>, readonly string[]]>([
    ['the same work', {}, ['overlap', 'duplicate']],
    ['the same in other letters', { description: ' ReDesign ' }, ['overlap', 'duplicate']],
    ['other words', { description: 'call' }, ['overlap']],
    ['another duration', { durationSeconds: 60 }, ['overlap']],
    ['another project', { project: { kind: 'named', name: 'ACME' } }, ['overlap']],
    ['a known project', { project: { kind: 'known', projectId: 'p', name: 'ACME' } }, ['overlap']],
    ['a voided one', { status: 'voided' }, []],
    ['an earlier version of itself', { entryId: 'one' }, []],
  ])('of %s', (_what, change, kinds) => {
    expect(kindsOf({ ...first, entryId: 'two', ...change })).toEqual(kinds);
  });

  test.each([
    ['allow', [], []],
    ['warn', ['two'], []],
    ['refuse', [], ['two']],
  ] as const)('a workspace may %s it', (overlap, warned, refused) => {
    const doubts = doubtsOf(first, [at('10:00', '12:00')], { ...DEFAULT_ENTRY_POLICY, overlap });

    const ids = (of: typeof doubts.warned) => of.flatMap(({ entryIds }) => entryIds);
    expect([ids(doubts.warned), ids(doubts.refused)]).toEqual([warned, refused]);
  });
});
