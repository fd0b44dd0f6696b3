// Makes one list of days that only commas part where each has the same amount: "10/26, 10/27 - 2h each". Without such a word
// each of them may begin a statement of its own.
import { textAt } from '../text/token.ts';
import { cues, type Day, type Found, isOf } from './finding.ts';
import type { Sight } from './recogniser.ts';

/** What was found, with such days as one finding. */
export function withListedDays(found: readonly Found[], sight: Sight): readonly Found[] {
  const each = cues(found, 'each');
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const isListed = last !== undefined && isOf(last, 'day') && isOf(one, 'day') && isPastOne(last, one);
    const parted = isListed && one.from === last.to + 1 && textAt(sight.tokens, last.to) === ',';
    if (parted && each.some(({ from }) => from >= one.to)) joined[joined.length - 1] = together(last, one);
    else joined.push(one);
  }
  return joined.length === found.length ? found : joined;
}

/** A day that was, behind others that were. */
function isPastOne(last: Day, { meaning }: Day): boolean {
  return last.meaning.tense === 'past' && meaning.tense === 'past' && meaning.dates.length === 1;
}

function together(last: Day, { meaning, to }: Day): Day {
  const dates = [...new Set([...last.meaning.dates, ...meaning.dates])].sort();
  return { ...last, to, meaning: { ...last.meaning, dates, weekday: undefined } };
}
