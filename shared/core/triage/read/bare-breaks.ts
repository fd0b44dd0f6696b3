// Reads a break that is told in minutes without their name: "9-5, break 30", "9-5 with 20 off for lunch", "9-5 less 30".
import { matchPhrase } from '../text/phrase.ts';
import { textAt } from '../text/token.ts';
import { cues, type Found, ofKind } from './finding.ts';
import type { Sight } from './recogniser.ts';

const SHORTEST_BREAK = 5;
const LONGEST_BREAK = 120;
const SMALL_WORDS = 2; // `off` between a number and its break

/** What was found, with such breaks as amounts. */
export function withBareBreaks(found: readonly Found[], sight: Sight): readonly Found[] {
  const breaks = bareBreaks(found, sight);
  return breaks.length === 0 ? found : [...found, ...breaks].sort((a, b) => a.from - b.from);
}

function bareBreaks(found: readonly Found[], sight: Sight): Found[] {
  const [range] = ofKind(found, 'range');
  if (range === undefined) return [];
  const pauses = cues(found, 'pause').map((pause) => placeBeside(found, sight, pause));
  const takenOff = placesTakenOff(sight, range.to);
  if (pauses.length === 0 && takenOff.length === 0) return [];
  const places = new Set([...pauses, ...takenOff]);
  return [...places].flatMap((at) => {
    const minutes = minutesAt(found, sight, at);
    if (minutes === undefined) return [];
    const meaning = { kind: 'amount', minutes, form: 'stated' } as const;
    return [{ meaning, from: at, to: at + 1, rule: 'break-in-minutes' }];
  });
}

/** `break 30`, `break: 30`; else in front of its name: `30 lunch`, `20 off for lunch`. */
function placeBeside(found: readonly Found[], sight: Sight, { from, to }: Found): number {
  const behind = textAt(sight.tokens, to) === ':' ? to + 1 : to;
  if (minutesAt(found, sight, behind) !== undefined) return behind;
  const { tokens, lexicon } = sight;
  let at = from - 1;
  while (
    at > from - 1 - SMALL_WORDS &&
    tokens[at]?.kind === 'word' &&
    lexicon.verdicts.absent?.has(textAt(tokens, at))
  )
    at -= 1;
  return at;
}

/** `less 30`, with nothing behind it that it could count. */
function placesTakenOff({ tokens, lexicon }: Sight, start: number): number[] {
  const places: number[] = [];
  for (let at = start; at < tokens.length; at += 1) {
    const less = matchPhrase(lexicon.durations.less, tokens, at);
    if (less !== undefined && tokens[less.next + 1]?.kind !== 'word') places.push(less.next);
  }
  return places;
}

function minutesAt(found: readonly Found[], { tokens }: Sight, at: number): number | undefined {
  const minutes = tokens[at]?.kind === 'number' ? Number(textAt(tokens, at)) : Number.NaN;
  const fits = minutes >= SHORTEST_BREAK && minutes <= LONGEST_BREAK && minutes % 5 === 0;
  return fits && !found.some(({ from, to }) => from <= at && at < to) ? minutes : undefined;
}
