// The verdict of each reading and of each check, from what was seen and its limits. Pure: asks nothing.
import type { Outcome } from './check.ts';
import { amount, type Limit, type Reading } from './reading.ts';

export type Verdict = 'ok' | 'warn' | 'fail' | 'not applicable';

export interface Finding {
  readonly verdict: Verdict;
  readonly reading: Reading;
}

export interface Judged {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

const WORST_FIRST: readonly Verdict[] = ['fail', 'warn', 'ok', 'not applicable'];

/** A check that has told nothing is not well: nobody knows. */
export function judge(outcome: Outcome): Judged {
  const findings = [...outcome.readings, ...slowness(outcome)].map((reading) => ({
    verdict: judgeReading(reading),
    reading,
  }));
  return { outcome, findings, verdict: worst(findings.map(({ verdict }) => verdict)) ?? 'fail' };
}

/** `undefined` of none. */
export function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict));
}

export function judgeReading(reading: Reading): Verdict {
  switch (reading.kind) {
    case 'amount':
      return judgeAmount(reading.amount, reading.limit);
    case 'state':
      return reading.isRight ? 'ok' : reading.otherwise;
    case 'unasked':
      return 'fail';
    case 'not applicable':
      return 'not applicable';
  }
}

/** The limit itself is still well. What is no number is known by nobody, and so not well. */
function judgeAmount(value: number, { bound, warn, fail }: Limit): Verdict {
  if (!Number.isFinite(value)) return 'fail';
  const isWorse = (limit: number | undefined) =>
    limit !== undefined && (bound === 'most' ? value > limit : value < limit);
  if (isWorse(fail)) return 'fail';
  return isWorse(warn) ? 'warn' : 'ok';
}

/** Slow is a finding of its own; what did not answer at all is not called slow besides. */
function slowness({ milliseconds, readings, check: { slowMs } }: Outcome): readonly Reading[] {
  const applies = readings.some(({ kind }) => kind !== 'not applicable');
  const isAnswered = readings.every(({ kind }) => kind !== 'unasked');
  if (!applies || !isAnswered || milliseconds <= slowMs) return [];
  return [amount('answer', milliseconds, 'ms', { bound: 'most', warn: slowMs })];
}
