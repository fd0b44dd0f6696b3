// Makes the tables that the state stack deploys on AWS, from the keys said in the contracts. Tables of an older version get the indexes
// that they lack, filled with what is there; run again it changes nothing.

import { setTimeout as sleep } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { TABLES, type TableKeys, type TableName } from '../../shared/contracts/tables.ts';
import { TABLE_NAMES } from '../layout.ts';
import { toDefinitions, toIndex, toKeySchema } from './table-forms.ts';
import { updateIndexes } from './update-indexes.ts';

const LOOK_MS = 25;
const LOOKS = 400;

/** Returns the ARN of the ledger's stream. */
export async function makeTables(dynamo: DynamoDBClient): Promise<{ readonly ledgerStreamArn: string }> {
  const names = Object.keys(TABLES) as TableName[];
  await Promise.all(names.map((name) => makeTable(dynamo, TABLE_NAMES[name], TABLES[name])));
  const { LatestStreamArn = '' } = await describe(dynamo, TABLE_NAMES.ledger);
  return { ledgerStreamArn: LatestStreamArn };
}

async function makeTable(dynamo: DynamoDBClient, TableName: string, keys: TableKeys): Promise<void> {
  await create(dynamo, TableName, keys);
  await updateIndexes(dynamo, await describe(dynamo, TableName), keys);
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await describe(dynamo, TableName)).TableStatus === 'ACTIVE') break;
    await sleep(LOOK_MS);
  }
  await expire(dynamo, TableName, keys.ttlAttribute);
}

/** Asked for at each start: one that was killed may have made the table and nothing more. */
async function expire(dynamo: DynamoDBClient, TableName: string, AttributeName: string): Promise<void> {
  const TimeToLiveSpecification = { Enabled: true, AttributeName };
  try {
    await dynamo.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ValidationException')) throw error; // enabled already
  }
}

async function create(dynamo: DynamoDBClient, TableName: string, keys: TableKeys): Promise<void> {
  const indexes = Object.entries(keys.indexes);
  try {
    await dynamo.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: toDefinitions([keys, ...Object.values(keys.indexes)]),
        KeySchema: toKeySchema(keys),
        ...(indexes.length > 0 && {
          GlobalSecondaryIndexes: indexes.map(([name, index]) => toIndex(name, index)),
        }),
        ...(keys.stream && {
          StreamSpecification: { StreamEnabled: true, StreamViewType: keys.stream },
        }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

async function describe(dynamo: DynamoDBClient, TableName: string): Promise<TableDescription> {
  return (await dynamo.send(new DescribeTableCommand({ TableName }))).Table ?? {};
}
