// A store whose writes are held back: dynalite's operations read through it what is there and what they themselves have
// written, and nothing is in LevelDB until the held writes are put there as one batch.
import type { Item, LevelWrite, Shelf, Store } from './dynalite.ts';

/** What became of one item. */
export interface Change {
  readonly table: string;
  readonly before?: Item;
  readonly after?: Item;
}

export interface Staged {
  readonly store: Store;
  writes(): readonly LevelWrite[];
  /** One for each item that was written, in the order of writing. */
  changes(): readonly Change[];
  /** The item that an operation looked at last: the one that its condition was about. */
  lastRead(): Item | undefined;
}

/** The caller is the only writer for as long as it uses what it gets. */
export function stage(base: Store): Staged {
  const held = new Map<string, LevelWrite>();
  const befores = new Map<string, { readonly table: string; readonly item?: Item }>();
  let last: Item | undefined;

  const shelf = (prefix: string, under: Shelf, read: (key: string, value: unknown) => void): Shelf => ({
    ...under,
    lock: (_key, work) => work((done) => done),
    get: (key, done) => {
      const own = held.get(prefix + key);
      const answer = (value: unknown) => {
        read(prefix + key, value);
        done(null, value);
      };
      if (own === undefined) under.get(key, (error, value) => (error ? done(error) : answer(value)));
      else answer(own.type === 'put' ? own.value : undefined);
    },
    put: (key, value, done) => {
      held.set(prefix + key, { type: 'put', key: prefix + key, value });
      done(null);
    },
    del: (key, done) => {
      held.set(prefix + key, { type: 'del', key: prefix + key });
      done(null);
    },
  });
  const itemShelf = (table: string) =>
    shelf(`item-${table}~`, base.getItemDb(table), (key, value) => {
      last = value as Item | undefined;
      if (!befores.has(key)) befores.set(key, { table, ...(last && { item: last }) });
    });

  return {
    store: {
      ...base,
      tableDb: shelf('table~', base.tableDb, () => undefined),
      getItemDb: itemShelf,
      getIndexDb: (kind, table, index) =>
        shelf(
          `index-${kind.toLowerCase()}~${table}~${index}~`,
          base.getIndexDb(kind, table, index),
          () => undefined,
        ),
    },
    writes: () => [...held.values()],
    changes: () =>
      [...held.values()].flatMap((write) => {
        const read = befores.get(write.key);
        if (read === undefined) return [];
        const after = write.type === 'put' ? (write.value as Item) : undefined;
        return [{ table: read.table, ...(read.item && { before: read.item }), ...(after && { after }) }];
      }),
    lastRead: () => last,
  };
}
