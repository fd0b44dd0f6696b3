// Reading a table's stream (Amazon DynamoDB Streams API reference): ListStreams, DescribeStream, GetShardIterator, GetRecords.
// On AWS shards close after some hours and others follow them; here one shard stays open.
import * as z from 'zod';
import type { Answer, Store } from './dynalite.ts';
import { DynamoError, resourceNotFound } from './dynamo-error.ts';
import { allSettings, type TableSettings } from './keep.ts';
import { lastPosition, recordsOf, type StoredRecord, sequenceNumber } from './stream-records.ts';

const SHARD_ID = 'shardId-00000000000000000000-00000001';
const MOST_RECORDS = 1000;
const ITERATOR_LIVES_MS = 15 * 60 * 1000;

const ListAsked = z.object({ TableName: z.exactOptional(z.string()) });
const DescribeAsked = z.object({
  StreamArn: z.string(),
  ExclusiveStartShardId: z.exactOptional(z.string()),
});
const IteratorAsked = z.object({
  StreamArn: z.string(),
  ShardId: z.string(),
  ShardIteratorType: z.enum(['TRIM_HORIZON', 'LATEST', 'AT_SEQUENCE_NUMBER', 'AFTER_SEQUENCE_NUMBER']),
  SequenceNumber: z.exactOptional(z.string().regex(/^\d{1,40}$/)),
});
const RecordsAsked = z.object({
  ShardIterator: z.string(),
  Limit: z.exactOptional(z.int().min(1).max(MOST_RECORDS)),
});
/** What an iterator says: read this table's records from this position on. */
const Iterator = z.object({ table: z.string(), position: z.int(), at: z.number() });
type Iterator = z.infer<typeof Iterator>;

export async function listStreams(store: Store, request: unknown): Promise<Answer> {
  const { TableName } = ListAsked.parse(request);
  const found = [...(await streams(store))].filter(
    ([table]) => TableName === undefined || table === TableName,
  );
  return {
    Streams: found.map(([table, stream]) => ({
      StreamArn: stream.arn,
      StreamLabel: stream.label,
      TableName: table,
    })),
  };
}

export async function describeStream(store: Store, request: unknown): Promise<Answer> {
  const { StreamArn, ExclusiveStartShardId } = DescribeAsked.parse(request);
  const { table, stream } = await findStream(store, StreamArn);
  const shard = { ShardId: SHARD_ID, SequenceNumberRange: { StartingSequenceNumber: sequenceNumber(1) } };
  return {
    StreamDescription: {
      StreamArn,
      StreamLabel: stream.label,
      StreamStatus: 'ENABLED',
      StreamViewType: stream.viewType,
      TableName: table,
      Shards: ExclusiveStartShardId === undefined ? [shard] : [],
    },
  };
}

export async function getShardIterator(store: Store, request: unknown): Promise<Answer> {
  const { StreamArn, ShardId, ShardIteratorType, SequenceNumber } = IteratorAsked.parse(request);
  const { table } = await findStream(store, StreamArn);
  if (ShardId !== SHARD_ID) throw resourceNotFound();
  const position = await startOf(store, table, ShardIteratorType, SequenceNumber);
  return { ShardIterator: encode({ table, position, at: Date.now() }) };
}

/** Records come once each and in order; an iterator that is read again gives the same records again. */
export async function getRecords(store: Store, request: unknown): Promise<Answer> {
  const { ShardIterator, Limit = MOST_RECORDS } = RecordsAsked.parse(request);
  const { table, position, at } = decode(ShardIterator);
  if (Date.now() - at > ITERATOR_LIVES_MS) {
    throw new DynamoError('ExpiredIteratorException', 'The iterator is older than 15 minutes');
  }
  const records: StoredRecord[] = [];
  const range = {
    gte: recordsOf(table) + sequenceNumber(position),
    lt: `${recordsOf(table)}:`,
    limit: Limit,
  };
  for await (const [, value] of store.db.iterator(range)) records.push(value as StoredRecord);
  const last = records.at(-1)?.dynamodb.SequenceNumber;
  const next = last === undefined ? position : Number(last) + 1;
  return { Records: records, NextShardIterator: encode({ table, position: next, at: Date.now() }) };
}

async function startOf(
  store: Store,
  table: string,
  type: z.infer<typeof IteratorAsked>['ShardIteratorType'],
  sequence: string | undefined,
): Promise<number> {
  if (type === 'TRIM_HORIZON') return 1;
  if (type === 'LATEST') return (await lastPosition(store, table)) + 1;
  if (sequence === undefined) throw new DynamoError('ValidationException', 'SequenceNumber is required');
  const named = Number(sequence);
  const wanted = type === 'AT_SEQUENCE_NUMBER' ? named : named + 1;
  if (wanted < (await firstPosition(store, table))) {
    throw new DynamoError('TrimmedDataAccessException', 'The records asked for were trimmed');
  }
  return wanted;
}

/** Of the oldest record that is kept, or of the next one to come. */
async function firstPosition(store: Store, table: string): Promise<number> {
  const range = { gte: recordsOf(table), lt: `${recordsOf(table)}:`, limit: 1 };
  for await (const [, value] of store.db.iterator(range)) {
    return Number((value as StoredRecord).dynamodb.SequenceNumber);
  }
  return (await lastPosition(store, table)) + 1;
}

async function streams({ db }: Store): Promise<ReadonlyMap<string, NonNullable<TableSettings['stream']>>> {
  const settings = [...(await allSettings(db))];
  return new Map(settings.flatMap(([table, { stream }]) => (stream ? [[table, stream] as const] : [])));
}

async function findStream(store: Store, arn: string) {
  for (const [table, stream] of await streams(store)) if (stream.arn === arn) return { table, stream };
  throw resourceNotFound();
}

function encode(iterator: Iterator): string {
  return Buffer.from(JSON.stringify(iterator)).toString('base64url');
}

function decode(text: string): Iterator {
  try {
    return Iterator.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    throw new DynamoError('ValidationException', 'Invalid ShardIterator');
  }
}
