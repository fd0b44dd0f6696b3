// The bytes of sealed text, version 1, and nothing about where keys come from:
//   version (1) | key id (16) | salt (32) | commitment (32) | ciphertext | tag (16)
// A change here needs a new version number: known-answer tests hold this one.
import { createCipheriv, createDecipheriv, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { SealContext } from '../ports.ts';

const VERSION = 1;
const KEY_ID_BYTES = 16;
export const SALT_BYTES = 32;
const COMMITMENT_BYTES = 32;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + KEY_ID_BYTES;
const BODY_START = HEAD_BYTES + SALT_BYTES + COMMITMENT_BYTES;
/** Each text has a key of its own, so the nonce may be the same for all (NIST SP 800-38D, 8.2: unique for each key). */
const NONCE = Buffer.alloc(12);

/** A 256-bit key and the id that stands in what it sealed. */
export interface SealKey {
  readonly id: Uint8Array;
  readonly bytes: Uint8Array;
}

export type SealFault = 'version' | 'key' | 'commitment' | 'context_or_bit';

/** Sealed text cannot be opened. Says which check failed, never what was in it. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly reason: SealFault;

  constructor(reason: SealFault) {
    super(`sealed text cannot be opened: ${reason}`);
    this.reason = reason;
  }
}

/** `salt` is 32 random bytes, new for each text. */
export function sealBytes(
  plaintext: Uint8Array,
  key: SealKey,
  context: SealContext,
  salt: Uint8Array,
): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), key.id]);
  const { encryption, commitment } = derive(key, salt);
  const cipher = createCipheriv('aes-256-gcm', encryption, NONCE);
  cipher.setAAD(toAad(head, context));
  return Buffer.concat([
    head,
    salt,
    commitment,
    cipher.update(plaintext),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/**
 * Throws `SealBrokenError`: `version` for another format, `key` for text that another key sealed, `commitment` when the key's
 * bytes are not those that sealed it, `context_or_bit` for another context or a changed bit.
 */
export function openBytes(sealed: Uint8Array, key: SealKey, context: SealContext): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== VERSION || bytes.length < BODY_START + TAG_BYTES) throw new SealBrokenError('version');
  const head = bytes.subarray(0, HEAD_BYTES);
  if (!head.subarray(1).equals(key.id)) throw new SealBrokenError('key');
  const salt = bytes.subarray(HEAD_BYTES, HEAD_BYTES + SALT_BYTES);
  const { encryption, commitment } = derive(key, salt);
  if (!timingSafeEqual(commitment, bytes.subarray(HEAD_BYTES + SALT_BYTES, BODY_START)))
    throw new SealBrokenError('commitment');
  const decipher = createDecipheriv('aes-256-gcm', encryption, NONCE, { authTagLength: TAG_BYTES });
  decipher.setAAD(toAad(head, context));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(BODY_START, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBrokenError('context_or_bit'); // AES-GCM does not tell them apart
  }
}

/**
 * A key and a commitment for one text (HKDF, RFC 5869, SHA-512). AES-GCM alone lets one ciphertext open under two keys; the
 * commitment is why this one does not (AWS Encryption SDK developer guide, "Key commitment").
 */
function derive({ bytes }: SealKey, salt: Uint8Array): { encryption: Buffer; commitment: Buffer } {
  const derived = Buffer.from(
    hkdfSync('sha512', bytes, salt, 'timepost/sealed-text/1', 32 + COMMITMENT_BYTES),
  );
  return { encryption: derived.subarray(0, 32), commitment: derived.subarray(32) };
}

/** Each part with its length before it, so that no two contexts meet. */
function toAad(head: Uint8Array, { workspaceId, memberId, purpose }: SealContext): Buffer {
  const parts = [workspaceId, memberId === undefined ? '' : `member:${memberId}`, purpose].map((part) =>
    Buffer.from(part),
  );
  const framed = parts.flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  return Buffer.concat([head, ...framed]);
}
