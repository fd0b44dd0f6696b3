// How far a stream's shards are read, durably: written after success, so that a kill repeats work and never skips it.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import * as z from 'zod';

const Shard = z.object({ after: z.exactOptional(z.string()), done: z.exactOptional(z.boolean()) });
const Saved = z.object({ streamArn: z.string(), shards: z.record(z.string(), Shard) });

/** `after`: the last sequence number that is done with; absent: nothing is. `done`: closed, and read to its end. */
export type ShardProgress = z.infer<typeof Shard>;

export interface Checkpoint {
  of(shardId: string): ShardProgress;
  save(shardId: string, progress: ShardProgress): void;
}

/** Another stream's checkpoint (a table made anew) is forgotten. Throws when the file is damaged: reading on would skip. */
export function checkpointFile(path: string, streamArn: string): Checkpoint {
  const saved = existsSync(path) ? Saved.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  const shards = new Map(Object.entries(saved?.streamArn === streamArn ? saved.shards : {}));
  return {
    of: (shardId) => shards.get(shardId) ?? {},
    save: (shardId, progress) => {
      shards.set(shardId, progress);
      write(path, JSON.stringify({ streamArn, shards: Object.fromEntries(shards) }));
    },
  };
}

function write(path: string, text: string): void {
  const file = openSync(`${path}.next`, 'w');
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(`${path}.next`, path);
}
