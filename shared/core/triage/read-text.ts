// Reads a whole text: its sentences in order, then what they make together (totals, the limit of a day).
import type { Command } from '../command.ts';
import type { DraftEntry } from '../time-entry.ts';
import { detect, languageOfLocale } from './languages/detect.ts';
import { type Amount, accountFor, lostIn, type Passed, stretchOf } from './read/account.ts';
import type { ReadingContext } from './read/context.ts';
import { draft, draftTotal, future } from './read/drafting.ts';
import { overCounted } from './read/over-counted.ts';
import type { Passing } from './read/passing.ts';
import { doubt, type Lent } from './read/refiners/to-drafts.ts';
import type { Doubtful, SaidDay, SaidProject } from './read/sentence-reading.ts';
import { agreeWithTotals, type Total } from './read/totals.ts';
import { and, type Gathered, readBlock, startingWith, type Told } from './read/walk.ts';
import { addAttached } from './tables/attached.ts';
import type { Table } from './tables/table.ts';
import type { TableReader } from './tables/table-reader.ts';
import { MOST_CANDIDATES } from './tables/table-reading.ts';
import { addTable, isAbove, tablesIn, withoutTables } from './tables/tables-in.ts';
import { type Block, toBlocks } from './text/block.ts';
import { present } from './text/present.ts';
import { isPlain, type Token, tokenise } from './text/token.ts';

export interface Reading {
  readonly entries: readonly DraftEntry[];
  readonly doubts: readonly Doubtful[];
  /** What makes the whole doubtful, certain as each entry may look. */
  readonly conflict?: Doubtful;
  /** What the text asks of us instead of telling time, such as `undo`. */
  readonly command?: Command;
  /** The days that are named, and whether the text says nothing else. */
  readonly days: readonly SaidDay[];
  readonly isBareDay: boolean;
  readonly projects: readonly SaidProject[];
  /** Past the caps: nothing was read. */
  readonly overLimit: boolean;
  /** Every amount that was recognised, with what became of it. */
  readonly amounts: readonly Amount[];
}

const LONGEST_TEXT = 16 * 1024; // characters, white space collapsed
const LONGEST_TABLE = 32 * 1024; // characters of an attached one: more is cut off before
const MOST_ROWS = 500;
const MOST_LINES = 200;
const OVER_LIMIT: Reading = {
  entries: [],
  doubts: [],
  days: [],
  isBareDay: false,
  projects: [],
  overLimit: true,
  amounts: [],
};

/** Everything that a text tells. Never throws; its time grows with the length, and past the caps nothing is read. */
export function readText(
  text: string,
  context: ReadingContext,
  lent: Lent = {},
  attached: readonly string[] = [],
): Reading {
  if (attached.some(isTooLong)) return OVER_LIMIT;
  if (text.length > LONGEST_TEXT && text.replace(/\s+/g, ' ').length > LONGEST_TEXT) return OVER_LIMIT;
  const all = tokenise(text);
  const whole = detect(all, languageOfLocale(context.locale));
  const reader = { text, context, lexicon: whole.lexicon };
  const tables = tablesIn(reader);
  const prose = tables.length === 0 ? text : withoutTables(text, tables);
  const blocks = toBlocks(prose, whole.lexicon.lines.openEnds);
  const rows = tables.reduce((count, table) => count + table.rows.length, 0);
  if (blocks.length + rows > MOST_LINES) return OVER_LIMIT;
  const parts = tokensOf(blocks, tables.length === 0 ? all : tokenise(prose));
  const left = [...tables];
  const read = blocks.reduce((before, { start, end }, i) => {
    const part = present(parts[i]);
    // a line may be in another language than the mail: "gestern 2h ACME" below an English greeting
    const { lexicon } = blocks.length > 1 ? detect(part, whole.lexicon.language) : whole;
    const { writing } = lexicon;
    const tokens = isPlain(writing) ? part : tokenise(prose, start, end, writing);
    const seen = addTables(before, left, start, reader);
    const isCaption = isAbove(left[0], prose, start, end);
    return readBlock(seen, tokens, { text, context, lexicon, isCaption });
  }, startingWith(lent));
  const gathered = addAttached(addTables(read, left, text.length, reader), attached, reader);
  if (gathered.candidates > MOST_CANDIDATES) return OVER_LIMIT;
  const reading = toReading(gathered, reader);
  return reading.entries.length > 0 && !whole.isKnown ? withoutCertainty(reading, gathered) : reading;
}

function isTooLong(table: string): boolean {
  return table.length > LONGEST_TABLE || table.split('\n', MOST_ROWS + 1).length > MOST_ROWS;
}

/** Tables that stand before a place, in their order; they leave `left`. */
function addTables(before: Gathered, left: Table[], place: number, reader: TableReader): Gathered {
  if (left.length === 0) return before;
  const above = left.filter(({ start }) => start < place);
  left.splice(0, above.length);
  return above.reduce((gathered, table) => addTable(gathered, table, reader), before);
}

/** The tokens of each block. Blocks are in order and hold all of them. */
function tokensOf(blocks: readonly Block[], tokens: readonly Token[]): (readonly Token[])[] {
  if (blocks.length === 1) return [tokens];
  let from = 0;
  return blocks.map(({ end }) => {
    let to = from;
    while (to < tokens.length && present(tokens[to]).end <= end) to += 1;
    const part = tokens.slice(from, to);
    from = to;
    return part;
  });
}

/** What was read in a language that is not known may be wrong in its day or its mood; a table needs no language. */
function withoutCertainty(reading: Reading, { tables }: Gathered): Reading {
  const tabled = new Set(tables.flatMap(({ entries }) => entries));
  const [entry, ...others] = reading.entries.filter((one) => !tabled.has(one));
  if (entry === undefined) return reading;
  const evidence = entry.evidence.filter(({ field }) => field === 'duration');
  const words = evidence.map(({ text }) => text).join('');
  return {
    ...reading,
    entries: reading.entries.filter((one) => tabled.has(one)),
    doubts: [{ doubt: 'day_vague', words, evidence, drafts: [entry, ...others] }],
  };
}

function toReading(gathered: Gathered, { text, context }: TableReader): Reading {
  const { told, totals, days, projects, tables } = gathered;
  const counted = told.filter(({ statement }) => statement.mood === 'counted');
  const isTold = counted.length > 0 || tables.length > 0;
  const { entries: said, doubts } = isTold ? draft(counted) : draftTotal(totals);
  const entries = withTabled(said, tables);
  const sums = isTold ? totals : NONE;
  const checks = entries.length > 0 ? sums.flatMap(toTotal) : NONE;
  const conflict = conflictIn(tables) ?? contradiction(entries, checks, totals) ?? overCounted(entries);
  const [command] = gathered.commands;
  const asked = and(gathered.doubts, and(doubts, future(told)));
  const ofTables = tables.length > 0 ? passedBy(counted, 'told_in_table') : NONE;
  const passed = and(gathered.passed, and(passedBy(sums, 'total'), ofTables));
  const amounts = accountFor(gathered.seen, { entries, doubts: asked, passed });
  return {
    entries,
    doubts: and(asked, lostIn(amounts, text, context.source)),
    amounts,
    days,
    isBareDay: isBareDay(gathered),
    projects,
    overLimit: false,
    ...(conflict && { conflict }),
    ...(command && { command }),
  };
}

const NONE: readonly never[] = [];

function passedBy(told: readonly Told[], why: Passing): readonly Passed[] {
  if (told.length === 0) return NONE;
  return told.map(({ statement: { scene, anchor } }) => ({ ...stretchOf(scene.tokens, anchor), why }));
}

function isBareDay({ days, hasOtherWords, candidates }: Gathered): boolean {
  return days.length > 0 && !hasOtherWords && candidates === 0;
}

function conflictIn(tables: Gathered['tables']): Doubtful | undefined {
  return tables.find((one) => one.conflict)?.conflict;
}

function withTabled(said: readonly DraftEntry[], tables: Gathered['tables']): readonly DraftEntry[] {
  if (tables.length === 0) return said;
  const tabled = tables.flatMap((one) => one.entries);
  return [...said.filter((one) => !isSaidIn(tabled, one)), ...tabled];
}

/** The same as a row, or the sum of all rows. */
function isSaidIn(tabled: readonly DraftEntry[], { workDate, minutes, evidence }: DraftEntry): boolean {
  const sum = tabled.reduce((all, one) => all + one.minutes, 0);
  const isDated = evidence.some(({ field, said }) => field === 'workDate' && said);
  return (
    (tabled.length > 1 && minutes === sum) ||
    tabled.some((one) => one.minutes === minutes && (one.workDate === workDate || !isDated))
  );
}

/** "Monday (9-12):" heads work and sums up none of it. */
function toTotal({ statement, position }: Gathered['totals'][number]): readonly Total[] {
  const { length } = statement.anchor;
  return length ? [{ minutes: length.meaning.minutes, position }] : [];
}

function contradiction(
  entries: readonly DraftEntry[],
  checks: readonly Total[],
  totals: Gathered['totals'],
): Doubtful | undefined {
  const [first] = totals;
  return first === undefined || agreeWithTotals(entries, checks)
    ? undefined
    : doubt(first.statement, 'contradictory', entries);
}
