// One verdict and one exit code of all that was found, and what a person and a monitor get to read.
import { expect, test } from '@jest/globals';
import type { Outcome } from '../../../local/health/check.ts';
import { amount, notApplicable, type Reading, state } from '../../../local/health/reading.ts';
import { exitCodeOf, toReport } from '../../../local/health/report.ts';
import { showJson } from '../../../local/health/show-json.ts';
import { showTable } from '../../../local/health/show-table.ts';

const TARGET = { kind: 'stage', stage: 'prod', region: 'eu-west-1', isEmulator: false } as const;
const AT = new Date('2026-11-25T10:00:00Z');

const outcome = (name: string, ...readings: Reading[]): Outcome => ({
  check: { group: 'queues', name, slowMs: 3000, todo: `Read about ${name}.` },
  milliseconds: 40,
  readings,
});
const report = (...outcomes: Outcome[]) => toReport(TARGET, AT, 1234, outcomes);

const well = outcome('inlet', amount('waiting', 3, 'messages', { bound: 'most', warn: 1000 }));
const parked = outcome('inlet parked', amount('parked', 2, 'messages', { bound: 'most', warn: 0 }));
const dead = outcome('triage dead letters', amount('dead', 1, 'messages', { bound: 'most', fail: 0 }));
const silent = outcome('triage', { kind: 'unasked', of: 'triage', why: 'no answer within 5 s' });
const absent = outcome('inlet age', notApplicable('inlet age', 'the stand-in measures none'));

test.each([
  [0, 'all that applies is well', [well, absent]],
  [1, 'something is worse than its limit', [well, parked, absent]],
  [2, 'something is broken', [parked, dead, well]],
  [2, 'something could not be asked', [well, silent]],
  [2, 'nothing applies', [absent]],
  [2, 'nothing was asked', []],
])('the exit code is %d when %s', (code, _, outcomes) => {
  expect(exitCodeOf(report(...outcomes))).toBe(code);
});

test('the table has one aligned line a check, with time and limit, counts, and what to do about the worst', () => {
  expect(showTable(report(well, parked, dead, silent, absent))).toBe(
    `Health of stage prod in eu-west-1

ok    queues  inlet                40 of 3000 ms  waiting 3 (at most 1000)
warn  queues  inlet parked         40 of 3000 ms  parked 2 (at most 0)
FAIL  queues  triage dead letters  40 of 3000 ms  dead 1 (at most 0)
FAIL  queues  triage               40 of 3000 ms  triage not told: no answer within 5 s
-     queues  inlet age                           the stand-in measures none

5 checks in 1.2 s: 1 ok, 1 worse than the limit, 2 failed, 1 not applicable.
First: queues triage dead letters: dead 1 (at most 0). Read about triage dead letters. 1 more is as bad.
`,
  );
});

test('the worst of a check comes first in its line', () => {
  const table = outcome(
    'ledger',
    state('table', 'ACTIVE', 'ACTIVE', 'fail'),
    state('TTL', 'DISABLED', 'ENABLED', 'warn'),
    { kind: 'unasked', of: 'PITR', why: 'it hung up' },
  );

  expect(showTable(report(table))).toContain(
    'PITR not told: it hung up, TTL DISABLED, wanted ENABLED, table ACTIVE',
  );
});

test('when all is well the table says so', () => {
  expect(showTable(report(well))).toMatch(/All is well\.\n$/);
});

test('the JSON keeps its form', () => {
  const age = outcome('inlet age', amount('oldest waits', 130, 's', { bound: 'most', warn: 120, fail: 900 }));
  const mx = outcome('MX', state('MX', 'absent', '10 host', 'fail'));

  expect(JSON.parse(showJson(report(age, mx, silent, absent)))).toEqual({
    version: 1,
    target: TARGET,
    askedAt: '2026-11-25T10:00:00.000Z',
    milliseconds: 1234,
    verdict: 'fail',
    exitCode: 2,
    advice: 'First: queues MX: MX absent, wanted 10 host. Read about MX. 1 more is as bad.',
    checks: [
      {
        group: 'queues',
        name: 'inlet age',
        verdict: 'warn',
        milliseconds: 40,
        slowMilliseconds: 3000,
        todo: 'Read about inlet age.',
        findings: [
          {
            of: 'oldest waits',
            verdict: 'warn',
            said: 'oldest waits 130 s (at most 120 s)',
            value: 130,
            unit: 's',
            limit: { bound: 'most', warn: 120, fail: 900 },
          },
        ],
      },
      expect.objectContaining({
        verdict: 'fail',
        findings: [
          {
            of: 'MX',
            verdict: 'fail',
            said: 'MX absent, wanted 10 host',
            value: 'absent',
            wanted: '10 host',
          },
        ],
      }),
      expect.objectContaining({
        verdict: 'fail',
        findings: [
          {
            of: 'triage',
            verdict: 'fail',
            said: 'triage not told: no answer within 5 s',
            value: null,
            why: 'no answer within 5 s',
          },
        ],
      }),
      expect.objectContaining({
        verdict: 'not applicable',
        findings: [expect.objectContaining({ value: null, why: 'the stand-in measures none' })],
      }),
    ],
  });
});
