// functions/feedback: the composition root. It marks and counts, and opens no text: it needs no key of a person.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { dynamoSuppressions } from '../../shared/adapters/mail/dynamo-suppressions.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { markSent } from '../../shared/adapters/outbox/dynamo-outbox-marks.ts';
import { kmsDigests } from '../../shared/adapters/sealing/kms-digests.ts';
import { FeedbackEnv, readEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(FeedbackEnv, process.env);
const sqs = guarded(SQSClient, 'sqs', watchBreaker);
const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
const tables = { ledger: env.LEDGER_TABLE, mail: env.MAIL_TABLE, audit: env.AUDIT_TABLE };

export const handler = createHandler({
  outbox: { sent: (key, letter, at) => markSent(doc, tables, key, letter, at) },
  suppressions: dynamoSuppressions({
    doc,
    tables,
    digests: kmsDigests(guarded(KMSClient, 'kms', watchBreaker), env.DIRECTORY_KEY_ID),
    retention: env.RETENTION_DAYS,
    random: Math.random,
  }),
  retry: sqsRetry(sqs, env.FEEDBACK_QUEUE_URL, QUEUES.feedback.consumer, Math.random),
  clock: () => new Date(),
});
