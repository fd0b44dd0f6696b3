// Recognises a start without an end, which counts beside a length: `2h starting at 10am`.

import { matchPhrase } from '../../text/phrase.ts';
import { lowerAt } from '../../text/token.ts';
import { readClock } from '../clock-time.ts';
import type { Recogniser } from '../recogniser.ts';

export const starting: Recogniser = {
  name: 'starting',
  beginsIn: ['clocks'],
  find({ tokens, lexicon }, at) {
    const { starts, zones } = lexicon.clocks;
    const word = matchPhrase(starts, tokens, at);
    if (word === undefined) return undefined;
    const clock = readClock(tokens, word.next, lexicon);
    if (clock === undefined || clock.value.bare || lexicon.durations.units.has(lowerAt(tokens, clock.next)))
      return undefined;
    const zone = zones.get(lowerAt(tokens, clock.next));
    return {
      meaning: { kind: 'starting', at: clock.value, ...(zone !== undefined && { zone }) },
      next: zone === undefined ? clock.next : clock.next + 1,
    };
  },
};
