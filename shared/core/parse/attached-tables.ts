// Tables that hang on a mail as attachments. What they are is told by their content, not by their name (reading rule 2).

import { decodeLeaf } from './decode-leaf.ts';
import { LIMITS } from './limits.ts';
import type { MimeLeaf, MimeOutline } from './mime-outline.ts';
import { toLines } from './text-lines.ts';

const MOST_TABLES = 5;
const LINES_LOOKED_AT = 20;
const LONGEST_LINE = 2000;
const SEPARATORS = ['\t', ';', ',', '|'];
/** Types under which mail programs send text; anything else is left unread. */
const TYPES =
  /^(?:text\/(?:csv|x-csv|tab-separated-values|plain|comma-separated-values)|application\/(?:csv|x-csv|vnd\.ms-excel|octet-stream))$/;

/** Decoded texts of attachments whose lines are rows; of a longer one the beginning, which tells that it is too long. */
export function attachedTables(raw: Uint8Array, { leaves }: MimeOutline): readonly string[] {
  const texts: string[] = [];
  for (const leaf of leaves.filter(mayBeTable).slice(0, MOST_TABLES)) {
    const text = decodeLeaf(raw, leaf);
    if (text !== undefined && isTable(text)) texts.push(toRows(text).slice(0, LIMITS.tableCharacters + 1));
  }
  return texts;
}

function mayBeTable({ isText, type }: MimeLeaf): boolean {
  return !isText && TYPES.test(type);
}

/** Two lines that are parted in the same way, as often. */
function isTable(text: string): boolean {
  const lines = text
    .split('\n', LINES_LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, LONGEST_LINE));
  return SEPARATORS.some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return counts.some((count, i) => count > 0 && counts.indexOf(count) < i);
  });
}

/** A row on each line. The line that tells a spreadsheet its separator is none. */
function toRows(text: string): string {
  return onOneLine(toLines(text)).replace(/^sep=.\n/i, '');
}

/** A quoted cell may hold line ends (RFC 4180): they become spaces. A lone sign quotes nothing. */
function onOneLine(text: string): string {
  return text.replace(/"[^"]*"/g, (cell) => cell.replaceAll('\n', ' '));
}
