// Tells amounts that are how long a thing is, behind the amount that was worked on it.
import { lowerAt } from '../../text/token.ts';
import type { Scene } from '../scene.ts';
import type { Anchor } from './anchor.ts';

/** "Preparing Friday's 3h workshop", "planning the 2h offsite": behind the amount that was worked, how long a thing is. */
export function isOfNamedThing(
  { tokens, lexicon, found }: Pick<Scene, 'tokens' | 'lexicon' | 'found'>,
  { from, to, length }: Anchor,
  anchors: readonly Anchor[],
): boolean {
  const next = tokens[to];
  const isPlain = length?.meaning.form === 'stated' && tokens[from]?.kind === 'number';
  if (!isPlain || next?.kind !== 'word' || lexicon.verdicts.afterNoun.has(next.lower)) return false;
  if (found.some((one) => one.from === to)) return false;
  const owner = lexicon.days.article.has(lowerAt(tokens, from - 1)) ? from - 1 : ownerBefore(tokens, from);
  const isOpened = owner === undefined || joins({ lexicon }, lowerAt(tokens, owner - 1));
  return !isOpened && anchors.some((one) => one.to <= owner && one.length?.meaning.form === 'stated');
}

/** Where the possessive in front begins: `Friday's`. */
function ownerBefore(tokens: Scene['tokens'], at: number): number | undefined {
  return /['’]s$/.test(lowerAt(tokens, at - 1)) ? at - 1 : undefined;
}

function joins({ lexicon }: Pick<Scene, 'lexicon'>, word: string): boolean {
  return word === '' || lexicon.separators.has(word) || lexicon.days.and.has(word);
}
