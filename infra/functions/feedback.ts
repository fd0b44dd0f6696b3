// feedback hears from SES what became of our letters. It marks receipts as sent and addresses as suppressed, and opens no text.
import type { Construct } from 'constructs';
import type { FeedbackEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { grantTables } from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import { watchOnce } from '../constructs/once-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import type { MailPath } from './mail-path.ts';
import { makeFunction } from './make-function.ts';

/** Batches at a time: nobody waits for it, and a receipt makes one event. */
const MOST_AT_ONCE = 5;
/** Nobody waits: a fuller batch costs less. */
const WINDOW_SECONDS = 5;

export function addFeedback(scope: Construct, path: MailPath): WatchedFunction<FeedbackEnv> {
  const { stage, state, feedback: queue } = path;
  const { ledger, mail, audit } = state.tables;
  const feedback = makeFunction<FeedbackEnv>(scope, path, {
    name: 'feedback',
    environment: {
      FEEDBACK_QUEUE_URL: queue.queue.queueUrl,
      DIRECTORY_KEY_ID: state.directoryKey.keyArn,
      LEDGER_TABLE: ledger.tableName,
      MAIL_TABLE: mail.tableName,
      AUDIT_TABLE: audit.tableName,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
    },
    impact: 'Bounces and complaints are not heard: receipts go on to addresses that take none.',
    page: 'mail-waits',
    memoryMb: 512,
    timeoutSeconds: QUEUES.feedback.consumer.timeoutSeconds,
    expectedConcurrency: MOST_AT_ONCE,
  });
  queue.feed(feedback.fn, { windowSeconds: WINDOW_SECONDS, mostAtOnce: MOST_AT_ONCE });
  queue.grantGiveUp(feedback);
  grantTables(feedback, 'feedback', state);
  feedback.allow(['kms:GenerateMac'], [state.directoryKey.keyArn]);
  watchFailing(scope, state.alarms, {
    name: 'feedback',
    counts: 'MessageFailed',
    impact: 'What SES tells of our letters fails again and again: bounces and complaints are heard late.',
    page: 'mail-waits',
  });
  watchOnce(scope, state.alarms, {
    section: 'feedback/suppressed',
    impact: 'A member gets no receipts any more, because an address bounced or complained. Time is recorded.',
    counts: { service: 'feedback', metricName: 'Suppressions' },
  });
  return feedback;
}
