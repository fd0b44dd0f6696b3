// reply takes what the ledger's stream offers and sends it, from our one address and from no other.
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ReplyEnv } from '../../shared/contracts/env.ts';
import { LEDGER_READER } from '../../shared/contracts/streams.ts';
import { grantTables, UNWRAPS_WORKSPACE_KEYS } from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import { watchOnce } from '../constructs/once-alarm.ts';
import { readOutbox } from '../constructs/outbox-source.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import type { MailPath } from './mail-path.ts';
import { makeFunction } from './make-function.ts';

export function addReply(scope: Construct, path: MailPath): WatchedFunction<ReplyEnv> {
  const { stage, state, inbox } = path;
  const { ledger, mail, keys } = state.tables;
  const reply = makeFunction<ReplyEnv>(scope, path, {
    name: 'reply',
    environment: {
      INBOUND_ADDRESS: inbox.inboundAddress,
      DIRECTORY_KEY_ID: state.directoryKey.keyArn,
      LEDGER_TABLE: ledger.tableName,
      MAIL_TABLE: mail.tableName,
      KEYS_TABLE: keys.tableName,
      WRAPPING_KEY_ID: state.wrappingKey.keyArn,
      RETENTION_DAYS: JSON.stringify(stage.retentionDays),
    },
    impact: 'Time is recorded, but its receipts do not go out: nobody sees what was understood.',
    page: 'mail-waits',
    memoryMb: 512,
    timeoutSeconds: LEDGER_READER.timeoutSeconds,
    expectedConcurrency: 10, // one for each shard of the stream
  });
  readOutbox(reply, ledger, state.alarms);
  grantTables(reply, 'reply', state);
  reply.allow(['kms:Decrypt'], [state.wrappingKey.keyArn], UNWRAPS_WORKSPACE_KEYS);
  reply.allow(['kms:GenerateMac'], [state.directoryKey.keyArn]);
  const ses = (resource: string, resourceName: string) =>
    Stack.of(scope).formatArn({ service: 'ses', resource, resourceName });
  reply.allow(
    ['ses:SendEmail'],
    [
      // Every identity: where the recipient is one of the account too, SES asks for the right to that one as well. From whom
      // it is stays our one address.
      ses('identity', '*'),
      ses('configuration-set', inbox.domain.configurationSet.configurationSetName),
    ],
    { StringEquals: { 'ses:FromAddress': inbox.inboundAddress } },
  );
  watchFailing(scope, state.alarms, {
    name: 'reply',
    counts: 'ChangeFailed',
    impact: 'Receipts fail before they are sent: nobody sees what was understood.',
    page: 'mail-waits',
  });
  watchOnce(scope, state.alarms, {
    // Either a machine answers us, or a person got no receipt.
    section: 'reply/over-limit',
    impact:
      'Receipts are held back because too many went to one address or thread: time is recorded, its sender is not told.',
    counts: { service: 'reply', metricName: 'AnswersOverLimit' },
  });
  return reply;
}
