// When a function leaves a service alone because call after call to it failed. Mail waits meanwhile; that is what breakers are for.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { CALLERS, DEPENDENCIES, type Dependency } from '../../shared/contracts/dependencies.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';
import { ownMetric } from './own-metric.ts';

const IMPACT: Readonly<Record<Dependency, string>> = {
  dynamodb: 'Tables do not answer: mail and receipts wait, timesheets do not open.',
  s3: 'Stored mail cannot be read: it waits unread.',
  sqs: 'Mail that was opened cannot be sent on: it waits, and is opened again later.',
  kms: 'Personal text can be neither sealed nor opened: mail and receipts wait, timesheets do not open.',
  ses: 'Receipts cannot be sent: they wait, and nobody sees what was understood.',
};

/** Each function tells with each invocation whether it leaves a service alone (shared/runtime/gauges.ts). */
export function watchBreakers(scope: Construct, alarms: AlarmBook): void {
  for (const dependency of DEPENDENCIES) {
    const told = CALLERS[dependency].map((service): [string, cloudwatch.IMetric] => [
      service,
      ownMetric(alarms.stageName, { service, metricName: `Breaker.${dependency}`, statistic: 'Maximum' }),
    ]);
    alarms.add(scope, {
      section: `breaker/${dependency}`,
      impact: IMPACT[dependency],
      page: 'mail-waits',
      metric: new cloudwatch.MathExpression({
        expression: `MAX([${told.map(([service]) => `FILL(${service}, 0)`).join(', ')}])`,
        label: `functions that leave ${dependency} alone`,
        period: MINUTE,
        usingMetrics: Object.fromEntries(told),
      }),
      threshold: 1,
      minutes: 5, // a function that is idle tells nothing: what one told holds for a while
      ofThem: 1,
    });
  }
}
