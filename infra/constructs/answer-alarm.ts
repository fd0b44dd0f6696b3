// When Timepost falls silent towards somebody, an operator should know: either a machine answers us, or a person got no receipt.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { metricsNamespace } from '../names.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

export function watchAnswers(scope: Construct, alarms: AlarmBook): void {
  alarms.add(scope, {
    section: 'reply/over-limit',
    impact:
      'Receipts are held back because too many went to one address or thread: time is recorded, its sender is not told.',
    metric: new cloudwatch.Metric({
      namespace: metricsNamespace(alarms.stageName),
      metricName: 'AnswersOverLimit',
      dimensionsMap: { service: 'reply' },
      statistic: 'Sum',
      period: MINUTE,
    }),
    threshold: 1,
    minutes: 60, // told once for a burst
    ofThem: 1,
  });
}
