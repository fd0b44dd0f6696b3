// When a queue and what lies behind it are told of. Its age says that nothing is taken, not that what is taken fails: SQS tells no
// age of a message that was tried three times (failing-alarm.ts).
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ConsumerSettings } from '../../shared/contracts/queues.ts';
import { type AlarmBook, MINUTE, type Page } from './alarm-book.ts';
import { ownMetric } from './own-metric.ts';

/** Of a queue, what its alarms say and hold it to. */
export interface WatchedProps {
  /** Its section of the runbook; `NAME-dead-letters` and `NAME-parked` are the queues behind it. */
  readonly name: string;

  readonly settings: { readonly consumer: ConsumerSettings; readonly retentionDays: number };

  /** What park counts of its dead letters (functions/park). */
  readonly parkCounts: `DeadLetters.${string}`;

  /** What a user loses while its messages wait. It opens every alarm's description. */
  readonly impact: string;

  /**
   * What a user loses by a message that was given up.
   *
   * @default nobody's time is recorded of a mail
   */
  readonly givenUp?: string;

  /**
   * Where it is told that messages wait, and after how many seconds.
   *
   * @default mail that waits, after five minutes
   */
  readonly waiting?: { readonly page: Page; readonly ageSeconds: number };

  readonly alarms: AlarmBook;
}

export interface QueueAlarmsProps extends WatchedProps {
  readonly queue: sqs.Queue;
  readonly deadLetters: sqs.Queue;
  readonly parked: sqs.Queue;
}

/** Where it is told of, and seconds that the oldest message may wait. */
const MAIL = { page: 'mail-waits', ageSeconds: 300 } as const;
/** Messages that may wait at once. */
const MOST_WAITING = 1000;
const PERIOD = { period: MINUTE, statistic: 'Maximum' };

export function watchQueue(scope: Construct, props: QueueAlarmsProps): void {
  const { name, impact, alarms, queue, waiting: { page, ageSeconds } = MAIL } = props;
  const waits = { impact, page };
  alarms.add(scope, {
    ...waits,
    section: `${name}/age`,
    metric: queue.metricApproximateAgeOfOldestMessage(PERIOD),
    threshold: ageSeconds,
  });
  alarms.add(scope, {
    ...waits,
    section: `${name}/depth`,
    metric: queue.metricApproximateNumberOfMessagesVisible(PERIOD),
    threshold: MOST_WAITING,
    minutes: 3,
  });
  alarms.add(scope, {
    section: `${name}/dead-letters`,
    impact:
      props.givenUp ??
      `Mail was given up after ${props.settings.consumer.maxReceiveCount} attempts and waits for a person: nobody's time is recorded of it.`,
    // On no page: it stays until a person has brought the letters back, and would keep a page silent for anything new.
    metric: deadLetters(props),
    threshold: 1,
  });
}

/** park moves a dead letter within seconds, often between two looks: what it parked stays and is seen. */
function deadLetters({
  alarms,
  parkCounts,
  deadLetters: dead,
  parked,
}: QueueAlarmsProps): cloudwatch.IMetric {
  return new cloudwatch.MathExpression({
    expression: 'dead + parked + counted',
    label: 'dead and parked letters',
    period: MINUTE,
    usingMetrics: {
      dead: dead.metricApproximateNumberOfMessagesVisible(PERIOD),
      parked: parked.metricApproximateNumberOfMessagesVisible(PERIOD),
      // A queue that was idle reports up to a quarter of an hour late: park's own count is there at once.
      counted: ownMetric(alarms.stageName, { service: 'park', metricName: parkCounts }),
    },
  });
}
