// parse opens hostile bytes, so it can touch the least: raw mail, the directory, the way to triage. Nothing on the ledger, and
// no key of a member.
import type { Construct } from 'constructs';
import type { ParseEnv } from '../../shared/contracts/env.ts';
import { QUEUES } from '../../shared/contracts/queues.ts';
import { grantTables } from '../access.ts';
import { watchFailing } from '../constructs/failing-alarm.ts';
import type { WatchedFunction } from '../constructs/watched-function.ts';
import { type MailPath, WINDOW_SECONDS } from './mail-path.ts';
import { makeFunction, WHOLE_CPU_MB } from './make-function.ts';

export function addParse(scope: Construct, path: MailPath): WatchedFunction<ParseEnv> {
  const { stage, state, inbox, inlet, triage } = path;
  const parse = makeFunction<ParseEnv>(scope, path, {
    name: 'parse',
    environment: {
      RAW_BUCKET: inbox.bucket.bucketName,
      DIRECTORY_TABLE: state.tables.directory.tableName,
      DIRECTORY_KEY_ID: state.directoryKey.keyArn,
      INLET_QUEUE_URL: inlet.queue.queueUrl,
      TRIAGE_QUEUE_URL: triage.queue.queueUrl,
    },
    impact: 'Mail is not opened: it waits, and no receipt comes.',
    page: 'mail-is-not-read',
    memoryMb: WHOLE_CPU_MB,
    timeoutSeconds: QUEUES.inlet.consumer.timeoutSeconds,
    expectedConcurrency: stage.mostBatchesAtOnce, // every lane is taken: more mail waits
  });
  inlet.feed(parse.fn, { windowSeconds: WINDOW_SECONDS, mostAtOnce: stage.mostBatchesAtOnce });
  triage.grantSend(parse);
  inlet.grantGiveUp(parse);
  grantTables(parse, 'parse', state);
  inbox.grantParse(parse);
  parse.allow(['kms:GenerateMac'], [state.directoryKey.keyArn]);
  watchFailing(scope, state.alarms, {
    name: 'parse',
    counts: 'MessageFailed',
    impact:
      'Mails fail again and again while they are opened: they wait, and become dead letters within hours.',
    page: 'mail-is-not-read',
  });
  return parse;
}
