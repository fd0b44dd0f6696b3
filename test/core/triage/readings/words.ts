// The record of words beside this file: what every word of a lexicon does to a plain sentence. Words that do the same stand
// together, so that the one that does something else is seen.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Lexicon } from '../../../../shared/core/triage/languages/lexicon.ts';
import { WRITTEN_LEXICONS } from '../../../../shared/core/triage/languages/registry.ts';
import { framesOf, outcomesOf } from './outcomes.ts';

export interface Table {
  readonly name: string;
  readonly words: readonly string[];
}

const MOST_WORDS = 25; // of a group; of a longer one, such as all forms of many verbs, so many are read, evenly spread

export const WORD_LANGUAGES = WRITTEN_LEXICONS.map(({ language }) => language);

export function readWordRecord(language: string): string {
  return readFileSync(fileOf(language), 'utf8');
}

export function writeWordRecord(language: string, record: string): void {
  writeFileSync(fileOf(language), record);
}

function fileOf(language: string): URL {
  return new URL(`words/${language}.txt`, import.meta.url);
}

/** The record as the engine reads now. */
export function wordRecordOf(language: string): string {
  return tablesOf(language)
    .map((table) => `${linesOf(language, table).join('\n')}\n`)
    .join('\n');
}

/** Its tables, each with its words. */
export function tablesOf(language: string): readonly Table[] {
  const lexicon = WRITTEN_LEXICONS.find((one) => one.language === language);
  if (lexicon === undefined) throw new Error(`no lexicon of ${language}`);
  return groupsOf(lexicon);
}

/** What the words of a table do now. */
export function linesOf(language: string, { name, words }: Table): readonly string[] {
  const step = Math.ceil(words.length / MOST_WORDS);
  const some = words.filter((_, i) => i % step === 0);
  const head = step === 1 ? `${name}: ${words.length}` : `${name}: ${words.length}, of which ${some.length}`;
  return [head, ...outcomesOf(framesOf(language, name), some, language)];
}

/** Words of one table with one meaning, in the order of the lexicon. */
function groupsOf(lexicon: Lexicon): readonly Table[] {
  const groups = new Map<string, Set<string>>();
  for (const [table, word, meaning] of wordsOf(lexicon, [])) {
    const name = meaning === '' ? table : `${table} ${meaning}`;
    groups.set(name, (groups.get(name) ?? new Set()).add(word));
  }
  return [...groups].map(([name, words]) => ({ name, words: [...words] }));
}

type Word = readonly [table: string, word: string, meaning: string];

function wordsOf(value: unknown, path: readonly string[]): readonly Word[] {
  const table = path.join(' ');
  if (value instanceof Set) return [...value].map((word) => [table, String(word), ''] as const);
  if (value instanceof Map) return [...value].flatMap(([key, one]) => inTable(table, String(key), one));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => wordsOf(one, [...path, key]));
}

interface Phrase {
  readonly words: readonly string[];
  readonly value: unknown;
}

function inTable(table: string, key: string, value: unknown): readonly Word[] {
  if (!Array.isArray(value)) return [[table, key, meaningOf(value)]];
  return (value as readonly Phrase[]).map(
    (one) => [table, one.words.join(' '), meaningOf(one.value)] as const,
  );
}

/** Only meanings that have a name: a number shows in what is read. */
function meaningOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('command' in value)) return '';
  return Object.values(value).join(' ');
}
