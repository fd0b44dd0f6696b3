// Bytes as the text that their writer saw (mail-rules 18): the declared charset where it holds to the letter, else what the bytes
// themselves show, else windows-1252, and at last the declared one with its faults replaced. Which of them it was is told.
import { toBinaryText } from './bytes.ts';
import { detectCharset } from './detect-charset.ts';
import { decodeUtf7 } from './utf-7.ts';

export type DecodedBy = 'declared' | 'detected' | 'windows-1252' | 'replaced';

export interface DecodedText {
  readonly text: string;
  readonly by: DecodedBy;
  /** As the Encoding Standard names it, or `utf-7`. */
  readonly charset: string;
}

/** Names that mails use and the Encoding Standard does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  'unicode-1-1-utf-7': 'utf-7',
  'unicode-2-0-utf-7': 'utf-7',
  'x-unicode-2-0-utf-7': 'utf-7',
  utf7: 'utf-7',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gb18030',
  ms936: 'gb18030',
  gb2312: 'gb18030', // programs that say so write all of it
  gbk: 'gb18030',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  'utf-16': 'utf-16be', // RFC 2781, 4.3: without a mark
  'iso-8859-8-e': 'iso-8859-8',
};
const ASCII = /^(?:us-?ascii|ansi_x3\.4-19(?:68|86)|ascii|iso646-us|7bit|default)$/;

export function decodeText(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const { text, ...how } = decode(bytes, declared);
  return { ...how, text: text.replaceAll('\0', '').replace(/^\uFEFF/, '') };
}

function decode(bytes: Uint8Array, declared: string | undefined): DecodedText {
  const label = labelOf(declared);
  return (
    tried(bytes, label, 'declared') ??
    tried(bytes, detectCharset(bytes), 'detected') ??
    decodeAnyway(bytes, label)
  );
}

function tried(bytes: Uint8Array, charset: string | undefined, by: DecodedBy): DecodedText | undefined {
  if (charset === undefined) return undefined;
  const text = strictly(bytes, charset);
  return text === undefined ? undefined : { text, by, charset };
}

/** Windows-1252 has a sign for all but five bytes. Where those show, what was declared is likelier, faults and all. */
function decodeAnyway(bytes: Uint8Array, label: string | undefined): DecodedText {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const replaced = label !== undefined && /[\x80-\x9f]/.test(western) ? loosely(bytes, label) : undefined;
  return replaced === undefined
    ? { text: western, by: 'windows-1252', charset: 'windows-1252' }
    : { text: replaced, by: 'replaced', charset: label ?? '' };
}

/** The charset as its decoder is called; ASCII and what says nothing are `undefined`: their bytes tell more. */
function labelOf(declared: string | undefined): string | undefined {
  const [name] = /[a-z0-9][\w.:-]{1,39}/.exec((declared ?? '').toLowerCase().slice(0, 80)) ?? [];
  return name === undefined || ASCII.test(name) ? undefined : (ALIASES[name] ?? name);
}

/** `undefined`: not known, or not to the letter. */
function strictly(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === 'utf-7') {
    const text = decodeUtf7(toBinaryText(bytes));
    return /[\x80-\xff]/.test(toBinaryText(bytes)) || text.includes('\uFFFD') ? undefined : text;
  }
  const marked = markOf(bytes, charset);
  try {
    return new TextDecoder(marked, { fatal: true, ignoreBOM: true }).decode(decodable(bytes, marked));
  } catch {
    return undefined;
  }
}

function loosely(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === 'utf-7') return decodeUtf7(toBinaryText(bytes));
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return undefined; // an unknown name
  }
}

/** A byte order mark says more than the name does (RFC 2781, 3.2). */
function markOf(bytes: Uint8Array, charset: string): string {
  if (!charset.startsWith('utf-16')) return charset;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : charset;
}

const ESCAPE = 0x1b;
const TO_ASCII = new Set([0x42, 0x4a]); // `(B` and `(J`

/** What mail programs do to a charset: words that each return to ASCII are joined, and decoders take an empty run for a fault. */
function withoutEmptyRuns(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (isEmptyRun(bytes, at)) at += 2;
    else {
      kept[length] = bytes[at] ?? 0;
      length += 1;
    }
  }
  return kept.subarray(0, length);
}

function isEmptyRun(bytes: Uint8Array, at: number): boolean {
  const returns = bytes[at] === ESCAPE && bytes[at + 1] === 0x28 && TO_ASCII.has(bytes[at + 2] ?? 0);
  return returns && bytes[at + 3] === ESCAPE;
}

/** Parts of UTF-16 are cut at line ends of one byte: the half that is left at the end is none of the text. */
function decodable(bytes: Uint8Array, charset: string): Uint8Array {
  if (charset === 'iso-2022-jp') return withoutEmptyRuns(bytes);
  return charset.startsWith('utf-16') && bytes.length % 2 === 1 ? bytes.subarray(0, -1) : bytes;
}
