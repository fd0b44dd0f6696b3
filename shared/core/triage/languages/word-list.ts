// How lexicons write their words down.
import { type PhraseTable, phraseTable } from '../text/phrase.ts';
import type { Writing } from '../text/token.ts';
import type { Unit } from './lexicon.ts';

/** A set of words, written with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names in their order, counted from 1; `tue/tues` are two names for one. */
export function names(list: string): (readonly [string, number])[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((group, i) => group.split('/').map((name) => [name, i + 1] as const));
}

const MARKS = /\p{M}/gu;

/** As it is typed in haste: `février` as `fevrier`. */
const plain = (written: string): string => written.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** Phrases, and each without its accents where no other phrase is written so. */
export function alsoPlain<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const written = new Set(entries.map(([phrase]) => phrase));
  const more = entries.map(([phrase, value]) => [plain(phrase), value] as const);
  return [...entries, ...more.filter(([phrase]) => !written.has(phrase))];
}

/** A set of words, each also without its accents. */
export const plainWords = (list: string): ReadonlySet<string> => words(`${list} ${plain(list)}`);

/** A table of phrases; accents may be left out. */
export const plainTable = <T>(
  entries: readonly (readonly [string, T])[],
  writing: Writing = {},
): PhraseTable<T> => phraseTable(alsoPlain(entries), writing);

/** Words for a unit of time. */
export const units = (list: string, unit: Unit) => ofUnit(words(list), unit);

/** Words for a unit of time, each also without its accents. */
export const plainUnits = (list: string, unit: Unit) => ofUnit(plainWords(list), unit);

const ofUnit = (list: ReadonlySet<string>, unit: Unit) => [...list].map((word) => [word, unit] as const);
