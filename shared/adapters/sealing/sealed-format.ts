// The bytes of sealed text, version 1, and nothing about where keys come from:
//   version (1) | key id (16) | salt (32) | commitment (32) | nonce (12) | ciphertext | tag (16)
// A change here needs a new version number: known-answer tests hold this one (docs/decisions/0004).
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { SealContext } from '../../ports/sealing.ts';
import { SealBrokenError } from './seal-broken.ts';
import { KEY_ID_BYTES, type SealKey } from './seal-key.ts';

const VERSION = 1;
const SALT_BYTES = 32;
const COMMITMENT_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';
const CIPHER_KEY_BYTES = 32;

const SALT_START = 1 + KEY_ID_BYTES;
const COMMITMENT_START = SALT_START + SALT_BYTES;
const NONCE_START = COMMITMENT_START + COMMITMENT_BYTES;
const BODY_START = NONCE_START + NONCE_BYTES;

/** How many bytes more than its UTF-8 a sealed text has. */
export const SEAL_BYTES = BODY_START + TAG_BYTES;

/** New for each text; only a known-answer test hands in its own. */
export interface Fresh {
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
}

const random = (): Fresh => ({ salt: randomBytes(SALT_BYTES), nonce: randomBytes(NONCE_BYTES) });

export function sealBytes(
  plaintext: Uint8Array,
  key: SealKey,
  context: SealContext,
  { salt, nonce }: Fresh = random(),
): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), key.id]);
  const { cipherKey, commitment } = derive(key, salt);
  const cipher = createCipheriv(CIPHER, cipherKey, nonce).setAAD(toAad(head, context));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([head, salt, commitment, nonce, body, cipher.getAuthTag()]);
}

/**
 * Throws `SealBrokenError`: `version` for another format, `length` for what is too short to be sealed text, `key` for the id of
 * another key, `commitment` for another key's bytes or another salt, `context_or_bit` for another context or a changed bit.
 */
export function openBytes(sealed: Uint8Array, key: SealKey, context: SealContext): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < SEAL_BYTES) throw new SealBrokenError('length');
  if (bytes[0] !== VERSION) throw new SealBrokenError('version');
  const head = bytes.subarray(0, SALT_START);
  if (!head.subarray(1).equals(key.id)) throw new SealBrokenError('key');
  const { cipherKey, commitment } = derive(key, bytes.subarray(SALT_START, COMMITMENT_START));
  if (!timingSafeEqual(commitment, bytes.subarray(COMMITMENT_START, NONCE_START)))
    throw new SealBrokenError('commitment');

  const nonce = bytes.subarray(NONCE_START, BODY_START);
  const decipher = createDecipheriv(CIPHER, cipherKey, nonce, { authTagLength: TAG_BYTES })
    .setAAD(toAad(head, context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const plaintext = decipher.update(bytes.subarray(BODY_START, -TAG_BYTES));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    throw new SealBrokenError('context_or_bit'); // AES-GCM does not tell them apart
  }
}

/**
 * A key for one text, and what commits to it (HKDF with SHA-512, RFC 5869). AES-GCM alone lets one ciphertext open under two
 * keys; the commitment is why this one does not (AWS Encryption SDK developer guide, "Key commitment").
 */
function derive({ secret }: SealKey, salt: Uint8Array): { cipherKey: KeyObject; commitment: Buffer } {
  const one = (label: string, length: number) =>
    Buffer.from(hkdfSync('sha512', secret, salt, `timepost/seal/${VERSION}/${label}`, length));
  // A cipher takes bytes too, and needs ten times as long with them.
  const cipherKey = createSecretKey(one('encrypt', CIPHER_KEY_BYTES));
  return { cipherKey, commitment: one('commit', COMMITMENT_BYTES) };
}

/** Each part with its length before it, so that no two contexts meet; an absent member is not a member without a name. */
function toAad(head: Uint8Array, { workspaceId, memberId, purpose }: SealContext): Buffer {
  const member = memberId === undefined ? '' : `member:${memberId}`;
  const framed = [workspaceId, member, purpose].flatMap((part) => {
    const bytes = Buffer.from(part);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([head, ...framed]);
}
