// sweep looks for what waits in the outbox, every five minutes: it offers again what is due, and tells how old the oldest is. Once a
// day it compares the raw mails with their records.
import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { SweepEnv } from '../../shared/contracts/env.ts';
import { grantEnds, grantTables } from '../access.ts';
import { MINUTE } from '../constructs/alarm-book.ts';
import { watchOnce } from '../constructs/once-alarm.ts';
import { ownMetric } from '../constructs/own-metric.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { resourceName } from '../names.ts';
import type { MailPath } from './mail-path.ts';
import { makeFunction } from './make-function.ts';

const EVERY = Duration.minutes(5);

export function addSweep(scope: Construct, path: MailPath): WatchedFunction<SweepEnv> {
  const { state, inbox } = path;
  const { alarms } = state;
  const sweep = makeFunction<SweepEnv>(scope, path, {
    name: 'sweep',
    environment: {
      LEDGER_TABLE: state.tables.ledger.tableName,
      MAIL_TABLE: state.tables.mail.tableName,
      AUDIT_TABLE: state.tables.audit.tableName,
      RAW_BUCKET: inbox.bucket.bucketName,
      RETENTION_DAYS: JSON.stringify(path.stage.retentionDays),
    },
    impact: 'Receipts that a fault held up are not offered again: their senders hear nothing.',
    page: 'mail-waits',
    memoryMb: 512,
    timeoutSeconds: 300, // names of a month's raw mails, a thousand a page
    expectedConcurrency: 2,
  });
  grantTables(sweep, 'sweep', state);
  new Schedule(scope, 'SweepSchedule', {
    scheduleName: resourceName(alarms.stageName, 'sweep'),
    description: 'Looks for what waits in the outbox',
    schedule: ScheduleExpression.rate(EVERY),
    target: new LambdaInvoke(sweep.fn, { retryAttempts: 2, maxEventAge: EVERY }),
  });
  reconcileDaily(scope, path, sweep);
  keepHeld(scope, path, sweep);
  alarms.add(scope, {
    section: 'sweep/stopped',
    impact:
      'Nobody looks for receipts that a fault held up: their senders hear nothing, and you do not see it.',
    page: 'mail-waits',
    metric: sweep.fn.metricInvocations({ period: MINUTE }),
    threshold: 1,
    comparison: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
    minutes: EVERY.toMinutes() * 3,
    missing: cloudwatch.TreatMissingData.BREACHING,
  });
  return sweep;
}

/** One that was told to nobody is found within two days of its arrival. */
function reconcileDaily(
  scope: Construct,
  { inbox, state: { alarms } }: MailPath,
  sweep: WatchedFunction<SweepEnv>,
): void {
  inbox.grantListRaw(sweep);
  new Schedule(scope, 'ReconcileSchedule', {
    scheduleName: resourceName(alarms.stageName, 'reconcile'),
    description: 'Compares the raw mails with their records',
    schedule: ScheduleExpression.cron({ hour: '3', minute: '17' }),
    target: new LambdaInvoke(sweep.fn, {
      input: ScheduleTargetInput.fromObject({ task: 'reconcile' }),
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
    }),
  });
  watchOnce(scope, alarms, {
    section: 'sweep/unrecorded',
    impact: 'A mail was taken in and is in no record: nobody knows of it, and its sender hears nothing.',
    counts: { service: 'sweep', metricName: 'RawMailsWithoutRecord', statistic: 'Maximum' },
  });
}

/** What is under a legal hold does not come to its end: it is put off days before. */
function keepHeld(scope: Construct, { inbox, state }: MailPath, sweep: WatchedFunction<SweepEnv>): void {
  const { alarms } = state;
  inbox.grantKeepRaw(sweep);
  grantEnds(sweep, state);
  new Schedule(scope, 'HoldSchedule', {
    scheduleName: resourceName(alarms.stageName, 'hold'),
    description: 'Puts the end of what is under a legal hold off',
    schedule: ScheduleExpression.rate(Duration.minutes(15)),
    target: new LambdaInvoke(sweep.fn, {
      input: ScheduleTargetInput.fromObject({ task: 'hold' }),
      retryAttempts: 2,
      maxEventAge: Duration.minutes(15),
    }),
  });
  alarms.add(scope, {
    section: 'sweep/holds-behind',
    impact:
      'What is under a legal hold has not been looked after for half a day: in two days it begins to be lost.',
    metric: ownMetric(alarms.stageName, {
      service: 'sweep',
      metricName: 'HoldsBehindSeconds',
      statistic: 'Maximum',
    }),
    threshold: Duration.hours(12).toSeconds(),
    minutes: 60,
    ofThem: 1,
  });
}

/** How long the sender of the oldest unanswered mail has waited, wherever on its way it is. */
export function watchUnanswered(scope: Construct, { inlet, triage, state: { alarms } }: MailPath): void {
  const period = { period: MINUTE, statistic: 'Maximum' };
  alarms.add(scope, {
    section: 'path/oldest-unanswered',
    impact: 'Somebody who wrote a mail has had no receipt for a quarter of an hour.',
    page: 'mail-waits',
    metric: new cloudwatch.MathExpression({
      expression: 'MAX([FILL(inlet, 0), FILL(triage, 0), FILL(outbox, 0)])',
      label: 'age of the oldest unanswered mail, seconds',
      period: MINUTE,
      usingMetrics: {
        inlet: inlet.queue.metricApproximateAgeOfOldestMessage(period),
        triage: triage.queue.metricApproximateAgeOfOldestMessage(period),
        outbox: oldestInOutbox(alarms.stageName),
      },
    }),
    threshold: 900,
    minutes: 6, // sweep tells every five minutes: its figure holds until the next
    ofThem: 1,
  });
}

/** What sweep reports (shared/runtime/telemetry.ts). */
export function oldestInOutbox(stageName: string): cloudwatch.Metric {
  return ownMetric(stageName, {
    service: 'sweep',
    metricName: 'OldestUnansweredSeconds',
    statistic: 'Maximum',
  });
}
