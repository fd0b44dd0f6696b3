// Tables, with the stream and the TTL that dynalite knows nothing of. Tables are never deleted here, and get no more than an index
// (update-table.ts): the stack's own tables are made once, and a fresh start takes a fresh folder.
import * as z from 'zod';
import { type Answer, run, type Store, type TableFacts, tableFacts } from './dynalite.ts';
import { validationError } from './dynamo-error.ts';
import { putSettings, readSettings, type TableSettings } from './keep.ts';
import type { Writer } from './write.ts';

const StreamAsked = z.object({
  StreamSpecification: z.exactOptional(
    z.object({
      StreamEnabled: z.boolean(),
      StreamViewType: z.exactOptional(z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'])),
    }),
  ),
});
const TtlAsked = z.object({
  TableName: z.string(),
  TimeToLiveSpecification: z.object({ AttributeName: z.string().min(1).max(255), Enabled: z.boolean() }),
});
const Named = z.object({ TableName: z.string() });

/** The table is there at once: on AWS it would be CREATING for some seconds. */
export async function createTable(writer: Writer, request: unknown): Promise<Answer> {
  const { StreamSpecification: asked } = StreamAsked.parse(request);
  if (asked?.StreamEnabled === true && asked.StreamViewType === undefined) {
    throw validationError('One or more parameter values were invalid: StreamViewType is required');
  }
  let settings: TableSettings = {};
  const table = await writer.write(
    async (staged) => {
      const { TableDescription } = await run(staged.store, 'createTable', request);
      const made = TableDescription as TableFacts;
      made.TableStatus = 'ACTIVE';
      for (const index of made.GlobalSecondaryIndexes ?? []) index.IndexStatus = 'ACTIVE';
      const viewType = asked?.StreamEnabled === true ? asked.StreamViewType : undefined;
      const label = new Date().toISOString().slice(0, -1);
      if (viewType) settings = { stream: { arn: `${made.TableArn}/stream/${label}`, label, viewType } };
      return made;
    },
    { also: ({ TableName }) => [putSettings(TableName, settings)] },
  );
  return { TableDescription: { ...table, ...described(settings) } };
}

export async function describeTable(store: Store, request: unknown): Promise<Answer> {
  const { Table } = await run(store, 'describeTable', request);
  const { TableName } = Table as TableFacts;
  return { Table: { ...(Table as TableFacts), ...described(await readSettings(store.db, TableName)) } };
}

function described({ stream }: TableSettings): object {
  if (stream === undefined) return {};
  return {
    StreamSpecification: { StreamEnabled: true, StreamViewType: stream.viewType },
    LatestStreamArn: stream.arn,
    LatestStreamLabel: stream.label,
  };
}

/** Asked for again with nothing to change it is refused, as on AWS. */
export async function updateTimeToLive(store: Store, writer: Writer, request: unknown): Promise<Answer> {
  const { TableName, TimeToLiveSpecification } = TtlAsked.parse(request);
  const { AttributeName, Enabled } = TimeToLiveSpecification;
  await writer.alone(async () => {
    await tableFacts(store, TableName);
    const { ttlAttribute, ...rest } = await readSettings(store.db, TableName);
    const isOn = ttlAttribute !== undefined;
    if (isOn === Enabled) throw validationError(`TimeToLive is already ${Enabled ? 'enabled' : 'disabled'}`);
    if (isOn && ttlAttribute !== AttributeName) {
      throw validationError('TimeToLive is active on a different AttributeName');
    }
    await store.db.batch([
      putSettings(TableName, { ...rest, ...(Enabled && { ttlAttribute: AttributeName }) }),
    ]);
  });
  return { TimeToLiveSpecification };
}

export async function describeTimeToLive(store: Store, request: unknown): Promise<Answer> {
  const { TableName } = Named.parse(request);
  await tableFacts(store, TableName);
  const { ttlAttribute } = await readSettings(store.db, TableName);
  return {
    TimeToLiveDescription:
      ttlAttribute === undefined
        ? { TimeToLiveStatus: 'DISABLED' }
        : { TimeToLiveStatus: 'ENABLED', AttributeName: ttlAttribute },
  };
}
