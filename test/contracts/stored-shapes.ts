// The shape of everything that outlives a deploy: items with their attributes and what is sealed in them, queue messages,
// keys of tables. Two shapes are equal when an old reader understands what a new writer wrote.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { ReleaseMessage } from '../../shared/contracts/release-message.ts';
import { TABLES } from '../../shared/contracts/tables.ts';
import { ParsedMailMessage, ParsedMailPointer } from '../../shared/contracts/triage-message.ts';
import type { SealContext, Sealer } from '../../shared/ports/sealing.ts';
import { makeTables, storesOver } from '../adapters/dynamo-stores.ts';
import { writeEverything } from '../adapters/every-item.ts';
import { twinSealer } from '../twins/twin-sealer.ts';

/** By what is stored, such as `item entry` or `sealed entry`. */
export type Shapes = Readonly<Record<string, unknown>>;

export async function storedShapes(client: DynamoDBClient): Promise<Shapes> {
  const sealed = new Map<string, Set<string>>();
  const tables = await makeTables(client);
  await writeEverything(storesOver(client, tables, listening(twinSealer(), sealed)));
  const items = new Map<string, Set<string>>();
  for (const TableName of Object.values(tables)) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName }));
    for (const item of Items) {
      const kind = item['itemType']?.S ?? `look-up of ${item['pk']?.S?.split('#')[0]}`;
      const attributes = Object.entries(item).map(([name, value]) => `${name}: ${Object.keys(value).join()}`);
      add(items, `item ${kind}`, attributes);
    }
  }
  return {
    ...toSorted(items),
    ...toSorted(sealed),
    'message parsed mail': z.toJSONSchema(ParsedMailMessage, { unrepresentable: 'any', io: 'input' }),
    'message release': z.toJSONSchema(ReleaseMessage, { unrepresentable: 'any', io: 'input' }),
    'message pointer': z.toJSONSchema(ParsedMailPointer, { unrepresentable: 'any', io: 'input' }),
    'keys of tables': TABLES,
  };
}

/** Notes the paths of every JSON that is sealed, by the kind of what it is sealed for. */
function listening(sealer: Sealer, heard: Map<string, Set<string>>): Sealer {
  return {
    ...sealer,
    seal: (plaintext: string, context: SealContext) => {
      add(heard, `sealed ${context.purpose.split('/')[0]}`, pathsOf(JSON.parse(plaintext)));
      return sealer.seal(plaintext, context);
    },
  };
}

function pathsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, `${path}.${name}`));
}

function add(found: Map<string, Set<string>>, kind: string, parts: readonly string[]): void {
  found.set(kind, new Set([...(found.get(kind) ?? []), ...parts]));
}

function toSorted(found: ReadonlyMap<string, ReadonlySet<string>>): Shapes {
  return Object.fromEntries([...found].map(([kind, parts]) => [kind, [...parts].toSorted()]));
}
