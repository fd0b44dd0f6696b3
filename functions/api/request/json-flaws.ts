// What is wrong with JSON before it is parsed: the parser would nest as deep as it is told, and of two values under one name it
// takes the last without a word, where somebody on the way may have looked at the first (RFC 8259, section 4).

export type JsonFlaw = { readonly kind: 'too_deep' } | { readonly kind: 'twice'; readonly name: string };

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];
const SPACES: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Other characters of UTF-8 have none of the bytes that are looked for. */
export function flawOf(body: Uint8Array, deepest: number): JsonFlaw | undefined {
  const open: Set<string>[] = []; // the names in each object that is open; those of a list stay empty
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] !== QUOTE) {
      followBracket(open, body[at]);
      if (open.length > deepest) return { kind: 'too_deep' };
      continue;
    }
    const end = endOfString(body, at);
    const name = nameIn(body, at, end);
    if (name !== undefined && isTaken(open.at(-1), name)) return { kind: 'twice', name };
    at = end;
  }
  return undefined;
}

function followBracket(open: Set<string>[], byte: number | undefined): void {
  if (byte === OPEN_LIST || byte === OPEN_OBJECT) open.push(new Set());
  if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) open.pop();
}

/** Takes it for the next. */
function isTaken(names: Set<string> | undefined, name: string): boolean {
  const isThere = names?.has(name) ?? false;
  names?.add(name);
  return isThere;
}

/** Where its closing quote is, or past the end where there is none. */
function endOfString(body: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== QUOTE) at += body[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** A string is a name where a colon follows. `\u0061` is `a`; what is no string the parser will refuse. */
function nameIn(body: Uint8Array, start: number, end: number): string | undefined {
  let next = end + 1;
  while (SPACES.has(body[next])) next += 1;
  if (body[next] !== COLON) return undefined;
  const text = new TextDecoder().decode(body.subarray(start, end + 1));
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
