// What an opaque signature holds (S/MIME `signed-data`, RFC 8551, 3.5.2; CMS, RFC 5652, section 5): the signed mail lies whole in it.
// The signature itself is not looked at: who wrote the mail is proved by other means. Reads tags and lengths, nothing else.
import { leafBytes } from './decode-leaf.ts';
import type { MimeOutline } from './mime-outline.ts';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const OBJECT_ID = 0x06;
const FIRST = 0xa0; // [0], explicit
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const MOST_PIECES = 100_000;

/** `undefined`: not such a mail. */
export function signedMail(
  raw: Uint8Array,
  { type, leaves }: MimeOutline,
): Uint8Array | 'unreadable' | undefined {
  const [leaf] = leaves;
  if (leaf === undefined || !/^application\/(?:x-)?pkcs7-mime$/.test(type)) return undefined;
  return contentOf(leafBytes(raw, leaf)) ?? 'unreadable';
}

interface Element {
  readonly tag: number;
  readonly start: number;
  /** Of the bytes that it holds; of indefinite length they are taken to reach to the end of all. */
  readonly end: number;
}

/** ContentInfo, SignedData, its version and digests, EncapsulatedContentInfo, its type, and then the octets. */
function contentOf(cms: Uint8Array): Uint8Array | undefined {
  const path = [SEQUENCE, OBJECT_ID, FIRST, SEQUENCE, INTEGER, SET, SEQUENCE, OBJECT_ID, FIRST];
  let at = 0;
  for (const tag of path) {
    const element = elementAt(cms, at);
    if (element?.tag !== tag) return undefined;
    at = tag === SEQUENCE || tag === FIRST ? element.start : element.end;
  }
  const octets = elementAt(cms, at);
  if (octets?.tag === OCTETS) return cms.subarray(octets.start, octets.end);
  return octets?.tag === OCTETS_IN_PIECES ? joined(cms, octets) : undefined;
}

function joined(cms: Uint8Array, { start, end }: Element): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  for (let at = start; at < end && pieces.length < MOST_PIECES; ) {
    const piece = elementAt(cms, at);
    if (piece?.tag !== OCTETS) break;
    pieces.push(cms.subarray(piece.start, piece.end));
    at = piece.end;
  }
  return pieces.length === 0 ? undefined : Buffer.concat(pieces);
}

/** BER, with lengths of up to four bytes and indefinite ones. */
function elementAt(cms: Uint8Array, at: number): Element | undefined {
  const tag = cms[at];
  const first = cms[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return within(cms, tag, at + 2, first);
  const count = first & 0x7f;
  if (count === 0) return within(cms, tag, at + 2, cms.length);
  if (count > 4) return undefined;
  let length = 0;
  for (const byte of cms.subarray(at + 2, at + 2 + count)) length = length * 256 + byte;
  return within(cms, tag, at + 2 + count, length);
}

function within(cms: Uint8Array, tag: number, start: number, length: number): Element {
  return { tag, start, end: Math.min(start + length, cms.length) };
}
