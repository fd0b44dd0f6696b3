// An index that a table gets, or loses, after it was made: what is in the table already is in the index before it is told of.
import * as z from 'zod';
import {
  type Answer,
  type IndexFacts,
  indexWrites,
  type LevelWrite,
  type Store,
  type TableFacts,
  tableFacts,
} from './dynalite.ts';
import { validationError } from './dynamo-error.ts';
import { under } from './keep.ts';
import type { Writer } from './write.ts';

const Named = z.object({ IndexName: z.string().min(3).max(255) });
const Made = Named.extend({
  KeySchema: z
    .array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))
    .min(1)
    .max(2),
  Projection: z.object({
    ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
    NonKeyAttributes: z.exactOptional(z.array(z.string()).min(1)),
  }),
});
const Asked = z.object({
  TableName: z.string(),
  AttributeDefinitions: z
    .array(z.object({ AttributeName: z.string(), AttributeType: z.string() }))
    .default([]),
  /** One at a time, as on AWS (API reference, UpdateTable). */
  GlobalSecondaryIndexUpdates: z.tuple([z.union([z.object({ Create: Made }), z.object({ Delete: Named })])]),
});

const AT_ONCE = 1_000;

/**
 * The table's description is written last: a kill before it leaves entries of an index that nobody knows, which go when it is made again.
 * The index is there at once; on AWS it would be CREATING for minutes.
 */
export async function updateTable(store: Store, writer: Writer, request: unknown): Promise<Answer> {
  const { TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates } = Asked.parse(request);
  const [update] = GlobalSecondaryIndexUpdates;
  const name = 'Create' in update ? update.Create.IndexName : update.Delete.IndexName;
  return writer.alone(async () => {
    const { GlobalSecondaryIndexes: there = [], ...table } = await tableFacts(store, TableName);
    const others = there.filter(({ IndexName }) => IndexName !== name);
    if ('Create' in update === others.length < there.length)
      throw validationError(`The table ${'Create' in update ? 'already has an' : 'has no'} index ${name}`);
    const made =
      'Create' in update
        ? { ...update.Create, IndexStatus: 'ACTIVE', IndexArn: `${table.TableArn}/index/${name}` }
        : undefined;
    const indexes = made === undefined ? others : [...others, made];
    const definitions = [...table.AttributeDefinitions, ...AttributeDefinitions];
    const changed = {
      ...table,
      AttributeDefinitions: namedBy([table, ...indexes], definitions),
      ...(indexes.length > 0 && { GlobalSecondaryIndexes: indexes }),
    };
    await empty(store, TableName, name);
    if (made !== undefined) await fill(store, changed, made);
    await store.db.batch([{ type: 'put', key: `table~${TableName}`, value: changed }]);
    return { TableDescription: changed };
  });
}

/** Those that are a key of something, each once. */
function namedBy<T extends { readonly AttributeName: string }>(
  keyed: readonly { readonly KeySchema: readonly { readonly AttributeName: string }[] }[],
  definitions: readonly T[],
): readonly T[] {
  const names = new Set(
    keyed.flatMap(({ KeySchema }) => KeySchema.map(({ AttributeName }) => AttributeName)),
  );
  return [...new Map(definitions.map((one) => [one.AttributeName, one])).values()].filter((one) =>
    names.has(one.AttributeName),
  );
}

async function empty(store: Store, table: string, index: string): Promise<void> {
  const gone: LevelWrite[] = [];
  for await (const [key] of store.db.iterator(under(`index-global~${table}~${index}~`)))
    gone.push({ type: 'del', key });
  await inParts(store, gone);
}

async function fill(store: Store, table: TableFacts, index: IndexFacts): Promise<void> {
  const made: LevelWrite[] = [];
  for await (const [, item] of store.db.iterator(under(`item-${table.TableName}~`)))
    made.push(...indexWrites(table, index, item as Readonly<Record<string, unknown>>));
  await inParts(store, made);
}

async function inParts(store: Store, writes: readonly LevelWrite[]): Promise<void> {
  for (let from = 0; from < writes.length; from += AT_ONCE)
    await store.db.batch(writes.slice(from, from + AT_ONCE));
}
