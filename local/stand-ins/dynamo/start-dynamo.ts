// DynamoDB and its streams for a laptop, over dynalite and its LevelDB: what dynalite lacks (transactions, client tokens, TTL,
// streams) is added, and every write with all that belongs to it is one LevelDB batch, so that a kill leaves all or nothing.
// Not shown by it: IAM, signatures, throttling, encryption, conflicts of transactions, backups, tables that change but for their indexes.
import { join } from 'node:path';
import { ZodError } from 'zod';
import { REGION } from '../../layout.ts';
import { type Call, type Answer as HttpAnswer, json, serveLoopback } from '../serve-loopback.ts';
import type { StartStandIn } from '../stand-in.ts';
import { type Answer, openStore, run, type Store } from './dynalite.ts';
import { bodyOf, DynamoError, validationError } from './dynamo-error.ts';
import { expire } from './expire.ts';
import { describeStream, getRecords, getShardIterator, listStreams } from './stream-operations.ts';
import { createTable, describeTable, describeTimeToLive, updateTimeToLive } from './table-operations.ts';
import { transactGetItems } from './transact-get.ts';
import { transactWriteItems } from './transact-write.ts';
import { updateTable } from './update-table.ts';
import { openWriter, type Writer } from './write.ts';
import { writeItems } from './write-operations.ts';

const ACCOUNT_ID = '000000000000';
const MOST_REQUEST_BYTES = 16 * 1024 * 1024;
const EXPIRE_EVERY_MS = 60_000;

type Operation = (store: Store, writer: Writer, request: unknown) => Promise<Answer>;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'DynamoDB_20120810.CreateTable': (_store, writer, request) => createTable(writer, request),
  'DynamoDB_20120810.DescribeTable': (store, _writer, request) => describeTable(store, request),
  'DynamoDB_20120810.UpdateTable': updateTable,
  'DynamoDB_20120810.ListTables': (store, _writer, request) => run(store, 'listTables', request),
  'DynamoDB_20120810.UpdateTimeToLive': updateTimeToLive,
  'DynamoDB_20120810.DescribeTimeToLive': (store, _writer, request) => describeTimeToLive(store, request),
  'DynamoDB_20120810.GetItem': (store, _writer, request) => run(store, 'getItem', request),
  'DynamoDB_20120810.BatchGetItem': (store, _writer, request) => run(store, 'batchGetItem', request),
  'DynamoDB_20120810.Query': (store, _writer, request) => run(store, 'query', request),
  'DynamoDB_20120810.Scan': (store, _writer, request) => run(store, 'scan', request),
  'DynamoDB_20120810.PutItem': (_store, writer, request) => writeItems(writer, 'putItem', request),
  'DynamoDB_20120810.UpdateItem': (_store, writer, request) => writeItems(writer, 'updateItem', request),
  'DynamoDB_20120810.DeleteItem': (_store, writer, request) => writeItems(writer, 'deleteItem', request),
  'DynamoDB_20120810.BatchWriteItem': (_store, writer, request) =>
    writeItems(writer, 'batchWriteItem', request),
  'DynamoDB_20120810.TransactWriteItems': transactWriteItems,
  'DynamoDB_20120810.TransactGetItems': transactGetItems,
  'DynamoDBStreams_20120810.ListStreams': (store, _writer, request) => listStreams(store, request),
  'DynamoDBStreams_20120810.DescribeStream': (store, _writer, request) => describeStream(store, request),
  'DynamoDBStreams_20120810.GetShardIterator': (store, _writer, request) => getShardIterator(store, request),
  'DynamoDBStreams_20120810.GetRecords': (store, _writer, request) => getRecords(store, request),
};

export const startDynamo: StartStandIn = async ({ port, dataDir }) => {
  const store = await openStore(join(dataDir, 'leveldb'), REGION, ACCOUNT_ID);
  const writer = openWriter(store);
  const server = await serveLoopback(port, MOST_REQUEST_BYTES, (call) => answer(store, writer, call));
  const stopExpiry = repeat(() => expire(store, writer, Math.floor(Date.now() / 1000)), EXPIRE_EVERY_MS);
  return {
    port: server.port,
    close: async () => {
      await stopExpiry();
      await server.close();
      await writer.alone(() => store.db.close());
    },
  };
};

async function answer(store: Store, writer: Writer, call: Call): Promise<HttpAnswer> {
  const operation = OPERATIONS[String(call.headers['x-amz-target'])];
  try {
    if (operation === undefined)
      throw new DynamoError('UnknownOperationException', 'not provided on a laptop');
    return dynamoJson(200, await operation(store, writer, parse(call.body)));
  } catch (error) {
    const known =
      error instanceof ZodError ? validationError('a member is missing or of the wrong type') : error;
    const body = bodyOf(known);
    return body === undefined
      ? dynamoJson(500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' })
      : dynamoJson(400, body);
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new DynamoError('SerializationException', 'the body is not JSON');
  }
}

function dynamoJson(status: number, value: unknown): HttpAnswer {
  return { ...json(status, value), headers: { 'content-type': 'application/x-amz-json-1.0' } };
}

/** Once at the start, then again `everyMs` after the last time ended. */
function repeat(work: () => Promise<void>, everyMs: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running = Promise.resolve();
  const once = () => {
    running = work()
      .catch(() => undefined) // tried again in a minute
      .then(() => {
        if (!stopped) timer = setTimeout(once, everyMs).unref();
      });
  };
  once();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
