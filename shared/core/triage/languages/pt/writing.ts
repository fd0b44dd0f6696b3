// A table of Portuguese phrases; accents may be left out.
import { type PhraseTable, phraseTable } from '../../text/phrase.ts';
import { alsoPlain } from '../word-list.ts';

export const table = <T>(entries: readonly (readonly [string, T])[]): PhraseTable<T> =>
  phraseTable(alsoPlain(entries));
