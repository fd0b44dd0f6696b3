// The same mail by another path has the same digest: words, attachments by name and size, and the sender's own date count;
// transport fields and encodings do not (mail-rules 7).
import { digest } from '../record/ids.ts';
import { readSentAt } from '../screen/sent-at.ts';
import type { MimeOutline } from './mime-outline.ts';

export function contentDigest(text: string, { leaves }: MimeOutline, date: string): string {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const attachments = leaves
    .filter(({ isText }) => !isText)
    .map(
      ({ type, disposition, bodyStart, bodyEnd }) =>
        `${type} ${disposition.replace(/\s+/g, ' ')} ${bodyEnd - bodyStart}`,
    );
  return digest(['content', words, readSentAt(date)?.instant ?? '', ...attachments]);
}
