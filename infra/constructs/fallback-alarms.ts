// When the fallback does not help, in a stage that has it. No mail waits for it, so none of these is on a page.
import type { Construct } from 'constructs';
import type { AlarmBook } from './alarm-book.ts';
import { ownMetric } from './own-metric.ts';

const LOST = 'Members get a question without a proposal where prose was not understood.';

export function watchFallback(scope: Construct, alarms: AlarmBook): void {
  const counted = (what: string) =>
    ownMetric(alarms.stageName, { service: 'triage', metricName: `Fallback.${what}` });
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
