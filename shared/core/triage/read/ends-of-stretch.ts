// Leaves a stretch that is told with its ends or its length to them: "all morning, 9 to 12", "most of the day (5 hours)".
import { lowerAt, textAt } from '../text/token.ts';
import type { Found } from './finding.ts';
import type { Sight } from './recogniser.ts';

const REACH = 2; // a sign and a small word

/** What was found, with stretches as asides that what stands right behind them measures. */
export function withEndsOfStretch(found: readonly Found[], sight: Sight): readonly Found[] {
  const isMeasured = (one: Found, i: number) =>
    one.meaning.kind === 'vague_amount' && measures(one, found[i + 1], sight);
  if (!found.some(isMeasured)) return found;
  return found.map((one, i) =>
    isMeasured(one, i) ? { ...one, meaning: { kind: 'noise' }, rule: 'aside' } : one,
  );
}

/** "All morning and 2h on ACME" are two things. */
function measures({ to }: Found, next: Found | undefined, { tokens, lexicon }: Sight): boolean {
  if (next === undefined || next.from - to > REACH) return false;
  const { meaning, from } = next;
  if (meaning.kind !== 'range' && !(meaning.kind === 'amount' && textAt(tokens, to) === '(')) return false;
  for (let at = to; at < from; at += 1)
    if (!SIGNS.has(textAt(tokens, at)) && !lexicon.projects.before.has(lowerAt(tokens, at))) return false;
  return true;
}

const SIGNS = new Set(['(', ',', ':', '-', '–', '—']);
