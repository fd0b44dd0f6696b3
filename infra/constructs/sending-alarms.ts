// What SES thinks of what we send, for the whole account: it reviews a sender at 5 % bounces or 0.1 % complaints, and stops
// it at 10 % or 0.5 % (Amazon SES developer guide, "Sending review process FAQs").
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

const LIMITS = { bounce: 0.04, complaint: 0.0008 } as const;
const IMPACT =
  'SES is about to review or stop the sending of this account: nobody would get receipts any more.';

export function watchSending(scope: Construct, alarms: AlarmBook): void {
  const rate = (metricName: string) =>
    new cloudwatch.Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: MINUTE });
  alarms.add(scope, {
    section: 'ses/bounce-rate',
    impact: IMPACT,
    metric: rate('Reputation.BounceRate'),
    threshold: LIMITS.bounce,
  });
  alarms.add(scope, {
    section: 'ses/complaint-rate',
    impact: IMPACT,
    metric: rate('Reputation.ComplaintRate'),
    threshold: LIMITS.complaint,
  });
}
