// The words of all languages for columns, to be looked up: a table is often headed in another language than its mail.
import type { ColumnWords } from './column-words.ts';
import { GERMAN_COLUMNS } from './de/columns.ts';
import { ENGLISH_COLUMNS } from './en/columns.ts';
import { SPANISH_COLUMNS } from './es/columns.ts';
import { FRENCH_COLUMNS } from './fr/columns.ts';
import { ITALIAN_COLUMNS } from './it/columns.ts';
import { JAPANESE_COLUMNS } from './ja/columns.ts';
import { DUTCH_COLUMNS } from './nl/columns.ts';
import { PORTUGUESE_COLUMNS } from './pt/columns.ts';

export type ColumnWord = keyof ColumnWords;

const ALL: readonly ColumnWords[] = [
  ENGLISH_COLUMNS,
  GERMAN_COLUMNS,
  FRENCH_COLUMNS,
  SPANISH_COLUMNS,
  PORTUGUESE_COLUMNS,
  DUTCH_COLUMNS,
  ITALIAN_COLUMNS,
  JAPANESE_COLUMNS,
];

const LONGEST_CELL = 120; // characters of a cell that are looked at
const MOST_WORDS = 4; // of a phrase
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/;
const MARKS = /\p{M}/gu;

interface Index {
  /** Phrases that count only as the whole of a cell. */
  readonly whole: ReadonlyMap<string, ReadonlySet<ColumnWord>>;
  readonly within: ReadonlyMap<string, ReadonlySet<ColumnWord>>;
  /** Phrases of a script without white space. */
  readonly wide: readonly (readonly [string, ReadonlySet<ColumnWord>])[];
}

let made: Index | undefined;

function index(): Index {
  made ??= makeIndex();
  return made;
}

function makeIndex(): Index {
  const whole = new Map<string, Set<ColumnWord>>();
  const within = new Map<string, Set<ColumnWord>>();
  for (const words of ALL)
    for (const kind of Object.keys(words) as ColumnWord[])
      for (const written of words[kind].split('|')) {
        const isWhole = written.startsWith('=') || ONLY_WHOLE.has(kind);
        const phrase = written.replace(/^=/, '').trim();
        const map = isWhole ? whole : within;
        map.set(phrase, (map.get(phrase) ?? new Set()).add(kind));
      }
  const wide = [...within].filter(([phrase]) => WIDE.test(phrase));
  return { whole, within, wide };
}

/** Answers in a cell, not parts of one. */
const ONLY_WHOLE: ReadonlySet<ColumnWord> = new Set(['yes', 'no']);

/** `Zeit (Std.)` as `zeit std`. */
export function plainWords(cell: string): string {
  return cell
    .slice(0, LONGEST_CELL)
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}✓✔☑✅✗✘☐❌○〇◯×]+/gu, ' ')
    .trim();
}

/** Everything that the words of a cell may mean as the head of a column, or as a mark in it. */
export function columnWords(cell: string): ReadonlySet<ColumnWord> {
  const plain = plainWords(cell);
  const found = new Set<ColumnWord>(index().whole.get(plain));
  const words = plain.split(' ');
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length += 1)
      for (const kind of index().within.get(words.slice(at, at + length).join(' ')) ?? []) found.add(kind);
  if (WIDE.test(plain)) for (const kind of wideWords(cell)) found.add(kind);
  return found;
}

/** The longest of the words that overlap: `終了時間` is an end, not a number of hours. */
function wideWords(cell: string): readonly ColumnWord[] {
  const text = cell.slice(0, LONGEST_CELL).normalize('NFKC').toLowerCase();
  const hits = index().wide.filter(([phrase]) => text.includes(phrase));
  const longest = hits.filter(
    ([phrase]) => !hits.some(([other]) => other !== phrase && other.includes(phrase)),
  );
  return longest.flatMap(([, kinds]) => [...kinds]);
}
