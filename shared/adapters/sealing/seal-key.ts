// A 256-bit key that seals, and the id that stands in all that it sealed. Its bytes are in a key object, which nothing prints.
import { createSecretKey, type KeyObject } from 'node:crypto';

export const KEY_ID_BYTES = 16;
export const KEY_BYTES = 32;

export interface SealKey {
  readonly id: Uint8Array;
  readonly secret: KeyObject;
}

/** Takes the bytes over: they are zeroed here. Throws `RangeError` for lengths that no key of ours has. */
export function toSealKey(id: Uint8Array, bytes: Uint8Array): SealKey {
  if (id.length !== KEY_ID_BYTES || bytes.length !== KEY_BYTES)
    throw new RangeError(`a key has ${KEY_BYTES} bytes and an id of ${KEY_ID_BYTES}`);
  const key = { id: Uint8Array.from(id), secret: createSecretKey(bytes) };
  bytes.fill(0);
  return key;
}
