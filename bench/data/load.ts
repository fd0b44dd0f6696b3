// Puts a made ledger into the stand-in's LevelDB, member by member, each in one batch: what was loaded is not loaded again.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { REGION } from '../../local/layout.ts';
import {
  type LevelWrite,
  openStore,
  run,
  type Store,
  tableFacts,
} from '../../local/stand-ins/dynamo/dynalite.ts';
import { stage } from '../../local/stand-ins/dynamo/staged-store.ts';
import type { Item } from '../../shared/adapters/dynamo/dynamo-item.ts';
import { itemsOf, MEMBERS } from './made-ledger.ts';
import { toWire } from './to-wire.ts';

type Keys = (item: object, table: object, schema?: object) => string;
const { createKey, createIndexKey } = createRequire(import.meta.url)('dynalite/db') as Record<
  'createKey' | 'createIndexKey',
  Keys
>;
const INDEX = 'entryById';
const PROJECTED = ['pk', 'sk', 'entryId', 'createdAt', 'version'];

export interface Ledger {
  readonly table: string;
  readonly entries: number;
}

/** The tables are there already. Throws where what is written is not what the engine itself would write. */
export async function load(folder: string, ledgers: readonly Ledger[]): Promise<void> {
  const store = await openStore(join(folder, 'leveldb'), REGION, '000000000000');
  try {
    for (const ledger of ledgers) await loadLedger(store, folder, ledger);
  } finally {
    await store.db.close();
  }
}

async function loadLedger(store: Store, folder: string, { table, entries }: Ledger): Promise<void> {
  const marks = join(folder, `${table}-${entries}.loaded`);
  const done = existsSync(marks) ? Number(readFileSync(marks, 'utf8')) : 0;
  if (done >= MEMBERS.length) return;
  const facts = await tableFacts(store, table);
  await compareWithEngine(store, table, facts);
  for (const [i, memberId] of MEMBERS.entries()) {
    if (i < done) continue;
    const items = await itemsOf(memberId, entries / MEMBERS.length);
    await store.db.batch(items.flatMap((item) => writesOf(table, facts, item)));
    writeFileSync(marks, String(i + 1));
    if (i % 20 === 19) process.stderr.write(`${table}: ${i + 1} of ${MEMBERS.length} members\n`);
  }
}

/** The item, and of an entry its place in the index. */
function writesOf(table: string, facts: object, item: Item): readonly LevelWrite[] {
  const value = toWire(item);
  const writes: LevelWrite[] = [{ type: 'put', key: `item-${table}~${createKey(value, facts)}`, value }];
  if (value['entryId'] === undefined) return writes;
  const schema = [{ AttributeName: 'entryId' }, { AttributeName: 'createdAt' }];
  const projected = Object.fromEntries(PROJECTED.map((name) => [name, value[name]]));
  const key = `index-global~${table}~${INDEX}~${createIndexKey(value, facts, schema)}`;
  return [...writes, { type: 'put', key, value: projected }];
}

async function compareWithEngine(store: Store, table: string, facts: object): Promise<void> {
  const staged = stage(store);
  const items = await itemsOf(MEMBERS[0] ?? '', 1);
  for (const item of items) await run(staged.store, 'putItem', { TableName: table, Item: wireOf(item) });
  const own = new Map(
    items.flatMap((item) => writesOf(table, facts, item)).map((write) => [write.key, write]),
  );
  for (const write of staged.writes()) {
    if (write.type !== 'put') continue;
    const ours = own.get(write.key);
    const isSame = ours?.type === 'put' && sorted(ours.value) === sorted(write.value);
    if (!isSame) throw new Error(`the engine writes ${write.key} otherwise: ${sorted(write.value)}`);
  }
  if (staged.writes().length !== own.size) throw new Error('the engine writes another number of items');
}

/** Sealed words have a nonce of their own each time: these are the ones that are compared. */
function wireOf(item: Item): object {
  return toWire(item);
}

function sorted(value: unknown): string {
  const { text: _sealed, ...plain } = value as Record<string, unknown>;
  return JSON.stringify(Object.entries(plain).sort());
}
