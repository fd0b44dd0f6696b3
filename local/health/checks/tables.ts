// A table: that it can be used, forgets what is due (TTL), and can be restored to any second (PITR).
import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { type Check, inRunbook } from '../check.ts';
import { ANSWER_MS } from '../limits.ts';
import { notApplicable, type Reading, state } from '../reading.ts';
import { asked } from '../run-checks.ts';

/** What a stand-in or an emulator keeps none of, with the reason. */
export interface NotKept {
  readonly ttl?: string;
  readonly pitr?: string;
}

/** `name` as in shared/contracts/tables.ts. */
export function tableCheck(
  dynamo: DynamoDBClient,
  name: string,
  TableName: string,
  notKept: NotKept = {},
): Check {
  return {
    group: 'tables',
    name,
    slowMs: ANSWER_MS.other,
    todo: inRunbook(`${name}/system-errors`),
    run: (abortSignal) =>
      Promise.all([
        asked('table', () => readStatus(dynamo, TableName, abortSignal)),
        unlessAbsent('TTL', notKept.ttl, () => readTtl(dynamo, TableName, abortSignal)),
        unlessAbsent('PITR', notKept.pitr, () => readPitr(dynamo, TableName, abortSignal)),
      ]),
  };
}

async function unlessAbsent(
  of: string,
  why: string | undefined,
  ask: () => Promise<Reading>,
): Promise<Reading> {
  return why === undefined ? asked(of, ask) : notApplicable(of, why);
}

/** A table that is being updated reads and writes (DynamoDB API reference, TableDescription). */
async function readStatus(dynamo: DynamoDBClient, TableName: string, abortSignal: AbortSignal) {
  const { Table } = await dynamo.send(new DescribeTableCommand({ TableName }), { abortSignal });
  const status = Table?.TableStatus ?? 'unknown';
  return state('table', status, status === 'UPDATING' ? status : 'ACTIVE', 'fail');
}

async function readTtl(dynamo: DynamoDBClient, TableName: string, abortSignal: AbortSignal) {
  const { TimeToLiveDescription: ttl } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName }), {
    abortSignal,
  });
  return state('TTL', ttl?.TimeToLiveStatus ?? 'unknown', 'ENABLED', 'warn');
}

async function readPitr(dynamo: DynamoDBClient, TableName: string, abortSignal: AbortSignal) {
  const { ContinuousBackupsDescription: backups } = await dynamo.send(
    new DescribeContinuousBackupsCommand({ TableName }),
    { abortSignal },
  );
  const status = backups?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus ?? 'unknown';
  return state('PITR', status, 'ENABLED', 'warn');
}
