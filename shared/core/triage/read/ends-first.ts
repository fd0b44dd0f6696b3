// Reads an end that is told before its start: "finished at 6pm, started at 1:30pm", `18時に終了、13時半に開始`.
import { type Match, matchPhrase, type PhraseTable } from '../text/phrase.ts';
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
  const { ends, connectors, endsBehind } = sight.lexicon.clocks;
  return readMark(sight, at, { words: ends, ofRanges: connectors, behind: endsBehind });
}

function readBegin(sight: Sight, at: number): Match<ClockTime> | undefined {
  const { starts, openers, startsBehind } = sight.lexicon.clocks;
  return readMark(sight, at, { words: starts, ofRanges: openers, behind: startsBehind });
}

interface Marks {
  readonly words: PhraseTable<true>;
  /** Those of them that stand in any range. */
  readonly ofRanges: PhraseTable<true>;
  readonly behind: PhraseTable<true> | undefined;
}

function readMark(
  sight: Sight,
  at: number,
  { words, ofRanges, behind }: Marks,
): Match<ClockTime> | undefined {
  const word = matchPhrase(words, sight.tokens, at);
  if (word) return matchPhrase(ofRanges, sight.tokens, at) ? undefined : readStart(sight, word.next);
  return behind && readMarkedTime(sight, at, behind);
}

/** One working day at most; two bare numbers need a word such as `at`. */
function fits({ tokens, lexicon }: Sight, from: Match<ClockTime>, to: Match<ClockTime>): boolean {
  const span = toSpan(from.value, to.value);
  const isBare = from.value.bare && to.value.bare;
  const isLed = [from, to].every(({ next }) => isLedAsHour(tokens, next - 1, lexicon));
  return span !== undefined && span.to - span.from <= LONGEST && (!isBare || isLed);
}
