// Reads a break that is told in minutes without their name: "9-5, break 30".
import { textAt } from '../text/token.ts';
import { cues, type Found, hasKind } from './finding.ts';
import type { Sight } from './recogniser.ts';

const SHORTEST_BREAK = 5;
const LONGEST_BREAK = 120;

/** What was found, with such breaks as amounts. */
export function withBareBreaks(found: readonly Found[], sight: Sight): readonly Found[] {
  const breaks = bareBreaks(found, sight);
  return breaks.length === 0 ? found : [...found, ...breaks].sort((a, b) => a.from - b.from);
}

function bareBreaks(found: readonly Found[], { tokens }: Sight): Found[] {
  if (!hasKind(found, 'range')) return [];
  return cues(found, 'pause').flatMap(({ to }) => {
    const at = textAt(tokens, to) === ':' ? to + 1 : to;
    const minutes = Number(textAt(tokens, at) || Number.NaN);
    const fits = minutes >= SHORTEST_BREAK && minutes <= LONGEST_BREAK && minutes % 5 === 0;
    if (!fits || found.some(({ from, to: end }) => from <= at && at < end)) return [];
    const meaning = { kind: 'amount', minutes, form: 'stated' } as const;
    return [{ meaning, from: at, to: at + 1, rule: 'break-in-minutes' }];
  });
}
