// park reads the dead letters of all queues: it records each mail as failed, counts it, and puts the letter where a person
// finds it.
import type { Construct } from 'constructs';
import type { ParkEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { grantTables } from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { DEAD_LETTER_BATCHES } from '../constructs/work-queue.ts';
import type { MailPath } from './mail-path.ts';
import { makeFunction } from './make-function.ts';

export function addPark(scope: Construct, path: MailPath): WatchedFunction<ParkEnv> {
  const { stage, state, inbox, inlet, triage, feedback, exports } = path;
  const park = makeFunction<ParkEnv>(scope, path, {
    name: 'park',
    environment: {
      MAIL_TABLE: state.tables.mail.tableName,
      RAW_BUCKET: inbox.bucket.bucketName,
      INLET_PARKED_QUEUE_URL: inlet.parked.queueUrl,
      TRIAGE_PARKED_QUEUE_URL: triage.parked.queueUrl,
      FEEDBACK_PARKED_QUEUE_URL: feedback.parked.queueUrl,
      EXPORT_PARKED_QUEUE_URL: exports.parked.queueUrl,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
    },
    impact: 'Mail that was given up is not recorded as such: its senders and you do not see that it failed.',
    page: 'mail-is-not-read',
    memoryMb: 512,
    timeoutSeconds: QUEUES.inlet.consumer.timeoutSeconds,
    expectedConcurrency: 4 * DEAD_LETTER_BATCHES,
  });
  for (const queue of [inlet, triage, feedback, exports]) {
    queue.feedDeadLetters(park.fn);
    queue.grantPark(park);
  }
  grantTables(park, 'park', state);
  inbox.grantReadParsed(park);
  watchFailing(scope, state.alarms, {
    name: 'park',
    counts: 'MessageFailed',
    impact: 'Dead letters are not recorded as failed: nobody sees which mails they were.',
    page: 'mail-is-not-read',
  });
  return park;
}
