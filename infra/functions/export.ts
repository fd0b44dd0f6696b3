// export makes the files of exports that are too long for one answer. It reads what is exported, and changes nothing of it.
import type { Construct } from 'constructs';
import type { ExportEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { EXPORT_ACCESS, grantItems, grantTables, UNWRAPS_WORKSPACE_KEYS } from '../access.ts';
import type { ExportBucket } from '../constructs/export-bucket.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import { watchOnce } from '../constructs/once-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import { makeFunction, type Place, WHOLE_CPU_MB } from './make-function.ts';

/** Files at a time, of all workspaces: what they read is read from the table that mail is written to. */
const MOST_AT_ONCE = 2;

export function addExport(
  scope: Construct,
  place: Place & { readonly exports: WorkQueue; readonly bucket: ExportBucket },
): WatchedFunction<ExportEnv> {
  const { stage, state, exports, bucket } = place;
  const { ledger, audit, keys } = state.tables;
  const fn = makeFunction<ExportEnv>(scope, place, {
    name: 'export',
    environment: {
      EXPORT_QUEUE_URL: exports.queue.queueUrl,
      EXPORT_BUCKET: bucket.bucket.bucketName,
      LEDGER_TABLE: ledger.tableName,
      AUDIT_TABLE: audit.tableName,
      KEYS_TABLE: keys.tableName,
      WRAPPING_KEY_ID: state.wrappingKey.keyArn,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
    },
    impact: 'Large exports are not made: who asked for one waits.',
    page: 'api-is-down',
    memoryMb: WHOLE_CPU_MB,
    timeoutSeconds: QUEUES.export.consumer.timeoutSeconds,
    expectedConcurrency: MOST_AT_ONCE,
  });
  exports.feed(fn.fn, { windowSeconds: 0, mostAtOnce: MOST_AT_ONCE });
  exports.grantSend(fn);
  exports.grantGiveUp(fn);
  bucket.grantMake(fn);
  grantTables(fn, 'export', state);
  for (const access of EXPORT_ACCESS) grantItems(fn, access, state);
  fn.allow(['kms:Decrypt'], [state.wrappingKey.keyArn], UNWRAPS_WORKSPACE_KEYS);
  watchFailing(scope, state.alarms, {
    name: 'export',
    counts: 'MessageFailed',
    impact: 'Large exports fail again and again: who asked for one waits.',
    page: 'api-is-down',
  });
  watchOnce(scope, state.alarms, {
    section: 'export/failed',
    impact: 'A large export was given up after several tries: who asked for it is told so, and gets no file.',
    counts: { service: 'export', metricName: 'ExportsFailed' },
  });
  return fn;
}
