// Brings the indexes of a table that an older version made to what the contracts say. Nothing of the table is lost: what cannot be brought
// there is refused, and said.
import {
  type DynamoDBClient,
  type GlobalSecondaryIndexDescription,
  type GlobalSecondaryIndexUpdate,
  type TableDescription,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableIndex, TableKeys } from '../../shared/contracts/tables.ts';
import { PlainError } from './plain-error.ts';
import { toDefinitions, toIndex, toKeySchema } from './table-forms.ts';

/** Throws `PlainError` where the table has other keys or another stream: those are for ever. */
export async function updateIndexes(
  dynamo: DynamoDBClient,
  { TableName, GlobalSecondaryIndexes: there = [], ...table }: TableDescription,
  keys: TableKeys,
): Promise<void> {
  const isOurs =
    JSON.stringify(table.KeySchema) === JSON.stringify(toKeySchema(keys)) &&
    table.StreamSpecification?.StreamViewType === keys.stream;
  if (!isOurs)
    throw new PlainError(
      `The table ${TableName} was made by another version, with other keys or another stream. Its data stays as it is. Run that version, or start in another folder with --data.`,
    );
  const send = (update: GlobalSecondaryIndexUpdate, AttributeDefinitions = toDefinitions([keys])) =>
    dynamo.send(
      new UpdateTableCommand({ TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates: [update] }),
    );
  for (const [name, index] of Object.entries(keys.indexes)) {
    const found = there.find(({ IndexName }) => IndexName === name);
    if (found !== undefined && isSame(found, name, index)) continue;
    if (found !== undefined) await send({ Delete: { IndexName: name } });
    await send({ Create: toIndex(name, index) }, toDefinitions([keys, index]));
  }
}

function isSame(found: GlobalSecondaryIndexDescription, name: string, index: TableIndex): boolean {
  const { KeySchema, Projection } = toIndex(name, index);
  const sorted = (names: readonly string[] = []) => names.toSorted().join();
  return (
    JSON.stringify(found.KeySchema) === JSON.stringify(KeySchema) &&
    sorted(found.Projection?.NonKeyAttributes) === sorted(Projection?.NonKeyAttributes)
  );
}
