// When the fallback does not help, in a stage that has it. No mail waits for it, so none of these is on a page.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { metricsNamespace } from '../names.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

const LOST = 'Members get a question without a proposal where prose was not understood.';

export function watchFallback(scope: Construct, alarms: AlarmBook): void {
  const counted = (what: string) =>
    new cloudwatch.Metric({
      namespace: metricsNamespace(alarms.stageName),
      metricName: `Fallback.${what}`,
      dimensionsMap: { service: 'triage' },
      statistic: 'Sum',
      period: MINUTE,
    });
  alarms.add(scope, {
    section: 'fallback/breaker-open',
    impact: `The model failed again and again and is left alone. ${LOST}`,
    metric: counted('breaker_open'),
    threshold: 1,
    minutes: 15, // unsure mails are few: one that was not asked about tells for a while
    ofThem: 1,
  });
  alarms.add(scope, {
    section: 'fallback/failing',
    impact: `The model's answers fail or come too late. ${LOST}`,
    metric: counted('failed'),
    threshold: 1,
    minutes: 60,
    ofThem: 3,
  });
  alarms.add(scope, {
    section: 'fallback/budget-spent',
    impact: `The month's money for the model is spent. ${LOST}`,
    metric: counted('budget_spent'),
    threshold: 1,
    minutes: 1440, // told once a day
    ofThem: 1,
  });
}
