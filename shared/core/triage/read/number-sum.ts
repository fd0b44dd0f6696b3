// Adds up numbers that share one unit: `30 + 45 + 15 mins`, `calls of 20, 30 and 15 min`.
import type { Match } from '../text/phrase.ts';
import { isGlued, lowerAt } from '../text/token.ts';
import { readNumeral } from './quantity.ts';
import type { Sight } from './recogniser.ts';

const STEP_MINUTES = 5; // in a list, other numbers of minutes may count something else

/** @param first the number that stands at `at`. No sentence is long, so neither is the sum. */
export function readSum(sight: Sight, at: number, first: Match<number>): Match<number> | undefined {
  const { tokens, lexicon, context } = sight;
  const all = [first.value];
  let isList = false;
  let { next } = first;
  for (let link = linkAt(sight, at, next); link !== undefined; link = linkAt(sight, at, next)) {
    const more = readNumeral(tokens, link.next, context.locale);
    if (more === undefined) return undefined;
    isList ||= link.value === 'list';
    all.push(more.value);
    next = more.next;
  }
  const unit = all.length > 1 ? lexicon.durations.units.get(lowerAt(tokens, next)) : undefined;
  const isCount = isList && unit === 'minute' && all.some((one) => one % STEP_MINUTES !== 0);
  return unit === undefined || isCount ? undefined : { value: all.reduce((a, b) => a + b), next };
}

/** `+`; a comma or "and" only behind what opens a list: a colon, a bracket, `of`. */
function linkAt({ tokens, lexicon }: Sight, at: number, link: number): Match<'plus' | 'list'> | undefined {
  const sign = lowerAt(tokens, link);
  if (sign === '+') return { value: 'plus', next: link + 1 };
  const before = lowerAt(tokens, at - 1);
  if (isGlued(tokens, at) && tokens[at - 2]?.kind === 'number') return undefined; // `deployed at 15:30, 1h`
  if (before !== ':' && before !== '(' && !lexicon.days.of.has(before)) return undefined;
  const and = sign === ',' ? link + 1 : link;
  if (lexicon.days.and.has(lowerAt(tokens, and))) return { value: 'list', next: and + 1 };
  return sign === ',' ? { value: 'list', next: and } : undefined;
}
