// The same mail by another path has the same digest: words, attachments by name and size, and the sender's own date count;
// transport fields and encodings do not (mail-rules 7).
import { digest } from '../record/ids.ts';
import { readSentAt } from '../screen/sent-at.ts';
import type { MimeOutline } from './mime-outline.ts';

export function contentDigest(text: string, raw: Uint8Array, { leaves }: MimeOutline, date: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const attachments = leaves
    .filter(({ isText }) => !isText)
    .map(
      ({ type, disposition, bodyStart, bodyEnd }) =>
        `${type} ${disposition.replace(/\s+/g, ' ')} ${sizeOf(raw.subarray(bodyStart, bodyEnd))}`,
    );
  return digest(['content', words, readSentAt(date)?.instant ?? '', ...attachments]);
}

/** Line ends differ from path to path. */
function sizeOf(bytes: Uint8Array): number {
  let size = bytes.length;
  for (const byte of bytes) if (byte === 10 || byte === 13) size -= 1;
  return size;
}
