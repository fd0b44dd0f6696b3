// What Encrypt gives: AES-256-GCM with the encryption context as associated data, and the key's id in front.
// Blob: version (1) | key id (16) | nonce (12) | ciphertext | tag (16).
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Key } from './key-file.ts';
import { KmsError } from './kms-error.ts';

export type EncryptionContext = Readonly<Record<string, string>>;

const VERSION = 1;
const HEAD_BYTES = 17;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export function encrypt(plaintext: Uint8Array, key: Key, context: EncryptionContext): Buffer {
  const head = Buffer.concat([Buffer.of(VERSION), Buffer.from(key.id.replaceAll('-', ''), 'hex')]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key.material, 'base64'), nonce);
  cipher.setAAD(toAad(head, context));
  return Buffer.concat([head, nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the key that made a blob. Throws InvalidCiphertextException for what is no blob of ours. */
export function keyIdOf(blob: Buffer): string {
  if (blob[0] !== VERSION || blob.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES) throw invalid();
  const hex = blob.subarray(1, HEAD_BYTES).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Throws InvalidCiphertextException for a changed bit or another context, as KMS does: it does not tell them apart. */
export function decrypt(blob: Buffer, key: Key, context: EncryptionContext): Buffer {
  const nonce = blob.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key.material, 'base64'), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(toAad(blob.subarray(0, HEAD_BYTES), context));
  decipher.setAuthTag(blob.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([
      decipher.update(blob.subarray(HEAD_BYTES + NONCE_BYTES, -TAG_BYTES)),
      decipher.final(),
    ]);
  } catch {
    throw invalid();
  }
}

/** Order of the pairs does not count (KMS developer guide, "Encryption context"). */
function toAad(head: Buffer, context: EncryptionContext): Buffer {
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.concat([head, Buffer.from(JSON.stringify(pairs))]);
}

function invalid(): KmsError {
  return new KmsError('InvalidCiphertextException', 'the ciphertext is not valid for this key and context');
}
