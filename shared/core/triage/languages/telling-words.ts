// By which word a phrase for a day is known to stand in a text. Many begin with a word that leads to any day (`the day before`) or
// with a count (`2 weeks ago`), which most sentences hold: there it is the first other word.
import type { Phrase } from '../text/phrase.ts';
import { present } from '../text/present.ts';
import type { Lexicon } from './lexicon.ts';

export type Table = ReadonlyMap<string, unknown> | ReadonlySet<string> | undefined;

export interface TellingWords {
  readonly plain: ReadonlySet<string>;
  /** Of phrases that begin with a count. */
  readonly counted: ReadonlySet<string>;
}

export function tellingWords({ days, durations }: Lexicon, tables: readonly Table[]): TellingWords {
  const isLead = holding(leadsOf(days));
  const isNumber = holding([durations.numbers, durations.numberPhrases, durations.quantities]);
  const isCount = (word: string) => isNumber(word) || /^\d/.test(word);
  const [plain, counted] = [new Set<string>(), new Set<string>()];
  for (const words of tables.flatMap(phrasesIn)) {
    const first = present(words[0]);
    const other = words.find((word) => !isLead(word) && !isCount(word));
    if (isLead(first)) plain.add(other ?? present(words.at(-1)));
    else if (isCount(first) && other !== undefined) counted.add(other);
    else plain.add(first);
  }
  return { plain, counted };
}

/** Words after which a day may be said. */
export function leadsOf({ before, deadlines, article, last, next }: Lexicon['days']): readonly Table[] {
  return [before, deadlines, article, last, next];
}

function holding(tables: readonly Table[]): (word: string) => boolean {
  return (word) => tables.some((table) => table?.has(word));
}

/** A table without phrases holds single words. */
function phrasesIn(table: Table): readonly (readonly string[])[] {
  if (table === undefined) return [];
  return [...table.entries()].flatMap(([word, value]) =>
    isPhrases(value) ? value.map(({ words }) => words) : [[word]],
  );
}

function isPhrases(value: unknown): value is readonly Phrase<unknown>[] {
  return Array.isArray(value);
}
