// The words of a mail's bodies as one text: each text part decoded, of several forms of the same the plain one, HTML as its reader
// saw it. What would cost too much is refused before it is decoded.
import type { BodyRefusal } from '../parsed-mail.ts';
import { decodeWordsOf } from './decode-leaf.ts';
import { unfold } from './flowed.ts';
import { type HtmlText, htmlToText } from './html-to-text.ts';
import { LIMITS } from './limits.ts';
import type { MimeLeaf, MimeOutline } from './mime-outline.ts';
import { toLines } from './text-lines.ts';

export type WordsRead =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: BodyRefusal };

export function readWords(raw: Uint8Array, { leaves }: MimeOutline): WordsRead {
  const texts = leaves.filter(({ isText }) => isText);
  if (!isCheap(raw, texts)) return TOO_LARGE;
  const bySame = Map.groupBy(texts, ({ alternative, headerStart }) => alternative ?? headerStart);
  const pieces = new Map<string, string>();
  for (const forms of bySame.values()) {
    const text = oneOf(raw, forms);
    if (text === undefined) return TOO_LARGE;
    // Some programs send the forms of a text as if they were two texts.
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '' && !pieces.has(words)) pieces.set(words, text);
  }
  return { kind: 'read', text: withoutArmor([...pieces.values()].join('\n')) };
}

const TOO_LARGE: WordsRead = { kind: 'refused', reason: 'too_large' };

/** Bytes and lines of all text parts are counted before any of them is decoded. */
function isCheap(raw: Uint8Array, texts: readonly MimeLeaf[]): boolean {
  const bytes = texts.reduce((sum, { bodyStart, bodyEnd }) => sum + bodyEnd - bodyStart, 0);
  if (bytes > LIMITS.textBytes) return false;
  let lines = 0;
  for (const { bodyStart, bodyEnd } of texts)
    for (let at = bodyStart; at < bodyEnd; at += 1)
      if (raw[at] === 10 || (raw[at] === 13 && raw[at + 1] !== 10)) lines += 1;
  return lines <= LIMITS.lines;
}

/** Text where there is some, else the HTML as its reader saw it; `undefined` where that would cost too much. */
function oneOf(raw: Uint8Array, forms: readonly MimeLeaf[]): string | undefined {
  const ofType = (type: string) => forms.filter((leaf) => leaf.type === type);
  const text = ofType('text/plain')
    .map((leaf) => unflowed(decodeWordsOf(raw, leaf).text, leaf))
    .join('\n');
  const html = ofType('text/html').map((leaf) => decodeWordsOf(raw, leaf).text);
  const isPlain = text.trim() !== '';
  if (html.length === 0 || (isPlain && !mayHideTable(text, html.join()))) return text;
  const shown = shownText(html);
  if (shown === undefined) return isPlain ? text : undefined;
  return isPlain && !shown.hasTable ? text : shown.text;
}

function shownText(html: readonly string[]): HtmlText | undefined {
  if (html.reduce((sum, { length }) => sum + length, 0) > LIMITS.htmlBytes) return undefined;
  if (html.reduce((sum, one) => sum + one.split('<').length, 0) > LIMITS.htmlTags) return undefined;
  const shown = html.map(htmlToText);
  if (shown.some(({ isTooDeep }) => isTooDeep)) return undefined;
  return {
    text: shown.map(({ text }) => text).join('\n'),
    hasTable: shown.some(({ hasTable }) => hasTable),
  };
}

/** Clients write the rows of a table as lines without columns, or each cell as a line. */
function mayHideTable(text: string, html: string): boolean {
  return html.toLowerCase().includes('<table') && !/[\t|]/.test(text);
}

function unflowed(text: string, { contentType }: MimeLeaf): string {
  if (!/;\s*format\s*=\s*"?flowed\b/i.test(contentType)) return text;
  return unfold(text, /;\s*delsp\s*=\s*"?yes\b/i.test(contentType));
}

const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';

/** Clear-signed text (RFC 9580, section 7) as it was before it was signed. */
function withoutArmor(text: string): string {
  const start = text.indexOf(SIGNED);
  if (start === -1) return text;
  const lines = toLines(text.slice(start + SIGNED.length)).split('\n');
  const blank = lines.findIndex((line, at) => at > 0 && line.trim() === '');
  if (blank === -1 || !lines.slice(1, blank).every((line) => /^[a-z]{1,20}: /i.test(line))) return text;
  const begin = lines.indexOf('-----BEGIN PGP SIGNATURE-----', blank);
  const end = begin === -1 ? -1 : lines.indexOf('-----END PGP SIGNATURE-----', begin);
  const words = lines.slice(blank + 1, begin === -1 ? undefined : begin);
  const after = end === -1 ? [] : lines.slice(end + 1);
  const own = words.map((line) => (line.startsWith('- ') ? line.slice(2) : line));
  return `${text.slice(0, start)}${[...own, ...after].join('\n')}`;
}
