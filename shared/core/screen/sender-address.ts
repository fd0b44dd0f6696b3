// The one address that a mail claims to be from, read from the raw bytes: parsers of addresses disagree, and each of their
// differences is a way to be proved as one and read as another (RFC 5322, 3.4 and 3.6.2).
import { type HeaderField, valuesOf } from './header-block.ts';

const LONGEST_VALUE = 2000;
const DEEPEST_COMMENT = 3;
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,10}[a-z][a-z0-9-]{1,62}$/i;

/** Lower case; `undefined` unless there is exactly one From field that holds exactly one plain address. */
export function senderAddress(fields: readonly HeaderField[]): string | undefined {
  const values = valuesOf(fields, 'from');
  const [value] = values;
  if (value === undefined || values.length !== 1 || value.length > LONGEST_VALUE) return undefined;

  const address = onlyAddress(withoutQuotesAndComments(value));
  return address !== undefined && isPlain(address) ? address.toLowerCase() : undefined;
}

/** What stands in the one pair of angles, or all where there is none. */
function onlyAddress(bare: string): string | undefined {
  if (/[,;:\\()"]/.test(bare) || count(bare, '@') !== 1) return undefined;
  if (!bare.includes('<') && !bare.includes('>')) return bare.trim();
  return /^[^<>]*<([^<>]*)>\s*$/.exec(bare)?.[1];
}

function isPlain(address: string): boolean {
  const local = address.slice(0, address.indexOf('@'));
  return ADDRESS.test(address) && !/=\?|\.\.|^\.|\.$/.test(local);
}

/** A space for each quoted string and comment. What is left of a quote or bracket that does not end is refused by the caller. */
function withoutQuotesAndComments(value: string): string {
  let bare = value.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
  for (let depth = 0; depth < DEEPEST_COMMENT; depth += 1) bare = bare.replace(/\([^()]*\)/g, ' ');
  return bare;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
