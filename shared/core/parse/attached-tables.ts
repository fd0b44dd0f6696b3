// Tables that hang on a mail as attachments. What they are is told by their content, not by their name.

import { decodeLeaf } from './decode-leaf.ts';
import type { MimeLeaf, MimeOutline } from './mime-outline.ts';
import { toLines } from './text-lines.ts';

const MOST_TABLES = 5;
const LONGEST_TEXT = 12 * 1024;
/** Types under which mail programs send text; anything else is left unread. */
const TYPES =
  /^(?:text\/(?:csv|tab-separated-values|plain|comma-separated-values)|application\/(?:csv|vnd\.ms-excel|octet-stream))$/;
const CELLS = /[\t;,|].{0,200}[\t;,|]|[\t;]/;

/** Decoded texts of attachments whose lines are rows. */
export async function attachedTables(raw: Uint8Array, { leaves }: MimeOutline): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const leaf of leaves.filter(mayBeTable).slice(0, MOST_TABLES)) {
    const text = await decodeLeaf(raw, leaf);
    if (text !== undefined && isTable(text)) texts.push(toLines(text));
  }
  return texts;
}

function mayBeTable({ isText, type }: MimeLeaf): boolean {
  return !isText && TYPES.test(type);
}

function isTable(text: string): boolean {
  if (text.length > LONGEST_TEXT) return false;
  const rows = text.split('\n', 5).filter((line) => line.trim() !== '');
  return rows.length >= 2 && rows.slice(0, 2).every((line) => CELLS.test(line.slice(0, 2000)));
}
