// Recognises a start without an end, which counts beside a length: `2h starting at 10am`.

import type { Lexicon } from '../../languages/lexicon.ts';
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { lowerAt, type Token } from '../../text/token.ts';
import { readClock } from '../clock-time.ts';
import type { ClockTime } from '../finding.ts';
import type { Recogniser, Sight } from '../recogniser.ts';

export const starting: Recogniser = {
  name: 'starting',
  ways: [{ at: ['clock'] }, { at: ['number'], needs: ['clockMark'] }],
  find({ tokens, lexicon }, at) {
    const { starts, zones } = lexicon.clocks;
    const word = matchPhrase(starts, tokens, at);
    const clock = word ? readClock(tokens, word.next, lexicon) : readBehind(tokens, at, lexicon);
    if (
      clock === undefined ||
      clock.value.bare ||
      tellsLength({ tokens, lexicon }, clock.next - 1) ||
      lexicon.durations.units.has(lowerAt(tokens, clock.next))
    )
      return undefined;
    const zone = zones.get(lowerAt(tokens, clock.next));
    return {
      meaning: { kind: 'starting', at: clock.value, zone },
      next: zone === undefined ? clock.next : clock.next + 1,
    };
  },
};

/** "Since two hours": as long as that, whatever it says of the clock elsewhere. */
function tellsLength({ tokens, lexicon }: Pick<Sight, 'tokens' | 'lexicon'>, last: number): boolean {
  return lexicon.clocks.lengthsOnly?.has(lowerAt(tokens, last)) === true;
}

/** `9時から`: the word stands behind the time. */
function readBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): Match<ClockTime> | undefined {
  const { startsBehind } = lexicon.clocks;
  const clock = startsBehind && readClock(tokens, at, lexicon);
  const behind = clock && matchPhrase(startsBehind, tokens, clock.next);
  return behind && { value: clock.value, next: behind.next };
}
