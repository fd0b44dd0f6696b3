// Chance as letters and digits that survive mail systems, forms and being read aloud.

/** RFC 4648, section 6, in small letters: mail systems fold letter case. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Throws `RangeError` unless the bytes fill whole characters: multiples of five do. */
export function toBase32(bytes: Uint8Array): string {
  if (bytes.length % 5 !== 0) throw new RangeError('base32 without padding takes multiples of five bytes');
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const characters = (bytes.length / 5) * 8;
  return Array.from(
    { length: characters },
    (_, i) => ALPHABET[Number((bits >> BigInt(5 * (characters - 1 - i))) & 31n)],
  ).join('');
}
