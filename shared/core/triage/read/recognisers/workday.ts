// Reads working days in words: `a full day`, `half a day`, as long as the member's day is.
import { type Match, matchPhrase } from '../../text/phrase.ts';
import { isGlued } from '../../text/token.ts';
import type { Sight } from '../recogniser.ts';
import type { Length } from './units.ts';

export function readWorkday({ tokens, lexicon, context }: Sight, at: number): Match<Length> | undefined {
  const share = matchPhrase(lexicon.durations.workdays, tokens, at);
  // `1日2時間` says how long on a day
  const perDay = isGlued(tokens, share?.next ?? at) && tokens[share?.next ?? at]?.kind === 'number';
  if (share === undefined || perDay) return undefined;
  return { value: { minutes: share.value * context.workdayMinutes, form: 'stated' }, next: share.next };
}
