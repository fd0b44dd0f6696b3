// Everything that was found of a place: one verdict, the exit code, and what to do about the worst. Pure.
import type { Outcome } from './check.ts';
import { type Judged, judge, type Verdict, worst } from './judge.ts';

export type Target =
  | { readonly kind: 'laptop' }
  | {
      readonly kind: 'stage';
      readonly stage: string;
      readonly region: string;
      readonly isEmulator: boolean;
    };

export interface Report {
  readonly target: Target;
  readonly askedAt: Date;
  readonly milliseconds: number;
  readonly verdict: Exclude<Verdict, 'not applicable'>;
  readonly checks: readonly Judged[];
  readonly worst: Judged | undefined;
}

/** Causes come before what they cause: keys and tables first, in the order of the list. */
export function toReport(
  target: Target,
  askedAt: Date,
  milliseconds: number,
  outcomes: readonly Outcome[],
): Report {
  const checks = outcomes.map(judge);
  const found = worst(checks.map(({ verdict }) => verdict));
  const verdict = found === undefined || found === 'not applicable' ? 'fail' : found; // nothing asked is not well
  const first = verdict === 'ok' ? undefined : checks.find((check) => check.verdict === verdict);
  return { target, askedAt, milliseconds, verdict, checks, worst: first };
}

/** 0: all is well. 1: something is worse than its limit, but mail flows. 2: broken, or it could not be asked. */
export function exitCodeOf({ verdict }: Pick<Report, 'verdict'>): 0 | 1 | 2 {
  const codes = { ok: 0, warn: 1, fail: 2 } as const;
  return codes[verdict];
}
