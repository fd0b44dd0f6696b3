import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { makeBell } from '../../../local/pump/bell.ts';
import { checkpointFile } from '../../../local/pump/checkpoint.ts';
import type { ShardReader } from '../../../local/pump/shard-reader.ts';
import { runStreamSource } from '../../../local/pump/stream-source.ts';
import { record, sequencesIn } from './sources.ts';

const ARN = 'arn:aws:dynamodb:eu-west-1:000000000000:table/t/stream/1';
const settings = {
  batchSize: 2,
  timeoutSeconds: 15,
  maximumRetryAttempts: 2,
  maximumRecordAgeSeconds: 86_400,
};
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Shard {
  readonly shardId: string;
  readonly parentId?: string;
  readonly records: readonly DynamoDBRecord[];
  readonly closed?: boolean;
}

/** A stream in memory; an iterator is `SHARD INDEX`. */
function streamOf(shards: readonly Shard[], faults: Error[] = []): ShardReader {
  const find = (shardId: string) => shards.find((shard) => shard.shardId === shardId);
  return {
    shards: async () => shards.map(({ shardId, parentId }) => ({ shardId, ...(parentId && { parentId }) })),
    iterator: async (shardId, after) => {
      const { records = [] } = find(shardId) ?? {};
      const at = records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === after);
      return `${shardId} ${at + 1}`;
    },
    read: async (iterator, limit) => {
      const fault = faults.shift();
      if (fault) throw fault;
      const [shardId = '', start = '0'] = iterator.split(' ');
      const { records = [], closed = false } = find(shardId) ?? {};
      const page = records.slice(Number(start), Number(start) + limit);
      const end = Number(start) + page.length;
      return { records: page, ...(closed && end === records.length ? {} : { next: `${shardId} ${end}` }) };
    },
  };
}

/** Runs until `count` records were handed on, or until nothing came for a while. */
async function run(
  reader: ShardReader,
  count: number,
  answer: (sequences: readonly string[]) => boolean = () => true,
) {
  const stop = new AbortController();
  const batches: string[] = [];
  const notes: string[] = [];
  const timer = setTimeout(() => stop.abort(), 1_500);
  let seen = 0;
  await runStreamSource(
    {
      reader,
      checkpoint: checkpointFile(join(folder, 'checkpoint.json'), ARN),
      settings,
      filter: { eventName: ['INSERT', 'MODIFY'] },
      invoke: async (event) => {
        const sequences = sequencesIn(event);
        batches.push(sequences.join(','));
        if (!answer(sequences)) return { kind: 'died' };
        seen += sequences.length;
        if (seen >= count) setTimeout(() => stop.abort(), 20);
        return { kind: 'result', result: null };
      },
      bell: makeBell(),
      note: (what) => notes.push(what),
      now: () => 1_000_000,
    },
    stop.signal,
  );
  clearTimeout(timer);
  return { batches, notes };
}

test('hands on all records from the oldest on, in batches, and only those that pass the filter', async () => {
  const removed = record(2, { eventName: 'REMOVE' });
  const stream = streamOf([{ shardId: 's1', records: [record(1), removed, record(3), record(4)] }]);

  const { batches } = await run(stream, 3);

  expect(batches).toEqual(['1,3', '4']);
});

test('a successor goes on behind what was done', async () => {
  const records = [record(1), record(2), record(3)];
  await run(streamOf([{ shardId: 's1', records: records.slice(0, 2) }]), 2);

  const { batches } = await run(streamOf([{ shardId: 's1', records }]), 1);

  expect(batches).toEqual(['3']);
});

test('a successor repeats what was not done when its predecessor was killed', async () => {
  const stop = streamOf([{ shardId: 's1', records: [record(1), record(2), record(3)] }]);
  writeFileSync(
    join(folder, 'checkpoint.json'),
    JSON.stringify({ streamArn: ARN, shards: { s1: { after: '1' } } }),
  );

  const { batches } = await run(stop, 2);

  expect(batches).toEqual(['2,3']);
});

test("another stream's checkpoint counts for nothing", async () => {
  const other = { streamArn: `${ARN}1`, shards: { s1: { after: '1' } } };
  writeFileSync(join(folder, 'checkpoint.json'), JSON.stringify(other));

  const { batches } = await run(streamOf([{ shardId: 's1', records: [record(1)] }]), 1);

  expect(batches).toEqual(['1']);
});

test('a damaged checkpoint is an error: reading on would skip or repeat without a word', () => {
  writeFileSync(join(folder, 'checkpoint.json'), '{"streamArn":');

  expect(() => checkpointFile(join(folder, 'checkpoint.json'), ARN)).toThrow();
});

test('reads a shard after its parent has come to its end', async () => {
  const stream = streamOf([
    { shardId: 's2', parentId: 's1', records: [record(3)] },
    { shardId: 's1', records: [record(1), record(2)], closed: true },
  ]);
  const first = await run(stream, 2);
  const second = await run(stream, 1);

  expect([...first.batches, ...second.batches]).toEqual(['1,2', '3']);
});

test('a record that keeps failing does not hold up those behind it for ever', async () => {
  const stream = streamOf([{ shardId: 's1', records: [record(1), record(2), record(3)] }]);

  const { batches } = await run(stream, 2, (sequences) => !sequences.includes('1'));

  expect(batches).toEqual(['1,2', '1', '1', '2', '3']);
  expect(JSON.parse(readFileSync(join(folder, 'checkpoint.json'), 'utf8'))).toMatchObject({
    shards: { s1: { after: '3' } },
  });
});

test('waits out a stream that is away, says so once, and goes on', async () => {
  const away = () => new TypeError('with words that must not be told');
  const stream = streamOf([{ shardId: 's1', records: [record(1)] }], [away(), away()]);

  const { batches, notes } = await run(stream, 1);

  expect(batches).toEqual(['1']);
  expect(notes).toEqual(['stream: TypeError']);
});
