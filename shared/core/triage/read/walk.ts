// Walks through the sentences of a text in order, and keeps what was told and what governs the rest.
import type { Command } from '../../command.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { TableReading } from '../tables/table-reading.ts';
import { toSentences } from '../text/sentence.ts';
import type { Token } from '../text/token.ts';
import { type Passed, type Stretch, stretchOf } from './account.ts';
import { commandIn } from './command.ts';
import type { ReadingContext } from './context.ts';
import { covers, hasCue } from './finding.ts';
import { isForeignLine, leadsToOthers, withoutChatHead } from './lines.ts';
import { withoutMarks } from './markdown.ts';
import type { Passing } from './passing.ts';
import { readSentence, type SentenceReading } from './read-sentence.ts';
import { doubt, type Lent, NOTHING_LENT } from './refiners/to-drafts.ts';
import { sameAsLine } from './same-line.ts';
import type { Scene } from './scene.ts';
import { afterSentence, isHeading, type Section, underHeading } from './section.ts';
import type { Doubtful, SaidDay, SaidProject, Statement } from './sentence-reading.ts';
import { type Told, toldAgain } from './told-again.ts';

export type { Told } from './told-again.ts';

export interface Gathered {
  readonly told: readonly Told[];
  /** Where in `told` the last line begins that told something. */
  readonly lineAt: number;
  readonly totals: readonly (Told & { readonly position: number; readonly isHeading?: boolean })[];
  readonly doubts: readonly Doubtful[];
  readonly commands: readonly Command[];
  readonly days: readonly SaidDay[];
  readonly projects: readonly SaidProject[];
  /** Words that are neither day, nor project, nor small. */
  readonly hasOtherWords: boolean;
  readonly candidates: number;
  readonly section: Section;
  readonly tables: readonly TableReading[];
  /** Every amount that was recognised, and what was passed over with the reason. */
  readonly seen: readonly Stretch[];
  readonly passed: readonly Passed[];
}

/** Before the first word: what the subject lends governs like a heading. */
export function startingWith({ day, project }: Lent): Gathered {
  const section = {
    day,
    project,
    week: undefined,
    isDayOpen: false,
    mood: undefined,
    isOthers: false,
    paragraph: NOTHING_LENT,
  };
  return {
    told: [],
    lineAt: 0,
    totals: [],
    doubts: [],
    commands: [],
    days: [],
    projects: [],
    hasOtherWords: false,
    candidates: 0,
    section,
    tables: [],
    seen: [],
    passed: [],
  };
}

export interface Reader {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly context: ReadingContext;
  /** It stands right above a table: it says what the rows are, and asks nothing. */
  readonly isCaption?: boolean;
}

/** Reads one block (a list item, a heading or a paragraph). */
export function readBlock(before: Gathered, block: readonly Token[], reader: Reader): Gathered {
  const tokens = withoutMarks(withoutChatHead(block, reader.context.writer), reader.lexicon);
  if (tokens !== undefined && reader.context.source !== 'quote' && leadsToOthers(tokens, reader.lexicon))
    return { ...before, hasOtherWords: true, section: { ...before.section, isOthers: true } };
  if (tokens === undefined || isForeignLine(tokens, reader.lexicon))
    return { ...before, hasOtherWords: true };
  const opened = withNewParagraph(before);
  const read = toSentences(tokens, reader.lexicon.abbreviations).reduce<Gathered>((gathered, sentence) => {
    const { week, day, paragraph } = gathered.section;
    const dayBefore = (gathered.days.at(-1) ?? paragraph.day ?? day)?.dates[0];
    const { text, lexicon, context, isCaption } = reader;
    const minutesBefore = gathered.told.at(-1)?.statement.anchor.length?.meaning.minutes;
    const sight = { text, tokens: sentence, lexicon, context, week, dayBefore, minutesBefore };
    return add(gathered, readSentence(sight), isCaption);
  }, opened);
  return read.told.length > before.told.length ? { ...read, lineAt: before.told.length } : read;
}

function withNewParagraph(before: Gathered): Gathered {
  const { section } = before;
  if (section.paragraph === NOTHING_LENT) return before;
  return { ...before, section: { ...section, paragraph: NOTHING_LENT } };
}

function add(gathered: Gathered, reading: SentenceReading, isCaption?: boolean): Gathered {
  const seen = note(gathered, reading);
  const { isOthers } = seen.section;
  if (isOthers && !isHeading(reading))
    return {
      ...seen,
      doubts: [...seen.doubts, ...ofOthers(reading)],
      passed: passOver(seen, reading, 'others'),
    };
  const ofLast = addToLast(seen, reading);
  if (ofLast !== undefined) return ofLast;
  const command = isCaption ? undefined : commandIn(reading.scene);
  if (command !== undefined)
    return { ...seen, commands: [...seen.commands, command], passed: passOver(seen, reading, 'command') };
  return isHeading(reading) ? addHeading(seen, reading) : addTold(seen, reading);
}

/** All of a sentence, whatever of it stays in question. */
function passOver({ passed }: Gathered, { scene, seen }: SentenceReading, why: Passing): readonly Passed[] {
  if (seen.length === 0) return passed;
  return [...passed, { ...stretchOf(scene.tokens, { from: 0, to: scene.tokens.length }), why }];
}

/** What says nothing but that the last amount was another, or that the last line holds for one more day. */
function addToLast(gathered: Gathered, reading: SentenceReading): Gathered | undefined {
  const { told, doubts, lineAt } = gathered;
  const last = told.at(-1);
  const again = last && toldAgain(last, reading);
  if (again)
    return {
      ...gathered,
      told: [...told.slice(0, -1), again],
      passed: and(gathered.passed, [takenBack(last)]),
    };
  const same = sameAsLine(reading, told.slice(lineAt));
  if (same === undefined) return undefined;
  return 'doubt' in same
    ? { ...gathered, doubts: [...doubts, same] }
    : { ...gathered, told: [...told, ...same] };
}

function takenBack({ statement: { scene, anchor } }: Told): Passed {
  return { ...stretchOf(scene.tokens, anchor), why: 'taken_back' };
}

function addTold(seen: Gathered, reading: SentenceReading): Gathered {
  const lent = lentTo(seen.section);
  const position = seen.told.length + reading.statements.length;
  const statements = inMood(reading.statements, seen.section.mood);
  const undated =
    seen.section.isDayOpen && lent.day === undefined ? statements.filter(({ day }) => !day) : [];
  const dated = undated.length === 0 ? statements : statements.filter((one) => !undated.includes(one));
  const isPlanned = seen.section.mood !== undefined;
  const doubts = isPlanned ? [] : reading.doubts;
  return {
    ...seen,
    told: and(
      seen.told,
      dated.map((statement) => ({ statement, lent })),
    ),
    totals: and(
      seen.totals,
      reading.totals.map((statement) => ({ statement, lent, position })),
    ),
    doubts: and(
      and(seen.doubts, doubts),
      undated.map((one) => doubt(one, 'day_vague')),
    ),
    section: afterSentence(seen.section, reading),
    passed: isPlanned ? passOver(seen, reading, 'section') : seen.passed,
  };
}

/** Most sentences add nothing to most lists, which then stay what they are. */
export function and<T>(all: readonly T[], more: readonly T[]): readonly T[] {
  if (all.length === 0) return more;
  return more.length === 0 ? all : [...all, ...more];
}

function ofOthers({ statements }: SentenceReading): Doubtful[] {
  const told = statements.filter(({ mood }) => mood === 'counted');
  return told.map((one) => doubt(one, 'whose_words'));
}

/** "Monday (7.5h):" says what is to follow: its amount is a total. */
function addHeading(gathered: Gathered, reading: SentenceReading): Gathered {
  const section = underHeading(gathered.section, reading);
  const position = gathered.told.length;
  const isHeading = (statement: Statement) => ({ statement, lent: NOTHING_LENT, position, isHeading: true });
  const totals = [
    ...reading.totals.map((statement) => ({ statement, lent: NOTHING_LENT, position })),
    ...reading.statements.map(isHeading),
  ];
  return { ...gathered, section, totals: [...gathered.totals, ...totals] };
}

function note(gathered: Gathered, reading: SentenceReading): Gathered {
  const { day, project } = reading;
  const candidates = gathered.candidates + reading.candidates;
  return {
    ...gathered,
    days: day ? [...gathered.days, day] : gathered.days,
    projects: project ? [...gathered.projects, project] : gathered.projects,
    // asked only of texts without an amount
    hasOtherWords: gathered.hasOtherWords || candidates > 0 || saysMore(reading.scene),
    candidates,
    seen: and(gathered.seen, reading.seen),
    passed: and(gathered.passed, reading.passed),
  };
}

/** Words that are neither day, nor project, nor small. */
function saysMore({ tokens, found, lexicon }: Scene): boolean {
  const plain = found.filter(({ meaning }) => meaning.kind === 'day' || meaning.kind === 'project');
  const others = tokens.some(
    (token, at) => token.kind !== 'sign' && !covers(plain, at) && !lexicon.edges.has(token.lower),
  );
  return others || hasCue(found, 'future', 'negated');
}

/** What the paragraph said counts before what the heading did. */
export function lentTo({ day, project, paragraph }: Section): Lent {
  return { day: paragraph.day ?? day, project: paragraph.project ?? project };
}

function inMood(statements: readonly Statement[], mood: Section['mood']): readonly Statement[] {
  if (mood === 'dropped') return [];
  return mood === 'future' ? statements.map((one) => ({ ...one, mood: 'future' as const })) : statements;
}
