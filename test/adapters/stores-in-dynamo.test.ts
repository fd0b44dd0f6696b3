// The same suites for the adapters, against Amazon's DynamoDB Local where its folder is named.

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { dynamoClient, makeTables, storesOver } from './dynamo-stores.ts';
import { type Endpoint, startDynamoDbLocal } from './dynamodb-local.ts';
import { entriesContract } from './entries.contract.ts';
import { messagesContract } from './messages.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { privacyContract } from './privacy.contract.ts';
import { recorderContract } from './recorder.contract.ts';
import { workspacesContract } from './workspaces.contract.ts';

const folder = process.env.TIMEPOST_DYNAMODB_LOCAL;
const engines: [string, () => Promise<Endpoint>][] = [];
if (folder === undefined)
  console.log('NOT RUN: the stores against DynamoDB Local (TIMEPOST_DYNAMODB_LOCAL is not set)');
else engines.push(["in Amazon's DynamoDB Local", () => startDynamoDbLocal(folder)]);

describe.each(engines)('%s', (_name, start) => {
  let engine: Endpoint;
  let client: DynamoDBClient;
  beforeAll(async () => {
    engine = await start();
    client = dynamoClient(engine.url);
  }, 60_000);
  afterAll(async () => {
    client.destroy();
    await engine.close();
  });
  const open = async () => storesOver(client, await makeTables(client));

  recorderContract(open);
  entriesContract(open);
  messagesContract(open);
  outboxContract(open);
  workspacesContract(open);
  privacyContract(() => client);
});
