// functions/sweep: the composition root. It touches items, lists names and has raw mails copied, and opens none: it needs no key of a person.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { heldThings } from '../../shared/adapters/holds/dynamo-held-things.ts';
import { s3HeldRawMails } from '../../shared/adapters/holds/s3-held-raw-mails.ts';
import { s3RawMailsCheck } from '../../shared/adapters/mail/s3-raw-mails-check.ts';
import { offerAgain } from '../../shared/adapters/outbox/dynamo-outbox-offers.ts';
import { readEnv, SweepEnv } from '../../shared/contracts/env.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(SweepEnv, process.env);
const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
const s3 = guarded(S3Client, 's3', watchBreaker);
/** Between pages of a table: at most some 250 of its units a second. */
const PAUSE_MS = 500;

export const handler = createHandler({
  outbox: { offerAgain: (now) => offerAgain(doc, env.LEDGER_TABLE, now) },
  rawMails: s3RawMailsCheck({
    s3,
    bucket: env.RAW_BUCKET,
    doc,
    mailTable: env.MAIL_TABLE,
  }),
  held: heldThings({
    doc,
    tables: { ledger: env.LEDGER_TABLE, mail: env.MAIL_TABLE, audit: env.AUDIT_TABLE },
    raw: s3HeldRawMails(s3, env.RAW_BUCKET),
    rawMailDays: env.RETENTION_DAYS.rawMail,
    pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
  }),
  clock: () => new Date(),
});
