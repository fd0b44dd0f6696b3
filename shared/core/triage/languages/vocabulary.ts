// All words with which anything of a language can begin, gathered from its tables so that none can be forgotten.
import type { Lexicon } from './lexicon.ts';

const vocabularies = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Keys of every map and members of every set of a lexicon; made once. */
export function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = vocabularies.get(lexicon);
  if (known !== undefined) return known;
  const all = new Set<string>();
  gather(lexicon, all);
  vocabularies.set(lexicon, all);
  return all;
}

function gather(value: unknown, all: Set<string>): void {
  if (value instanceof Map || value instanceof Set) for (const key of value.keys()) all.add(String(key));
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) gather(part, all);
}
