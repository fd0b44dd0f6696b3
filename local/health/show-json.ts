// A report as a monitor reads it. The form is docs/health.md's: fields may come, none goes or changes without a new version.
import type { Finding, Judged } from './judge.ts';
import type { Reading } from './reading.ts';
import { exitCodeOf, type Report } from './report.ts';
import { toAdvice, toSeen } from './words.ts';

export function showJson(report: Report): string {
  const { target, askedAt, milliseconds, verdict, checks } = report;
  const body = {
    version: 1,
    target,
    askedAt: askedAt.toISOString(),
    milliseconds,
    verdict,
    exitCode: exitCodeOf(report),
    advice: toAdvice(report),
    checks: checks.map(toCheck),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function toCheck({ outcome: { check, milliseconds }, verdict, findings }: Judged): object {
  const { group, name, slowMs, todo } = check;
  return {
    group,
    name,
    verdict,
    milliseconds,
    slowMilliseconds: slowMs,
    findings: findings.map(toFinding),
    todo,
  };
}

function toFinding(finding: Finding): object {
  const { reading, verdict } = finding;
  return { of: reading.of, verdict, said: toSeen(finding), ...toValue(reading) };
}

function toValue(reading: Reading): object {
  switch (reading.kind) {
    case 'amount':
      return { value: reading.amount, unit: reading.unit, limit: reading.limit };
    case 'state':
      return { value: reading.seen, wanted: reading.wanted };
    case 'unasked':
    case 'not applicable':
      return { value: null, why: reading.why };
  }
}
