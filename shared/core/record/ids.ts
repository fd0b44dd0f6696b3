// Ids and keys that are the same each time a mail is read: a repeat writes what is there already, or nothing.
import { createHash } from 'node:crypto';

/** Idempotency key of one mail to one recipient: 64 hex digits. The recipient's letter case does not count. */
export function toMessageKey(sesMessageId: string, recipient: string): string {
  return digest(['message', sesMessageId, recipient.toLowerCase()]);
}

/** SHA-256 over the parts, each with its length before it, so that no two lists of parts meet; hex. */
export function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** The id of the `ordinal`-th thing of a kind that a mail makes: a UUIDv8. Who knows all parts can make it too. */
export function derivedId(messageKey: string, kind: string, ordinal = 0): string {
  const parts = digest([messageKey, kind, String(ordinal)]);
  return toUuid(createHash('sha256').update(parts).digest('hex'));
}

/** A UUIDv8 (RFC 9562, section 5.8) of the first 16 bytes of a digest that is given in hex. */
export function toUuid(hexDigest: string): string {
  const bytes = Buffer.from(hexDigest.slice(0, 32), 'hex');
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
