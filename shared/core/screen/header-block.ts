// The header block of a raw message, read under a cap before anything else of it is (RFC 5322, section 2.2).
import { toBinaryText } from './bytes.ts';

/** SES hands on larger ones; no honest mail has one, and later parsers take a multiple of it in memory. */
export const LARGEST_HEADER_BYTES = 64 * 1024;
const MOST_FIELDS = 1000;

export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, one character for each byte. */
  readonly value: string;
}

export type HeaderBlock =
  | { readonly kind: 'read'; readonly fields: readonly HeaderField[]; readonly bodyStart: number }
  /** With what stands within the cap, to show and never to decide by. */
  | { readonly kind: 'too_large'; readonly fields: readonly HeaderField[] };

/** Lines may end in CRLF, LF or a lone CR. What is no field is passed over. */
export function readHeaderBlock(raw: Uint8Array): HeaderBlock {
  const head = toBinaryText(raw.subarray(0, LARGEST_HEADER_BYTES));
  const end = /^(?:\r\n|\n|\r)|\r\n\r\n|\n\r?\n|\r\r/.exec(head);
  const block = end === null ? head : head.slice(0, end.index);
  const fields = toFields(block);
  const bodyStart = end === null ? raw.byteLength : end.index + end[0].length;
  const isCut = end === null && raw.byteLength > LARGEST_HEADER_BYTES;
  if (isCut || fields.length > MOST_FIELDS)
    return { kind: 'too_large', fields: fields.slice(0, MOST_FIELDS) };
  return { kind: 'read', fields, bodyStart };
}

/** The values of all fields of this name, in their order. */
export function valuesOf(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.filter((field) => field.name === name).map(({ value }) => value);
}

function toFields(block: string): HeaderField[] {
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name, value] = /^([!-9;-~]{1,200})[ \t]*:(.*)$/s.exec(line) ?? [];
    const folded = /^[ \t]/.test(line);
    if (folded) fields.at(-1)?.lines.push(line);
    else if (name !== undefined && value !== undefined)
      fields.push({ name: name.toLowerCase(), lines: [value] });
  }
  return fields.map(({ name, lines }) => ({ name, value: lines.join('').trim() }));
}
