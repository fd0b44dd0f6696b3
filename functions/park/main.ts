// functions/park: the composition root.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { lazyParsedMails } from '../../shared/adapters/clients/lazy-ports.ts';
import { dynamoMessages } from '../../shared/adapters/mail/dynamo-messages.ts';
import { sqsParkedQueue } from '../../shared/adapters/mail/sqs-parked-queue.ts';
import { ParkEnv, readEnv } from '../../shared/contracts/env.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(ParkEnv, process.env);
const sqs = guarded(SQSClient, 'sqs', watchBreaker);
const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));

export const handler = createHandler({
  parsedMails: lazyParsedMails(async () => {
    const { connectS3ParsedMails } = await import('../../shared/adapters/mail/connect-s3-parsed-mails.ts');
    return connectS3ParsedMails(env.RAW_BUCKET, watchBreaker);
  }),
  messages: dynamoMessages(doc, env.MAIL_TABLE),
  parked: {
    parse: sqsParkedQueue(sqs, env.INLET_PARKED_QUEUE_URL),
    triage: sqsParkedQueue(sqs, env.TRIAGE_PARKED_QUEUE_URL),
    feedback: sqsParkedQueue(sqs, env.FEEDBACK_PARKED_QUEUE_URL),
    export: sqsParkedQueue(sqs, env.EXPORT_PARKED_QUEUE_URL),
  },
  retention: env.RETENTION_DAYS,
  clock: () => new Date(),
});
