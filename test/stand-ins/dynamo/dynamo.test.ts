// The stand-in answers as Amazon's own DynamoDB Local does: one contract, held against both where Java is.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { startDynamo } from '../../../local/stand-ins/dynamo/start-dynamo.ts';
import { type Endpoint, startDynamoDbLocal } from '../../adapters/dynamodb-local.ts';
import { endAll, newFolder } from '../child.ts';
import { tablesAndStreamsContract } from './tables-and-streams.contract.ts';
import { transactionsContract } from './transactions.contract.ts';

function contract(start: () => Promise<Endpoint>): void {
  let engine: Endpoint;
  let client: DynamoDBClient;
  let streams: DynamoDBStreamsClient;
  beforeAll(async () => {
    engine = await start();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const settings = { endpoint: engine.url, region: 'eu-west-1', credentials };
    client = new DynamoDBClient(settings);
    streams = new DynamoDBStreamsClient(settings);
  });
  afterAll(async () => {
    client.destroy();
    streams.destroy();
    await engine.close();
    await endAll();
  });
  transactionsContract(() => client);
  tablesAndStreamsContract(
    () => client,
    () => streams,
  );
}

describe('the stand-in', () =>
  contract(async () => {
    const { port, close } = await startDynamo({ port: 0, dataDir: newFolder(), endpoints: {} });
    return { url: `http://127.0.0.1:${port}`, close };
  }));

const folder = process.env.TIMEPOST_DYNAMODB_LOCAL;
if (folder === undefined) {
  process.stdout.write('NOT RUN: the contract on DynamoDB Local (TIMEPOST_DYNAMODB_LOCAL is not set)\n');
} else {
  describe("Amazon's DynamoDB Local", () => contract(() => startDynamoDbLocal(folder)));
}
