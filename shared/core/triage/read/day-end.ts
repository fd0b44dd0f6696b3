// Tells whether a bare number can be a day of the month, by what stands behind it.
import { isGlued, lowerAt, textAt, tokenAt } from '../text/token.ts';
import type { Sight } from './recogniser.ts';
import { readNamedLength, readUnits } from './recognisers/units.ts';

/** Nothing follows that a bare number would count: `le 17 : 3h`, not `le 17 rue`. */
export function endsDay(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  const after = tokens[at];
  if (after === undefined || lexicon.days.afterOrdinal.has(after.lower)) return true;
  return (
    (/^[.!?,:;()|]$/.test(after.text) && !isGlued(tokens, at + 1)) ||
    isDashBeforeMore({ tokens, lexicon }, at) ||
    isBeforeLength(sight, at)
  );
}

/** `il 10 tre ore`, `le 12 2h`; in `de 2 30 min calls` the number counts. */
function isBeforeLength(sight: Sight, at: number): boolean {
  const { tokens, lexicon } = sight;
  const lead = tokenAt(tokens, at - 2);
  const isLed = lead !== undefined && lexicon.days.onDay?.has(lead.lower);
  if (!isLed || lexicon.days.countingLeads?.has(lead.lower)) return false;
  return (readUnits(sight, at) ?? readNamedLength(sight, at)) !== undefined;
}

/** `le 17 - 3h`, not `lunedì 7-14` nor `lundi 9 - 12`. */
function isDashBeforeMore({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, at: number): boolean {
  if (!/^[-–—]$/.test(textAt(tokens, at)) || isGlued(tokens, at) || isGlued(tokens, at + 1)) return false;
  return tokens[at + 1]?.kind !== 'number' || lexicon.durations.units.has(lowerAt(tokens, at + 2));
}

/** In a language that joins names so, a noun makes another name of that of a day: `Boxing Day sale`. */
export function isPartOfName({ tokens, lexicon }: Sight, at: number): boolean {
  if (!lexicon.days.namesJoin || tokens[at]?.kind !== 'word') return false;
  return !lexicon.days.afterOrdinal.has(lowerAt(tokens, at));
}
