// Reads what ends a range of times, and makes the range of both ends and the zone that stands beside one of them.
import { type Match, matchPhrase } from '../text/phrase.ts';
import { lowerAt } from '../text/token.ts';
import { readClock, readOffsetEnd } from './clock-time.ts';
import type { ClockTime } from './finding.ts';
import type { Sight, Sighting } from './recogniser.ts';

export function readEnd({ tokens, lexicon }: Sight, at: number): Match<ClockTime | 'now'> | undefined {
  const now = matchPhrase(lexicon.clocks.now, tokens, at);
  if (now) return { value: 'now', next: now.next };
  const isLinked = tokens[at - 1]?.kind === 'word'; // not `9-10 to 4`
  return (isLinked ? readOffsetEnd(tokens, at, lexicon) : undefined) ?? readClock(tokens, at, lexicon);
}

export function readZone({ tokens, lexicon }: Sight, at: number): Match<string> | undefined {
  const zone = lexicon.clocks.zones.get(lowerAt(tokens, at));
  return zone === undefined ? undefined : { value: zone, next: at + 1 };
}

export function toSighting(
  sight: Sight,
  from: ClockTime,
  to: Match<ClockTime | 'now'>,
  early?: string,
): Sighting {
  const late = readZone(sight, to.next);
  const zone = late?.value ?? early;
  return {
    meaning: { kind: 'range', from, to: to.value, zone },
    next: late?.next ?? to.next,
  };
}
