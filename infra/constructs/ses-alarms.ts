// What SES does with what comes in, and what it thinks of what we send, for the whole account: it reviews a sender at 5 % bounces or 0.1 % complaints, and stops
// it at 10 % or 0.5 % (Amazon SES developer guide, "Sending review process FAQs").
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type AlarmBook, MINUTE } from './alarm-book.ts';

const LIMITS = { bounce: 0.04, complaint: 0.0008 } as const;
/** SES reports its rates now and then: a figure holds until the next. */
const UNTIL_THE_NEXT = cloudwatch.TreatMissingData.IGNORE;
const IMPACT =
  'SES is about to review or stop the sending of this account: nobody would get receipts any more.';

/** SES tries for four hours to store a mail and to tell of it; then it is lost (developer guide, "Email receiving metrics"). */
export function watchReceiving(scope: Construct, alarms: AlarmBook, ruleSetName: string): void {
  const count = (metricName: string) =>
    new cloudwatch.Metric({
      namespace: 'AWS/SES',
      metricName,
      dimensionsMap: { RuleSetName: ruleSetName },
      statistic: 'Sum',
      period: MINUTE,
    });
  alarms.add(scope, {
    section: 'ses/mail-not-stored',
    impact:
      'SES cannot store mail that it took: within four hours of its arrival each mail is lost, and its sender hears nothing.',
    page: 'mail-is-not-read',
    metric: new cloudwatch.MathExpression({
      expression: 'failed + expired',
      label: 'mails that SES could not store or tell of',
      period: MINUTE,
      usingMetrics: { failed: count('PublishFailure'), expired: count('PublishExpired') },
    }),
    threshold: 1,
    minutes: 5, // SES tells late
    ofThem: 1,
  });
}

export function watchSending(scope: Construct, alarms: AlarmBook): void {
  const rate = (metricName: string) =>
    new cloudwatch.Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: MINUTE });
  alarms.add(scope, {
    section: 'ses/bounce-rate',
    impact: IMPACT,
    metric: rate('Reputation.BounceRate'),
    threshold: LIMITS.bounce,
    missing: UNTIL_THE_NEXT,
  });
  alarms.add(scope, {
    section: 'ses/complaint-rate',
    impact: IMPACT,
    metric: rate('Reputation.ComplaintRate'),
    threshold: LIMITS.complaint,
    missing: UNTIL_THE_NEXT,
  });
}
