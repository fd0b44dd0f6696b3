// When mail waits because too much of it came: one sender's flood, which the others do not feel.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { metricsNamespace } from '../names.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

export function watchRates(scope: Construct, alarms: AlarmBook): void {
  alarms.add(scope, {
    section: 'triage/over-rate',
    impact:
      "Somebody sends more mail than is decided at once: theirs waits, for hours where they go on, and nobody else's.",
    metric: new cloudwatch.Metric({
      namespace: metricsNamespace(alarms.stageName),
      metricName: 'MailOverRate',
      dimensionsMap: { service: 'triage' },
      statistic: 'Sum',
      period: MINUTE,
    }),
    threshold: 1,
    minutes: 60, // told once for a flood
    ofThem: 1,
  });
}
