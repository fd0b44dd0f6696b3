// A place with tables and keys of its own, on stand-ins in this process, and the product's adapters that look into it.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { TABLE_NAMES } from '../../../local/layout.ts';
import { localClients } from '../../../local/run/local-clients.ts';
import { makeTables } from '../../../local/run/make-tables.ts';
import { startDynamo } from '../../../local/stand-ins/dynamo/start-dynamo.ts';
import { startKms } from '../../../local/stand-ins/kms/start-kms.ts';
import { laptopPlace, type Place } from '../../../local/workspace/place.ts';
import { sealingOf } from '../../../local/workspace/sealing.ts';
import { dynamoCatalogues } from '../../../shared/adapters/catalogue/dynamo-catalogues.ts';
import { dynamoDirectory } from '../../../shared/adapters/people/dynamo-directory.ts';
import { dynamoMembers } from '../../../shared/adapters/people/dynamo-members.ts';
import { newFolder } from '../../stand-ins/child.ts';

export interface Laptop {
  readonly place: Place;
  readonly dynamo: DynamoDBClient;
  readonly endpoints: { readonly dynamo: string; readonly kms: string };
  readonly close: () => Promise<void>;
}

export async function openLaptop(): Promise<Laptop> {
  const options = { port: 0, endpoints: {} };
  const standIns = await Promise.all([
    startDynamo({ ...options, dataDir: newFolder() }),
    startKms({ ...options, dataDir: newFolder() }),
  ]);
  const [dynamo, kms] = standIns.map(({ port }) => `http://127.0.0.1:${port}`);
  const endpoints = { dynamo: dynamo ?? '', kms: kms ?? '' };
  const clients = localClients(endpoints);
  await makeTables(clients.dynamo);
  return {
    place: laptopPlace({ endpoints }),
    dynamo: clients.dynamo,
    endpoints,
    close: async () => {
      await Promise.all(standIns.map(({ close }) => close()));
    },
  };
}

/** As the functions do. */
export function lookInto(place: Place) {
  const { doc, tables } = place;
  const { sealer, digests } = sealingOf(place);
  return {
    directory: dynamoDirectory(doc, tables.directory, digests),
    members: dynamoMembers(doc, tables.ledger, sealer),
    catalogues: dynamoCatalogues(doc, tables.ledger, sealer, () => new Date()),
  };
}

/** Every item of every table, in one text; sealed bytes included. */
export async function everythingStored(dynamo: DynamoDBClient): Promise<string> {
  const scans = Object.values(TABLE_NAMES).map((TableName) => dynamo.send(new ScanCommand({ TableName })));
  const items = (await Promise.all(scans)).map(({ Items }) => Items);
  const bytesAsText = (_name: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  return JSON.stringify(items, bytesAsText);
}
