// Reads the number of a day, and makes what was read of a date that there may not be.
import type { WorkDate } from '../../work-date.ts';
import type { Match } from '../text/phrase.ts';
import { integer, type Token } from '../text/token.ts';
import type { Sight } from './recogniser.ts';

/** `17`, `17th`; not `17h`. */
export function readDayNumber(
  tokens: readonly Token[],
  at: number,
  { lexicon }: Sight,
): Match<number> | undefined {
  const day = integer(tokens[at]);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const ending = tokens[at + 1];
  if (ending?.glued && lexicon.days.ordinalEndings.has(ending.lower)) return { value: day, next: at + 2 };
  const unit = ending?.kind === 'word' && ending.glued;
  return unit ? undefined : { value: day, next: at + 1 };
}

export const dated = (value: WorkDate | undefined, next: number): Match<WorkDate> | undefined =>
  value && { value, next };
