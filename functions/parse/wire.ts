// The function's half of main.ts: clients and adapters. Loaded only where events arrive, because the SDK is most of what a
// thread would otherwise load before it can open its first mail.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { lazyDigests } from '../../shared/adapters/clients/lazy-ports.ts';
import { s3RawMails } from '../../shared/adapters/mail/s3-raw-mails.ts';
import { sqsParsedMailQueue } from '../../shared/adapters/mail/sqs-parsed-mail-queue.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { dynamoDirectory } from '../../shared/adapters/people/dynamo-directory.ts';
import type { ParseEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler, type ParseServices } from './handler.ts';

export function wire(env: ParseEnv, openBodies: ParseServices['openBodies'], clock: () => Date) {
  const s3 = guarded(S3Client, 's3', watchBreaker);
  const sqs = guarded(SQSClient, 'sqs', watchBreaker);
  const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
  const digests = lazyDigests(async () => {
    const { connectKms } = await import('../../shared/adapters/sealing/connect-kms.ts');
    return connectKms(watchBreaker).digests(env.DIRECTORY_KEY_ID);
  });
  return createHandler({
    rawBucket: env.RAW_BUCKET,
    rawMails: s3RawMails(s3),
    directory: dynamoDirectory(doc, env.DIRECTORY_TABLE, digests),
    parsedMails: sqsParsedMailQueue({ sqs, queueUrl: env.TRIAGE_QUEUE_URL, s3, bucket: env.RAW_BUCKET }),
    retry: sqsRetry(sqs, env.INLET_QUEUE_URL, QUEUES.inlet.consumer, Math.random),
    openBodies,
    clock,
  });
}
