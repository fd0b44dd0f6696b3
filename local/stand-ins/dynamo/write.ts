// The one way in which items change: one writer at a time, and one LevelDB batch that holds the items, their indexes, the
// stream's records and whatever else belongs to them. A kill leaves all of it or nothing.
import type { LevelWrite, Store } from './dynalite.ts';
import { type Staged, stage } from './staged-store.ts';
import { type ServiceIdentity, streamWrites } from './stream-records.ts';

export interface Writer {
  /** `work` changes items through the staged store; when it throws, nothing is written. */
  write<T>(work: (staged: Staged) => Promise<T>, options?: WriteOptions<T>): Promise<T>;
  /** Runs with no writer beside it. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

interface WriteOptions<T> {
  /** Who changed the items, when it was not a caller. */
  readonly by?: ServiceIdentity;
  /** What is written in the same batch. */
  readonly also?: (result: T) => readonly LevelWrite[];
}

export function openWriter(store: Store): Writer {
  const alone = oneAtATime();
  return {
    alone,
    write: (work, { by, also = () => [] } = {}) =>
      alone(async () => {
        const staged = stage(store);
        const result = await work(staged);
        const records = await streamWrites(store, staged.changes(), by);
        const writes = [...staged.writes(), ...records, ...also(result)];
        if (writes.length > 0) await store.db.batch(writes);
        return result;
      }),
  };
}

function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
