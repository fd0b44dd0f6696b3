// What is counted in the mail table: the twins and the table keep the same promises.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from '@jest/globals';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoAnswerLimits } from '../../shared/adapters/limits/dynamo-answer-limits.ts';
import { dynamoMailRates } from '../../shared/adapters/limits/dynamo-mail-rates.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { memoryAnswerLimits } from '../twins/memory-answer-limits.ts';
import { memoryMailRates } from '../twins/memory-mail-rates.ts';
import { twinDigests } from '../twins/twin-sealer.ts';
import { answerLimitsContract } from './answer-limits.contract.ts';
import { callCounterContract } from './call-counter.contract.ts';
import { dynamoClient, makeTables } from './dynamo-stores.ts';
import { mailRatesContract } from './mail-rates.contract.ts';

answerLimitsContract('answers counted by the twin', async () => memoryAnswerLimits());
mailRatesContract('rates of the twin', async () => memoryMailRates());
callCounterContract('calls in buckets of the twin', async () => memoryMailRates());

const dataDir = mkdtempSync(join(tmpdir(), 'answers-'));
let stand: Awaited<ReturnType<typeof startDynamo>>;
let client: ReturnType<typeof dynamoClient>;
beforeAll(async () => {
  stand = await startDynamo({ port: 0, dataDir, endpoints: {} });
  client = dynamoClient(`http://127.0.0.1:${stand.port}`);
});
afterAll(async () => {
  client.destroy();
  await stand.close();
  rmSync(dataDir, { recursive: true, force: true });
});

answerLimitsContract('answers counted in a table', async () => {
  const { mail } = await makeTables(client);
  const doc = DynamoDBDocumentClient.from(client);
  return dynamoAnswerLimits({ doc, digests: twinDigests }, mail, DEFAULT_RETENTION_DAYS);
});

const ratesInTable = async () => {
  const { mail } = await makeTables(client);
  return dynamoMailRates(DynamoDBDocumentClient.from(client), mail, DEFAULT_RETENTION_DAYS);
};
mailRatesContract('rates in a table', ratesInTable);
callCounterContract('calls in buckets of a table', ratesInTable);
