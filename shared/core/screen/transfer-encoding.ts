// Content-Transfer-Encoding (RFC 2045, section 6) undone in one pass. Nothing is refused: what is no code is passed over, as
// mail programs do.

const BASE64 = new Int8Array(256).fill(-1);
for (const [value, digit] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  BASE64[digit.charCodeAt(0)] = value;

const EQUALS = 61;

/** An encoding that is not known is taken for none. */
export function decodeTransfer(bytes: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(bytes);
    case 'quoted-printable':
      return decodeQuotedPrintable(bytes);
    default:
      return bytes;
  }
}

/** Padding ends a group and not the text: some programs encode line by line. */
export function decodeBase64(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    const value = BASE64[byte] ?? -1;
    if (byte === EQUALS) bits = 0;
    if (value === -1) continue;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out[length] = held >> bits;
    length += 1;
  }
  return out.subarray(0, length);
}

/** Also the "Q" of encoded words once their underscores are spaces. A stray `=` stands for itself. */
export function decodeQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const { takes, gives } = byte === EQUALS ? escaped(bytes, at) : { takes: 1, gives: byte };
    at += takes;
    if (gives === undefined) continue;
    out[length] = gives;
    length += 1;
  }
  return out.subarray(0, length);
}

function escaped(bytes: Uint8Array, at: number): { takes: number; gives?: number } {
  const soft = softBreak(bytes, at);
  if (soft > 0) return { takes: soft };
  const code = hexPair(bytes[at + 1], bytes[at + 2]);
  return code === undefined ? { takes: 1, gives: EQUALS } : { takes: 3, gives: code };
}

const MOST_BLANKS = 80; // that a mail server may have put behind the mark

/** How many bytes a soft line break takes, blanks behind its mark included; 0 where there is none. */
function softBreak(bytes: Uint8Array, at: number): number {
  let end = at + 1;
  while (end < at + MOST_BLANKS && (bytes[end] === 32 || bytes[end] === 9)) end += 1;
  if (bytes[end] === 13 && bytes[end + 1] === 10) return end + 2 - at;
  return bytes[end] === 13 || bytes[end] === 10 || end >= bytes.length ? end + 1 - at : 0;
}

function hexPair(high: number | undefined, low: number | undefined): number | undefined {
  const pair = String.fromCharCode(high ?? 0, low ?? 0);
  return /^[0-9a-f]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : undefined;
}
