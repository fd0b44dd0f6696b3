// What our own code counts (shared/runtime/telemetry.ts), by the function that counts it.
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { metricsNamespace } from '../names.ts';
import { MINUTE } from './alarm-book.ts';

export interface Counted {
  /** The function. */
  readonly service: string;
  readonly metricName: string;
  /** @default 'Sum' */
  readonly statistic?: 'Sum' | 'Maximum';
}

export function ownMetric(
  stageName: string,
  { service, metricName, statistic = 'Sum' }: Counted,
): cloudwatch.Metric {
  return new cloudwatch.Metric({
    namespace: metricsNamespace(stageName),
    metricName,
    dimensionsMap: { service },
    statistic,
    period: MINUTE,
  });
}
