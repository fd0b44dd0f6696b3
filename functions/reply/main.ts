// functions/reply: the composition root. SES gets one attempt (guarded-client.ts says why); loaded lazily it saves nothing.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { guarded } from '../../shared/adapters/clients/guarded-client.ts';
import { dynamoEntries } from '../../shared/adapters/ledger/dynamo-entries.ts';
import { dynamoAnswerLimits } from '../../shared/adapters/limits/dynamo-answer-limits.ts';
import { holdsSuppression } from '../../shared/adapters/mail/dynamo-suppressions.ts';
import { dynamoOutbox } from '../../shared/adapters/outbox/dynamo-outbox.ts';
import { sesMailer } from '../../shared/adapters/outbox/ses-mailer.ts';
import { dynamoAskedAddresses } from '../../shared/adapters/people/dynamo-member-addresses.ts';
import { dynamoMembers } from '../../shared/adapters/people/dynamo-members.ts';
import { dynamoWrappedKeys } from '../../shared/adapters/sealing/dynamo-wrapped-keys.ts';
import { kmsDigests } from '../../shared/adapters/sealing/kms-digests.ts';
import { kmsSealer } from '../../shared/adapters/sealing/kms-sealer.ts';
import { ReplyEnv, readEnv } from '../../shared/contracts/env.ts';
import { watchBreaker } from '../../shared/runtime/gauges.ts';
import { createHandler } from './handler.ts';

const env = readEnv(ReplyEnv, process.env);
const clock = () => new Date();
const doc = DynamoDBDocumentClient.from(guarded(DynamoDBClient, 'dynamodb', watchBreaker));
const keys = dynamoWrappedKeys(doc, env.KEYS_TABLE);
const kms = guarded(KMSClient, 'kms', watchBreaker);
const digests = kmsDigests(kms, env.DIRECTORY_KEY_ID);
const sealer = kmsSealer({ kms, keys, wrappingKeyId: env.WRAPPING_KEY_ID, clock });
export const handler = createHandler({
  outbox: dynamoOutbox(doc, { ledger: env.LEDGER_TABLE, mail: env.MAIL_TABLE }, sealer),
  members: dynamoMembers(doc, env.LEDGER_TABLE, sealer),
  entries: dynamoEntries(doc, env.LEDGER_TABLE, sealer),
  limits: dynamoAnswerLimits({ doc, digests }, env.MAIL_TABLE, env.RETENTION_DAYS),
  asked: dynamoAskedAddresses(doc, env.LEDGER_TABLE),
  suppressions: { holds: (to, now) => holdsSuppression({ doc, digests }, env.MAIL_TABLE, to, now) },
  mailer: sesMailer(guarded(SESv2Client, 'ses', watchBreaker)),
  inboundAddress: env.INBOUND_ADDRESS,
  clock,
});
