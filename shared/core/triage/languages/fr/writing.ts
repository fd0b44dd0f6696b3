// How French is written: small words lose their vowel before another and stand as words of their own.
import type { PhraseTable } from '../../text/phrase.ts';
import type { Writing } from '../../text/token.ts';
import { plainTable, words } from '../word-list.ts';

export const WRITING: Writing = {
  elided: words("d' l' j' n' s' c' qu' m' t' jusqu' lorsqu' puisqu' presqu'"),
};

/** A table of French phrases; accents may be left out. */
export const table = <T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> =>
  plainTable(entries, WRITING);
