// How Italian is written: small words lose their vowel before another and stand as words of their own.
import type { PhraseTable } from '../../text/phrase.ts';
import type { Writing } from '../../text/token.ts';
import { plainTable, words } from '../word-list.ts';

export const WRITING: Writing = {
  elided: words(
    "l' d' un' dell' all' dall' nell' sull' coll' quell' quest' mezz' c' m' s' t' v' n' com' dov' anch' quand' tutt' quattr' bell' cinqu'",
  ),
};

/** A table of Italian phrases; accents may be left out. */
export const table = <T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> =>
  plainTable(entries, WRITING);
