// Text whose lines flow (RFC 3676), read so that a quoted line is never joined to one that answers it. The mail parser joins
// them, so it is told that the text is fixed, and the lines are joined here.
import { toBinaryText } from '../screen/bytes.ts';
import type { MimeOutline } from './mime-outline.ts';

const FLOWED = /;\s*format\s*=\s*"?flowed\b/i;

export interface Fixed {
  readonly raw: Uint8Array;
  /** Gives the text that the parser found its lines back. */
  readonly unfold: (text: string) => string;
}

/** The same bytes at the same places, but for the word that says that the text flows. */
export function asFixed(raw: Uint8Array, { leaves }: MimeOutline): Fixed {
  const flowing = leaves.filter(({ isText, contentType }) => isText && FLOWED.test(contentType));
  const [first] = flowing;
  if (first === undefined) return { raw, unfold: (text) => text };
  const copy = raw.slice();
  for (const { headerStart, bodyStart } of flowing) {
    const header = toBinaryText(raw.subarray(headerStart, bodyStart));
    const at = header.toLowerCase().lastIndexOf('flowed');
    copy.set(new TextEncoder().encode('fixed_'), headerStart + at);
  }
  const deletesSpace = /;\s*delsp\s*=\s*"?yes\b/i.test(first.contentType);
  return { raw: copy, unfold: (text) => unfold(text, deletesSpace) };
}

interface Paragraph {
  readonly depth: number;
  readonly pieces: string[];
  isOpen: boolean;
}

function unfold(text: string, deletesSpace: boolean): string {
  const paragraphs: Paragraph[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [marks = ''] = /^>*/.exec(line) ?? [];
    const words = line.slice(marks.length).replace(/^ /, '');
    const last = paragraphs.at(-1);
    const isOpen = words.endsWith(' ') && words !== '-- ';
    const piece = isOpen && deletesSpace ? words.slice(0, -1) : words;
    if (last?.isOpen && last.depth === marks.length && words !== '-- ') {
      last.pieces.push(piece);
      last.isOpen = isOpen;
    } else paragraphs.push({ depth: marks.length, pieces: [piece], isOpen });
  }
  return paragraphs
    .map(({ depth, pieces }) => `${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${pieces.join('')}`)
    .join('\n');
}
