// What the cells of a table are read by and against, and the readers that need nothing else.
import type { EvidenceField } from '../../time-entry.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { LEXICONS } from '../languages/registry.ts';
import { confidenceOfRule } from '../read/confidence.ts';
import type { ReadingContext } from '../read/context.ts';
import type { Sight, Sighting } from '../read/recogniser.ts';
import { type Token, tokenise } from '../text/token.ts';
import type { Cell } from './cells.ts';

export interface TableReader {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly context: ReadingContext;
}

const LONGEST_CELL = 80; // characters of a cell that may be a day or an amount

/** A cell as a sentence of its own. */
export function sightOf(
  { text, context }: Pick<TableReader, 'text' | 'context'>,
  { start, end }: Cell,
  lexicon: Lexicon,
): Sight {
  return { text, tokens: tokenise(text, start, end, lexicon.writing), lexicon, context };
}

/** The first reading that takes a cell whole, in the language of the text, then in all others. */
export function readWhole<T>(
  reader: TableReader,
  cell: Cell,
  read: (sight: Sight) => { readonly value: T; readonly next: number } | undefined,
): T | undefined {
  if (cell.text === '' || cell.end - cell.start > LONGEST_CELL) return undefined;
  for (const lexicon of [reader.lexicon, ...LEXICONS.filter((one) => one !== reader.lexicon)]) {
    const sight = sightOf(reader, cell, lexicon);
    const found = read(sight);
    if (found !== undefined && isClosed(sight.tokens, found.next)) return found.value;
  }
  return undefined;
}

/** Only a sign that ends a phrase may be left. */
function isClosed(tokens: readonly Token[], next: number): boolean {
  return next >= tokens.length - 1 && tokens.slice(next).every(({ text }) => /^[.:,;]$/.test(text));
}

export function meaningOf(sighting: Sighting | undefined) {
  return sighting && { value: sighting.meaning, next: sighting.next };
}

export function evidenceOfCell(reader: TableReader, cell: Cell, field: EvidenceField, rule: string) {
  const { start, end } = cell;
  const { source } = reader.context;
  const text = reader.text.slice(start, end);
  return { field, source, start, end, text, rule, said: true, confidence: confidenceOfRule(rule) };
}
