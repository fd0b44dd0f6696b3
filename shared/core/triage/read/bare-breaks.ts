// Reads a break that is told in minutes without their name: "9-5, break 30", "9-5 with 20 off for lunch", "9-5 less 30".
import { matchPhrase } from '../text/phrase.ts';
import { textAt } from '../text/token.ts';
import { covers, cues, type Found, ofKind } from './finding.ts';
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
  if (range === undefined) return offLength(found, sight);
  const pauses = cues(found, 'pause').map((pause) => placeBeside(found, sight, pause));
  const takenOff = placesTakenOff(sight, range.to);
  if (pauses.length === 0 && takenOff.length === 0) return [];
  return breaksAt(found, sight, [...new Set([...pauses, ...takenOff])]);
}

function breaksAt(found: readonly Found[], sight: Sight, places: readonly number[]): Found[] {
  return places.flatMap((at) => {
    const minutes = minutesAt(found, sight, at);
    if (minutes === undefined) return [];
    const meaning = { kind: 'amount', minutes, form: 'stated' } as const;
    return [{ meaning, from: at, to: at + 1, rule: 'break-in-minutes' }];
  });
}

/** "1hr45 less 15 for tea": off a length only where both words say so. */
function offLength(found: readonly Found[], sight: Sight): Found[] {
  const [length] = ofKind(found, 'amount');
  const { less } = sight.lexicon.durations;
  const start = length && matchPhrase(less, sight.tokens, length.to)?.next;
  const isBreak =
    start !== undefined && cues(found, 'pause').some(({ from }) => from > start && from <= start + 2);
  return isBreak ? breaksAt(found, sight, [start]) : [];
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
  return fits && !covers(found, at) ? minutes : undefined;
}
