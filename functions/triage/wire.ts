// The function's half of main.ts: clients and adapters. Loaded only where events arrive, because the SDK is most of what a
// thread would otherwise load before it can read its first mail.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoCatalogues } from '../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import {
  lazyDigests,
  lazyFallback,
  lazyParsedMails,
  lazySealer,
} from '../../shared/adapters/clients/lazy-ports.ts';
import { loadOnce } from '../../shared/adapters/clients/load-once.ts';
import { dynamoMonthlyBudget } from '../../shared/adapters/fallback/dynamo-monthly-budget.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoRecorder } from '../../shared/adapters/ledger/dynamo-recorder.ts';
import { dynamoMailRates } from '../../shared/adapters/limits/dynamo-mail-rates.ts';
import { dynamoMessages } from '../../shared/adapters/mail/dynamo-messages.ts';
import { sqsParkedQueue } from '../../shared/adapters/mail/sqs-parked-queue.ts';
import { sqsRetry } from '../../shared/adapters/mail/sqs-retry.ts';
import { sqsWaitingMails } from '../../shared/adapters/mail/sqs-waiting-mails.ts';
import { dynamoLetterAnswers } from '../../shared/adapters/people/dynamo-letter-answers.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { dynamoWrappedKeys } from '../../shared/adapters/sealing/dynamo-wrapped-keys.ts';
import { dynamoClosedDays } from '../../shared/adapters/timesheets/dynamo-locks.ts';
import type { TriageEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import type { FallbackReader } from '../../shared/ports.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import type { DecideServices } from './decide.ts';
import { createHandler } from './handler.ts';

export function wire(env: TriageEnv, read: DecideServices['read'], clock: () => Date) {
  const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
  const keys = dynamoWrappedKeys(doc, env.KEYS_TABLE);
  const kms = loadOnce(async () =>
    (await import('../../shared/adapters/sealing/connect-kms.ts')).connectKms(watchBreaker),
  );
  const wrapping = { keys, wrappingKeyId: env.WRAPPING_KEY_ID, clock };
  const sealer = lazySealer(async () => (await kms()).sealer(wrapping));
  const digests = lazyDigests(async () => (await kms()).digests(env.DIRECTORY_KEY_ID));
  const retention = env.RETENTION_DAYS;
  const tables = {
    directory: env.DIRECTORY_TABLE,
    ledger: env.LEDGER_TABLE,
    mail: env.MAIL_TABLE,
    audit: env.AUDIT_TABLE,
  };
  const sqs = guarded(SQSClient, 'sqs', watchBreaker);
  return createHandler({
    parsedMails: lazyParsedMails(async () => {
      const { connectS3ParsedMails } = await import('../../shared/adapters/mail/connect-s3-parsed-mails.ts');
      return connectS3ParsedMails(env.RAW_BUCKET, watchBreaker);
    }),
    members: dynamoMembers(doc, env.LEDGER_TABLE, sealer),
    catalogues: dynamoCatalogues(doc, env.LEDGER_TABLE, sealer, clock),
    entries: dynamoEntries(doc, env.LEDGER_TABLE, sealer),
    answers: dynamoLetterAnswers({ doc, tables, digests, sealer, random: Math.random }),
    recorder: dynamoRecorder(doc, tables, { sealer, random: Math.random }),
    closedDays: dynamoClosedDays(doc, env.LEDGER_TABLE),
    rates: dynamoMailRates(doc, env.MAIL_TABLE, retention),
    waiting: sqsWaitingMails(sqs, env.TRIAGE_QUEUE_URL, Math.random),
    parked: sqsParkedQueue(sqs, env.TRIAGE_PARKED_QUEUE_URL),
    messages: dynamoMessages(doc, env.MAIL_TABLE),
    retry: sqsRetry(sqs, env.TRIAGE_QUEUE_URL, QUEUES.triage.consumer, Math.random),
    read,
    ...(env.FALLBACK !== undefined && { fallback: fallbackOf(env, env.FALLBACK, doc, clock) }),
    retention,
    clock,
  });
}

function fallbackOf(
  { MAIL_TABLE: mailTable, RETENTION_DAYS: retention }: TriageEnv,
  settings: NonNullable<TriageEnv['FALLBACK']>,
  doc: DynamoDBDocumentClient,
  clock: () => Date,
): FallbackReader {
  const mostMicroUsd = Math.floor(settings.monthlyBudgetUsd * 1_000_000);
  const budget = dynamoMonthlyBudget(doc, { mailTable, mostMicroUsd, retention, clock });
  return lazyFallback(async () => {
    const { connectFallback } = await import('../../shared/adapters/fallback/connect-fallback.ts');
    return connectFallback(settings, budget);
  });
}
