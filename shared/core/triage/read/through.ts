// Finds what stands between the first and the last of several days: `-`, `bis`, `t/m`.
import { matchPhrase } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

/** The place behind it; `undefined` where nothing of the kind stands. */
export function pastThrough(
  { tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>,
  at: number,
): number | undefined {
  const { through, throughPhrases } = lexicon.days;
  const phrase = throughPhrases && matchPhrase(throughPhrases, tokens, at);
  if (phrase) return phrase.next;
  return through.has(lowerAt(tokens, at)) ? at + 1 : undefined;
}
