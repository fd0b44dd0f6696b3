// The structure of a raw message, found in one pass for each level, without decoding anything (RFC 2045, RFC 2046). It says
// which parts are words, so that all else can be cut out unread.
import { readHeaderBlock, valuesOf } from '../screen/header-block.ts';
import { parameterOf } from '../screen/parameter.ts';
import { LIMITS } from './limits.ts';

export interface MimeLeaf {
  /** Lower case, such as `text/plain`. */
  readonly type: string;
  readonly isText: boolean;
  readonly isMultipart: boolean;
  readonly contentType: string;
  readonly disposition: string;
  /** Content-Transfer-Encoding, as it is written. */
  readonly encoding: string;
  /** Leaves that have this in common tell the same in several forms (RFC 2046, 5.1.4). */
  readonly alternative?: number;
  /** Byte offsets in the raw message. */
  readonly headerStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface MimeOutline {
  /** Type of the whole, lower case. */
  readonly type: string;
  readonly contentType: string;
  readonly leaves: readonly MimeLeaf[];
  /** Bytes of multiparts whose boundary never comes: words may be lost in them. */
  readonly lostBytes: number;
}

export type Outlined =
  | { readonly kind: 'outlined'; readonly outline: MimeOutline }
  | { readonly kind: 'too_large' };

interface Level {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly alternative?: number;
  /** What a part is that does not say it (RFC 2046, 5.1.5). */
  readonly unsaid?: string;
}

/** `text` has one character for each byte of `raw`. */
export function outlineMime(raw: Uint8Array, text: string): Outlined {
  const leaves: MimeLeaf[] = [];
  let lostBytes = 0;
  let whole = { type: '', contentType: '' };
  const open: Level[] = [{ start: 0, end: raw.byteLength, depth: 0 }];
  const looks: Looks = { left: LIMITS.boundaryLookAlikes };
  for (let level = open.pop(), parts = 1; level !== undefined; level = open.pop(), parts += 1) {
    const leaf = toLeaf(raw, level);
    if (leaf === undefined || parts > LIMITS.parts || level.depth > LIMITS.depth)
      return { kind: 'too_large' };
    if (parts === 1) whole = { type: leaf.type, contentType: leaf.contentType };
    const within = partsOf(text, leaf, level.depth + 1, looks);
    if (looks.left < 0) return { kind: 'too_large' };
    if (!leaf.isMultipart) leaves.push(leaf);
    else if (within.length === 0) lostBytes += text.slice(leaf.bodyStart, leaf.bodyEnd).trim().length;
    open.push(...within.reverse()); // the first part is taken first
  }
  return { kind: 'outlined', outline: { ...whole, leaves, lostBytes } };
}

function toLeaf(
  raw: Uint8Array,
  { start, end, alternative, unsaid = 'text/plain' }: Level,
): MimeLeaf | undefined {
  const block = readHeaderBlock(raw.subarray(start, end));
  if (block.kind === 'too_large') return undefined;
  const contentType = valuesOf(block.fields, 'content-type')[0] ?? '';
  const disposition = valuesOf(block.fields, 'content-disposition')[0] ?? '';
  const type = /^\s*([\w.+-]{1,60}\/[\w.+-]{1,100})/.exec(contentType)?.[1]?.toLowerCase() ?? unsaid;
  const isAttached = /^\s*attachment\b/i.test(disposition);
  const isMultipart = type.startsWith('multipart/');
  const isText = (type === 'text/plain' || type === 'text/html') && !isAttached;
  return {
    type,
    isText,
    isMultipart,
    contentType,
    disposition,
    encoding: valuesOf(block.fields, 'content-transfer-encoding')[0] ?? '',
    ...(alternative !== undefined && { alternative }),
    headerStart: start,
    bodyStart: start + block.bodyStart,
    bodyEnd: end,
  };
}

/** What stands between the delimiter lines of a multipart (RFC 2046, 5.1.1). Without the closing one, up to the end. */
function partsOf(text: string, leaf: MimeLeaf, depth: number, looks: Looks): Level[] {
  const { isMultipart, contentType, bodyStart, bodyEnd } = leaf;
  const boundary = isMultipart ? parameterOf(contentType, 'boundary') : undefined;
  if (boundary === undefined) return [];
  const parts: Level[] = [];
  const given = handedDown(leaf);
  let start: number | undefined;
  for (const { at, after, closes } of delimiters(text, `--${boundary}`, bodyStart, bodyEnd, looks)) {
    if (start !== undefined) parts.push({ start, end: Math.max(start, at), depth, ...given });
    start = closes ? undefined : after;
    if (closes || parts.length > LIMITS.parts) break;
  }
  if (start !== undefined) parts.push({ start, end: bodyEnd, depth, ...given });
  return parts;
}

/** All that stands in an alternative tells the same, at whatever depth. What stands in a digest are mails. */
function handedDown({ type, bodyStart, alternative }: MimeLeaf): Pick<Level, 'alternative' | 'unsaid'> {
  if (type === 'multipart/digest')
    return { ...(alternative !== undefined && { alternative }), unsaid: 'message/rfc822' };
  if (alternative !== undefined) return { alternative };
  return type === 'multipart/alternative' ? { alternative: bodyStart } : {};
}

/** How many places that look like a boundary may still be looked at, in all levels together. */
interface Looks {
  left: number;
}

function* delimiters(text: string, line: string, from: number, to: number, looks: Looks) {
  for (let at = text.indexOf(line, from); at !== -1 && at < to; at = text.indexOf(line, at + line.length)) {
    looks.left -= 1;
    if (looks.left < 0) return;
    const isLineStart = at === from || text[at - 1] === '\n' || text[at - 1] === '\r';
    const rest = text.slice(at + line.length, at + line.length + 80).replace(/[\r\n].*/s, '');
    if (!isLineStart || !/^(?:--)?[ \t]*$/.test(rest)) continue;
    const end = at + line.length + rest.length;
    const after = end + (text.startsWith('\r\n', end) ? 2 : 1);
    yield { at, after: Math.min(after, to), closes: rest.startsWith('--') };
  }
}
