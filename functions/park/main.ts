// functions/park: the composition root.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoMessages } from '../../shared/adapters/dynamo-messages.ts';
import { lazyParsedMails } from '../../shared/adapters/lazy-ports.ts';
import { sqsParkedQueue } from '../../shared/adapters/sqs-parked-queue.ts';
import { ParkEnv, readEnv } from '../../shared/contracts/env.ts';
import { createHandler } from './handler.ts';

const env = readEnv(ParkEnv, process.env);
const sqs = new SQSClient();

export const handler = createHandler({
  parsedMails: lazyParsedMails(async () => {
    const { connectS3ParsedMails } = await import('../../shared/adapters/connect-s3-parsed-mails.ts');
    return connectS3ParsedMails(env.RAW_BUCKET);
  }),
  messages: dynamoMessages(DynamoDBDocumentClient.from(new DynamoDBClient()), env.MAIL_TABLE),
  parked: {
    parse: sqsParkedQueue(sqs, env.INLET_PARKED_QUEUE_URL),
    triage: sqsParkedQueue(sqs, env.TRIAGE_PARKED_QUEUE_URL),
  },
  retention: env.RETENTION_DAYS,
  clock: () => new Date(),
});
