// The stand-in's keys, in one file that only its owner can read. Written beside, flushed and renamed: a kill leaves old or new.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const Key = z.object({
  id: z.uuid(),
  spec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256']),
  state: z.enum(['Enabled', 'Disabled', 'PendingDeletion']),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
  deleteAt: z.number().optional(),
  /** 32 bytes, or a private key in PKCS #8; base64. */
  material: z.base64(),
});
export type Key = z.infer<typeof Key>;

const Keys = z.object({
  version: z.literal(1),
  keys: z.array(Key),
  /** Ids of keys by alias. */
  aliases: z.record(z.string(), z.string()),
});
export type Keys = z.infer<typeof Keys>;

/** The file is not of the form that this code writes. It keeps no cause: a parser's message may quote a key. */
export class KeyFileUnreadableError extends Error {
  override readonly name = 'KeyFileUnreadableError';
}

/** No keys where there is no file. Throws `KeyFileUnreadableError`. */
export function readKeys(path: string): Keys {
  if (!existsSync(path)) return { version: 1, keys: [], aliases: {} };
  try {
    return Keys.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new KeyFileUnreadableError(`${path} holds no keys of this version`);
  }
}

export function writeKeys(path: string, keys: Keys): void {
  const next = `${path}.next`;
  const file = openSync(next, 'w', 0o600);
  try {
    writeFileSync(file, JSON.stringify(keys));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}
