// The ledger by API against a model of it, over the in-memory twins and over the DynamoDB stand-in: whatever members ask, in whatever
// order, again and with versions that are over, the model says what is answered and what is kept.
import { strictEqual } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { test } from '@jest/globals';
import fc from 'fast-check';
import { startDynamo } from '../../../../local/stand-ins/dynamo/start-dynamo.ts';
import { dynamoClient, makeTables, storesOver } from '../../../adapters/dynamo-stores.ts';
import { type Stores, storesOf } from '../../../adapters/stores.ts';
import { memoryState } from '../../../twins/memory-state.ts';
import { begin } from './begin.ts';
import { COMMANDS } from './commands.ts';
import { compareAll } from './compare.ts';

interface Open {
  readonly stores: Stores;
  readonly countEvents: (workspaceId: string) => Promise<number>;
}

/** One event for each change, whatever it changes, in the workspace where it was. */
async function holdsFor(open: () => Promise<Open>, sizes: { readonly runs: number; readonly moves: number }) {
  const commands = fc.commands([...COMMANDS], { maxCommands: sizes.moves, size: 'max' });
  const property = fc.asyncProperty(commands, async (moves) => {
    const { stores, countEvents } = await open();
    const begun = await begin(stores, countEvents);
    await fc.asyncModelRun(async () => begun, moves);
    await compareAll(begun.model, begun.real);
    for (const [workspaceId, count] of begun.model.events)
      strictEqual(await countEvents(workspaceId), count, `events of ${workspaceId}`);
  });
  await fc.assert(property, { numRuns: sizes.runs });
}

test('members get what the model says, and the twins keep it', async () => {
  await holdsFor(
    async () => {
      const state = memoryState();
      return {
        stores: storesOf(state),
        countEvents: async (workspaceId) =>
          state.audit.filter((event) => event.workspaceId === workspaceId).length,
      };
    },
    { runs: 150, moves: 50 },
  );
});

test('members get what the model says, and the tables keep it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ledger-model-'));
  const { port, close } = await startDynamo({ port: 0, dataDir, endpoints: {} });
  const client = dynamoClient(`http://127.0.0.1:${port}`);
  try {
    await holdsFor(
      async () => {
        const tables = await makeTables(client);
        return {
          stores: storesOver(client, tables),
          countEvents: async (workspaceId) => {
            const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.audit }));
            return Items.filter((item) => item['workspaceId']?.S === workspaceId).length;
          },
        };
      },
      { runs: 8, moves: 30 },
    );
  } finally {
    client.destroy();
    await close();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
