// Raw mails against their records, over the stand-ins of bucket and table.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AwsClients, makeResources, type Resources } from '../../local/stand-ins/aws/make-resources.ts';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import { s3RawMailsCheck } from '../../shared/adapters/mail/s3-raw-mails-check.ts';
import { DEFAULT_RETENTION_DAYS } from '../../shared/core/record/retention.ts';
import { toFailure } from '../../shared/core/record/to-failure.ts';
import { clientsOf } from '../stand-ins/aws/clients.ts';
import { endAll, newFolder, startChild } from '../stand-ins/child.ts';
import { dynamoClient, makeTables, storesOver, type Tables } from './dynamo-stores.ts';
import { mailOf, NOW, outcomeOf } from './samples.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'raw-mails-'));
let stand: Awaited<ReturnType<typeof startDynamo>>;
let dynamo: ReturnType<typeof dynamoClient>;
let aws: AwsClients;
let resources: Resources;
let tables: Tables;
beforeAll(async () => {
  stand = await startDynamo({ port: 0, dataDir, endpoints: {} });
  dynamo = dynamoClient(`http://127.0.0.1:${stand.port}`);
  tables = await makeTables(dynamo);
  const { endpoint } = await startChild('aws', { dataDir: newFolder() });
  aws = clientsOf(endpoint);
  resources = await makeResources(aws);
});
afterAll(async () => {
  dynamo.destroy();
  await stand.close();
  rmSync(dataDir, { recursive: true, force: true });
  await endAll();
});

const mail = (id: string) => {
  const one = mailOf(id);
  return { ...one, arrival: { ...one.arrival, raw: { bucket: resources.rawBucket, key: `raw/${id}` } } };
};

test('names what was stored in that time and has no record: whatever became of the others', async () => {
  const { recorder, messages } = storesOver(dynamo, tables);
  for (const id of ['logged', 'refused', 'failed', 'lost', 'lost-too'])
    await aws.s3.send(new PutObjectCommand({ Bucket: resources.rawBucket, Key: `raw/${id}`, Body: id }));
  await aws.s3.send(
    new PutObjectCommand({ Bucket: resources.rawBucket, Key: 'parsed/one.json', Body: '{}' }),
  );
  await recorder.record(outcomeOf(mail('logged')));
  const stranger = { ...mail('refused'), routing: { kind: 'refused', reason: 'unknown_sender' } as const };
  await recorder.record(outcomeOf(stranger, { disposition: 'ignored', reason: 'unknown_sender' }));
  const failed = mail('failed');
  const facts = { engineVersion: '1', now: NOW, retention: DEFAULT_RETENTION_DAYS };
  await messages.failed(toFailure({ ...failed, ...failed.arrival, ...facts, reason: 'internal_error' }));
  const doc = DynamoDBDocumentClient.from(dynamo);
  const check = s3RawMailsCheck({ s3: aws.s3, bucket: resources.rawBucket, doc, mailTable: tables.mail });

  const now = Date.now();
  const lately = { after: new Date(now - 60_000), before: new Date(now + 60_000) };
  const { looked, keys } = await check.unrecorded(lately);

  expect(looked).toBe(5);
  expect(keys.toSorted()).toEqual(['raw/lost', 'raw/lost-too']);
  const before = { after: new Date(now - 120_000), before: new Date(now - 60_000) };
  expect(await check.unrecorded(before)).toEqual({ looked: 0, keys: [] });
});
