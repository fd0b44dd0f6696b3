// triage decides and writes everything that a mail causes, in one transaction. It sees no raw mail.
import type { Construct } from 'constructs';
import type { TriageEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { grantTables } from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { concurrencyOf, type MailPath, makeFunction, WHOLE_CPU_MB, WINDOW_SECONDS } from './mail-path.ts';

export function addTriage(scope: Construct, path: MailPath): WatchedFunction<TriageEnv> {
  const { stage, state, inbox, triage: queue, mailKey } = path;
  const { ledger, mail, audit, keys } = state.tables;
  const triage = makeFunction<TriageEnv>(scope, path, {
    name: 'triage',
    environment: {
      RAW_BUCKET: inbox.bucket.bucketName,
      TRIAGE_QUEUE_URL: queue.queue.queueUrl,
      LEDGER_TABLE: ledger.tableName,
      MAIL_TABLE: mail.tableName,
      AUDIT_TABLE: audit.tableName,
      KEYS_TABLE: keys.tableName,
      WRAPPING_KEY_ID: state.wrappingKey.keyArn,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
    },
    impact: "Mail is opened but not decided: nobody's time is recorded, and no receipt comes.",
    page: 'mail-is-not-read',
    memoryMb: WHOLE_CPU_MB,
    timeoutSeconds: QUEUES.triage.consumer.timeoutSeconds,
    expectedConcurrency: concurrencyOf(stage),
  });
  queue.feed(triage.fn, { windowSeconds: WINDOW_SECONDS, mostAtOnce: stage.mostBatchesAtOnce });
  grantTables(triage, 'triage', state);
  triage.allow(['s3:ListBucket'], [inbox.bucket.bucketArn]); // without it an object that is gone looks like one that is denied
  triage.allow(['s3:GetObject'], [inbox.bucket.arnForObjects('parsed/*')]);
  triage.allow(['kms:Decrypt'], [mailKey.keyArn]);
  triage.allow(['kms:Decrypt'], [state.wrappingKey.keyArn], UNWRAPS_WORKSPACE_KEYS);
  watchFailing(scope, state.alarms, {
    name: 'triage',
    counts: 'MessageFailed',
    impact:
      'Mails fail again and again while they are decided: they wait, and become dead letters within hours.',
    page: 'mail-is-not-read',
  });
  return triage;
}

/** What shared/adapters/key-wrapping.ts binds a wrapped key to: nothing else can be decrypted by this grant. */
export const UNWRAPS_WORKSPACE_KEYS = {
  StringEquals: { 'kms:EncryptionContext:purpose': 'workspace-key' },
};
