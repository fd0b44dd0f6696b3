// What the stand-in keeps beside dynalite's own data, in the same LevelDB, so that one batch holds both.
import type { Level, LevelWrite } from './dynalite.ts';

/** What CreateTable and UpdateTimeToLive asked for and dynalite does not know. */
export interface TableSettings {
  readonly stream?: { readonly arn: string; readonly label: string; readonly viewType: StreamViewType };
  /** The attribute that holds seconds since 1970. */
  readonly ttlAttribute?: string;
}

export type StreamViewType = 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES';

const SETTINGS = 'timepost-settings~';
const END = '\u{10FFFF}';

export function putSettings(table: string, value: TableSettings): LevelWrite {
  return { type: 'put', key: SETTINGS + table, value };
}

export async function readSettings(db: Level, table: string): Promise<TableSettings> {
  return ((await db.get(SETTINGS + table)) ?? {}) as TableSettings;
}

export async function allSettings(db: Level): Promise<ReadonlyMap<string, TableSettings>> {
  const found = new Map<string, TableSettings>();
  for await (const [key, value] of db.iterator(under(SETTINGS))) {
    found.set(key.slice(SETTINGS.length), value as TableSettings);
  }
  return found;
}

/** Every key that begins with `prefix`. */
export function under(prefix: string): { readonly gte: string; readonly lt: string } {
  return { gte: prefix, lt: prefix + END };
}
