// Addresses as the header fields of a mail name them: shown in SES's notice, never routed on.
import { domainToASCII } from 'node:url';
import { type Address, addressParser, decodeWords } from 'postal-mime';
import { type HeaderField, valuesOf } from './read-headers.ts';

const LONGEST_FIELD = 4_000; // characters that are looked at
const MOST_ADDRESSES = 50;

export interface HeaderAddress {
  readonly name: string;
  readonly address: string;
}

/** The addresses in all fields of this name (lower case), groups opened, at most 50. */
export function addressesOf(fields: readonly HeaderField[], name: string): readonly HeaderAddress[] {
  return valuesOf(fields, name)
    .flatMap((value) => addressParser(value.slice(0, LONGEST_FIELD)).flatMap(open))
    .slice(0, MOST_ADDRESSES);
}

function open(found: Address): readonly HeaderAddress[] {
  const each = found.group ?? [found];
  return each.flatMap(({ name, address = '' }) =>
    address === '' ? [] : [{ name: decodeWords(name), address }],
  );
}

/** `Ann <ann@example.com>`, or the bare address. */
export function toMailbox({ name, address }: HeaderAddress): string {
  return name === '' ? address : `${name} <${address}>`;
}

/** Domain of the first From in ASCII; `undefined` when there is none that could be one. */
export function fromDomain(fields: readonly HeaderField[]): string | undefined {
  const [first] = addressesOf(fields, 'from');
  const domain = domainToASCII(first?.address.split('@').at(-1) ?? '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain) ? domain.toLowerCase() : undefined;
}
