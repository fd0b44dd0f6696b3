// The writer of workspaces beyond its contract: what it mends, what a rehearsal writes, and who comes in between.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamoDBClient, ScanCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startDynamo } from '../../local/stand-ins/dynamo/start-dynamo.ts';
import type { StandIn } from '../../local/stand-ins/stand-in.ts';
import { keyOf } from '../../shared/adapters/dynamo/dynamo-keys.ts';
import {
  dynamoWorkspaceWriter,
  type WorkspaceWriter,
} from '../../shared/adapters/workspaces/dynamo-workspace-writer.ts';
import { maya } from '../core/reply/receipt-facts.ts';
import { twinDigests, twinSealer } from '../twins/twin-sealer.ts';
import { dynamoClient, makeTables, storesOver, type Tables } from './dynamo-stores.ts';
import { jordan } from './samples.ts';
import { toldDynamo } from './told-dynamo.ts';

const identity = { issuer: 'https://issuer.timepost.test', subject: 'maya' };
const workspace = { workspaceId: 'w-1', name: 'Demo', inboundAddresses: ['time@in.timepost.test'] };

let engine: StandIn;
let client: DynamoDBClient;
let tables: Tables;
const dataDir = mkdtempSync(join(tmpdir(), 'writer-'));
beforeAll(async () => {
  engine = await startDynamo({ port: 0, dataDir, endpoints: {} });
  client = dynamoClient(`http://127.0.0.1:${engine.port}`);
});
afterAll(async () => {
  client.destroy();
  await engine.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  tables = await makeTables(client);
});

const sealer = twinSealer(); // one for all: its nonces must not come again
const doc = () => DynamoDBDocumentClient.from(client);
function writer(isRehearsal = false): WorkspaceWriter {
  return dynamoWorkspaceWriter({
    doc: doc(),
    tables,
    sealer,
    digests: twinDigests,
    isRehearsal,
  });
}

async function everything(): Promise<string> {
  const scans = [tables.directory, tables.ledger].map((TableName) =>
    client.send(new ScanCommand({ TableName })),
  );
  return JSON.stringify((await Promise.all(scans)).map(({ Items }) => Items));
}

test('what is repeated is not written again', async () => {
  await writer().putWorkspace(workspace);
  await writer().putMember(maya, identity);
  const before = await everything();

  await writer().putWorkspace(workspace);
  await writer().putMember(maya, identity);

  expect(await everything()).toBe(before); // sealed anew, the bytes would differ
});

test('a look-up that was changed by other hands is put right', async () => {
  await writer().putMember(maya, identity);
  const digest = await twinDigests.digest('sender', maya.address);
  await doc().send(
    new UpdateCommand({
      TableName: tables.directory,
      Key: keyOf.sender('w-1', digest),
      UpdateExpression: 'SET #status = :suspended',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':suspended': 'suspended' },
    }),
  );

  expect(await writer().putMember(maya, identity)).toBe('updated');

  const { directory } = storesOver(client, tables);
  expect(await directory.findSender('w-1', maya.address)).toMatchObject({ status: 'active' });
});

describe('a rehearsal', () => {
  test('says what would be done, and writes nothing', async () => {
    await writer().putWorkspace(workspace);
    const before = await everything();

    const said = [
      await writer(true).putWorkspace(workspace),
      await writer(true).putWorkspace({ ...workspace, name: 'Studio' }),
      await writer(true).putMember(maya, identity),
    ];

    expect(said).toEqual(['unchanged', 'updated', 'made']);
    expect(await everything()).toBe(before);
  });

  test('throws what would be thrown', async () => {
    await writer().putWorkspace(workspace);
    await writer().putMember(maya, identity);

    const inboundAddresses = workspace.inboundAddresses;
    const taking = [
      writer(true).putWorkspace({ ...workspace, workspaceId: 'w-2', inboundAddresses }),
      writer(true).putMember({ ...jordan, address: maya.address }),
    ];

    for (const one of taking)
      await expect(one).rejects.toMatchObject({ name: 'AddressTakenError', taken: [0] });
  });
});

test('an address that someone takes between look and write is refused by the write', async () => {
  const told = toldDynamo((_call, input) => {
    if ('RequestItems' in input) return { Responses: {} };
    if ('TransactItems' in input)
      throw new TransactionCanceledException({
        message: 'cancelled',
        $metadata: {},
        CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }, { Code: 'None' }],
      });
    return {};
  });
  const racing = dynamoWorkspaceWriter({
    doc: told.doc,
    tables,
    sealer,
    digests: twinDigests,
  });

  await expect(racing.putMember(maya, identity)).rejects.toMatchObject({
    name: 'AddressTakenError',
    taken: [0],
  });
});
