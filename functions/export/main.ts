// functions/export: the composition root.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoAuditTrail } from '../../shared/adapters/audit/dynamo-audit-trail.ts';
import { GUARDS, guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { newIds } from '../../shared/adapters/clients/new-ids.ts';
import { dynamoExportRuns } from '../../shared/adapters/exports/dynamo-export-runs.ts';
import { s3ExportFiles } from '../../shared/adapters/exports/s3-export-files.ts';
import { sqsExportQueue } from '../../shared/adapters/exports/sqs-export-queue.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { dynamoMemberBook } from '../../shared/adapters/people/dynamo-member-book.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { dynamoReportSources } from '../../shared/adapters/reports/dynamo-report-sources.ts';
import { dynamoWrappedKeys } from '../../shared/adapters/sealing/dynamo-wrapped-keys.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { dynamoTokenStates } from '../../shared/adapters/sign-in/dynamo-token-book.ts';
import { dynamoWorkCalendar } from '../../shared/adapters/timesheets/dynamo-work-calendar.ts';
import { ExportEnv, readEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { EXPORT_LIMITS } from '../../shared/core/export/export-job.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(ExportEnv, process.env);
const clock = () => new Date();
const { consumer } = QUEUES.export;
const PART_BYTES = 8 * 1024 * 1024;
/** Longer on its way than a mail. */
const PART_MS = 20_000;
/** Between two answers of the table, of up to 256 of its units each: mail has to be written to it too. */
const PAUSE_MS = 250;
/** What a run may take, and as much as clocks may differ. */
const LEASE_SECONDS = consumer.timeoutSeconds + 15;

const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
const sqs = guarded(SQSClient, 'sqs', watchBreaker);
const keys = dynamoWrappedKeys(doc, env.KEYS_TABLE);
const kms = guarded(KMSClient, 'kms', watchBreaker);
const sealer = kmsSealer({ kms, keys, wrappingKeyId: env.WRAPPING_KEY_ID, clock });

export const handler = createHandler({
  runs: dynamoExportRuns(doc, env.LEDGER_TABLE),
  files: s3ExportFiles(
    guarded(S3Client, 's3', watchBreaker, { ...GUARDS.s3, tryMs: PART_MS }),
    env.EXPORT_BUCKET,
  ),
  reportSources: dynamoReportSources(doc, env.LEDGER_TABLE, sealer),
  workCalendar: dynamoWorkCalendar(doc, env.LEDGER_TABLE, sealer),
  members: dynamoMembers(doc, env.LEDGER_TABLE, sealer),
  memberBook: dynamoMemberBook(doc, env.LEDGER_TABLE, sealer),
  tokenStates: dynamoTokenStates(doc, env.LEDGER_TABLE),
  audit: dynamoAuditTrail(doc, env.AUDIT_TABLE, Math.random),
  queue: sqsExportQueue(sqs, env.EXPORT_QUEUE_URL),
  retry: sqsRetry(sqs, env.EXPORT_QUEUE_URL, consumer, Math.random),
  retention: env.RETENTION_DAYS,
  partBytes: PART_BYTES,
  reportRows: EXPORT_LIMITS.reportRows,
  leaseSeconds: LEASE_SECONDS,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
  newId: newIds(clock),
  clock,
});
