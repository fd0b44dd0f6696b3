// Reads the tables of attached files as if the sender had pasted them below what is written (reading rule 2).
import { detect } from '../languages/detect.ts';
import type { Gathered, Reader } from '../read/walk.ts';
import { tokenise } from '../text/token.ts';
import { addTable, tablesIn } from './tables-in.ts';

const LONGEST_CAPTION = 200; // characters: a longer text does not speak of the file alone
const HEAD = 2000; // characters of a file by which its language is told

export function addAttached(before: Gathered, attached: readonly string[], reader: Reader): Gathered {
  const caption = reader.text.length <= LONGEST_CAPTION ? reader.text : '';
  let start = 0;
  return attached.reduce((gathered, file) => {
    // so many line ends in front: offsets count in the texts of all files, joined
    const inFile = readerOf(file, '\n'.repeat(start), reader);
    start += file.length + 1;
    return tablesIn(inFile).reduce((all, table) => addTable(all, table, inFile, caption), gathered);
  }, before);
}

function readerOf(text: string, before: string, { context, lexicon }: Reader): Reader {
  return {
    text: before + text,
    lexicon: detect(tokenise(text.slice(0, HEAD)), lexicon.language).lexicon,
    context: { ...context, source: 'attachment' },
  };
}
