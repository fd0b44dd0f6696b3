// Tells a person from the month that has the same name.
import { GIVEN_NAMES } from '../languages/given-names.ts';
import { lowerAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

/** `Jan 5 uur`: the number in front of `next` is one of hours. */
export function isPersonWithHours({ tokens, lexicon }: Sight, at: number, next: number): boolean {
  return (
    GIVEN_NAMES.has(lowerAt(tokens, at)) && lexicon.durations.units.get(lowerAt(tokens, next)) === 'hour'
  );
}
