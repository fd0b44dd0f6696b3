// What was found, in words of the operator's: used by the table and by the JSON.
import type { Finding, Judged } from './judge.ts';
import type { Limit, Reading } from './reading.ts';
import type { Report, Target } from './report.ts';

export function toSeen({ reading, verdict }: Finding): string {
  switch (reading.kind) {
    case 'amount':
      return `${reading.of} ${amountOf(reading)}${toLimit(reading.limit, reading.unit, verdict === 'fail')}`;
    case 'state':
      return reading.isRight
        ? `${reading.of} ${reading.seen}`
        : `${reading.of} ${reading.seen}, wanted ${reading.wanted}`;
    case 'unasked':
      return `${reading.of} not told: ${reading.why}`;
    case 'not applicable':
      return `${reading.of} not applicable: ${reading.why}`;
  }
}

function amountOf({ amount, unit }: Extract<Reading, { kind: 'amount' }>): string {
  return unit === 'messages' || unit === 'alarms' ? String(amount) : `${amount} ${unit}`;
}

/** The limit that is passed; of what is well, the one that would be passed first. */
function toLimit({ bound, warn, fail }: Limit, unit: string, isFailed: boolean): string {
  const limit = isFailed ? (fail ?? warn) : (warn ?? fail);
  const shown = unit === 'messages' || unit === 'alarms' ? limit : `${limit} ${unit}`;
  return limit === undefined ? '' : ` (at ${bound} ${shown})`;
}

/** The worst of it first. */
export function toLine({ findings, verdict }: Judged): string {
  if (verdict === 'not applicable') return findings.map(({ reading }) => toReason(reading)).join('; ');
  const bad = findings.filter((finding) => finding.verdict === 'fail' || finding.verdict === 'warn');
  const rest = findings.filter((finding) => finding.verdict === 'ok' || finding.verdict === 'not applicable');
  return [...bad.filter(isFailure), ...bad.filter((finding) => !isFailure(finding)), ...rest]
    .map(toSeen)
    .join(', ');
}

function toReason(reading: Reading): string {
  return reading.kind === 'not applicable' ? reading.why : '';
}

function isFailure({ verdict }: Finding): boolean {
  return verdict === 'fail';
}

export function toPlace(target: Target): string {
  if (target.kind === 'laptop') return 'the laptop';
  return `stage ${target.stage} in ${target.region}${target.isEmulator ? ', in an emulator' : ''}`;
}

/** What to do about the worst; of several that are as bad, the first in the list. */
export function toAdvice({ worst, verdict, checks }: Pick<Report, 'worst' | 'verdict' | 'checks'>): string {
  if (worst === undefined) return verdict === 'ok' ? 'All is well.' : 'Nothing could be asked.';
  const { check } = worst.outcome;
  const others = checks.filter((judged) => judged.verdict === verdict).length - 1;
  const more = others === 0 ? '' : ` ${others} more ${others === 1 ? 'is' : 'are'} as bad.`;
  const bad = worst.findings.filter((finding) => finding.verdict === verdict).map(toSeen);
  return `First: ${check.group} ${check.name}: ${bad.join(', ') || 'it told nothing'}. ${check.todo}${more}`;
}
