// Which charset bytes are of, by what they show themselves. Careful: a guess that is not clear is none, and the caller's fallback
// keeps every byte as some letter.
import { toBinaryText } from './bytes.ts';

const ESCAPE = '\x1b';
const MOST_LOOKED_AT = 8 * 1024;
const FEWEST_HIGH_BYTES = 6;

/** A charset with the letters that a text in it is mostly made of. The first that fits wins, so the strictest forms come first. */
const MULTI_BYTE: readonly (readonly [charset: string, usual: RegExp, least: number])[] = [
  ['euc-jp', /[\u3040-\u30ff]/gu, 0.3],
  ['shift_jis', /[\u3040-\u30ff]/gu, 0.3],
  ['euc-kr', /[\uac00-\ud7a3]/gu, 0.8],
  ['gb18030', /[的一是不了在有我他这中大来上个国和地到说时要就出会也子生好对能，。！：（）]/gu, 0.12],
  ['big5', /[的一是不了在有我他這中大來上個國和地到說時要就出會也子生好對能，。！：（）]/gu, 0.12],
];
const CYRILLIC = ['koi8-r', 'windows-1251'] as const;

export function detectCharset(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, MOST_LOOKED_AT);
  const binary = toBinaryText(sample);
  const marked = markedCharset(sample, binary);
  if (marked !== undefined) return marked;
  const high = binary.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = binary.match(/[a-z]/gi)?.length ?? 0;
  if (high < FEWEST_HIGH_BYTES || high < letters) return undefined; // a foreign letter here and there
  return (
    MULTI_BYTE.find(([charset, usual, least]) => isOf(sample, charset, usual, least))?.[0] ?? cyrillic(sample)
  );
}

/** What needs no guess: its own marks, or a form that nothing else has. */
function markedCharset(sample: Uint8Array, binary: string): string | undefined {
  const shifts = [`${ESCAPE}$B`, `${ESCAPE}$@`, `${ESCAPE}(J`].some((shift) => binary.includes(shift));
  if (shifts && !/[\x80-\xff]/.test(binary)) return 'iso-2022-jp';
  if (binary.startsWith('\xff\xfe')) return 'utf-16le';
  if (binary.startsWith('\xfe\xff')) return 'utf-16be';
  const pairs = Math.floor(sample.length / 2);
  const nulls = (from: number) => sample.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (pairs > 2 && nulls(1) > pairs * 0.7) return 'utf-16le';
  if (pairs > 2 && nulls(0) > pairs * 0.7) return 'utf-16be';
  return decoded(sample, 'utf-8') === undefined ? undefined : 'utf-8';
}

function isOf(sample: Uint8Array, charset: string, usual: RegExp, least: number): boolean {
  const foreign = decoded(sample, charset)?.replace(/\p{ASCII}/gu, '');
  if (foreign === undefined) return false;
  return (foreign.match(usual)?.length ?? 0) >= least * foreign.length;
}

/** Most letters are small ones: the other charset shows them as capitals. */
function cyrillic(sample: Uint8Array): string | undefined {
  const shares = CYRILLIC.map((charset) => {
    const foreign = decoded(sample, charset)?.replace(/\p{ASCII}/gu, '') ?? '';
    return { charset, share: (foreign.match(/[а-яё]/g)?.length ?? 0) / Math.max(1, foreign.length) };
  });
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share > 0.6 ? best.charset : undefined;
}

/** The end of a sample may cut a character: streamed, it is only begun. */
function decoded(sample: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return undefined;
  }
}
