// Lambda's event source for a stream: reads each shard after its parent, from the oldest record on or from the checkpoint,
// and hands its records on in their order. Each is delivered at least once, also over a kill.
import type { StreamReaderSettings } from '../../shared/contracts/streams.ts';
import type { InvokeEnd } from '../host/function-process.ts';
import { type Backoff, delayAfter, pause } from './backoff.ts';
import type { Bell } from './bell.ts';
import type { Checkpoint } from './checkpoint.ts';
import { deliver, sequenceOf } from './deliver.ts';
import { type FilterPattern, passes } from './event-filter.ts';
import type { ShardReader } from './shard-reader.ts';

export interface StreamSource {
  readonly reader: ShardReader;
  readonly checkpoint: Checkpoint;
  readonly settings: StreamReaderSettings;
  readonly filter: FilterPattern;
  readonly invoke: (event: unknown) => Promise<InvokeEnd>;
  readonly bell: Bell;
  readonly note: (what: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const POLL_MS = 200; // Lambda polls four times a second
const LIST_MS = 2_000;
const READ_AT_ONCE = 100;
const FAULT: Backoff = { firstMs: 100, longestMs: 2_000 };

/** Runs until `signal` aborts; resolves when the batches in hand are done. */
export async function runStreamSource(source: StreamSource, signal: AbortSignal): Promise<void> {
  const reading = new Map<string, Promise<void>>();
  let failures = 0;
  while (!signal.aborted) {
    try {
      for (const shardId of await readyShards(source)) {
        if (reading.has(shardId)) continue;
        reading.set(
          shardId,
          followShard(shardId, source, signal).finally(() => reading.delete(shardId)),
        );
      }
      failures = 0;
      await pause(LIST_MS, signal);
    } catch (error) {
      failures += 1;
      noteFault(source, error, failures);
      await pause(delayAfter(failures, FAULT), signal);
    }
  }
  await Promise.all(reading.values());
}

/** What may be read now: a shard's parents come before it. */
async function readyShards({ reader, checkpoint }: StreamSource): Promise<readonly string[]> {
  const open = (await reader.shards()).filter(({ shardId }) => !checkpoint.of(shardId).done);
  const ids = new Set(open.map(({ shardId }) => shardId));
  return open
    .filter(({ parentId }) => parentId === undefined || !ids.has(parentId))
    .map(({ shardId }) => shardId);
}

/** Until the shard's end. A fault of the stream is waited out; it is then read on from its checkpoint. */
async function followShard(shardId: string, source: StreamSource, signal: AbortSignal): Promise<void> {
  let failures = 0;
  const succeeded = () => {
    failures = 0;
  };
  while (!signal.aborted && !source.checkpoint.of(shardId).done) {
    try {
      await readShard(shardId, source, signal, succeeded);
    } catch (error) {
      failures += 1;
      noteFault(source, error, failures);
      await pause(delayAfter(failures, FAULT), signal);
    }
  }
}

function noteFault({ note }: StreamSource, error: unknown, failures: number): void {
  if (failures === 1) note(`stream: ${error instanceof Error ? error.name : 'unknown'}`);
}

async function readShard(
  shardId: string,
  source: StreamSource,
  signal: AbortSignal,
  succeeded: () => void,
): Promise<void> {
  const { reader, checkpoint, bell } = source;
  let iterator: string | undefined = await reader.iterator(shardId, checkpoint.of(shardId).after);
  while (iterator !== undefined && !signal.aborted) {
    const { records, next } = await reader.read(iterator, READ_AT_ONCE);
    succeeded();
    if (records.length > 0) await handOn(shardId, records, source, signal);
    else if (next !== undefined) await bell.wait(POLL_MS, signal);
    iterator = next;
  }
  if (!signal.aborted) checkpoint.save(shardId, { ...checkpoint.of(shardId), done: true });
}

async function handOn(
  shardId: string,
  records: Parameters<typeof deliver>[0],
  source: StreamSource,
  signal: AbortSignal,
): Promise<void> {
  const { checkpoint, settings, filter } = source;
  const wanted = records.filter((record) => passes(record, filter));
  for (let start = 0; start < wanted.length; start += settings.batchSize) {
    await deliver(wanted.slice(start, start + settings.batchSize), {
      settings,
      invoke: source.invoke,
      note: source.note,
      now: source.now,
      isStopping: () => signal.aborted,
      pause: (ms) => pause(ms, signal),
      reached: (after) => checkpoint.save(shardId, { after }),
    });
  }
  if (!signal.aborted) checkpoint.save(shardId, { after: sequenceOf(records.at(-1)) });
}
