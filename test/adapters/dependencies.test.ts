// What readiness asks of each service, and that no answer is an answer too.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { tableDependency } from '../../shared/adapters/clients/dependencies.ts';
import { kmsDependency } from '../../shared/adapters/clients/kms-dependency.ts';
import type { Dependency } from '../../shared/ports/edge.ts';
import { type AnsweringServer, startAnsweringServer } from './answering-server.ts';

let server: AnsweringServer;
beforeEach(async () => {
  server = await startAnsweringServer();
});
afterEach(() => server.close());

function settings() {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  return { endpoint: server.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 };
}

type Make = () => Dependency;
const table: Make = () => tableDependency(new DynamoDBClient(settings()), 'ledger', 'ledger');
const key: Make = () => kmsDependency(new KMSClient(settings()), 'alias/wrapping', 'wrapping key');

describe('is well', () => {
  test.each<[string, Make, object]>([
    ['an active table', table, { Table: { TableStatus: 'ACTIVE' } }],
    ['a table whose settings change', table, { Table: { TableStatus: 'UPDATING' } }],
    ['an enabled key', key, { KeyMetadata: { KeyId: 'k', Enabled: true } }],
  ])('%s, after one call', async (_which, make, body) => {
    server.answer = { status: 200, body };

    await expect(make().check()).resolves.toBeUndefined();
    expect(server.asked).toHaveLength(1);
  });
});

describe('is not well', () => {
  test.each<[string, Make, object]>([
    ['a table that is deleted', table, { Table: { TableStatus: 'DELETING' } }],
    ['a table that nothing is said of', table, {}],
    ['a disabled key', key, { KeyMetadata: { KeyId: 'k', Enabled: false } }],
    ['a key that nothing is said of', key, {}],
  ])('%s', async (_which, make, body) => {
    server.answer = { status: 200, body };

    await expect(make().check()).rejects.toMatchObject({ name: 'DependencyUnusableError' });
  });

  test.each<[string, Make]>([
    ['a table', table],
    ['a key', key],
  ])('%s that answers with a fault, or not within a second', async (_which, make) => {
    server.answer = { status: 500, body: {} };
    await expect(make().check()).rejects.toBeInstanceOf(Error);

    server.answer = undefined;
    const started = Date.now();
    await expect(make().check()).rejects.toBeInstanceOf(Error);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
