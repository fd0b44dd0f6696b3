// Ids as SES gives them to received mail: 40 characters of base32hex, lower case. Also the key of the raw object.
const ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 40;

/** `random`: at least 40 bytes; five bits of each are used. */
export function toSesMessageId(random: Uint8Array): string {
  return Array.from(random.subarray(0, LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}
