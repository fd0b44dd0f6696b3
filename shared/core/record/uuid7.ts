// Ids of what people make by API: UUIDv7 (RFC 9562, section 5.7), so that what is made later sorts later.

/** @param chance 10 bytes or more from a generator for secrets. Throws `RangeError` for fewer. */
export function toUuid7(now: Date, chance: Uint8Array): string {
  if (chance.length < 10) throw new RangeError('a UUIDv7 takes 10 bytes of chance');
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.set(chance.subarray(0, 10), 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
