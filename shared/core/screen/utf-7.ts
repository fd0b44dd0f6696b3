// UTF-7 (RFC 2152), which no decoder of the platform knows any more. What it hides becomes text like any other text: it is read,
// never shown as markup.

const DIGITS = new Map(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (digit, value) => [
    digit,
    value,
  ]),
);

/** What is no UTF-7 stands as it was written; halves of characters become U+FFFD. */
export function decodeUtf7(binary: string): string {
  return binary.replace(/\+([A-Za-z0-9+/]*)-?/g, (_shifted, digits: string) =>
    digits === '' ? '+' : toUnits(digits),
  );
}

/** UTF-16 units, most significant bits first; bits that are left over fill up and are dropped. */
function toUnits(digits: string): string {
  const units = new DataView(new ArrayBuffer(2 * Math.floor((digits.length * 6) / 16)));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const digit of digits) {
    held = ((held << 6) | (DIGITS.get(digit) ?? 0)) & 0x3fffff;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    units.setUint16(length, (held >> bits) & 0xffff);
    length += 2;
  }
  return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(units);
}
