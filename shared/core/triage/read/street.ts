// Tells the numbers of houses from hours: `2h at 12-14 High Street`. By itself such an address may be when and where somebody worked.
import { traitBits } from '../languages/traits.ts';
import { isCapitalised, lowerAt } from '../text/token.ts';
import { mayHold, type Sight } from './recogniser.ts';

const TOLD_ELSEWHERE = traitBits('unit', 'numbered');
const LONGEST_NAME = 3;

/** Up to three words in capitals, the last a word for streets, behind the numbers; and a length or `Flat 4` in the sentence. */
export function isOfStreet(sight: Sight, next: number): boolean {
  const { tokens, lexicon } = sight;
  const { streets, days } = lexicon;
  if (streets === undefined || !mayHold(sight, TOLD_ELSEWHERE) || days.weekdays.has(lowerAt(tokens, next)))
    return false;
  for (let at = next; at < next + LONGEST_NAME && isCapitalised(tokens[at]); at += 1)
    if (at > next && streets.has(lowerAt(tokens, at))) return true;
  return false;
}
