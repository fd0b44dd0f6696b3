// Decodes one part of a mail that is no body: its transfer encoding by the mail parser, its charset as it says, else as UTF-8,
// else as windows-1252.
import PostalMime from 'postal-mime';
import type { MimeLeaf } from './mime-outline.ts';

const LARGEST_BYTES = 512 * 1024;

/** The text of a part; `undefined` where it is too large or no text. */
export async function decodeLeaf(raw: Uint8Array, leaf: MimeLeaf): Promise<string | undefined> {
  if (leaf.bodyEnd - leaf.headerStart > LARGEST_BYTES) return undefined;
  try {
    const part = await PostalMime.parse(asAttachment(raw, leaf), { attachmentEncoding: 'arraybuffer' });
    const content = part.attachments[0]?.content;
    const bytes = content instanceof ArrayBuffer ? new Uint8Array(content) : undefined;
    return bytes && decodeText(bytes, leaf.contentType);
  } catch {
    return undefined; // its own limits; what cannot be decoded is left closed like any other attachment
  }
}

/** The part as a message of its own whose only attachment it is, so that its bytes come back untouched. */
function asAttachment(raw: Uint8Array, { headerStart, bodyStart, bodyEnd }: MimeLeaf): Uint8Array {
  const head = Buffer.from(raw.subarray(headerStart, bodyStart)).toString('latin1');
  const encoding = /^content-transfer-encoding[ \t]*:[ \t]*([\w-]{1,40})/im.exec(head)?.[1] ?? '7bit';
  const own = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  return Buffer.concat([Buffer.from(own, 'latin1'), raw.subarray(bodyStart, bodyEnd)]);
}

function decodeText(bytes: Uint8Array, contentType: string): string | undefined {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe; // spreadsheets write UTF-16
  if (marked) return decodeStrictly(bytes, 'utf-16le');
  if (bytes.includes(0)) return undefined; // no text, whatever it says
  const declared = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  for (const charset of [declared, 'utf-8']) {
    const text = charset === undefined ? undefined : decodeStrictly(bytes, charset);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // an unknown charset, or bytes that are not of it
  }
}
