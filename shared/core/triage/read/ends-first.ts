// Reads an end that is told before its start: "finished at 6pm, started at 1:30pm", `18時に終了、13時半に開始`.
import { type Match, matchPhrase } from '../text/phrase.ts';
import { toSighting } from './clock-ends.ts';
import type { ClockTime } from './finding.ts';
import { isLedAsHour } from './hour-mark.ts';
import { readMarked, readMarkedTime, readStart, withoutDay } from './marked-ends.ts';
import type { Sight, Sighting } from './recogniser.ts';
import { toSpan } from './working-hours.ts';

const FAR = 6; // tokens between the two
const LONGEST = 10 * 60;

export function readEndFirst(sight: Sight, at: number): Sighting | undefined {
  const to = readEnd(sight, at);
  if (to === undefined) return undefined;
  for (let i = to.next; i < to.next + FAR; i += 1) {
    const from = readBegin(sight, i);
    if (from === undefined) continue;
    // "finished at 12, started again at 1, finished at 5": it begins the next stretch
    const isOne = readMarked(sight, i) === undefined && fits(sight, from, to);
    return isOne
      ? withoutDay(sight, toSighting(sight, from.value, { ...to, next: from.next }), at + 1)
      : undefined;
  }
  return undefined;
}

/** A word for the end that is none for all ends of ranges: "moved to 5pm from 3pm" tells of no work. */
function readEnd(sight: Sight, at: number): Match<ClockTime> | undefined {
  const { tokens, lexicon } = sight;
  const { ends, connectors, endsBehind } = lexicon.clocks;
  const word = matchPhrase(ends, tokens, at);
  if (word) return matchPhrase(connectors, tokens, at) ? undefined : readStart(sight, word.next);
  return endsBehind && readMarkedTime(sight, at, endsBehind);
}

function readBegin(sight: Sight, at: number): Match<ClockTime> | undefined {
  const { tokens, lexicon } = sight;
  const { starts, openers, startsBehind } = lexicon.clocks;
  const word = matchPhrase(starts, tokens, at);
  if (word) return matchPhrase(openers, tokens, at) ? undefined : readStart(sight, word.next);
  return startsBehind && readMarkedTime(sight, at, startsBehind);
}

/** One working day at most; two bare numbers need a word such as `at`. */
function fits({ tokens, lexicon }: Sight, from: Match<ClockTime>, to: Match<ClockTime>): boolean {
  const span = toSpan(from.value, to.value);
  const isBare = from.value.bare && to.value.bare;
  const isLed = [from, to].every(({ next }) => isLedAsHour(tokens, next - 1, lexicon));
  return span !== undefined && span.to - span.from <= LONGEST && (!isBare || isLed);
}
