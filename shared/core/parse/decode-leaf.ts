// Decodes one part of a mail: its transfer encoding, then its charset.
import { toBinaryText } from '../screen/bytes.ts';
import { type DecodedText, decodeText } from '../screen/charset.ts';
import { parameterOf } from '../screen/parameter.ts';
import { decodeTransfer } from '../screen/transfer-encoding.ts';
import type { MimeLeaf } from './mime-outline.ts';

const LARGEST_BYTES = 512 * 1024;
const META_WITHIN = 2048;

export function leafBytes(raw: Uint8Array, leaf: MimeLeaf): Uint8Array {
  const { bodyStart, bodyEnd, encoding } = leaf;
  const coded = raw.subarray(bodyStart, bodyEnd);
  return decodeTransfer(isBareUtf16(leaf) ? withoutReturns(coded) : coded, encoding);
}

/** UTF-16 has no business in a mail but as base64 (RFC 2781, 4): there the transport's line ends would part its letters anew. */
function isBareUtf16({ encoding, contentType }: MimeLeaf): boolean {
  const isBase64 = encoding.trim().toLowerCase() === 'base64';
  return !isBase64 && /^utf-?16/i.test(parameterOf(contentType, 'charset') ?? '');
}

/** Line ends as one byte, whichever the transport used. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== 13 || bytes[at + 1] !== 10);
}

/** The text of a part that is no body; `undefined` where it is too large or no text. */
export function decodeLeaf(raw: Uint8Array, leaf: MimeLeaf): string | undefined {
  if (leaf.bodyEnd - leaf.headerStart > LARGEST_BYTES) return undefined;
  const bytes = leafBytes(raw, leaf);
  const { text, charset } = decodeText(bytes, declaredCharset(leaf, bytes));
  const isText = charset.startsWith('utf-16') || !bytes.includes(0); // spreadsheets write UTF-16
  return isText ? text : undefined;
}

export function decodeWordsOf(raw: Uint8Array, leaf: MimeLeaf): DecodedText {
  const bytes = leafBytes(raw, leaf);
  return decodeText(bytes, declaredCharset(leaf, bytes));
}

/** HTML may say it in itself only. */
function declaredCharset({ type, contentType }: MimeLeaf, bytes: Uint8Array): string | undefined {
  const said = parameterOf(contentType, 'charset');
  if (said !== undefined || type !== 'text/html') return said;
  const head = toBinaryText(bytes.subarray(0, META_WITHIN));
  const tags = head.split('<').filter((tag) => /^meta\b/i.test(tag));
  return tags.map((tag) => parameterOf(tag, 'charset')).find((charset) => charset !== undefined);
}
