// Header values as their writer saw them: encoded words (RFC 2047, with RFC 2231's language), and bytes that stand there as they are.
// Words that some program split amid a character are joined before they are decoded.
import { toBinaryText, toBytes } from './bytes.ts';
import { decodeText } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts';

const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]{0,1000}(?:\?(?!=)[^?]{0,200}){0,4})\?=/gi;
const MOST_WORDS = 500;

interface Piece {
  readonly charset: string;
  binary: string;
}

/** @param value one character for each byte. */
export function decodeWords(value: string): string {
  const pieces: Piece[] = [];
  let end = 0;
  let words = 0;
  for (const { 0: whole, 1: name = '', 2: encoding = '', 3: coded = '', index } of value.matchAll(WORD)) {
    const between = value.slice(end, index);
    // White space between two words is none of the text (RFC 2047, 6.2).
    if (words === 0 || /\S/.test(between)) pieces.push({ charset: '', binary: between });
    addWord(pieces, name.split('*', 1)[0]?.toLowerCase() ?? '', decodeCoded(encoding, coded));
    end = index + whole.length;
    words += 1;
    if (words === MOST_WORDS) break; // what follows stands as it was written
  }
  pieces.push({ charset: '', binary: value.slice(end) });
  return pieces.map(({ charset, binary }) => decodeText(toBytes(binary), charset || undefined).text).join('');
}

function addWord(pieces: Piece[], charset: string, binary: string): void {
  const last = pieces.at(-1);
  if (last?.charset === charset) last.binary += binary;
  else pieces.push({ charset, binary });
}

/** Blanks and raw bytes within a word are against the rules, and common. */
function decodeCoded(encoding: string, coded: string): string {
  if (encoding.toLowerCase() === 'b') return toBinaryText(decodeBase64(toBytes(coded)));
  return toBinaryText(decodeQuotedPrintable(toBytes(coded.replaceAll('_', ' '))));
}
