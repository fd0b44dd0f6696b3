// Work that fails in a batch is no error of its function, which hands it back and goes on; and SQS tells no age of a message that
// was tried three times. So each function counts what failed, and somebody is told when it goes on.
import type { Construct } from 'constructs';
import type { AlarmBook, Page } from './alarm-book.ts';
import { ownMetric } from './own-metric.ts';

export interface FailingAlarmProps {
  /** The function. */
  readonly name: string;

  /** What it counts (shared/runtime): messages of a queue, changes of a stream. */
  readonly counts: 'MessageFailed' | 'ChangeFailed';

  readonly impact: string;
  readonly page: Page;
}

export function watchFailing(scope: Construct, alarms: AlarmBook, props: FailingAlarmProps): void {
  const { name, counts, impact, page } = props;
  alarms.add(scope, {
    section: `${name}/failing`,
    impact,
    page,
    metric: ownMetric(alarms.stageName, { service: name, metricName: counts }),
    threshold: 1,
    // One mail that fails is tried after half a minute, then later each time: its third failure is inside this.
    minutes: 15,
    ofThem: 3,
  });
}
