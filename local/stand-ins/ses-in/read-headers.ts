// Reads a mail's header fields for SES's notice and for the text of Authentication-Results. It decides nothing by them:
// what they say is the sender's. Linear, capped, and never throws.
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

const LONGEST_BLOCK_BYTES = 256 * 1024;
const FIELD = /^([!-9;-~]{1,200})[ \t]*:(.*)$/s;

/** The fields of the header block in their order, unfolded, as UTF-8. Lines that are no field are left out. */
export function readHeaders(raw: Uint8Array): readonly HeaderField[] {
  const text = Buffer.from(
    raw.buffer,
    raw.byteOffset,
    Math.min(raw.byteLength, LONGEST_BLOCK_BYTES),
  ).toString('utf8');
  const fields: HeaderField[] = [];
  let open = '';
  const close = () => {
    const [, name, value = ''] = FIELD.exec(open) ?? [];
    if (name !== undefined) fields.push({ name, value: value.trim() });
  };
  for (const line of text.split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      open += ` ${line.trim()}`;
      continue;
    }
    close();
    open = line;
  }
  close();
  return fields;
}

export function valuesOf(fields: readonly HeaderField[], name: string): readonly string[] {
  return fields.filter((field) => field.name.toLowerCase() === name).map(({ value }) => value);
}
