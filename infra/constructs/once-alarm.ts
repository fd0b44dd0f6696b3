// What an operator should know, and need not be told of again and again: one that is counted tells for an hour.
import type { Construct } from 'constructs';
import type { AlarmBook } from './alarm-book.ts';
import { type Counted, ownMetric } from './own-metric.ts';

export interface OnceAlarmProps {
  /** Of the runbook. */
  readonly section: string;
  readonly impact: string;
  readonly counts: Counted;
}

export function watchOnce(
  scope: Construct,
  alarms: AlarmBook,
  { section, impact, counts }: OnceAlarmProps,
): void {
  alarms.add(scope, {
    section,
    impact,
    metric: ownMetric(alarms.stageName, counts),
    threshold: 1,
    minutes: 60,
    ofThem: 1,
  });
}
