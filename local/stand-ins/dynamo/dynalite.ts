// The engine: dynalite's operations, called one by one instead of through its server, so that what one writes can be held
// back and written together with what others write. dynalite has no types and exports no such door: its version is pinned,
// and test/stand-ins/dynamo holds what is used here to what DynamoDB Local answers.
import { createRequire } from 'node:module';

/** An item in the wire's own form: each value is `{ S: … }`, `{ N: … }` and so on. */
export type Item = Readonly<Record<string, unknown>>;
export type Request = Readonly<Record<string, unknown>>;
export type Answer = Readonly<Record<string, unknown>>;

type Done<T> = (error: Error | null | undefined, value?: T) => void;

/** One of the sorted maps that dynalite keeps in its one LevelDB, under a prefix each. */
export interface Shelf {
  lock(key: string, work: (release: <F>(done: F) => F) => void): void;
  get(key: string, done: Done<unknown>): void;
  put(key: string, value: unknown, done: Done<void>): void;
  del(key: string, done: Done<void>): void;
  awsRegion?: string;
  awsAccountId?: string;
}

interface Keyed {
  readonly KeySchema: readonly { readonly AttributeName: string }[];
}

export interface IndexFacts extends Keyed {
  readonly IndexName: string;
  IndexStatus: string;
}

export interface TableFacts extends Keyed {
  readonly TableName: string;
  readonly TableArn: string;
  TableStatus: string;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string }[];
  readonly GlobalSecondaryIndexes?: readonly IndexFacts[];
}

export type LevelWrite =
  | { readonly type: 'put'; readonly key: string; readonly value: unknown }
  | { readonly type: 'del'; readonly key: string };

interface Range {
  readonly gt?: string;
  readonly gte?: string;
  readonly lt?: string;
  readonly limit?: number;
  readonly reverse?: boolean;
}

interface Values {
  next(): Promise<unknown>;
  close(): Promise<void>;
}

export interface Level {
  open(): Promise<void>;
  close(): Promise<void>;
  get(key: string): Promise<unknown>;
  /** All of it or, after a kill, nothing of it. */
  batch(writes: readonly LevelWrite[]): Promise<void>;
  iterator(range: Range): AsyncIterable<[string, unknown]>;
  values(range: Range): Values;
}

export interface Store {
  readonly db: Level;
  readonly tableDb: Shelf;
  getItemDb(table: string): Shelf;
  getIndexDb(kind: string, table: string, index: string): Shelf;
  getTable(name: string, mustBeReady: boolean, done: Done<TableFacts>): void;
}

type Operation = (store: Store, request: Request, done: Done<Answer>) => void;

interface Rules {
  readonly types: unknown;
  readonly custom?: unknown;
}

interface Validations {
  checkTypes(request: unknown, types: unknown): Request;
  checkValidations(request: Request, types: unknown, custom: unknown, store: Store): void;
}

const load = createRequire(import.meta.url);
const { create, getIndexActions } = load('dynalite/db') as {
  create(options: { path: string }): Store;
  getIndexActions(
    indexes: readonly IndexFacts[],
    before: undefined,
    after: Item,
    table: TableFacts,
  ): { readonly puts: readonly { readonly key: string; readonly item: Item }[] };
};
const validations = load('dynalite/validations') as Validations;

/** `folder` is made when it is missing. Fails when another process has it open. */
export async function openStore(folder: string, region: string, accountId: string): Promise<Store> {
  const store = create({ path: folder });
  Object.assign(store.tableDb, { awsRegion: region, awsAccountId: accountId });
  closeAfterReading(store.db);
  await store.db.open();
  return store;
}

/**
 * dynalite ends each query and scan by a `return` that these readers do not have, and would leave every one of them open. LevelDB throws
 * no file away that an open one may still read: a busy store would grow by all that was ever written.
 */
function closeAfterReading(db: Level): void {
  const values = db.values.bind(db);
  db.values = (range) => {
    const reader = values(range);
    return Object.assign(reader, { return: () => reader.close() });
  };
}

/** Checks the request as DynamoDB does and carries it out. `name` is the operation's: `putItem`. Fails with dynalite's error. */
export async function run(store: Store, name: string, given: unknown): Promise<Answer> {
  const operation = load(`dynalite/actions/${name}`) as Operation;
  const request = check(store, name, given);
  return new Promise((resolve, reject) => {
    operation(store, request, (error, answer) => (error ? reject(error) : resolve(answer ?? {})));
  });
}

/** dynalite takes what it does not know out of the request, so it is given a copy. */
function check(store: Store, name: string, given: unknown): Request {
  const { types, custom } = load(`dynalite/validations/${name}`) as Rules;
  const request = validations.checkTypes(structuredClone(given), types);
  validations.checkValidations(request, types, custom, store);
  return request;
}

/** What an index holds of an item: nothing where the item lacks one of its keys. */
export function indexWrites(table: TableFacts, index: IndexFacts, item: Item): readonly LevelWrite[] {
  return getIndexActions([index], undefined, item, table).puts.map((put) => ({
    type: 'put',
    key: `index-global~${table.TableName}~${index.IndexName}~${put.key}`,
    value: put.item,
  }));
}

/** Fails with DynamoDB's ResourceNotFoundException. */
export function tableFacts(store: Store, name: string): Promise<TableFacts> {
  return new Promise((resolve, reject) => {
    store.getTable(name, true, (error, table) => (error || !table ? reject(error) : resolve(table)));
  });
}
