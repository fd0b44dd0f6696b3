// The tables of the bench: one ledger of each size, and of the others one, under names that stay.
import { waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { TABLES } from '../../shared/contracts/tables.ts';
import { dynamoClient, makeTable } from '../../test/adapters/dynamo-stores.ts';
import type { Ledger } from './load.ts';

/** Made again it changes nothing. */
export async function makeBenchTables(url: string, ledgers: readonly Ledger[]): Promise<void> {
  const client = dynamoClient(url);
  const wanted = [
    ...ledgers.map(({ table }) => [table, TABLES.ledger.indexes] as const),
    ...(['directory', 'mail', 'audit'] as const).map((name) => [name, TABLES[name].indexes] as const),
  ];
  for (const [name, indexes] of wanted) {
    await makeTable(client, name, indexes).catch((error: unknown) => {
      if (!(error instanceof Error && error.name === 'ResourceInUseException')) throw error;
    });
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
  }
  client.destroy();
}
