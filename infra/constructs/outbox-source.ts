// Feeds a function from the ledger's stream with receipts that are due, and with nothing else of it.
import { Duration } from 'aws-cdk-lib';
import type * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { DUE_OUTBOX_FILTER } from '../../shared/contracts/outbox-stream.ts';
import { LEDGER_READER } from '../../shared/contracts/streams.ts';
import { type AlarmBook, MINUTE } from './alarm-book.ts';
import type { WatchedFunction } from './watched-function.ts';

/** A receipt is expected within minutes. The stream itself forgets after a day, and sweep offers again what it forgot. */
const MOST_BEHIND = Duration.minutes(10);

export function readOutbox<Env extends object>(
  reader: WatchedFunction<Env>,
  ledger: dynamodb.TableV2,
  alarms: AlarmBook,
): void {
  const streamArn = ledger.tableStreamArn;
  if (streamArn === undefined) throw new Error('the ledger has no stream');
  reader.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [streamArn]);
  reader.allow(['dynamodb:ListStreams'], ['*']);
  reader.fn.addEventSourceMapping('Outbox', {
    eventSourceArn: streamArn,
    startingPosition: lambda.StartingPosition.TRIM_HORIZON,
    batchSize: LEDGER_READER.batchSize,
    bisectBatchOnError: true,
    retryAttempts: LEDGER_READER.maximumRetryAttempts,
    maxRecordAge: Duration.seconds(LEDGER_READER.maximumRecordAgeSeconds),
    reportBatchItemFailures: true,
    filters: [lambda.FilterCriteria.filter(DUE_OUTBOX_FILTER)],
  });
  alarms.add(reader, {
    section: 'reply/behind',
    impact: 'Receipts go out late.',
    page: 'mail-waits',
    metric: reader.fn.metric('IteratorAge', { statistic: 'Maximum', period: MINUTE }),
    threshold: MOST_BEHIND.toMilliseconds(),
  });
}
