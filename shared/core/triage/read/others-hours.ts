// Tells lines that head somebody else's hours: "Anna's hours:", `Stunden von Anna`, `田中さんの時間`.
import { columnWords } from '../languages/column-index.ts';
import { GIVEN_NAMES } from '../languages/given-names.ts';
import { isCapitalised, lowerAt, type Token, textAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

export type Words = Pick<Sight, 'tokens' | 'lexicon' | 'context'>;

/** A given name that is not the writer's, right in front of a word for hours or behind one. */
export function headsOthersHours(words: Words): boolean {
  return words.tokens.some(
    (_token, at) => (isOwnedBefore(words, at) || isOfName(words, at + 1)) && isHoursOrEnd(words, at),
  );
}

/** "Anna's hours:", and "Anna's:". */
function isHoursOrEnd({ tokens }: Words, at: number): boolean {
  if (textAt(tokens, at) === ':') return true;
  const kinds = columnWords(textAt(tokens, at));
  return kinds.has('hours') || kinds.has('duration');
}

/** `Anna's`, `Annas`, `田中さんの`. */
function isOwnedBefore(words: Words, at: number): boolean {
  const { tokens, lexicon } = words;
  const owner = at - 1;
  if (lexicon.projects.personsBehind?.has(lowerAt(tokens, owner))) return true;
  const name = /^(.{2,20}?)['’]?s$/.exec(lowerAt(tokens, owner))?.[1];
  return name !== undefined && isCapitalised(tokens[owner]) && isOther(name, words);
}

/** `hours of Anna`, `uren van Jan`. */
function isOfName(words: Words, at: number): boolean {
  const { tokens, lexicon } = words;
  const link = lowerAt(tokens, at);
  const isFor = at === 1 && lexicon.projects.strongBefore.has(link); // "Hours for Anna:"
  const isLinked = isFor || lexicon.days.of.has(link) || lexicon.verdicts.doneBy?.has(link) === true;
  return isLinked && isCapitalised(tokens[at + 1]) && isOther(lowerAt(tokens, at + 1), words);
}

function isOther(name: string, { context }: Words): boolean {
  const own = context.writer?.some((one) =>
    one
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(name),
  );
  return own !== true && GIVEN_NAMES.has(name);
}

/** A line that says whose what follows is: another's, or the writer's again. */
export function isOfOthers(words: Words, before: boolean): boolean {
  if (headsOthersHours(words)) return true;
  const isOwn = ({ lower }: Token) => words.lexicon.verdicts.own.has(lower);
  return before && !words.tokens.some(isOwn);
}
