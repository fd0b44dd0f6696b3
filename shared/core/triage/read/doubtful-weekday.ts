// Tells short names of weekdays from other words: `So 3h`, `Sa/So` and `Fr. 15.3.` say a day; `So, fertig`, "so 3h" and `Fr. Meier` do not.
import { TITLES } from '../languages/given-names.ts';
import { isAllCapitals, isCapitalised, lowerAt, type Token, textAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

export function isDoubtfulWeekday(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  const { doubtfulWeekdays, verbLike } = lexicon.days;
  const word = lowerAt(tokens, at);
  if (!doubtfulWeekdays?.has(word) || isLed(sight, at)) return false;
  const isPoint = textAt(tokens, at + 1) === '.';
  const behind = isPoint ? at + 2 : at + 1;
  const after = tokens[behind];
  if (verbLike.has(word)) return !isCapitalised(tokens[at]) || goesOn(after);
  if (!isPoint || !isName(after)) return false;
  const next = lowerAt(tokens, behind);
  return TITLES.has(next) || !lexicon.projects.ordinary.has(next);
}

/** Another day stands before it, or a word that leads days: `Sa/So`, `Sa u. So`. */
function isLed({ tokens, lexicon: { days } }: Sight, at: number): boolean {
  const isShortened = textAt(tokens, at - 1) === '.' && days.and.has(lowerAt(tokens, at - 2));
  const led = lowerAt(tokens, isShortened ? at - 2 : at - 1);
  return led === '/' || [days.and, days.through, days.before].some((words) => words.has(led));
}

/** What follows continues a sentence. */
function goesOn(after: Token | undefined): boolean {
  return after?.text === ',' || (after?.kind === 'word' && !isCapitalised(after));
}

function isName(token: Token | undefined): boolean {
  return isCapitalised(token) && !isAllCapitals(token);
}
