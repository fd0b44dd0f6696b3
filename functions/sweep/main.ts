// functions/sweep: the composition root. It touches items and lists names, and opens none: it needs no key.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { offerAgain } from '../../shared/adapters/dynamo-outbox-offers.ts';
import { guarded } from '../../shared/adapters/guarded-client.ts';
import { s3RawMailsCheck } from '../../shared/adapters/s3-raw-mails-check.ts';
import { readEnv, SweepEnv } from '../../shared/contracts/env.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(SweepEnv, process.env);
const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));

export const handler = createHandler({
  outbox: { offerAgain: (now) => offerAgain(doc, env.LEDGER_TABLE, now) },
  rawMails: s3RawMailsCheck({
    s3: guarded(S3Client, 's3', watchBreaker),
    bucket: env.RAW_BUCKET,
    doc,
    mailTable: env.MAIL_TABLE,
  }),
  clock: () => new Date(),
});
