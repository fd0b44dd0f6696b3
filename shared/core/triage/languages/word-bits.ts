// Words of a lexicon as bits: one for each group of tables that a word stands in. A phrase counts by its first word. One look at a
// word then tells who has to look closer.
import type { Lexicon } from './lexicon.ts';
import type { Table } from './telling-words.ts';

/** Not more than 31 groups fit. */
export type Groups = Readonly<Record<string, (lexicon: Lexicon) => readonly Table[]>>;

export function bitsOf(names: readonly string[], wanted: readonly string[]): number {
  return wanted.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
}

/** The bits of each word, by its lower-case form. */
export function gather(lexicon: Lexicon, groups: Groups): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  Object.values(groups).forEach((tablesOf, i) => {
    for (const table of tablesOf(lexicon))
      for (const written of table?.keys() ?? []) {
        const word = written.toLowerCase();
        all.set(word, (all.get(word) ?? 0) | (1 << i));
      }
  });
  return all;
}
