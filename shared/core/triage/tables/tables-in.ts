// The tables of a text in the order of its words: what stands above one governs it, and the sentence reader never sees it.
import { detect } from '../languages/detect.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { hasCue } from '../read/finding.ts';
import { headsOthersHours } from '../read/others-hours.ts';
import type { Lent } from '../read/refiners/to-drafts.ts';
import { toScene } from '../read/scene.ts';
import { type Gathered, lentTo, type Reader } from '../read/walk.ts';
import { tokenise } from '../text/token.ts';
import { readAmountCell } from './amount-cells.ts';
import type { Cell } from './cells.ts';
import { readDayCell } from './day-cells.ts';
import { findTables } from './find-table.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import type { TableReader } from './table-reader.ts';
import type { TableFrame } from './table-reading.ts';
import { turned } from './turned.ts';

const CAPTION_LINES = 2;
const CAPTION_CHARACTERS = 240;

export function tablesIn(reader: TableReader): readonly Table[] {
  const tables = findTables(reader.text, (cell) => isDayHead(reader, cell));
  return tables.filter(({ head }) => !head.some((cell) => isLength(reader, cell))).map(turned);
}

/** "ACME, review, two hours" heads no table: it is a row like those below it. */
function isLength(reader: TableReader, cell: Cell): boolean {
  return readAmountCell(reader, cell, undefined).kind === 'length';
}

function isDayHead(reader: TableReader, cell: Cell): boolean {
  return /\p{L}|[./]/u.test(cell.text) && readDayCell(reader, cell) !== undefined;
}

/** The text with spaces where its tables stand: all offsets stay. */
export function withoutTables(text: string, tables: readonly Table[]): string {
  return tables.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, ' ') + left.slice(end),
    text,
  );
}

/** Reads a table where it stands. */
export function addTable(
  before: Gathered,
  table: Table,
  reader: Reader,
  caption = captionOf(reader.text, table.start),
): Gathered {
  const reading = readTable(table, reader, frameOf(before, caption, reader));
  return {
    ...before,
    tables: [...before.tables, reading],
    doubts: [...before.doubts, ...reading.doubts],
    candidates: before.candidates + reading.candidates,
    hasOtherWords: true,
  };
}

function frameOf({ section }: Gathered, caption: string, reader: Reader): TableFrame {
  const doubt = section.isOthers ? 'whose_words' : doubtOf(caption, reader);
  const { week, isDayOpen, mood } = section;
  const lent = withoutMonth(lentTo(section), reader);
  return { lent, caption, week, isDayOpen, mood, doubt };
}

/** "October 2026" above a table names its days, no project. */
function withoutMonth({ project, ...lent }: Lent, { lexicon }: Reader): Lent {
  const isMonth =
    project?.named.kind === 'named' && lexicon.days.months.has(project.named.name.toLowerCase());
  return { ...lent, ...(project && !isMonth && { project }) };
}

/** The last lines above a table that say something. */
function captionOf(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - CAPTION_CHARACTERS), start).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-CAPTION_LINES)
    .join('\n');
}

function doubtOf(caption: string, reader: Reader): TableFrame['doubt'] {
  const tokens = tokenise(caption);
  const { lexicon } = detect(tokens, reader.lexicon.language);
  const scene = toScene({
    text: caption,
    tokens: own(caption, lexicon),
    lexicon,
    context: reader.context,
  });
  const { found } = scene;
  if (hasCue(found, 'future', 'conditional')) return 'future';
  const isOthers = hasCue(found, 'others') && !hasCue(found, 'self');
  return isOthers || headsOthersHours(scene) ? 'whose_words' : undefined;
}

function own(caption: string, { writing }: Lexicon) {
  return tokenise(caption, 0, caption.length, writing);
}

const LONGEST_CAPTION = 100; // characters

/** A short line with nothing but white space between it and the table: "Hours for last week:". */
export function isAbove(table: Table | undefined, text: string, start: number, end: number): boolean {
  if (table === undefined || end - start > LONGEST_CAPTION || text[end - 1] === '?') return false;
  return table.start - end <= LONGEST_CAPTION && text.slice(end, table.start).trim() === '';
}
