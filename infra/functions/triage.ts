// triage decides and writes everything that a mail causes, in one transaction. It sees no raw mail.
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { TriageEnv } from '../../shared/contracts/env.ts';
import type { FallbackSettings } from '../../shared/contracts/fallback.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import {
  CONFIRMED_ACCESS,
  FALLBACK_ACCESS,
  grantItems,
  grantTables,
  LOCK_ACCESS,
  RATE_ACCESS,
  RECORD_ACCESS,
  UNWRAPS_WORKSPACE_KEYS,
} from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import { watchFallback } from '../constructs/fallback-alarms.ts';
import { watchOnce } from '../constructs/once-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { type MailPath, WINDOW_SECONDS } from './mail-path.ts';
import { makeFunction, WHOLE_CPU_MB } from './make-function.ts';

export function addTriage(scope: Construct, path: MailPath): WatchedFunction<TriageEnv> {
  const { stage, state, inbox, triage: queue } = path;
  const { ledger, mail, audit, keys } = state.tables;
  const triage = makeFunction<TriageEnv>(scope, path, {
    name: 'triage',
    environment: {
      RAW_BUCKET: inbox.bucket.bucketName,
      DIRECTORY_TABLE: state.tables.directory.tableName,
      DIRECTORY_KEY_ID: state.directoryKey.keyArn,
      TRIAGE_QUEUE_URL: queue.queue.queueUrl,
      TRIAGE_PARKED_QUEUE_URL: queue.parked.queueUrl,
      LEDGER_TABLE: ledger.tableName,
      MAIL_TABLE: mail.tableName,
      AUDIT_TABLE: audit.tableName,
      KEYS_TABLE: keys.tableName,
      WRAPPING_KEY_ID: state.wrappingKey.keyArn,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
      ...(stage.fallback && { FALLBACK: JSON.stringify(stage.fallback) }),
    },
    impact: "Mail is opened but not decided: nobody's time is recorded, and no receipt comes.",
    page: 'mail-is-not-read',
    memoryMb: WHOLE_CPU_MB,
    timeoutSeconds: QUEUES.triage.consumer.timeoutSeconds,
    expectedConcurrency: stage.mostBatchesAtOnce, // every lane is taken: more mail waits
  });
  queue.feed(triage.fn, { windowSeconds: WINDOW_SECONDS, mostAtOnce: stage.mostBatchesAtOnce });
  grantTables(triage, 'triage', state);
  grantItems(triage, RECORD_ACCESS, state);
  grantItems(triage, RATE_ACCESS, state);
  grantItems(triage, LOCK_ACCESS, state);
  for (const access of CONFIRMED_ACCESS) grantItems(triage, access, state);
  triage.allow(['kms:GenerateMac'], [state.directoryKey.keyArn]);
  queue.grantSend(triage);
  queue.grantPark(triage);
  queue.grantGiveUp(triage);
  inbox.grantReadParsed(triage);
  triage.allow(['kms:Decrypt'], [state.wrappingKey.keyArn], UNWRAPS_WORKSPACE_KEYS);
  watchFailing(scope, state.alarms, {
    name: 'triage',
    counts: 'MessageFailed',
    impact:
      'Mails fail again and again while they are decided: they wait, and become dead letters within hours.',
    page: 'mail-is-not-read',
  });
  watchOnce(scope, state.alarms, {
    section: 'triage/over-rate',
    impact:
      "Somebody sends more mail than is decided at once: theirs waits, for hours where they go on, and nobody else's.",
    counts: { service: 'triage', metricName: 'MailOverRate' },
  });
  if (stage.fallback) letAskModel(scope, triage, path, stage.fallback);
  return triage;
}

/** Converse asks for the right to invoke the model (Amazon Bedrock API reference, Converse). */
function letAskModel(
  scope: Construct,
  triage: WatchedFunction<TriageEnv>,
  { state }: MailPath,
  { modelId, region }: FallbackSettings,
): void {
  const model = Stack.of(scope).formatArn({
    service: 'bedrock',
    region,
    account: '', // a foundation model belongs to none
    resource: 'foundation-model',
    resourceName: modelId,
  });
  triage.allow(['bedrock:InvokeModel'], [model]);
  grantItems(triage, FALLBACK_ACCESS, state);
  watchFallback(scope, state.alarms);
}
