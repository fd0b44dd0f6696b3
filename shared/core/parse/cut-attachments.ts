// A message without the bodies of its attachments: a large attachment is ordinary and costs nothing, since it is never read.
import { toBinaryText } from '../screen/bytes.ts';
import { LIMITS } from './limits.ts';
import type { MimeLeaf, MimeOutline } from './mime-outline.ts';

/** How text parts are to be decoded: as they say, or as windows-1252 where what they say does not hold. */
export type CharsetReading = 'declared' | 'windows-1252';

/** The kept bytes, or `undefined` when even they are more than may be read. */
export function cutAttachments(
  raw: Uint8Array,
  { leaves }: MimeOutline,
  reading: CharsetReading,
): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const leaf of leaves) {
    if (leaf.isText && reading === 'windows-1252') {
      pieces.push(raw.subarray(from, leaf.headerStart), withCharset(raw, leaf));
      from = leaf.bodyStart;
    } else if (!leaf.isText) {
      pieces.push(raw.subarray(from, leaf.bodyStart));
      from = leaf.bodyEnd;
    }
  }
  pieces.push(raw.subarray(from));
  const bytes = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return bytes > LIMITS.textBytes ? undefined : concat(pieces, bytes);
}

/** False for what takes a parser too long: lines and boundary look-alikes are counted, not only bytes. */
export function isCheapToParse(kept: Uint8Array): boolean {
  let lines = 0;
  let boundaryLike = 0;
  for (let at = 0; at < kept.length; at += 1) {
    if (kept[at] !== 10) continue;
    lines += 1;
    if (kept[at + 1] === 45 && kept[at + 2] === 45) boundaryLike += 1;
  }
  return lines <= LIMITS.lines && boundaryLike <= LIMITS.boundaryLikeLines;
}

function withCharset(raw: Uint8Array, { headerStart, bodyStart, type }: MimeLeaf): Uint8Array {
  const header = toBinaryText(raw.subarray(headerStart, bodyStart));
  const rest = header.replace(/^content-type[ \t]*:.*(?:\r?\n[ \t].*)*(?:\r?\n|$)/gim, '');
  return Uint8Array.from(`Content-Type: ${type}; charset=windows-1252\r\n${rest}`, (character) =>
    character.charCodeAt(0),
  );
}

function concat(pieces: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
