// Phrases of a lexicon, looked up by their first word: the longest that stands at a place wins.
import { present } from './present.ts';
import { lowerAt, type Token, tokenise, type Writing } from './token.ts';

/** What was read, and the index of the token after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Phrases as they are written (`day before yesterday`), each with its meaning; cut as texts of the language are. */
export function phraseTable<T>(
  entries: Iterable<readonly [string, T]>,
  writing: Writing = {},
): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [written, value] of entries) {
    const words = wordsIn(written, writing);
    const first = present(words[0]); // no phrase is empty
    const phrases = table.get(first) ?? [];
    phrases.push({ words, value });
    table.set(first, phrases);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** A phrase that ends in an elided word (`au lieu d'`) is cut as if one stood behind it. */
function wordsIn(written: string, writing: Writing): readonly string[] {
  const isOpen = writing.elided !== undefined && written.endsWith("'");
  const text = isOpen ? `${written}a` : written;
  const words = tokenise(text, 0, text.length, writing).map(({ lower }) => lower);
  return isOpen ? words.slice(0, -1) : words;
}

/** Many phrases with one meaning: `a | b | c`. */
export function phrasesOf<T>(written: string, value: T): (readonly [string, T])[] {
  return written.split('|').map((phrase) => [phrase.trim(), value] as const);
}

export function matchPhrase<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): Match<T> | undefined {
  const phrases = table.get(lowerAt(tokens, at));
  if (phrases === undefined) return undefined;
  for (const { words, value } of phrases)
    if (standsAt(words, tokens, at)) return { value, next: at + words.length };
  return undefined;
}

/** All phrases that stand at a place, the longest first. */
export function matchPhrases<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): Match<T>[] {
  const phrases = table.get(lowerAt(tokens, at));
  if (phrases === undefined) return [];
  return phrases
    .filter(({ words }) => standsAt(words, tokens, at))
    .map(({ words, value }) => ({ value, next: at + words.length }));
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 1; i < words.length; i += 1) if (tokens[at + i]?.lower !== words[i]) return false;
  return true; // the first word found them
}

/** Steps over any of `words`, at most `most` times. */
export function skip(words: ReadonlySet<string>, tokens: readonly Token[], at: number, most = 3): number {
  let next = at;
  while (next < at + most && words.has(lowerAt(tokens, next))) next += 1;
  return next;
}
